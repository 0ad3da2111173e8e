"""Owns the proof that a window still draws: it is asked for a picture now and then, and each that came is told."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

from kiosk.supervisor.protocol import BEAT_SECONDS, END, FRAME, RAISE, SHOWN
from kiosk.unattended.leash import hold_to_supervisor

STANDARD_OUTPUT = 1


class Heartbeat(QObject):
    """The pulse of one window.

    A timer of the event loop asks for a picture, and only a picture that was drawn since is told: a loop that hangs
    asks for none, and a window that no longer draws, or is not on any screen, gives none.

    Args:
        request: asks the window to draw anew.
        tell: says a line to the supervisor.
        parent: owns it.
    """

    def __init__(self, request: Callable[[], None], tell: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._tell = tell
        self._frame = 0
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(round(BEAT_SECONDS * 1000))
        self._timer.timeout.connect(self.ask)

    def begin(self) -> None:
        """The window has been shown; from now on it is asked."""
        self._tell(SHOWN)
        self._timer.start()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask for a picture now."""
        self._asked = True
        self._request()

    @Slot()
    def take_picture(self) -> None:
        """A picture is on the screen; connect it to the window's own signal of that."""
        if self._asked:
            self._asked = False
            self._frame += 1
            self._tell(f"{FRAME} {self._frame}")


class Supervised(QObject):
    """What a window does under a supervisor: it beats, it comes up when it is told to, and it never stays behind.

    Args:
        window: the window that beats.
        request: asks it to draw anew.
    """

    _heard = Signal(str)

    def __init__(self, window: QWindow, request: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self.heartbeat = Heartbeat(request, tell_supervisor, self)
        self._heard.connect(self._obey)

    def begin(self) -> None:
        """The window has been shown."""
        hold_to_supervisor(self._heard.emit)
        self.heartbeat.begin()

    @Slot(str)
    def _obey(self, word: str) -> None:
        if word == RAISE:
            self._window.raise_()
            self._window.requestActivate()


def tell_supervisor(line: str) -> None:
    """Say a line; where nobody reads any more, the leash ends this process."""
    with contextlib.suppress(OSError):
        os.write(STANDARD_OUTPUT, f"{line}\n".encode())


def tell_end(code: int) -> int:
    """Say with which code this process is ending, so that trouble on the way out changes nothing; gives it back."""
    tell_supervisor(f"{END} {code}")
    return code
