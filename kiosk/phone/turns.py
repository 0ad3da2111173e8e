"""Owns how often what happens on sockets is looked at, so that no flood holds up the stage."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

TURN_MS = 10


class Turns(QObject):
    """Lets each notifier speak once a turn: whoever has spoken rests until the next.

    What comes meanwhile waits in the system's own bounded buffers, and slows down who sends it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resting: set[QSocketNotifier] = set()
        self._next = QTimer(self, interval=TURN_MS, singleShot=True)
        self._next.timeout.connect(self._wake)

    def rest(self, notifier: QSocketNotifier) -> None:
        """This one has spoken."""
        notifier.setEnabled(False)
        self._resting.add(notifier)
        if not self._next.isActive():
            self._next.start()

    def quiet(self, notifier: QSocketNotifier) -> None:
        """This one has nothing to say until somebody asks it to."""
        notifier.setEnabled(False)
        self._resting.discard(notifier)

    def end(self, notifier: QSocketNotifier) -> None:
        """This one speaks no more."""
        self.quiet(notifier)
        notifier.deleteLater()

    def _wake(self) -> None:
        resting, self._resting = self._resting, set()
        for notifier in resting:
            notifier.setEnabled(True)
