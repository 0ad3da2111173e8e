"""Owns the noticing of what changes around a running screen: screens, touchscreens, clocks. Each is logged."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QInputDevice

from kiosk.machine.clocks import ClockReading, derive_clock_news, read_clocks
from kiosk.show.talk.placement import Screen
from kiosk.window.own_screen import label
from kiosk.window.screens import ScreenWatch, read_screens

LOOK_MS = 10_000

_logger = logging.getLogger(__name__)


class Surroundings(QObject):
    """Looks around a window, and logs what changes.

    Args:
        watch: tells of the screens.
        parent: owns it: the window.
        clocks: reads the clocks.
        devices: the names of the touchscreens there are.
    """

    def __init__(
        self,
        watch: ScreenWatch,
        parent: QObject,
        *,
        clocks: Callable[[], ClockReading] = read_clocks,
        devices: Callable[[], frozenset[str]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._devices = devices or touchscreens
        self._read = clocks()
        self._touch = self._devices()
        self._screens = read_screens()
        watch.changed.connect(self._compare)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Look at what tells of no change itself: the clocks, and which touchscreens there are."""
        before, self._read = self._read, self._clocks()
        for sentence in derive_clock_news(before, self._read):
            _logger.warning("%s", sentence)
        had, self._touch = self._touch, self._devices()
        for name in sorted(had - self._touch):
            _logger.warning("touchscreen unplugged: %s; mouse and keys still work", name)
        for name in sorted(self._touch - had):
            _logger.info("touchscreen plugged in: %s", name)

    def _compare(self, screens: tuple[Screen, ...]) -> None:
        for sentence in derive_screen_news(self._screens, screens):
            _logger.warning("%s", sentence)
        self._screens = screens


def derive_screen_news(before: tuple[Screen, ...], after: tuple[Screen, ...]) -> list[str]:
    """What has become of the screens, in a sentence each."""
    had, has = ({label(screen, screens): screen for screen in screens} for screens in (before, after))
    gone = [f"screen unplugged: {name}" for name in had if name not in has]
    come = [f"screen plugged in: {name}, {_size(has[name])}" for name in has if name not in had]
    changed = [name for name in has if name in had and has[name] != had[name]]
    news = gone + come + [f"screen changed: {name}, {_size(has[name])} now" for name in changed]
    return news or ["the screens flickered, and are as they were"]


def _size(screen: Screen) -> str:
    return f"{screen.width} x {screen.height}"


def touchscreens() -> frozenset[str]:
    """The names of the touchscreens there are now."""
    kind = QInputDevice.DeviceType.TouchScreen
    return frozenset(device.name() for device in QInputDevice.devices() if device.type() == kind)
