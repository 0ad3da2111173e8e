"""The bar stands still: the same buttons with the same look at the same places on every page and in every language."""

from __future__ import annotations

import pytest

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.show.hub.events import LanguageChosen, PageOpened, TextScaleChosen
from tests.ui.driver import Driver
from tests.ui.items import qml_name, texts, walk

Look = list[tuple[float, float, float, float, bool, bool]]


def _look(drive: Driver) -> Look:
    """Of each button: its place and size, and whether it has words and is filled."""
    pills = [item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("BarPill")]
    places = [(pill, pill.mapRectToScene(pill.boundingRect())) for pill in pills]
    return [
        (place.x(), place.y(), place.width(), place.height(), pill.property("worded"), pill.property("filled"))
        for pill, place in places
    ]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160), (2560, 1080)])
def test_the_bar_stands_still(drive: Driver, briefing: Briefing, size: tuple[int, int], scale: int) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(TextScaleChosen(scale))
    looks = []
    for language in briefing.languages:
        drive.hub.store.dispatch(LanguageChosen(language))
        for page in briefing.tree:
            drive.hub.store.dispatch(PageOpened(page))
            drive.settle()
            looks.append(_look(drive))
    assert len(looks[0]) == 11
    assert [look for look in looks if look != looks[0]] == []
    assert len({worded for *_, worded, _ in looks[0]}) == 1, "icons alone, or words, for all of them"
    assert len({(wide, high) for _, _, wide, high, *_ in looks[0]}) == 1


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1366, 768)])
def test_there_are_words_where_there_is_room(drive: Driver, size: tuple[int, int]) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.settle()
    assert {"Start", "Begrippen", "Volgende"} <= set(texts(drive.window.contentItem()))


@pytest.mark.parametrize(
    ("size", "shown"), [((1920, 1080), {"nl": "English", "en": "Nederlands"}), ((1024, 600), {"nl": "EN", "en": "NL"})]
)
def test_language_shows_what_it_changes_to(drive: Driver, size: tuple[int, int], shown: dict[str, str]) -> None:
    drive.window.setGeometry(0, 0, *size)
    for language, word in shown.items():
        drive.hub.store.dispatch(LanguageChosen(language))
        drive.settle()
        assert word in texts(drive.window.contentItem())


def test_a_button_that_leads_nowhere_is_off_and_stays(hub: Hub, drive: Driver) -> None:
    def off() -> list[str]:
        pills = (item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("BarPill"))
        return [str(pill.property("text")) for pill in pills if not pill.isEnabled()]

    assert off() == ["Terug", "Vorige", "Volgende"]
    hub.store.dispatch(PageOpened("diamond"))
    drive.settle()
    assert off() == ["Vorige"]
    assert drive.find("Volgende: Bedrijven")
