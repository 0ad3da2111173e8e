"""Owns the briefing's own pictures on their way to the screen: bounded, upright, and no larger than they are shown."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded
from kiosk.briefing.pictures.picture_file import PictureFile, read_picture

_ANY = 10_000
"""Px, where a side is not asked for."""

_TURNS = {
    2: QTransform(-1, 0, 0, 1, 0, 0),
    3: QTransform(-1, 0, 0, -1, 0, 0),
    4: QTransform(1, 0, 0, -1, 0, 0),
    5: QTransform(0, 1, 1, 0, 0, 0),
    6: QTransform(0, 1, -1, 0, 0, 0),
    7: QTransform(0, -1, -1, 0, 0, 0),
    8: QTransform(0, -1, 1, 0, 0, 0),
}
"""By the orientation of EXIF. Qt 6.11 turns a JPEG by itself, and neither a PNG nor a WebP."""


class MediaProvider(QQuickImageProvider):
    """Answers ``image://media/EDITION/PATH`` with a picture of the briefing, and nothing from outside its folder.

    The edition is there so that a file that was replaced has another address.

    Args:
        folder: the briefing.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder.resolve()

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        path = (self._folder / unquote(id.partition("/")[2])).resolve()
        if not path.is_relative_to(self._folder):
            return QImage()
        return draw_picture(read_picture(path), requestedSize)


def draw_picture(picture: PictureFile, room: QSize) -> QImage:
    """Decode a picture, as large as fits into ``room`` px as it is seen; a side of 0 or less does not bound it.

    Pixels are never made more than there are. The kind is told to Qt, which would else ask every decoder that it has.
    """
    buffer = QBuffer()
    buffer.setData(picture.data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, picture.facts.kind.encode())
    reader.setScaledSize(_stored_size(picture, room))
    image = reader.read()
    turn = _TURNS.get(picture.facts.turn)
    return image.transformed(turn) if turn is not None else image


def _stored_size(picture: PictureFile, room: QSize) -> QSize:
    facts = picture.facts
    shown = QSize(*facts.shown)
    bound = QSize(room.width() if room.width() > 0 else _ANY, room.height() if room.height() > 0 else _ANY)
    fitted = _fitted(shown, bound).expandedTo(QSize(1, 1))
    if facts.kind != "svg" and fitted.width() > shown.width():
        fitted = shown
    return fitted.transposed() if facts.turn >= 5 else fitted


def _fitted(size: QSize, bound: QSize) -> QSize:
    """As large as the bound, of the same shape; ``QSize.scaled`` wants a value of ``Qt`` (``bridge/direction.py``)."""
    width = bound.height() * size.width() // size.height()
    if width <= bound.width():
        return QSize(width, bound.height())
    return QSize(bound.width(), bound.width() * size.height() // size.width())
