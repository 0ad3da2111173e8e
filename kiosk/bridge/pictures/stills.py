"""Owns pictures of a briefing as files that other programs read: upright, and no larger than a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from kiosk.bridge.pictures.media_provider import draw_picture
from kiosk.briefing.pictures.drawing import colour_drawing, read_drawing
from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.picture_file import read_picture

_ROOM = QSize(1920, 1920)
_DRAWN = QSize(1120, 1120)
_QUALITY = 88


class QtStills:
    """The ``export.stills.Stills`` of Qt.

    Args:
        folder: the briefing.
        application: the one there is: Qt draws letters in a picture with its fonts.
    """

    def __init__(self, folder: Path, application: QGuiApplication) -> None:
        self._folder = folder
        self._application = application

    def photo(self, path: str) -> bytes:
        """A picture of the briefing: a photograph as JPEG, what one sees through, or is drawn, as PNG."""
        try:
            picture = read_picture(self._folder / path)
        except (OSError, BadPictureError):
            return b""
        image = draw_picture(picture, _ROOM)
        return _file(image, "PNG" if image.hasAlphaChannel() else "JPEG")

    def drawing(self, path: str, ink: str, accent: str) -> bytes:
        """A drawing of the briefing in two colours, as PNG."""
        try:
            picture = colour_drawing(read_drawing(self._folder / path), ink, accent)
        except (OSError, BadPictureError):
            return b""
        return _file(draw_picture(picture, _DRAWN), "PNG")


def _file(image: QImage, kind: str) -> bytes:
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(_QUALITY if kind == "JPEG" else -1)
    writer.write(image)
    return bytes(buffer.data().data())
