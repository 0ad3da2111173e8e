"""Owns the pictures of icons, drawn with the one icon font in use.

Not by qtawesome, whose import alone took a fifth of the start: only its font and its table of names are read.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider

from kiosk.settings.icons import FALLBACK, ICON_SET, font_file, icon_characters

_GLYPH_SHARE = 0.875
"""Font Awesome's grid: a glyph of 14 px stands in a picture of 16."""


class IconProvider(QQuickImageProvider):
    """Answers ``image://icon/fa6s.NAME/RRGGBB``; an unknown name draws a plain circle (``kiosk check`` names it)."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._characters = icon_characters()
        number = QFontDatabase.addApplicationFont(str(font_file()))
        self._font = QFont(QFontDatabase.applicationFontFamilies(number))
        self._font.setStyleName("Solid")

    def requestPixmap(self, id: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: A002 - Qt's
        name, _, tint = id.partition("/")
        character = self._characters.get(name.removeprefix(f"{ICON_SET}."), self._characters[FALLBACK])
        pixmap = QPixmap(requestedSize if requestedSize.isValid() else QSize(32, 32))
        pixmap.fill(Qt.GlobalColor.transparent)
        self._font.setPixelSize(round(_GLYPH_SHARE * pixmap.height()))
        painter = QPainter(pixmap)
        painter.setPen(QColor(f"#{tint}"))
        painter.setFont(self._font)
        painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, character)
        painter.end()
        return pixmap
