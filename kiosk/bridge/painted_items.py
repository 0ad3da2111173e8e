"""Owns the shapes that are drawn with a painter: polygons and fields of dots.

Not Qt Quick Shapes: under the software renderer they are drawn past the edge of a scrolled area (Qt 6.11).
"""

from __future__ import annotations

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.bridge.variants import VARIANT_LIST

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Polygon(QQuickPaintedItem):
    """A filled polygon; ``corners`` are x and y in turn, in shares of its width and height. Touched inside only."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._corners: list[float] = []
        self._fill = QColor("black")
        self._edge = QColor("white")
        self._edge_width = 1.0
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    def _set_corners(self, corners: list[float]) -> None:
        self._corners = list(corners)
        self.changed.emit()

    def _set_fill(self, fill: QColor) -> None:
        self._fill = fill
        self.changed.emit()

    def _set_edge(self, edge: QColor) -> None:
        self._edge = edge
        self.changed.emit()

    def _set_edge_width(self, width: float) -> None:
        self._edge_width = width
        self.changed.emit()

    corners = Property(VARIANT_LIST, lambda self: self._corners, _set_corners, notify=changed)
    fill = Property(QColor, lambda self: self._fill, _set_fill, notify=changed)
    edge = Property(QColor, lambda self: self._edge, _set_edge, notify=changed)
    edgeWidth = Property(float, lambda self: self._edge_width, _set_edge_width, notify=changed)

    def paint(self, painter: QPainter) -> None:
        pen = QPen(self._edge, self._edge_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen if self._edge_width > 0 else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._fill)
        painter.drawPolygon(self._outline())

    def contains(self, point: QPointF) -> bool:  # type: ignore[override]
        return self._outline().containsPoint(point, Qt.FillRule.OddEvenFill)

    def _outline(self) -> QPolygonF:
        pairs = zip(self._corners[::2], self._corners[1::2], strict=True)
        return QPolygonF([QPointF(x * self.width(), y * self.height()) for x, y in pairs])


@QmlElement
class DotField(QQuickPaintedItem):
    """Square dots in rows from the top left, the first of them lit."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._field = (0, 0, 1, 10.0)
        self._colours = [QColor("orange"), QColor("gray")]
        self.changed.connect(self.update)

    def _set_field(self, field: list[float]) -> None:
        count, lit, per_row, pitch = field
        self._field = (int(count), int(lit), max(1, int(per_row)), float(pitch))
        self.changed.emit()

    def _set_colours(self, colours: list[QColor]) -> None:
        self._colours = [QColor(colour) for colour in colours]
        self.changed.emit()

    field = Property(VARIANT_LIST, lambda self: list(self._field), _set_field, notify=changed)
    """How many dots, how many of them lit, how many in a row, and the px from one to the next."""
    colours = Property(VARIANT_LIST, lambda self: self._colours, _set_colours, notify=changed)
    """The colour of the lit ones, and of the rest."""

    def paint(self, painter: QPainter) -> None:
        count, lit, per_row, pitch = self._field
        side = pitch * 0.72
        for dot in range(count):
            row, column = divmod(dot, per_row)
            painter.fillRect(QRectF(column * pitch, row * pitch, side, side), self._colours[dot >= lit])
