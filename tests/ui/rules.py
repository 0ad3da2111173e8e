"""Owns the rules that a face must keep for everybody, asked of a tree of QML and its pixels as axe asks web pages.

Name and role: what acts has both (WCAG 2.2, SC 4.1.2). Target: it is large enough, and nothing that acts lies over it
(SC 2.5.8). Contrast: of words against their ground, as drawn (SC 1.4.3). Order: the keys go where a screen reader goes
(SC 2.4.3). Trap: they come by everything, and by the first thing again (SC 2.1.2).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from math import inf
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.window.stillness import wait_until_still
from tests.quality.test_contrast import contrast
from tests.ui.driver import WindowDriver
from tests.ui.items import is_text, of_type, qml_name, walk

LEAST, LEAST_LARGE = 4.5, 3.0
LARGE_PX = 24
"""Of letters, from which on 3 is enough (SC 1.4.3: 18 pt)."""
SMALLEST_PX = 18
"""Of words that are to be read (``Theme.unit``)."""
SLIDE_IN_SMALL, PAGE_IN_SMALL = ("SlideStage_", "SlideView_"), "Preview_"
MOST_STEPS = 600
SLACK = 2
"""Px that two targets may share."""

Role = QAccessible.Role
ACTING = {Role.Button, Role.Switch, Role.RadioButton, Role.Link, Role.EditableText, Role.CheckBox, Role.TreeItem}
NAMED = ACTING | {Role.Heading, Role.Graphic, Role.Dialog, Role.AlertMessage}


def broken_rules(window: QQuickWindow, least: float, over: str = "") -> list[str]:
    """Which of them a window breaks now, and by what.

    Args:
        window: shown.
        least: px that a target has at least.
        over: the type of what lies over everything else, where something does.
    """
    wait_until_still(window)
    face = _Face(window, of_type(window.contentItem(), over) if over else window.contentItem())
    return [*_names(window), *_roles(face), *_targets(face, least), *_contrasts(face), *_focus(window)]


class _Face(NamedTuple):
    """A window, and the part of it that is to be seen."""

    window: QQuickWindow
    root: QQuickItem

    def buttons(self) -> Iterator[QQuickItem]:
        """All of which a part is to be seen."""
        for item in walk(self.root):
            if item.inherits("QQuickAbstractButton") and not self.seen(item).isEmpty():
                yield item

    def seen(self, item: QQuickItem) -> QRectF:
        """Where an item is to be seen: what holds it may cut it. (``item.window()`` would end that: PySide6 6.11.)"""
        place = item.mapRectToScene(item.boundingRect())
        for above in filter(QQuickItem.clip, _above(item)):
            place = place.intersected(above.mapRectToScene(above.boundingRect()))
        return place.intersected(QRectF(QRect(0, 0, self.window.width(), self.window.height())))

    def covers(self) -> list[QRectF]:
        """Where a page that goes on below its lower edge is covered, or fades out (``MoreHint``)."""
        hints = [item for item in walk(self.root) if qml_name(item).startswith("MoreHint_")]
        parts = [part for hint in hints for part in (hint, *walk(hint))]
        return [part.mapRectToScene(part.boundingRect()) for part in parts]


def _names(window: QQuickWindow) -> Iterator[str]:
    for one in WindowDriver(window).everything():
        if one.role() in NAMED and not one.text(QAccessible.Text.Name).strip():
            yield f"name: {one.role()} without one"


def _roles(face: _Face) -> Iterator[str]:
    """Of each button that is seen: screen readers find it, as something that acts."""
    everything = WindowDriver(face.window).everything()
    roles = {key_of(one.object()): one.role() for one in everything if _is_item(one.object())}
    for item in face.buttons():
        if roles.get(key_of(item)) not in ACTING:
            yield f"role: {_words(item)} has {roles.get(key_of(item))}"


def _targets(face: _Face, least: float) -> Iterator[str]:
    buttons = list(face.buttons())
    for item in buttons:
        if min(item.width(), item.height()) < least:
            yield f"target: {_words(item)} is {item.width():.0f} x {item.height():.0f}"
    places = [(item, face.seen(item)) for item in buttons if item.isEnabled()]
    whole = [(item, place) for item, place in places if place == item.mapRectToScene(item.boundingRect())]
    for (one, place), (other, other_place) in combinations(whole, 2):  # the later is drawn over the earlier
        if _left(place, other_place) < least and not _holds(one, other) and not _holds(other, one):
            yield f"target: {_words(other)} lies over {_words(one)}"


def _left(place: QRectF, over: QRectF) -> float:
    """How wide what is left of a target is at least, where something may lie over it."""
    shared = place.intersected(over)
    if min(shared.width(), shared.height()) <= SLACK:
        return inf
    beside = max(shared.left() - place.left(), place.right() - shared.right())
    above = max(shared.top() - place.top(), place.bottom() - shared.bottom())
    return max(min(beside, place.height()), min(above, place.width()))


def pale_words(window: QQuickWindow) -> list[str]:
    """Words that are too near to their ground, as they are drawn now."""
    wait_until_still(window)
    return list(_contrasts(_Face(window, window.contentItem())))


def _contrasts(face: _Face) -> Iterator[str]:
    picture = face.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    covers = face.covers()
    for item in walk(face.root):
        if not is_text(item) or not str(item.property("text")).strip() or not _is_lively(item):
            continue
        place = item.mapRectToScene(item.boundingRect())
        rect = place.toRect()
        if _in_small(item) or rect.isEmpty() or not face.seen(item).toAlignedRect().contains(rect):
            continue
        if any(cover.intersects(place) for cover in covers):
            continue
        ratio = contrast_in(picture.copy(rect))
        if ratio < (LEAST_LARGE if item.property("font").pixelSize() >= LARGE_PX else LEAST):
            yield f"contrast: {_words(item)} {ratio:.1f} at {rect.x()}, {rect.y()}"


def contrast_in(picture: QImage) -> float:
    """Of the colour that most of a picture has and the one that is farthest from that."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)  # four bytes a pixel, and so no gaps between its lines
    colours = Counter(pixel & 0xFFFFFF for pixel in memoryview(plain.constBits()).cast("B").cast("I"))
    (ground, _), *_ = colours.most_common(1)
    often = [colour for colour, count in colours.items() if count >= 3]
    return max((contrast(f"#{ground:06X}", f"#{colour:06X}") for colour in often), default=21.0)


def tab_stops(window: QQuickWindow) -> dict[int, QQuickItem]:
    """All that Tab must come by, by what tells one from another (``key_of``)."""
    stops = (item for item in walk(window.contentItem()) if item.property("activeFocusOnTab"))
    return {key_of(item): item for item in stops if item.isEnabled() and item.width() > 0}


def _focus(window: QQuickWindow) -> Iterator[str]:
    wanted = tab_stops(window)
    if not wanted:
        return
    chain = _chain(next(iter(wanted.values())))
    for key, item in wanted.items():
        if key not in chain:
            yield f"trap: the keys do not come to {_words(item)}"
    read = [key_of(one.object()) for one in WindowDriver(window).everything() if _is_item(one.object())]
    place = {key: number for number, key in enumerate(read) if key in wanted}
    way = [key for key in chain if key in place]
    first = way.index(min(way, key=lambda key: place[key])) if way else 0
    for before, after in pairwise(way[first:] + way[:first]):
        if place[before] > place[after]:
            yield f"order: {_words(wanted[after])} comes after {_words(wanted[before])}"


def _chain(begin: QQuickItem) -> list[int]:
    """What Tab comes by from an item until it is there again; it ends nowhere else."""
    way, item = [key_of(begin)], _next(begin)
    while key_of(item) != way[0]:
        way.append(key_of(item))
        item = _next(item)
        if len(way) > MOST_STEPS or key_of(item) in way[1:]:
            raise AssertionError(f"Tab never comes back to {_words(begin)}")
    return way


def _next(item: QQuickItem) -> QQuickItem:
    """Asked by QML: an item that Python is given by the method itself would end with Python's hold on it (6.11)."""
    expression = QQmlExpression(qmlContext(item), item, "nextItemInFocusChain(true)")
    following, _undefined = expression.evaluate()
    assert isinstance(following, QQuickItem)
    return following


def _is_lively(item: QQuickItem) -> bool:
    """Whether it is on, and not faded, as all that holds it: what is off may be pale (SC 1.4.3)."""
    return all(one.isVisible() and one.isEnabled() and one.opacity() == 1 for one in (item, *_above(item)))


def _in_small(item: QQuickItem) -> bool:
    """Whether it belongs to a slide or a page in small: a picture, whose words are read where it is large."""
    drawn = item.mapRectToScene(item.boundingRect()).height() / item.height() * item.property("font").pixelSize()
    return any(
        qml_name(one).startswith(PAGE_IN_SMALL) or (drawn < SMALLEST_PX and qml_name(one).startswith(SLIDE_IN_SMALL))
        for one in _above(item)
    )


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _holds(item: QQuickItem, other: QQuickItem) -> bool:
    return key_of(item) in {key_of(one) for one in _above(other)}


def _is_item(thing: object) -> bool:
    return isinstance(thing, QQuickItem)


def key_of(item: object) -> int:
    """What tells an item from any other: Python may hold one by several objects."""
    return int(shiboken6.getCppPointer(item)[0])


def _words(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return repr(str(item.property("text") or name)[:40])
