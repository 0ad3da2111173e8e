"""Owns the pictures of a briefing's drawings, in the colours that they are asked for in."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded
from kiosk.bridge.pictures.media_provider import draw_picture
from kiosk.briefing.pictures.drawing import colour_drawing, read_drawing

_ADDRESS = re.compile("([0-9a-f]{6})/([0-9a-f]{6})/(.+)", re.IGNORECASE | re.DOTALL)
_LARGEST = QSize(2048, 2048)


class DrawingProvider(QQuickImageProvider):
    """Answers ``image://drawing/INK/ACCENT/PATH`` (colours as RRGGBB) with a drawing of the briefing.

    Args:
        folder: the briefing.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder.resolve()

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        asked = _ADDRESS.fullmatch(unquote(id))
        path = (self._folder / asked[3]).resolve() if asked else None
        if asked is None or path is None or not path.is_relative_to(self._folder):
            return QImage()
        drawing = colour_drawing(read_drawing(path), f"#{asked[1]}", f"#{asked[2]}")
        room = QSize(*drawing.facts.shown) if requestedSize.isEmpty() else requestedSize
        return draw_picture(drawing, room.boundedTo(_LARGEST))
