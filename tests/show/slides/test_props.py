"""What the stage draws: lines, marks, background, sources and figures of the slides of the shipped briefing."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.pages.hyphens import SOFT_HYPHEN
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.check import check_slides
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, derive_slides

BRIEFING = load_briefing(paths.CONTENT)
RULER = Ruler(load_advances())


def slides(language: str) -> list[SlideProps]:
    return [derive_slide(BRIEFING, RULER, slide, language) for slide in derive_slides(BRIEFING, language)]


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_every_slide_has_a_heading_words_or_a_drawing_and_a_source(language: str) -> None:
    for props in slides(language):
        assert props.heading
        assert props.lines or props.figure
        assert props.sources or not BRIEFING.page(props.page, language).claims


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_background_is_always_labelled(language: str) -> None:
    for props in slides(language):
        for before, line in zip((None, *props.lines), props.lines, strict=False):
            if line.background and line.kind != "label":
                assert before is not None
                assert before.background, line.plain


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_nothing_that_only_a_finger_can_use_is_drawn(language: str) -> None:
    assert not any("<a " in line.markup for props in slides(language) for line in props.lines)


def test_the_leads_heading_is_the_pages_own() -> None:
    props = derive_slide(BRIEFING, RULER, Slide("decent-work"), "nl")
    page = BRIEFING.page("decent-work", "nl")
    assert props.heading.replace(SOFT_HYPHEN, "") == (page.heading or page.title)
    assert props.lines[0].plain == page.lead
    assert (props.demand, props.section) == (2, 0)


def test_a_book_derives_a_slide_once_for_each_shape() -> None:
    book = SlideBook(BRIEFING, RULER)
    slide = Slide("decent-work")
    assert book.slide(slide, "nl") is book.slide(slide, "nl")
    assert book.slide(slide, "nl", upright=True).layout.width == 1080
    with pytest.raises(KeyError):
        book.slide(Slide("gone"), "nl")


def test_every_slide_of_the_shipped_briefing_fits() -> None:
    assert list(check_slides(BRIEFING, RULER)) == []
