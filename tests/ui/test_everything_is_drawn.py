"""Invariant 9 on the screens: what the count of words takes as drawn stands there in letters, or is read aloud."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import MoreToggled, PageOpened, StepChosen
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.events import SlideChosen
from tests.briefing.count.drawn import draw
from tests.briefing.count.folders import PAGES, make_briefing, write_document
from tests.briefing.count.words import split
from tests.ui.driver import Driver, WindowDriver
from tests.ui.items import texts
from tests.ui.talk_driver import given_talk

DOCUMENT = Path(__file__).parents[1] / "briefing" / "documents" / "everything.md"
IDS = ("home", "diamond", "conclusion", "one", "one/first", "one/first/case")


@pytest.fixture(params=zip(PAGES, IDS, strict=True), ids=IDS)
def shown(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Briefing, str]:
    """A briefing whose page of one kind holds everything there is, and that page's id."""
    page, page_id = request.param
    folder = make_briefing(tmp_path / "briefing")
    write_document(folder, page, DOCUMENT.read_text("utf-8"))
    (folder / "2-two").mkdir()
    write_document(folder, "2-two/index", "The second demand.\n")
    return load_briefing(folder), page_id


def _words(drive: WindowDriver) -> Counter[str]:
    aloud = (one.text(QAccessible.Text.Name) for one in drive.everything())
    return Counter(word for text in (*texts(drive.window.contentItem()), *aloud) for word in split(_plain(text)))


def _plain(text: str) -> str:
    """Without the tags of styled text; a thousand has no comma in a file."""
    return "".join(part.rpartition(">")[2] for part in text.split("<")).replace("1,000", "1000")


def test_invariant_9_the_hub_draws_what_is_counted(
    qapp: QGuiApplication, shown: tuple[Briefing, str], tmp_path: Path
) -> None:
    briefing, page_id = shown
    QAccessible.setActive(True)
    hub = Hub(briefing, Settings(state_folder=tmp_path), reduced_motion=True)
    try:
        hub.window.setGeometry(0, 0, 1920, 1080)
        hub.window.show()
        drive = Driver(hub)
        hub.store.dispatch(PageOpened(page_id))
        drive.settle()
        seen = Counter[str]()
        for step in range(len(briefing.page(page_id, "en").sections)):
            hub.store.dispatch(StepChosen(step))
            drive.settle()
            seen |= _words(drive)
            hub.store.dispatch(MoreToggled())
            drive.settle()
            seen |= _words(drive)
        seen |= _words(drive)
    finally:
        hub.close()
    wanted = {word for part in draw(briefing, page_id, "en") for word in part.hub}
    assert sorted(wanted - set(seen)) == []


def test_invariant_9_stage_and_console_draw_what_is_counted(qapp: QGuiApplication, shown: tuple[Briefing, str]) -> None:
    briefing, page_id = shown
    parts = draw(briefing, page_id, "en")
    with given_talk(briefing, page_slides(briefing, page_id, "en")) as give:
        give.show()
        for place, (part, words) in enumerate(zip(parts, _of_slides(give.talk, give), strict=True)):
            stage, console = words
            assert (place, sorted(set(part.stage) - stage)) == (place, [])
            assert (place, sorted(set(part.console) - console)) == (place, [])


def _of_slides(talk, give) -> Iterator[tuple[set[str], set[str]]]:  # type: ignore[no-untyped-def]
    for place in range(len(talk.row.slides)):
        give.presentation.store.dispatch(SlideChosen(place, give.now))
        give.stage.settle()
        give.console.settle()
        yield set(_words(give.stage)), set(_words(give.console))
