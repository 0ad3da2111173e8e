"""One screen, one point: on the screens that the hub is made for nothing crosses the fold, nothing starts below it."""

from __future__ import annotations

import faulthandler
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME, PageKind
from kiosk.hub.hub import Hub
from kiosk.show.hub.events import LanguageChosen, MoreToggled, PageOpened, StepChosen, TextScaleChosen
from kiosk.window.stillness import wait_until_still
from tests.ui.driver import Driver
from tests.ui.items import is_text, of_type, qml_name, texts, walk

SIZES = [(1920, 1080), (1080, 1920)]
TOLD = (PageKind.ARGUMENT, PageKind.CASE_STUDY, PageKind.CONCLUSION, PageKind.DIAMOND)
HAIR = 1.0
"""Px: a line that is rounded."""


def below_the_fold(area: QQuickItem) -> Iterator[str]:
    """What is not wholly in view without scrolling: text, pictures, and anything that has a colour of its own."""
    view = area.mapRectToScene(QRectF(0, 0, area.width(), area.height()))
    content = area.property("contentItem")
    for item in walk(content):
        drawn = is_text(item) or item.inherits("QQuickRectangle") or item.inherits("QQuickImage")
        place = item.mapRectToScene(item.boundingRect())
        if drawn and place.height() > 0 and place.bottom() > view.bottom() + HAIR:
            words, kind = str(item.property("text") or "")[:40], qml_name(item).split("_")[0]
            yield f"{kind} {words!r}: {place.top():.0f} to {place.bottom():.0f} of {view.bottom():.0f}"


def faults(hub: Hub, where: str) -> list[str]:
    """What is wrong with the first screen as it is."""
    wait_until_still(hub.window)
    area = of_type(hub.window.contentItem(), "ScrollArea")
    found = list(below_the_fold(area))[:2]
    if area.property("way") > HAIR:
        found.append(f"scrolls by {area.property('way'):.0f}")
    return [f"{where}: {fault}" for fault in found]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "upright"])
def test_a_page_has_its_whole_point_on_the_first_screen(
    hub: Hub, briefing: Briefing, size: tuple[int, int], language: str
) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(LanguageChosen(language))
    found = []
    for page in [id_ for id_ in briefing.tree if briefing.tree.kind(id_) in TOLD]:
        hub.store.dispatch(PageOpened(HOME))
        hub.store.dispatch(PageOpened(page))
        props = hub.view_model.page.props
        for step, section in enumerate(props["sections"]):
            hub.store.dispatch(StepChosen(step))
            found += faults(hub, f"{page} {step + 1}")
            if section["more"]:
                hub.store.dispatch(MoreToggled())
                found += faults(hub, f"{page} {step + 1} with more")
        drawn = texts(hub.window.contentItem())
        names = [section["heading"] for section in props["sections"]]
        assert [name for name in (props["link"]["heading"], *names) if name not in drawn] == []
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "upright"])
def test_home_and_a_demand_have_every_way_on_above_the_fold_and_nothing_across_it(
    hub: Hub, briefing: Briefing, size: tuple[int, int], language: str
) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(LanguageChosen(language))
    assert faults(hub, HOME) == []
    for demand in briefing.tree.demands:
        hub.store.dispatch(PageOpened(demand))
        wait_until_still(hub.window)
        area = of_type(hub.window.contentItem(), "ScrollArea")
        view = area.mapRectToScene(QRectF(0, 0, area.width(), area.height()))
        shown = [item for item in walk(area.property("contentItem")) if is_text(item) or item.inherits("QQuickImage")]
        places = {item: item.mapRectToScene(item.boundingRect()) for item in shown}
        across = [
            item for item, place in places.items() if place.top() < view.bottom() - HAIR < place.bottom() - HAIR * 2
        ]
        assert [item.property("text") for item in across] == []
        above = {item.property("text") for item, place in places.items() if place.bottom() <= view.bottom() + HAIR}
        titles = {briefing.headline(id_, language).title for id_ in briefing.tree.children(demand)}
        assert titles <= {str(text).replace("\u00ad", "") for text in above}


@pytest.mark.parametrize("scale", [100, 200])
def test_what_lies_below_is_found(hub: Hub, scale: int) -> None:
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.store.dispatch(TextScaleChosen(scale))
    hub.store.dispatch(PageOpened("decent-work/out-of-sight/palm-oil"))
    assert bool(faults(hub, "")) is (scale == 200)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_home_is_seen_whole_on_any_wide_screen_and_comes_to_rest(drive: Driver, language: str) -> None:
    """Whether home is set closer together does not depend on what that changes: it would never come to rest."""
    faulthandler.dump_traceback_later(120, exit=True)
    drive.hub.store.dispatch(LanguageChosen(language))
    try:
        for width in (1280, 1366, 1536, 1920):
            for height in range(640, 1080, 40):
                drive.window.setGeometry(0, 0, width, height)
                drive.settle()
                area = of_type(drive.window.contentItem(), "ScrollArea")
                assert area.property("way") <= area.property("hint") / 4, (width, height)
    finally:
        faulthandler.cancel_dump_traceback_later()
