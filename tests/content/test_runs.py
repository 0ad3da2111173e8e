"""The talks of the shipped briefing: they fit their time, and no slide leaves the speaker without a word."""

from __future__ import annotations

import re

import pytest

from kiosk.briefing import blocks as b
from kiosk.briefing.model import PageKind, part_slide_name
from kiosk.show.pages.markup import to_plain
from kiosk.show.slides.slides import derive_slides, page_slides, slide_blocks
from kiosk.show.slides.text import on_stage
from tests.content.reading import BRIEFING, blocks_of, lines_of, notes_text, sentences, within, without

RUNS = {"5": (10, 12), "10": (18, 24), "20": (35, 45)}
"""Name, which is how many minutes it takes, and how few and how many slides it has."""
LEAST_OF_THE_TIME = 0.85
LEAST_OF_A_DEMAND = 0.25
ASKS = 1
PALM_OIL = "decent-work/out-of-sight/palm-oil"
POINTS = re.compile(
    r"\b(leest u|lees ook|staat bij|staan in|blijkt bij|het verhaal|you can read|the story|is on the page)\b"
)
FEWEST_PAGES_IN_STEPS = 5
IN_LANGUAGES = [(name, language) for name in RUNS for language in BRIEFING.languages]


def test_the_three_runs_are_there() -> None:
    assert {name: run.minutes for name, run in BRIEFING.info.runs.items()} == {name: float(name) for name in RUNS}
    for run in BRIEFING.info.runs.values():
        assert set(run.title) == set(BRIEFING.languages)


@pytest.mark.parametrize(("name", "language"), IN_LANGUAGES)
def test_a_run_fills_its_time_and_no_more(name, language) -> None:
    minutes = sum(slide.seconds for slide in derive_slides(BRIEFING, language, name)) / 60
    assert LEAST_OF_THE_TIME * float(name) <= minutes <= float(name)


@pytest.mark.parametrize(("name", "language"), IN_LANGUAGES)
def test_every_slide_has_the_time_that_its_words_take(name, language) -> None:
    for slide in derive_slides(BRIEFING, language, name):
        assert slide.seconds >= page_slides(BRIEFING, slide.page, language)[slide.section].seconds, slide


@pytest.mark.parametrize(("name", "language"), IN_LANGUAGES)
def test_every_slide_of_a_run_is_in_every_language(name, language) -> None:
    slides = [(slide.page, slide.section) for slide in derive_slides(BRIEFING, language, name)]
    fewest, most = RUNS[name]
    assert fewest <= len(slides) <= most
    assert len(set(slides)) == len(slides)
    wanted = [part_slide_name(slide) for slide in BRIEFING.info.runs[name].slides]
    assert slides == [(page, section or 0) for page, section in wanted]


@pytest.mark.parametrize(("name", "language"), IN_LANGUAGES)
def test_no_slide_sends_the_room_to_another_page(name, language) -> None:
    """Where to read on is for those who can follow the link: in the hub."""
    for slide in derive_slides(BRIEFING, language, name):
        shown = slide_blocks(BRIEFING.page(slide.page, language), slide.section)
        for block in without(on_stage(shown), b.Notes):
            for line in lines_of(block):
                assert not any(isinstance(run, b.PageLinkRun) for run in line if POINTS.search(to_plain(line))), line


@pytest.mark.parametrize("name", RUNS)
def test_a_run_opens_with_home_and_why_now_and_ends_with_the_asks(name) -> None:
    slides = derive_slides(BRIEFING, "nl", name)
    assert [slide.page for slide in slides[:2]] == ["home", "diamond"]
    assert BRIEFING.page("diamond", "nl").sections[slides[1].section - 1].heading == "Waarom juist nu?"
    assert (slides[-1].page, slides[-1].section) == ("conclusion", ASKS)
    assert any(slide.page == PALM_OIL for slide in slides)
    assert any(slide.steps for slide in slides)


@pytest.mark.parametrize("name", RUNS)
def test_both_demands_get_their_time(name) -> None:
    slides = derive_slides(BRIEFING, "nl", name)
    whole = sum(slide.seconds for slide in slides)
    for number in range(1, len(BRIEFING.tree.demands) + 1):
        own = sum(slide.seconds for slide in slides if BRIEFING.tree.demand_number(slide.page) == number)
        assert own >= LEAST_OF_A_DEMAND * whole


def test_the_long_run_tells_three_to_five_case_studies() -> None:
    pages = {slide.page for slide in derive_slides(BRIEFING, "nl", "20")}
    assert 3 <= sum(BRIEFING.tree.node(page).kind is PageKind.CASE_STUDY for page in pages) <= 5


@pytest.mark.parametrize(("name", "language"), IN_LANGUAGES)
def test_every_slide_of_a_run_has_notes_of_its_own(name, language) -> None:
    for slide in derive_slides(BRIEFING, language, name):
        page = BRIEFING.page(slide.page, language)
        notes = notes_text(page.sections[slide.section - 1].blocks if slide.section else page.preamble)
        assert sum(len(sentences(text)) for text in notes) >= 2, slide


@pytest.mark.parametrize("page_id", BRIEFING.tree)
def test_what_comes_in_steps_does_so_in_every_language(page_id) -> None:
    first, *others = ([slide.steps for slide in page_slides(BRIEFING, page_id, lang)] for lang in BRIEFING.languages)
    assert all(other == first for other in others)


def test_steps_are_used() -> None:
    stepwise = [
        page_id
        for page_id in BRIEFING.tree
        for block in within(blocks_of(BRIEFING.page(page_id, "nl")), b.ListBlock, b.FigureBlock)
        if block.stepwise
    ]
    assert len(stepwise) >= FEWEST_PAGES_IN_STEPS
