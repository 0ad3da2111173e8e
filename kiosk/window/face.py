"""Owns what every face is built on: an engine of its own with the program's pictures, and a window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.pictures.drawing_provider import DrawingProvider
from kiosk.bridge.pictures.icon_provider import IconProvider
from kiosk.bridge.pictures.media_provider import MediaProvider
from kiosk.bridge.pictures.qr_provider import QrProvider
from kiosk.bridge.pictures.shape_provider import ShapeProvider
from kiosk.briefing.fonts import briefing_fonts
from kiosk.settings.fonts import font_files


class FaceError(RuntimeError):
    """A window could not be built; the message is QML's own."""


def load_fonts(briefing: Path | None = None) -> None:
    """Make the fonts known to Qt: those of the screens, and behind them those of a briefing.

    What our own lack is then looked for in the briefing's, in their order, before any of the system (Qt 6.11 asks the
    substitutes of a family before the families of the script).

    Args:
        briefing: its folder; None where none is shown.
    """
    own = [family for file in font_files() for family in _load(file)]
    files = briefing_fonts(briefing) if briefing is not None else []
    brought = [family for file in files for family in _load(file)]
    for family in dict.fromkeys(own):
        QFont.insertSubstitutions(family, list(dict.fromkeys(brought)))


@cache
def _load(file: Path) -> tuple[str, ...]:
    """Make one font known, once a process: Qt keeps each further copy, and looks for each font in all of them.

    Returns:
        the families that it has, none where Qt refuses it.
    """
    number = QFontDatabase.addApplicationFont(str(file))
    return tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()


class Face:
    """One window with an engine of its own, since sizes (``Theme``) are those of its screen.

    Args:
        media: the briefing's folder, where its pictures are.
    """

    def __init__(self, media: Path) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.QML))
        # The engine owns its providers from here on.
        self.icons = IconProvider()
        self.engine.addImageProvider("icon", self.icons)
        self.engine.addImageProvider("qr", QrProvider())
        self.engine.addImageProvider("shape", ShapeProvider())
        self.engine.addImageProvider("media", MediaProvider(media))
        self.engine.addImageProvider("drawing", DrawingProvider(media))
        self._component: QQmlComponent | None = None
        self._ready: list[QQmlComponent] = []
        self._window: QQuickWindow | None = None

    def build(self, file: Path, properties: Mapping[str, Any]) -> QQuickWindow:
        """Build the window of a QML file; it is not yet shown.

        Raises:
            FaceError: the QML files are damaged.
        """
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(file)))
        window = component.createWithInitialProperties(dict(properties))
        if not isinstance(window, QQuickWindow):
            raise FaceError(component.errorString())
        self._component = component
        self._window = window
        return window

    def make_ready(self, files: Iterable[Path]) -> None:
        """Compile QML files on Qt's own thread, so that the first item of each is made as soon as any later one."""
        mode = QQmlComponent.CompilationMode.Asynchronous
        self._ready += [QQmlComponent(self.engine, QUrl.fromLocalFile(str(file)), mode) for file in files]

    def close(self) -> None:
        """Take the window down before its engine."""
        take_down(self._window, self._component, *self._ready, self.engine)


def take_down(*parts: QObject | None) -> None:
    """End objects in this order, and here rather than whenever the collector runs."""
    for part in parts:
        if part is not None:
            part.deleteLater()
            QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
