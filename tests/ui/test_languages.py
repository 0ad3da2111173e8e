"""Briefings in French, Arabic and Japanese: nothing is cut or overlaps, and no word of Dutch is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened, PanelClosed, PanelOpened, StepChosen, TextScaleChosen
from kiosk.show.hub.state import Panel
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from kiosk.window.stillness import wait_until_still
from tests.ui.driver import Driver
from tests.ui.items import faults, qml_name, texts, walk
from tests.ui.talk_driver import given_talk

FOLDER = Path(__file__).parents[1] / "briefing" / "languages"
LANGUAGES = ["ar", "fr", "ja"]
DUTCH = re.compile(r"\b(?:Zoeken|Begrippen|Bronnen|Volgende|Vorige|Meenemen|Terug|Dia|argumenten?|verdieping)\b")


@pytest.fixture
def tongue_hub(qapp: object, language: str, tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(load_briefing(FOLDER / language), Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    yield hub
    hub.close()


def everywhere(hub: Hub, briefing: Briefing) -> Iterator[str]:
    """Goes to each page, with each of its steps, and each panel."""
    for page in briefing.tree:
        hub.store.dispatch(PageOpened(page))
        yield page
        for step in range(1, len(briefing.page(page, briefing.languages[0]).sections)):
            hub.store.dispatch(StepChosen(step))
            yield f"{page} step {step + 1}"
    for panel in filter(None, Panel):
        hub.store.dispatch(PanelOpened(panel))
        yield panel.value
        hub.store.dispatch(PanelClosed())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "scale"), [((1920, 1080), 100), ((1024, 600), 200), ((600, 1024), 200)])
def test_invariant_8_nothing_is_cut_in_any_language(
    tongue_hub: Hub, language: str, size: tuple[int, int], scale: int
) -> None:
    tongue_hub.window.setGeometry(0, 0, *size)
    tongue_hub.store.dispatch(TextScaleChosen(scale))
    found: list[str] = []
    for where in everywhere(tongue_hub, tongue_hub.briefing):
        wait_until_still(tongue_hub.window)
        root = tongue_hub.window.contentItem()
        if tongue_hub.store.state.panel:
            root = next(item for item in walk(root) if qml_name(item).startswith("PanelLayer"))
        found += [f"{where}: {fault}" for fault in faults(root, size[0])]
        found += [f"{where}: Dutch: {text}" for text in texts(root) if DUTCH.search(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)])
def test_invariant_8_no_slide_is_cut_in_any_language(qapp: object, language: str, size: tuple[int, int]) -> None:
    briefing = load_briefing(FOLDER / language)
    found: list[str] = []
    with given_talk(briefing, derive_slides(briefing, language), language) as give:
        give.show(size)
        for place in range(len(give.talk.row.slides)):
            give.presentation.store.dispatch(SlideChosen(place, give.now))
            for driver in (give.stage, give.console):
                driver.settle()
                found += [f"slide {place}: {fault}" for fault in faults(driver.window.contentItem(), size[0])]
        for command in (Command.OVERVIEW, Command.SEARCH, Command.KEYS):
            give.presentation.store.dispatch(Commanded(command, give.now))
            give.console.settle()
            shown = texts(give.console.window.contentItem())
            found += [f"{command}: Dutch: {text}" for text in shown if DUTCH.search(text)]
            give.presentation.store.dispatch(Commanded(Command.ESCAPE, give.now))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["ar"])
def test_a_swipe_and_an_arrow_go_on_to_the_side_where_lines_end(tongue_hub: Hub, language: str) -> None:
    drive = Driver(tongue_hub)
    tongue_hub.store.dispatch(PageOpened("shade"))
    drive.settle()
    drive.key(Qt.Key.Key_Left)
    assert drive.page == "water"
    drive.key(Qt.Key.Key_Right)
    assert drive.page == "shade"
    drive.swipe(QPoint(600, 540), QPoint(1200, 540))
    assert drive.page == "water"
    drive.swipe(QPoint(1200, 540), QPoint(600, 540))
    assert drive.page == "shade"


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_of_the_language_find_a_page(tongue_hub: Hub, qtbot, language: str) -> None:
    drive = Driver(tongue_hub)
    tongue_hub.store.dispatch(PanelOpened(Panel.SEARCH))
    letter = {"ar": "ب", "fr": "q", "ja": "雨"}[language]
    qtbot.waitUntil(lambda: any(letter in row for row in tongue_hub.view_model.search.keys), timeout=30_000)
    drive.settle()
    drive.touch(letter)
    qtbot.waitUntil(lambda: tongue_hub.view_model.search.count > 0, timeout=30_000)
