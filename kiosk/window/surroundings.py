"""Owns the noticing of what changes around a running screen: screens, touchscreens, clocks. Each is logged."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.machine.clocks import ClockReading, derive_clock_news, read_clocks

LOOK_MS = 10_000

_logger = logging.getLogger(__name__)


class Surroundings(QObject):
    """Looks around a window, and logs what changes.

    Args:
        window: the window.
        clocks: reads the clocks.
        devices: the names of the touchscreens there are.
    """

    def __init__(
        self,
        window: QQuickWindow,
        *,
        clocks: Callable[[], ClockReading] = read_clocks,
        devices: Callable[[], frozenset[str]] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
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

    def _screen_removed(self, screen: QScreen) -> None:
        _logger.warning("screen unplugged: %s", screen.name())

    def _screen_changed(self) -> None:
        size = self._window.screen().geometry()
        _logger.info("the screen has changed: %d x %d now", size.width(), size.height())


def touchscreens() -> frozenset[str]:
    """The names of the touchscreens there are now."""
    kind = QInputDevice.DeviceType.TouchScreen
    return frozenset(device.name() for device in QInputDevice.devices() if device.type() == kind)
