"""Where a page scrolls, whole items stand at the upper edge once a finger has let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.show.hub.events import PageOpened, TextScaleChosen
from tests.ui.driver import Driver
from tests.ui.items import qml_name, walk

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
        drive.swipe(low, middle)
        drive.settle()
        assert area.property("contentY") == pytest.approx(whole_y(area), abs=1)


def whole_y(area: QQuickItem) -> float:
    """Where QML would settle from here: here, where whole items stand at the edge."""
    value, _ = QQmlExpression(qmlContext(area), area, "wholeY()").evaluate()
    return float(value)
