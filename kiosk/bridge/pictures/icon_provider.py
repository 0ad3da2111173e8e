"""Owns the pictures of icons: the one module that imports qtawesome, and it loads the one font in use."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded
from kiosk.settings.icons import FONT_FILE, ICON_SET, NAMES_FILE

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from qtawesome.iconic_font import IconicFont

_FALLBACK = "fa6s.circle"


class IconProvider(QQuickImageProvider):
    """Answers ``image://icon/fa6s.NAME/RRGGBB``; an unknown name draws a plain circle (``kiosk check`` names it)."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._font: IconicFont | None = None

    def load(self) -> IconicFont:
        """Load the font where it is not yet: 55 ms, which a start does without until an icon is to be seen."""
        self._font = self._font or _load_font()
        return self._font

    @guarded(QPixmap)
    def requestPixmap(self, id: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: A002 - Qt's
        name, _, tint = id.partition("/")
        font = self.load()
        known = name.removeprefix(f"{ICON_SET}.") in font.charmap[ICON_SET]
        wanted = QSize(32, 32) if requestedSize.isEmpty() else requestedSize  # empty until QML has bound it
        icon: QIcon = font.icon(name if known else _FALLBACK, color=QColor(f"#{tint}"))
        pixmap = icon.pixmap(wanted)
        # Qt keeps the picture; an icon that qtawesome kept would outlive the application, and crash at the end.
        font.icon_cache.clear()
        return pixmap


def _load_font() -> IconicFont:
    _stand_in_for_widgets()
    from qtawesome.iconic_font import IconicFont

    return IconicFont((ICON_SET, FONT_FILE, NAMES_FILE))


def _stand_in_for_widgets() -> None:
    """Spare the program QtWidgets (13 MB, 60 ms).

    qtawesome 1.4 asks ``QApplication`` for nothing that ``QGuiApplication`` does not have; ``QLabel`` is a base of a
    class that is not used here.
    """
    widgets = ModuleType("qtpy.QtWidgets")
    widgets.QApplication = QGuiApplication  # type: ignore[attr-defined]
    widgets.QLabel = type("QLabel", (), {})  # type: ignore[attr-defined]
    sys.modules.setdefault("qtpy.QtWidgets", widgets)
