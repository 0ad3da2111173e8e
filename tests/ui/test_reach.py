"""Reach: one key or one touch brings everything that can be touched to where a hand comes; nothing is lost by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.show.comfort import Comfort, Reach
from kiosk.show.hub import visit
from kiosk.show.hub.events import ComfortChosen, PageOpened, PanelClosed, PanelOpened
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import faults

LANDSCAPE, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1024, 600)
AREAS = {
    (LANDSCAPE, Reach.RIGHT): QRect(960, 0, 960, 1080),
    (LANDSCAPE, Reach.LEFT): QRect(0, 0, 960, 1080),
    (UPRIGHT, Reach.LOW): QRect(0, 1152, 1080, 768),
}


def touchable(drive: Driver) -> list[tuple[str, QRect]]:
    """Everything that is pressed, and where it is in the window."""
    found = [one for one in drive.everything() if one.actionInterface() is not None and not one.state().disabled]
    corner = drive.window.mapToGlobal(QPoint(0, 0))
    return [(one.text(QAccessible.Text.Name), one.rect().translated(-corner)) for one in found]


@pytest.mark.parametrize(("size", "reach"), AREAS, ids=str)
def test_all_that_is_touched_is_within_reach(
    drive: Driver, briefing: Briefing, size: tuple[int, int], reach: Reach
) -> None:
    drive.window.setGeometry(0, 0, *size)
    area = AREAS[size, reach]
    outside = []
    for number, page in enumerate(briefing.tree):
        drive.hub.store.dispatch(PageOpened(page))
        drive.hub.store.dispatch(ComfortChosen(Comfort()))
        drive.settle()
        whole = {name for name, _ in touchable(drive)}
        drive.hub.store.dispatch(ComfortChosen(Comfort(reach=reach)))
        drive.settle()
        now = touchable(drive)
        # Across the page as it scrolls: what is below is scrolled to, at the same place.
        outside += [f"{page}: {name}" for name, rect in now if rect.left() < area.left() or rect.right() > area.right()]
        outside += [f"{page}: {name}" for name, rect in now if rect.top() < area.top()]
        if number % 4 == 0:
            assert {name for name, _ in now} >= {name for name in whole if name}, page
        outside += [f"{page}: {fault}" for fault in faults(drive.window.contentItem(), size[0])]
    assert outside == []


@pytest.mark.parametrize("panel", [Panel.COMFORT, Panel.SEARCH, Panel.GLOSSARY, Panel.TAKE_ALONG])
def test_panels_come_along(drive: Driver, panel: Panel) -> None:
    drive.window.setGeometry(0, 0, *UPRIGHT)
    drive.hub.store.dispatch(ComfortChosen(Comfort(reach=Reach.LOW)))
    drive.hub.store.dispatch(PanelOpened(panel))
    drive.settle()
    assert [name for name, rect in touchable(drive) if rect.top() < AREAS[UPRIGHT, Reach.LOW].top()] == []
    drive.hub.store.dispatch(PanelClosed())


@pytest.mark.parametrize(
    ("size", "ways"),
    [(LANDSCAPE, [Reach.RIGHT, Reach.LEFT, Reach.WHOLE]), (SMALL, [Reach.RIGHT]), (UPRIGHT, [Reach.LOW, Reach.WHOLE])],
    ids=["landscape", "small", "upright"],
)
@pytest.mark.parametrize("by", ["key", "touch"])
def test_one_key_and_one_touch_at_the_lower_edge_bring_it(
    drive: Driver, size: tuple[int, int], ways: list[Reach], by: str
) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.settle()
    for reach in ways:
        if by == "key":
            drive.key(Qt.Key.Key_M)
        else:
            name = "Alles binnen handbereik"
            assert dict(touchable(drive))[name].bottom() > size[1] * 0.8
            drive.touch(name)
        assert drive.hub.store.state.comfort.reach is reach


def test_a_touch_on_the_rest_gives_back_the_whole_screen(drive: Driver) -> None:
    drive.hub.store.dispatch(ComfortChosen(Comfort(reach=Reach.RIGHT)))
    drive.settle()
    drive.touch_at(QPoint(300, 200))
    assert drive.hub.store.state.comfort.reach is Reach.WHOLE


def test_it_ends_with_the_visit(hub: Hub) -> None:
    hub.store.dispatch(ComfortChosen(Comfort(reach=Reach.LOW)))
    assert visit.begin_anew(hub.store.state).comfort.reach is Reach.WHOLE
