"""Owns the shapes that are drawn with a painter: polygons and fields of dots, as pictures.

Not Qt Quick Shapes: under the software renderer they are drawn past the edge of a scrolled area (Qt 6.11). Not items
written in Python either: each that QML makes leaves 2 KB behind when it goes (PySide6 6.11: its signals).
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote

import msgspec
from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from kiosk.atlas.projection import project
from kiosk.atlas.world import load_world
from kiosk.bridge.pictures.guarded import guarded
from kiosk.bridge.pictures.media_provider import draw_picture
from kiosk.bridge.pictures.polygons import Polygons
from kiosk.briefing.pictures.facts import Facts
from kiosk.briefing.pictures.picture_file import PictureFile


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
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        colours = QColor(self.lit_colour), QColor(self.colour)
        head, body = self.pitch * 0.19, self.pitch * 0.34
        for person in range(self.count):
            row, column = divmod(person, max(1, self.per_row))
            middle, top = (column + 0.45) * self.pitch, row * self.pitch * 2
            painter.setBrush(colours[person >= self.lit])
            painter.drawEllipse(QPointF(middle, top + head * 1.2), head, head)
            whole = QRectF(middle - body, top + head * 2.7, body * 2, self.pitch * 1.2)
            painter.drawRoundedRect(whole, body * 0.9, body * 0.9)


class Line(msgspec.Struct, frozen=True, tag="line"):
    """A line through ``points``, x and y in turn, with a dot at each and a thin drop to ``ground``; all in px."""

    points: tuple[float, ...]
    ground: float
    pen: float
    dot: float
    colour: str
    drop: str

    def paint(self, painter: QPainter, _size: QSize) -> None:
        """Draw it."""
        points = [QPointF(x, y) for x, y in zip(self.points[::2], self.points[1::2], strict=True)]
        painter.setPen(QPen(QColor(self.drop), self.pen / 2))
        for point in points:
            painter.drawLine(point, QPointF(point.x(), self.ground))
        pen = QPen(QColor(self.colour), self.pen)
        pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)
        painter.setBrush(QColor(self.colour))
        for point in points:
            painter.drawEllipse(point, self.dot, self.dot)


class Region(msgspec.Struct, frozen=True):
    """An area that is no country: degrees east and north of its corners in turn."""

    corners: tuple[float, ...]
    lit: bool


class WorldMap(msgspec.Struct, frozen=True, tag="map"):
    """The part of the world in ``frame`` (left, top, width, height; see ``atlas.projection``), some countries lit."""

    frame: tuple[float, float, float, float]
    lit: tuple[str, ...]
    land: str
    lit_colour: str
    edge: str
    edge_width: float
    regions: tuple[Region, ...] = ()

    def paint(self, painter: QPainter, size: QSize) -> None:
        """Draw every country, the lit ones last, so that their edges are whole."""
        left, top, width, height = self.frame
        painter.scale(size.width() / width, size.height() / height)
        painter.translate(-left, -top)
        pen = QPen(QColor(self.edge), self.edge_width)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for country in sorted(load_world(), key=self.lit.__contains__):
            painter.setBrush(QColor(self.lit_colour if country in self.lit else self.land))
            painter.drawPath(_outline(country))
        for region in sorted(self.regions, key=lambda region: region.lit):
            painter.setBrush(QColor(self.lit_colour if region.lit else self.land))
            pairs = zip(region.corners[::2], region.corners[1::2], strict=True)
            painter.drawPolygon(QPolygonF([QPointF(*project(*corner)) for corner in pairs]))


@lru_cache(maxsize=512)
def _outline(country: str) -> QPainterPath:
    path = QPainterPath()
    for ring in load_world()[country]:
        path.addPolygon(QPolygonF([QPointF(*project(*corner)) for corner in ring]))
        path.closeSubpath()
    return path


class DrawnShape(msgspec.Struct, frozen=True):
    """What is asked for, and its size in px."""

    width: int
    height: int
    shape: Polygons | Dots | People | Line | WorldMap


class ShapeProvider(QQuickImageProvider):
    """Answers ``image://shape/JSON`` (a percent-encoded ``DrawnShape``), clear where nothing is drawn."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._decoder = msgspec.json.Decoder(DrawnShape)

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        wanted = self._decoder.decode(unquote(id))
        size = QSize(wanted.width, wanted.height)
        if isinstance(wanted.shape, Polygons):
            svg = wanted.shape.svg(wanted.width, wanted.height)
            return draw_picture(PictureFile(svg, Facts("svg", wanted.width, wanted.height)), size)
        return _paint(wanted.shape, size)


def _paint(shape: Dots | People | Line | WorldMap, size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape.paint(painter, size)
    painter.end()
    return picture
