"""What is said of the slides that a screen shows when it follows: all that the room sees, step by step, and no note."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.blocks import notes_in
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.speech.stage_reading import Elsewhere, read_slide

PALM = "decent-work/out-of-sight/palm-oil"


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


@pytest.fixture(scope="module")
def book(briefing: Briefing) -> SlideBook:
    return SlideBook(briefing, Ruler(load_advances()))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_that_the_room_sees_is_said_and_nothing_of_the_notes(
    briefing: Briefing, book: SlideBook, language: str
) -> None:
    phrases = read_phrases(paths.RESOURCES, language)
    for slide in derive_slides(briefing, language):
        props = book.slide(slide, language)
        said = " ".join(read_slide(props, language, phrases).until(99))
        assert props.heading in said
        for line in props.lines:
            assert line.kind in ("label", "table") or line.plain.split()[0] in said, line
        if props.figure is not None:
            assert props.figure.alt.split(".")[0] in said
        page = briefing.page(slide.page, language)
        sections = [page.preamble, *(section.blocks for section in page.sections)]
        for note in notes_in(sections[slide.section]):
            assert str(note)[:60] not in said


def test_a_step_adds_what_it_shows(briefing: Briefing, book: SlideBook) -> None:
    phrases = read_phrases(paths.RESOURCES, "en")
    stepped = [slide for slide in derive_slides(briefing, "en") if slide.steps > 1]
    assert stepped
    for slide in stepped:
        said = read_slide(book.slide(slide, "en"), "en", phrases)
        lengths = [len(said.until(step)) for step in range(slide.steps + 1)]
        assert lengths == sorted(lengths)
        assert [said.new_at(step) for step in range(1, slide.steps + 1)] == lengths[:-1]


def test_a_dark_screen_and_the_end_are_told(book: SlideBook, briefing: Briefing) -> None:
    phrases = read_phrases(paths.RESOURCES, "nl")
    slide = book.slide(derive_slides(briefing, "nl")[0], "nl")
    assert read_slide(slide, "nl", phrases, covered=True) == Elsewhere("nl", ((0, phrases.covered),))
    assert read_slide(None, "nl", phrases).until(0) == [phrases.talk_end]
