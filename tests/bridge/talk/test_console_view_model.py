"""The console hears of each change once, by the signal that is due, and sends what somebody does as an event."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.show.slides.slides import Slide, page_slides
from kiosk.show.talk.events import DetourTaken, SlidesRenewed
from kiosk.show.talk.state import Overlay
from tests.bridge.conftest import FakeTalk, Spy


def spy(fake: FakeTalk) -> Spy:
    console = fake.console
    return Spy(console, *(getattr(console, part) for part in ("clock", "notes", "overview", "search")))


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (
            "next",
            {
                "slideChanged",
                "nextChanged",
                "placeChanged",
                "paceChanged",
                "runningChanged",
                "rowChanged",
                "linesChanged",
            }
            | {"buttonsChanged"},
        ),
        ("bookmark", {"buttonsChanged"}),
        ("black", {"stageChanged", "buttonsChanged"}),
        ("freeze", {"stageChanged", "buttonsChanged"}),
        ("pause", {"paceChanged", "runningChanged", "buttonsChanged"}),
        ("keys", {"overlayChanged"}),
        ("leave", {"overlayChanged"}),
        ("larger", {"scaleChanged"}),
        ("swap", set()),
        ("previous", set()),
    ],
)
def test_a_command_is_told_by_what_it_changes(fake: FakeTalk, command: str, told: set[str]) -> None:
    assert spy(fake).during(lambda: fake.console.perform(command)) == told


def test_a_step_leaves_slide_and_notes_alone(fake: FakeTalk) -> None:
    stepped = Slide("home", 0, steps=2)
    fake.store.dispatch(SlidesRenewed((stepped, *fake.talk.row.slides[1:])))
    fake.console.perform("pause")
    assert spy(fake).during(lambda: fake.console.perform("next")) == {"placeChanged", "paceChanged"}
    assert (fake.console.property("step"), fake.console.property("steps")) == (1, 2)
    assert fake.console.property("next") == fake.console.property("slide")
    assert fake.console.property("nextStep") == 2
    assert spy(fake).during(lambda: fake.console.perform("next")) == {"placeChanged", "paceChanged", "nextChanged"}
    assert fake.console.property("next") == fake.overview.slideAt(1)
    assert fake.console.property("nextStep") == 0


@pytest.mark.parametrize("name", ["", "nothing", "Next", "home"])
def test_what_is_no_command_does_nothing_and_is_told(
    fake: FakeTalk, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    before = fake.talk
    fake.console.perform(name)
    fake.stage.perform(name)
    assert fake.talk is before
    assert [repr(name) in message for message in caplog.messages] == [True, True]


def test_the_clock_is_the_one_that_was_handed_in(fake: FakeTalk) -> None:
    fake.console.perform("next")
    fake.now += 65.0
    assert fake.clock.property("pace")["elapsed"] == 65.0
    assert fake.clock.property("now") == fake.now
    assert fake.clock.property("running")


def test_next_is_what_comes_and_behind_a_detour_what_was_left(fake: FakeTalk) -> None:
    first, second = fake.overview.slideAt(0), fake.overview.slideAt(1)
    assert (fake.console.property("slide"), fake.console.property("next")) == (first, second)
    aside = fake.talk.row.slides[9]
    fake.store.dispatch(SlidesRenewed((replace(fake.talk.row.slides[0], steps=2), *fake.talk.row.slides[1:])))
    fake.console.perform("next")
    fake.store.dispatch(DetourTaken((aside,), 0.0))
    assert fake.console.property("next") == first
    assert fake.console.property("nextStep") == 1, "the speaker goes back to what was shown"
    assert (fake.console.property("count"), fake.overview.property("count")) == (1, len(fake.talk.row.slides))
    assert fake.overview.slideAt(-1) is None
    assert fake.overview.slideAt(999) is None


def test_notes_and_trail_belong_to_the_slide(fake: FakeTalk) -> None:
    place = next(n for n, slide in enumerate(fake.talk.row.slides) if slide.page.count("/") == 2 or "/" in slide.page)
    fake.overview.goTo(place)
    assert len(fake.console.property("trail")) >= 3
    assert fake.console.notes.property("noted")
    assert fake.console.notes.property("lines")


def hits_of(fake: FakeTalk) -> list[dict]:
    return [fake.finds.hit(place) for place in range(fake.finds.property("count"))]


def test_a_search_is_asked_once_a_change_and_its_answer_is_shown(fake: FakeTalk) -> None:
    fake.console.perform("search")
    fake.finds.typeQuery("wages")
    assert fake.search.asked == [("", "en"), ("wages", "en")]
    told = spy(fake).during(lambda: fake.find(["decent-work", "diamond"]))
    assert "hitsChanged" in told
    assert [hit["page"] for hit in hits_of(fake)] == ["decent-work", "diamond"]
    fake.console.perform("down")
    fake.console.perform("accept")
    assert fake.talk.row.current.page == "diamond"
    assert fake.talk.on_console.overlay is Overlay.NONE


def test_without_words_every_page_is_offered(fake: FakeTalk) -> None:
    fake.console.perform("search")
    fake.find([])
    assert [hit["page"] for hit in hits_of(fake)] == list(fake.briefing.tree)


def test_a_find_is_a_detour_where_that_is_asked_for(fake: FakeTalk) -> None:
    fake.console.perform("search")
    fake.find(["diamond"])
    fake.finds.openHit(7, True)
    assert fake.talk.detour is None
    fake.finds.openHit(0, True)
    assert fake.talk.detour.slides[0].page == "diamond"
    assert fake.talk.row.slide == 0


def test_a_key_shows_what_is_chosen_in_a_search_as_a_detour(fake: FakeTalk) -> None:
    fake.console.perform("show")
    assert (fake.talk.detour, fake.talk.row.slide) == (None, 0)
    fake.console.perform("search")
    fake.find(["decent-work", "diamond"])
    fake.console.perform("down")
    fake.console.perform("show")
    assert fake.talk.detour.slides[0].page == "diamond"
    fake.console.perform("return")
    assert (fake.talk.detour, fake.talk.row.slide) == (None, 0)


def place_of(fake: FakeTalk, page: str, section: int) -> int:
    slides = [(slide.page, slide.section) for slide in fake.talk.row.slides]
    return slides.index((page, section))


def test_a_slide_is_jumped_to_by_its_title(fake: FakeTalk) -> None:
    place = place_of(fake, "decent-work/out-of-sight/palm-oil", 2)
    heading = fake.overview.slideAt(place)["heading"].replace("\u00ad", "")
    fake.console.perform("search")
    fake.finds.typeQuery(heading.upper())
    fake.find(["diamond", "decent-work/out-of-sight/palm-oil"])
    first, *others = hits_of(fake)
    assert (first["heading"].replace("\u00ad", ""), first["place"]) == (heading, place)
    assert [hit["page"] for hit in others] == ["diamond", "decent-work/out-of-sight/palm-oil"]
    fake.console.perform("accept")
    assert fake.talk.row.slide == place
    fake.finds.openHit(0, True)
    assert (fake.talk.detour.slide, fake.talk.place.slide.section) == (2, 2)


def test_an_edit_renews_run_and_detour(fake: FakeTalk, tmp_path: Path, qtbot) -> None:
    content = shutil.copytree(paths.CONTENT, tmp_path / "content")
    theirs = FakeTalk(load_briefing(content), fake.theme)
    page = "decent-work/out-of-sight/palm-oil"
    theirs.console.perform("search")
    theirs.find([page])
    theirs.finds.openHit(0, True)
    sections = len(theirs.talk.detour.slides)
    file = theirs.briefing.file(page, "en")
    file.write_text(file.read_text() + "\n## Added while it is shown\n\nWords of the new slide.\n")
    qtbot.waitUntil(lambda: theirs.talk.edition > 0)
    assert len(theirs.talk.detour.slides) == sections + 1
    theirs.console.perform("last")
    assert theirs.talk.detour is None, "first and last are those of the run"
    theirs.store.dispatch(DetourTaken(page_slides(theirs.briefing, page, "en"), 0.0, sections))
    assert theirs.console.property("slide")["heading"] == "Added while it is shown"


def test_words_to_search_for_are_bounded(fake: FakeTalk) -> None:
    fake.console.perform("search")
    fake.finds.typeQuery("x" * 500)
    assert len(fake.talk.on_console.query) == 80


def test_enter_answers_a_question_over_a_search(fake: FakeTalk) -> None:
    fake.console.perform("search")
    fake.console.perform("leave")
    fake.console.perform("accept")
    assert fake.talk.on_console.question == ""


def test_a_run_is_called_by_its_title_in_the_language_of_the_talk(fake: FakeTalk) -> None:
    assert fake.console.property("runTitle") == ""
    setup = fake.console._setup
    assert (setup.run_title("10", "nl"), setup.run_title("10", "en")) == ("Tien minuten", "Ten minutes")
    assert setup.run_title("gone", "en") == "gone"
