"""A talk through a very large briefing: it begins at once, and reads what the speaker comes near."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.talk.slide_reader import SlideReader
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing import loader
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.slides.slides import LONG, Slide, begin_outline, outline_slides
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import begin_talk
from tests.bench.big_briefing import write_big_briefing

CASES = 150
LIST = "\n## In steps\n\n::: steps\n- one\n- two\n- three\n:::\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("briefing")
    write_big_briefing(made, CASES)
    for file in made.rglob("*-case-*.nl.md"):
        file.write_text(file.read_text("utf-8") + LIST, "utf-8")
    return made


@pytest.fixture
def briefing(folder: Path) -> Briefing:
    return load_briefing(folder)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The pages whose Markdown was read."""
    found: list[Path] = []
    read = loader.read_page_file
    monkeypatch.setattr(loader, "read_page_file", lambda path, *rest: (found.append(path), read(path, *rest))[1])
    return found


class LongTalk:
    """A talk that has just begun, and its reader."""

    def __init__(self, briefing: Briefing) -> None:
        self.store = TalkStore(begin_talk(begin_outline(briefing, "nl"), "nl"), reduce_talk)
        self.reader = SlideReader(self.store, briefing, lambda: 1.0)

    @property
    def slides(self) -> tuple[Slide, ...]:
        return self.store.state.row.slides


@pytest.fixture
def long_talk(qapp, briefing: Briefing):
    talk = LongTalk(briefing)
    yield talk
    talk.reader.close()


def first_case(talk: LongTalk, after: int = 0) -> int:
    """Where the first case study begins, after so many slides."""
    leads = (place for place, slide in enumerate(talk.slides) if "/case-" in slide.page and slide.section == 0)
    return next(place for place in leads if place >= after)


def test_it_begins_with_the_slides_of_the_first_pages(briefing: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[Path] = []
    count = loader.count_sections
    monkeypatch.setattr(loader, "count_sections", lambda path: (counted.append(path), count(path))[1])
    begun = begin_outline(briefing, "nl")
    assert len(counted) == LONG < len(briefing.tree)
    assert begun == outline_slides(briefing, "nl")[: len(begun)]


def test_the_others_follow_in_the_background_without_being_read(
    briefing: Briefing, long_talk: LongTalk, reads: list[Path], qtbot: QtBot
) -> None:
    long_talk.reader.read_anew()
    qtbot.waitUntil(lambda: {slide.page for slide in long_talk.slides} == set(briefing.tree), timeout=30_000)
    assert len(reads) <= 3


def test_steps_are_known_where_the_speaker_is_and_beside(
    briefing: Briefing, long_talk: LongTalk, reads: list[Path], qtbot: QtBot
) -> None:
    wanted = first_case(long_talk, 100)
    long_talk.store.dispatch(SlideChosen(wanted + 4, 2.0))
    here = long_talk.slides[wanted].page
    assert [slide.steps for slide in long_talk.slides if slide.page == here] == [0, 0, 0, 0, 3]
    long_talk.store.dispatch(Commanded(Command.NEXT, 3.0))
    assert (long_talk.store.state.row.slide, long_talk.store.state.row.step) == (wanted + 4, 1)
    beside = long_talk.slides[wanted + 5].page
    qtbot.waitUntil(lambda: any(slide.steps for slide in long_talk.slides if slide.page == beside))
    assert len(reads) <= 4


def test_an_edit_reads_the_page_that_is_shown_alone(
    folder: Path, briefing: Briefing, long_talk: LongTalk, reads: list[Path], qtbot: QtBot
) -> None:
    place = first_case(long_talk)
    long_talk.store.dispatch(SlideChosen(place + 4, 2.0))
    page = long_talk.slides[place].page
    path = briefing.file(page, "nl")
    assert path is not None
    qtbot.waitUntil(lambda: any(slide.steps for slide in long_talk.slides[place + 5 :]))
    reads.clear()
    edition, count = long_talk.store.state.edition, len(long_talk.slides)
    path.write_text(path.read_text("utf-8") + "\n## One more\n\nWords.\n", "utf-8")
    qtbot.waitUntil(lambda: long_talk.store.state.edition > edition, timeout=10_000)
    assert len(long_talk.slides) == count + 1
    assert long_talk.store.state.row.slide == place + 4
    assert set(reads) == {path}
