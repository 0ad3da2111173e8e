"""Owns which screen a public window fills: the one that the operator named, as long as it is there."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QWindow

from kiosk.show.talk.placement import Screen
from kiosk.window.full_screen import FullScreen
from kiosk.window.screens import ScreenWatch, read_screens, screen_of

LOOKS, LOOK_MS = 20, 500
"""How often, and in which time, it is looked whether a window that came back has its screen."""

_logger = logging.getLogger(__name__)


class OwnScreen(QObject):
    """A window and the screen that is its own: once it fills that, it does so whatever becomes of the screens.

    Args:
        window: the window, not yet shown; it owns this.
        watch: tells of the screens.
        wish: the label of the screen; empty for the one that the system gives.
    """

    def __init__(self, window: QWindow, watch: ScreenWatch, wish: str = "") -> None:
        super().__init__(window)
        self._window = FullScreen(window)
        self._wish = wish
        self._full = False
        self._behind = False
        self._free_size = window.size()
        self._looks = 0
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)
        watch.changed.connect(self._refit)
        screens = read_screens()
        if wish and not any(is_meant(screen, wish) for screen in screens):
            known = ", ".join(label(screen, screens) for screen in screens)
            _logger.warning("there is no screen %r now, so another is filled; there are: %s", wish, known)

    def fill(self) -> None:
        """Show the window on its screen, as large as that."""
        window = self._window.window
        if not self._full and window.isVisible():
            self._free_size = window.size()
        self._full = True
        self._refit(read_screens())

    def toggle(self) -> None:
        """Leave the whole screen to other windows, or fill it again."""
        if not self._full:
            self.fill()
            return
        self._full = False
        window = self._window.window
        room = window.screen().availableGeometry()
        place = QRect(QPoint(), self._free_size.boundedTo(room.size()))
        place.moveCenter(room.center())
        window.showNormal()
        window.setGeometry(place)

    def give_way(self) -> None:
        """Another window of ours fills the screen: this one stays behind it, whatever becomes of the screens.

        A compositor may let it go from full screen then, as there is one such window a workspace (sway 1.7).
        """
        self._behind = True

    def come_back(self) -> None:
        """That window is gone: fill the screen again, where this one did.

        On a busy machine a compositor's word that it let this window go may come only now, and undo that.
        """
        self._behind = False
        self._looks = 0
        self._put_back()
        self._looks = LOOKS
        self._look.start()

    def _put_back(self) -> None:
        screen = choose_screen(read_screens(), self._wish, screen_of(self._window.window))
        if self._full and not self._behind and screen is not None and not (self._looks and self._window.fills(screen)):
            self._window.put_back_on(screen)

    def _look_again(self) -> None:
        self._put_back()
        self._looks -= 1
        if self._looks <= 0:
            self._look.stop()

    def _refit(self, screens: tuple[Screen, ...]) -> None:
        """Where there is no screen for a moment, it stays as it is."""
        screen = choose_screen(screens, self._wish, screen_of(self._window.window))
        if self._full and not self._behind and screen is not None:
            self._window.put_on(screen)


def choose_screen(screens: Sequence[Screen], wish: str, current: Screen | None) -> Screen | None:
    """The screen for a window: the one that is meant, else the one it is on, else the first; None without any.

    Args:
        screens: the primary one first.
        wish: a screen's label, or its name where two of one model share that; empty for any.
        current: where the window is.
    """
    meant = [screen for screen in screens if is_meant(screen, wish)] or screens
    return current if current in meant else next(iter(meant), None)


def is_meant(screen: Screen, wish: str) -> bool:
    """Whether a wish is for this screen."""
    return wish in (screen.name, _with_place(screen))


def label(screen: Screen, screens: Sequence[Screen]) -> str:
    """What to call a screen: its name, and its place where another has that name too, as in ``DELL U2412@1920,0``."""
    twins = [each for each in screens if each.name == screen.name]
    return screen.name if len(twins) == 1 else _with_place(screen)


def _with_place(screen: Screen) -> str:
    return f"{screen.name}@{screen.x},{screen.y}"
