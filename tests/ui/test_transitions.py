"""Between pages things go where they come from: a page out of its card, and back into that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.driver import Driver
from tests.ui.items import qml_name, walk

Place = tuple[float, float, float, float]


def _holders(drive: Driver) -> list[QQuickItem]:
    """What pages lie in: those that hold one and are seen."""
    return [item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("PageHolder")]


def _place(item: QQuickItem) -> Place:
    place = item.mapRectToScene(item.boundingRect())
    return place.x(), place.y(), place.width(), place.height()


@pytest.fixture
def moving(drive: Driver) -> Driver:
    """A hub with motion, at home, and what each of its places for pages was on the way."""
    drive.hub.view_model.comfort.chooseMotion(False)
    drive.settle()
    return drive


def _whole(drive: Driver) -> bool:
    shown = [holder for holder in _holders(drive) if holder.property("item") is not None]
    room = shown[0].parentItem()
    assert room is not None
    wanted = pytest.approx((0, 0, room.width(), room.height()), abs=0.5)
    return len(shown) == 1 and _place(shown[0]) == wanted and shown[0].property("grown") == 1


def test_a_page_grows_out_of_the_card_that_was_touched_and_goes_back_into_it(moving: Driver) -> None:
    card = next(item for item in walk(moving.window.contentItem()) if qml_name(item).startswith("DemandPanel"))
    wanted = _place(card)
    places: dict[int, list[Place]] = {}
    stage = _holders(moving)[0].parentItem()
    assert stage is not None
    for number, holder in enumerate(item for item in stage.childItems() if qml_name(item).startswith("PageHolder")):
        holder.widthChanged.connect(
            lambda number=number, holder=holder: places.setdefault(number, []).append(_place(holder))
        )
    moving.touch("1. ")
    assert moving.page != "home"
    assert _whole(moving)
    (out,) = places.values()
    assert min(place[2] for place in out) == pytest.approx(wanted[2], abs=1)
    places.clear()
    moving.key(Qt.Key.Key_Escape)
    assert moving.page == "home"
    assert _whole(moving)
    (back,) = places.values()
    smallest = min(back, key=lambda place: place[2])
    assert smallest[2] == pytest.approx(wanted[2], abs=1)


def test_a_page_grows_out_of_the_facet_that_was_touched(moving: Driver) -> None:
    gem = next(item for item in walk(moving.window.contentItem()) if qml_name(item).startswith("HomeGem"))
    whole = _place(gem)
    widths: list[Place] = []
    for holder in (item for item in _holders(moving)[0].parentItem().childItems() if "PageHolder" in qml_name(item)):
        holder.widthChanged.connect(lambda holder=holder: widths.append(_place(holder)))
    moving.touch_at(
        QPoint(int(whole[0] + whole[2] * 0.5), int(whole[1] + whole[3] * 0.2))
    )  # the crown, which is a facet of five
    assert moving.page == "diamond"
    assert _whole(moving)
    first = min(widths, key=lambda place: place[2])
    assert first[2] < whole[2] / 2
    assert whole[0] < first[0]
    assert first[0] + first[2] < whole[0] + whole[2]


def test_a_card_opens_in_the_first_picture_and_its_page_grows_once_it_is_drawn(moving: Driver, qtbot: QtBot) -> None:
    seen: list[tuple[float, bool]] = []

    def look() -> None:
        holder = next((one for one in _holders(moving) if one.property("grown") < 1), None)
        if holder is not None:
            item = holder.property("item")
            seen.append((holder.property("grown"), item is not None and item.isVisible()))

    moving.window.afterRendering.connect(look)  # before anything goes on with what was shown
    card = next(item for item in walk(moving.window.contentItem()) if qml_name(item).startswith("DemandPanel"))
    card.forceActiveFocus()
    moving.hub.view_model.page.open("strong-partners")
    qtbot.waitUntil(lambda: any(grown > 0 for grown, _ in seen))
    assert seen[0] == (0, False), "the card has opened, and nothing of the page has been made"
    assert all(drawn for grown, drawn in seen if grown > 0)
    moving.settle()
    assert _whole(moving)


@pytest.mark.parametrize("pictures", [0, 1, 2])
def test_whoever_goes_back_while_a_card_opens_finds_the_whole_page(moving: Driver, qtbot: QtBot, pictures: int) -> None:
    seen: list[float] = []
    moving.window.frameSwapped.connect(lambda: seen.append(0))
    card = next(item for item in walk(moving.window.contentItem()) if qml_name(item).startswith("DemandPanel"))
    card.forceActiveFocus()
    seen.clear()
    moving.hub.view_model.page.open("strong-partners")
    qtbot.waitUntil(lambda: len(seen) >= pictures)
    moving.hub.view_model.perform("back")
    moving.settle()
    assert moving.page == "home"
    assert _whole(moving)
    assert moving.window.activeFocusItem() is not None


def test_moves_that_come_before_the_last_has_ended_leave_one_whole_page(moving: Driver) -> None:
    page = moving.hub.view_model.page
    for go in ("strong-partners", "decent-work", "decent-work/good-job", "diamond"):
        page.open(go)
    moving.hub.view_model.perform("back")
    moving.hub.view_model.perform("back")
    page.open("conclusion")
    moving.settle()
    assert moving.page == "conclusion"
    assert _whole(moving)


def test_under_reduced_motion_a_page_is_there_at_once(drive: Driver) -> None:
    widths: list[float] = []
    for holder in _holders(drive):
        holder.widthChanged.connect(lambda holder=holder: widths.append(holder.width()))
    drive.touch("1. ")
    assert drive.page == "strong-partners"
    assert widths == []
    assert _whole(drive)
