"""Owns which screen a public window fills: the one that the operator named, as long as it is there."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

_logger = logging.getLogger(__name__)


class ChosenScreen(QObject):
    """A window and the screen that is its own.

    Args:
        window: the window; it owns this.
        name: of the screen, as ``kiosk doctor`` lists it; empty for the one that the system gives.
    """

    def __init__(self, window: QWindow, name: str) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        if name and self._named() is None:
            known = ", ".join(screen.name() for screen in QGuiApplication.screens())
            _logger.warning("there is no screen %r now, so another is filled; there are: %s", name, known)

    def fill(self) -> None:
        """Place the window on its screen, and make it as large."""
        screen = self._named()
        if screen is None or screen.name() == self._window.screen().name():
            self._window.setGeometry(self._window.screen().geometry())  # without a window manager nobody else does
            return
        shown = self._window.isVisible()
        self._window.hide()  # window managers leave one that fills a screen where it is
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        if shown:
            self._window.showFullScreen()
            self._window.requestActivate()

    def follow(self) -> None:
        """Fill it again whenever there is another, or one less, or one of another size."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._refit)
        for screen in application.screens():
            screen.geometryChanged.connect(self._refit)

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._refit)
        self._refit()

    def _refit(self) -> None:
        QTimer.singleShot(0, self._window, self.fill)  # once Qt has settled on a screen

    def _named(self) -> QScreen | None:
        return next((screen for screen in QGuiApplication.screens() if screen.name() == self._name), None)
