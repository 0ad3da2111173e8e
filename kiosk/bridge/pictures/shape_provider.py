"""Owns the shapes that are drawn with a painter: polygons and fields of dots, as pictures.

Not Qt Quick Shapes: under the software renderer they are drawn past the edge of a scrolled area (Qt 6.11). Not items
written in Python either: each that QML makes leaves 2 KB behind when it goes (PySide6 6.11: its signals).
"""

from __future__ import annotations

from urllib.parse import unquote

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded


class Polygon(msgspec.Struct, frozen=True):
    """A filled polygon: ``corners`` are x and y in turn, in shares of the picture; ``edge_width`` is in its px."""

    corners: tuple[float, ...]
    fill: str
    edge: str = "#000000"
    edge_width: float = 0

    def paint(self, painter: QPainter, size: QSize) -> None:
        """Draw it over what is there."""
        pen = QPen(QColor(self.edge), self.edge_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen if self.edge_width > 0 else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.fill))
        pairs = zip(self.corners[::2], self.corners[1::2], strict=True)
        painter.drawPolygon(QPolygonF([QPointF(x * size.width(), y * size.height()) for x, y in pairs]))


class Polygons(msgspec.Struct, frozen=True, tag="polygons"):
    """Polygons over one another, the last on top."""

    parts: tuple[Polygon, ...]

    def paint(self, painter: QPainter, size: QSize) -> None:
        """Draw them all."""
        for part in self.parts:
            part.paint(painter, size)


class Dots(msgspec.Struct, frozen=True, tag="dots"):
    """Square dots in rows from the top left, the first ``lit`` of ``count`` in another colour; ``pitch`` is in px."""

    count: int
    lit: int
    per_row: int
    pitch: float
    lit_colour: str
    colour: str

    def paint(self, painter: QPainter, _size: QSize) -> None:
        """Draw them all."""
        side = self.pitch * 0.72
        colours = QColor(self.lit_colour), QColor(self.colour)
        for dot in range(self.count):
            row, column = divmod(dot, max(1, self.per_row))
            painter.fillRect(QRectF(column * self.pitch, row * self.pitch, side, side), colours[dot >= self.lit])


class People(msgspec.Struct, frozen=True, tag="people"):
    """Persons in rows from the top left, a head and a body each, twice as high as ``pitch``; else as ``Dots``."""

    count: int
    lit: int
    per_row: int
    pitch: float
    lit_colour: str
    colour: str

    def paint(self, painter: QPainter, _size: QSize) -> None:
        """Draw them all."""
        painter.setPen(Qt.PenStyle.NoPen)
        colours = QColor(self.lit_colour), QColor(self.colour)
        head, body = self.pitch * 0.19, self.pitch * 0.34
        for person in range(self.count):
            row, column = divmod(person, max(1, self.per_row))
            middle, top = (column + 0.45) * self.pitch, row * self.pitch * 2
            painter.setBrush(colours[person >= self.lit])
            painter.drawEllipse(QPointF(middle, top + head * 1.2), head, head)
            whole = QRectF(middle - body, top + head * 2.7, body * 2, self.pitch * 1.2)
            painter.drawRoundedRect(whole, body * 0.9, body * 0.9)


class DrawnShape(msgspec.Struct, frozen=True):
    """What is asked for, and its size in px."""

    width: int
    height: int
    shape: Polygons | Dots | People


class ShapeProvider(QQuickImageProvider):
    """Answers ``image://shape/JSON`` (a percent-encoded ``DrawnShape``), clear where nothing is drawn."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._decoder = msgspec.json.Decoder(DrawnShape)

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        wanted = self._decoder.decode(unquote(id))
        picture = QImage(wanted.width, wanted.height, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted.shape.paint(painter, picture.size())
        painter.end()
        return picture
