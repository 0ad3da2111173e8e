"""Owns the order in which the faces of a talk turn to a slide: the stage at once, the console a moment later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.bridge.talk_store import TalkStore
from kiosk.show.talk.state import TalkState


class StageFirst(QObject):
    """Passes the changes of a store on; those to another slide later, and what happens until then with them.

    Args:
        store: whose changes.
        after_ms: how much later; at once where 0.
        parent: owns it.
    """

    changed = Signal(object, object)
    """The state before and the state after."""

    def __init__(self, store: TalkStore, after_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._before: TalkState | None = None
        self._timer = QTimer(self, interval=after_ms, singleShot=True)
        self._timer.timeout.connect(self._catch_up)
        store.changed.connect(self._on_changed)

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if self._before is not None:
            return
        if self._timer.interval() and _turned(before, after):
            self._before = before
            self._timer.start()
        else:
            self.changed.emit(before, after)

    def _catch_up(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self.changed.emit(before, self._store.state)


def _turned(before: TalkState, after: TalkState) -> bool:
    return before.place != after.place
