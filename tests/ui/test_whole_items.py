"""Where a page scrolls, whole items stand at the upper edge once a finger has let go, and at the lower one at rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.show.hub.events import LanguageChosen, PageOpened, TextScaleChosen
from tests.ui.driver import Driver
from tests.ui.items import is_text, of_type, qml_name, walk

STORIES = (
    "conclusion",
    "strong-partners/pays-twice/fair-work-monitor",
    "strong-partners/pays-twice",
    "strong-partners/under-pressure",
    "strong-partners/under-pressure/civic-space",
    "strong-partners/room-to-grow/policy-context",
    "decent-work/beyond-the-audit/eu-law",
    "decent-work/out-of-sight",
    "decent-work/out-of-sight/palm-oil",
    "decent-work/union-as-lever/agreements",
)
SIZES = ((1024, 600), (1280, 800), (600, 1024))


def area_of(drive: Driver) -> QQuickItem | None:
    areas = [item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("ScrollArea")]
    return next((area for area in areas if area.isVisible() and area.property("way") > 50), None)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", ["strong-partners/each-brings", "decent-work/out-of-sight/palm-oil", "conclusion"])
def test_a_flick_ends_at_the_edge_of_an_item(drive: Driver, page: str, size: tuple[int, int], scale: int) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(TextScaleChosen(scale))
    drive.hub.store.dispatch(PageOpened(page))
    drive.settle()
    area = area_of(drive)
    if area is None:
        assert (size, scale) == ((1280, 800), 100), "a page that does not scroll is whole"
        return
    middle, low = QPoint(size[0] // 2, size[1] // 4), QPoint(size[0] // 2, size[1] // 2)
    for _ in range(3):
        before = area.property("contentY")
        drive.draw(low, (low * 3 + middle) / 4, (low + middle) / 2, middle)
        drive.settle()
        assert area.property("contentY") > before or before > area.property("way") - 1, "nothing moved"
        assert area.property("contentY") == pytest.approx(whole_y(area), abs=1)


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)], ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", ["strong-partners/under-pressure", "decent-work/out-of-sight/palm-oil", "conclusion"])
def test_large_text_has_whole_items_at_the_lower_edge_and_the_arrow_goes_on_with_the_next(
    drive: Driver, page: str, size: tuple[int, int]
) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(TextScaleChosen(200))
    drive.hub.store.dispatch(PageOpened(page))
    drive.settle()
    area, hint = area_of(drive), of_type(drive.window.contentItem(), "MoreHint")
    assert area is not None
    edge = hint.property("edge")
    assert 0.55 * area.height() < edge <= area.height() - area.property("hint")
    for item in walk(area):
        for part in parts_of(item, area):
            assert part.top() > edge - 2 or part.bottom() < edge + 2, item
    before = area.property("contentY")
    drive.touch("Hieronder staat meer")
    drive.settle()
    way = area.property("way")
    assert before < area.property("contentY") <= min(way, before + edge)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_on_a_low_screen_each_column_ends_whole_and_the_story_has_begun(drive: Driver, language: str) -> None:
    drive.window.setGeometry(0, 0, 1024, 600)
    drive.hub.store.dispatch(LanguageChosen(language))
    for page in STORIES:
        drive.hub.store.dispatch(PageOpened(page))
        drive.settle()
        area, hint = area_of(drive), of_type(drive.window.contentItem(), "MoreHint")
        step = of_type(drive.window.contentItem(), "StepView")
        lines = [part for item in walk(step) for part in parts_of(item, step)]
        parts = [QRectF(0, 0, 1024, 600)] if area is None else list(hint.property("parts"))
        top = step.mapRectToItem(drive.window.contentItem(), QRectF(0, 0, 1, 1)).top()
        assert len([line for line in lines if top + line.bottom() < min(part.height() for part in parts)]) >= 3, page
        for column in parts if area is not None else []:
            for item in walk(area):
                for part in parts_of(item, area):
                    within = column.x() <= part.x() < column.right() - 1
                    cut = part.top() < column.height() - 2 and part.bottom() > column.height() + 2
                    assert not (within and cut), (page, item, part, column)


def test_a_story_is_set_as_large_as_its_place_has_room(drive: Driver) -> None:
    drive.window.setGeometry(0, 0, 1920, 1080)
    sizes: list[float] = []
    for page, step in (("strong-partners/under-pressure", 0), ("conclusion", 0), ("diamond", 4)):
        drive.hub.store.dispatch(PageOpened(page, step))
        drive.settle()
        sizes.append(of_type(drive.window.contentItem(), "StepView").property("size"))
    assert sizes == sorted(set(sizes), reverse=True)


def test_what_the_keys_are_on_is_not_covered(drive: Driver) -> None:
    drive.window.setGeometry(0, 0, 1024, 600)
    drive.hub.store.dispatch(TextScaleChosen(200))
    drive.hub.store.dispatch(PageOpened("strong-partners"))
    drive.settle()
    area, hint = area_of(drive), of_type(drive.window.contentItem(), "MoreHint")
    assert area is not None
    for _ in range(6):
        drive.key(Qt.Key.Key_Tab)
        drive.settle()
        focused = drive.window.activeFocusItem()
        if area.isAncestorOf(focused) and hint.isVisible():
            low = focused.mapRectToItem(area, QRectF(0, 0, focused.width(), focused.height())).bottom()
            edge = hint.property("edge")
            assert low <= (edge if edge >= 0 else area.height() - area.property("hint")) + 1


def parts_of(item: QQuickItem, area: QQuickItem) -> list[QRectF]:
    """What must be seen whole: a button, or each line of words."""
    whole = item.mapRectToItem(area, QRectF(0, 0, item.width(), item.height()))
    if item.inherits("QQuickAbstractButton") and whole.height() < area.height() * 0.2:
        return [whole]
    if not is_text(item):
        return []
    high = item.property("contentHeight") / item.property("lineCount")
    top = item.mapRectToItem(area, QRectF(0, item.property("topPadding"), 1, 1)).top()
    return [QRectF(whole.x(), top + high * line, 1, high) for line in range(item.property("lineCount"))]


def whole_y(area: QQuickItem) -> float:
    """Where QML would settle from here: here, where whole items stand at the edge."""
    value, _ = QQmlExpression(qmlContext(area), area, "wholeY()").evaluate()
    return float(value)
