"""Walks what a window shows: its items, their words and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

RIGHT, MIDDLE = (way.value for way in (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter))


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below ``item``, as drawn."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from walk(child)


def is_text(item: QQuickItem) -> bool:
    """Whether an item draws words that a page gave it."""
    return item.inherits("QQuickText") and bool(item.property("text"))


def texts(root: QQuickItem) -> list[str]:
    """All words that are drawn below ``root``."""
    return [str(item.property("text")) for item in walk(root) if is_text(item)]


def qml_name(item: QQuickItem) -> str:
    """The name of its type, such as ``Hub_QMLTYPE_3``.

    PySide keeps the meta object as long as its item, although Qt may let go of that earlier: the next item at the same
    address would then be taken for it (PySide6 6.11). So it is given back at once.
    """
    meta = item.metaObject()
    name: str = meta.className()
    shiboken6.invalidate(meta)
    return name


def of_type(root: QQuickItem, name: str) -> QQuickItem:
    """The first visible item of a QML type.

    Raises:
        LookupError: there is none.
    """
    for item in walk(root):
        if qml_name(item).startswith(f"{name}_QML"):
            return item
    raise LookupError(name)


def enum_number(item: QQuickItem, name: str) -> int:
    """A property that is an enum of Qt's, of which PySide makes nothing (6.11)."""
    expression = QQmlExpression(qmlContext(item), item, f"Number({name})")
    value, _undefined = expression.evaluate()
    return int(value)


def text_rectangle(item: QQuickItem) -> QRectF:
    """Where the words of a text item really stand, in the window's coordinates."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    before, after = item.property("leftPadding"), item.property("rightPadding")
    spare = item.width() - before - after - wide
    share = {RIGHT: 1.0, MIDDLE: 0.5}.get(enum_number(item, "effectiveHorizontalAlignment"), 0.0)
    corner = QPointF(before + spare * share, item.property("topPadding"))
    return item.mapRectToScene(QRectF(corner.x(), corner.y(), wide, high))


def faults(root: QQuickItem, width: float) -> list[str]:
    """What is wrong with the words below ``root``: cut, outside the window's ``width``, or over one another."""
    texts = [item for item in walk(root) if is_text(item) and item.property("opacity") > 0]
    found = [f"{fault}: {item.property('text')!r}" for item in texts for fault in _own_faults(item, width)]
    return found + _overlaps(texts)


def _own_faults(item: QQuickItem, width: float) -> Iterator[str]:
    if item.property("truncated"):
        yield "truncated"
    if item.property("contentWidth") > item.width() + 1.5 and _advance(item) > item.width() + 1.5:
        yield f"wider than its place ({item.property('contentWidth'):.0f} > {item.width():.0f})"
    if item.property("contentHeight") > item.height() + 1.5:
        yield f"higher than its place ({item.property('contentHeight'):.0f} > {item.height():.0f})"
    rectangle = text_rectangle(item)
    if rectangle.left() < -1 or rectangle.right() > width + 1:
        yield f"outside the window ({rectangle.left():.0f} to {rectangle.right():.0f} of {width:.0f})"


def _advance(item: QQuickItem) -> float:
    """How wide the words are on one line; Qt 6.11 says too much in ``contentWidth`` for some that just fit."""
    return QFontMetricsF(item.property("font")).horizontalAdvance(item.property("text"))


def _overlaps(texts: list[QQuickItem]) -> list[str]:
    """Pairs of words that share more than a hair of their places.

    Words in one scrolled area are compared wherever they are; words of different areas as far as they can be seen.
    """
    places = [(item, _frame(item), text_rectangle(item).adjusted(1, 2, -1, -2)) for item in texts]
    return [
        f"overlap: {one.property('text')!r} and {other.property('text')!r}"
        for index, (one, frame, place) in enumerate(places)
        for other, other_frame, other_place in places[index + 1 :]
        if place.intersects(other_place)
        and (frame == other_frame or _seen(place, frame).intersects(_seen(other_place, other_frame)))
    ]


def _frame(item: QQuickItem) -> QQuickItem | None:
    """The scrolled area that an item lies in."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def _seen(place: QRectF, frame: QQuickItem | None) -> QRectF:
    return place if frame is None else place.intersected(frame.mapRectToScene(frame.boundingRect()))
