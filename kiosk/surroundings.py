"""Owns what a running screen does when the world around it changes: screens, touchscreens, clocks. Each is logged."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.clocks import ClockReading, derive_clock_news, read_clocks

LOOK_MS = 10_000

_logger = logging.getLogger(__name__)


class Surroundings(QObject):
    """Keeps a full-screen window on the whole of its screen, and logs what changes around it.

    Args:
        window: the window.
        full: whether it fills its screen.
        clocks: reads the clocks.
        devices: the names of the touchscreens there are.
    """

    def __init__(
        self,
        window: QQuickWindow,
        *,
        full: bool,
        clocks: Callable[[], ClockReading] = read_clocks,
        devices: Callable[[], frozenset[str]] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._full = full
        self._clocks = clocks
        self._devices = devices or touchscreens
        self._read = clocks()
        self._touch = self._devices()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)
        for screen in application.screens():
            screen.geometryChanged.connect(self._screen_changed)
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

    def _screen_added(self, screen: QScreen) -> None:
        _logger.info("screen plugged in: %s", screen.name())
        screen.geometryChanged.connect(self._screen_changed)
        self._refit()

    def _screen_removed(self, screen: QScreen) -> None:
        _logger.warning("screen unplugged: %s", screen.name())
        self._refit()

    def _screen_changed(self) -> None:
        size = self._window.screen().geometry()
        _logger.info("the screen has changed: %d x %d now", size.width(), size.height())
        self._refit()

    def _refit(self) -> None:
        if self._full:  # without a window manager nobody else makes it fit; later, once Qt has settled on a screen
            QTimer.singleShot(0, self, lambda: self._window.setGeometry(self._window.screen().geometry()))


def touchscreens() -> frozenset[str]:
    """The names of the touchscreens there are now."""
    kind = QInputDevice.DeviceType.TouchScreen
    return frozenset(device.name() for device in QInputDevice.devices() if device.type() == kind)
