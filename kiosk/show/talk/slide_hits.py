"""Owns what a search of the console offers: slides of the run by their title, then the pages that were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.snippets import split_words
from kiosk.show.pages.hyphens import hyphenate
from kiosk.show.pages.page_props import derive_link
from kiosk.show.slides.slides import LEAD, Slide

MOST_SLIDES = 250
"""The titles of a longer run would be read anew at each letter: a briefing keeps no more pages."""


class SlideHit(Struct, frozen=True):
    """A slide or a page to go to; ``place`` is where the run has it, from 0, or -1.

    ``lead`` says more of it: a page's lead, or the page of a section.
    """

    page: str
    section: int
    place: int
    heading: str
    lead: str


def derive_slide_hits(
    briefing: Briefing, slides: tuple[Slide, ...], language: str, query: str, pages: Iterable[str]
) -> tuple[SlideHit, ...]:
    """What is offered for a query, best first.

    Args:
        briefing: whose pages.
        slides: the run.
        language: of the talk.
        query: what was typed.
        pages: those that were found by their words, best first.
    """
    words = split_words(query)
    titled = tuple(_titled(briefing, slides, language, words)) if words else ()
    leads = {find.page for find in titled if find.section == LEAD}
    return *titled, *(_page_find(briefing, slides, language, page) for page in pages if page not in leads)


def _titled(briefing: Briefing, slides: tuple[Slide, ...], language: str, words: list[str]) -> Iterator[SlideHit]:
    """The slides of the run whose titles have every word, or one that begins with it."""
    for place, slide in enumerate(slides[:MOST_SLIDES]):
        page = briefing.page(slide.page, language)
        if slide.section == LEAD:
            heading, lead = page.heading or page.title, page.lead
        elif slide.section <= len(page.sections):
            heading, lead = page.sections[slide.section - 1].heading, page.title
        else:
            continue
        told = split_words(heading)
        if all(any(one.startswith(word) for one in told) for word in words):
            texts = (hyphenate(text, page.language) for text in (heading, lead))
            yield SlideHit(slide.page, slide.section, place, *texts)


def _page_find(briefing: Briefing, slides: tuple[Slide, ...], language: str, page: str) -> SlideHit:
    link = derive_link(briefing, page, language)
    place = next((place for place, slide in enumerate(slides) if slide.page == page), -1)
    return SlideHit(page, LEAD, place, link.heading, link.lead)
