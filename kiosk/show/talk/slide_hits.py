"""Owns what a search of the console offers: slides of the run by their title, then the pages that were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice, repeat
from operator import attrgetter

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.snippets import is_met, split_words
from kiosk.show.pages.markup import to_line
from kiosk.show.pages.page_props import derive_link
from kiosk.show.slides.slides import LEAD, Slide

MOST_PAGES = 50
"""A longer run is not read for the titles of its slides, which would take 0.3 s: its pages are found by their words."""

_PAGE = attrgetter("page")


class SlideHit(Struct, frozen=True):
    """A slide or a page to go to; ``place`` is where the run has it, from 0, or -1."""

    page: str
    section: int
    place: int


class HitProps(Struct, frozen=True):
    """What the console draws of one; ``lead`` says more of it: a page's lead, or the page of a section."""

    page: str
    place: int
    heading: str
    lead: str


class SlideFinder:
    """Finds slides and pages to go to in one briefing.

    Args:
        briefing: whose pages.
    """

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._row: tuple[Slide, ...] = ()
        self._places: dict[str, int] = {}

    def find(self, slides: tuple[Slide, ...], language: str, query: str, pages: Iterable[str]) -> tuple[SlideHit, ...]:
        """What is offered for a query, best first.

        Args:
            slides: the run.
            language: of the talk.
            query: what was typed.
            pages: those that were found by their words, best first.
        """
        words = split_words(query) if query.strip() else []  # what parts words takes 10 ms to make
        titled = tuple(_titled(self._briefing, slides, language, words)) if words and _is_short(slides) else ()
        leads = {find.page for find in titled if find.section == LEAD}
        others = [page for page in pages if page not in leads]
        places = map(self._first_places(slides).get, others, repeat(-1))
        return *titled, *map(SlideHit, others, repeat(LEAD), places)

    def _first_places(self, slides: tuple[Slide, ...]) -> dict[str, int]:
        """Where a run comes to each page first, looked for once a run and not with each letter that is typed."""
        if self._row is not slides:
            # Nothing of Python runs between the forty thousand of a large briefing; the first place is told last.
            last_first = map(_PAGE, reversed(slides))
            self._row = slides
            self._places = dict(zip(last_first, range(len(slides) - 1, -1, -1), strict=True))
        return self._places


def derive_hit(briefing: Briefing, hit: SlideHit, language: str) -> HitProps:
    """What is drawn of a hit.

    Raises:
        KeyError: the tree has no such page.
    """
    if hit.section == LEAD:
        link = derive_link(briefing, hit.page, language)
        return HitProps(hit.page, hit.place, link.heading, link.lead)
    page = briefing.page(hit.page, language)
    heading = page.sections[hit.section - 1].heading if hit.section <= len(page.sections) else page.title
    return HitProps(hit.page, hit.place, *(to_line(text, page.language) for text in (heading, page.title)))


def _is_short(slides: tuple[Slide, ...]) -> bool:
    pages = (page for page, _ in groupby(map(_PAGE, slides)))
    return next(islice(pages, MOST_PAGES, None), None) is None


def _titled(briefing: Briefing, slides: tuple[Slide, ...], language: str, words: list[str]) -> Iterator[SlideHit]:
    """The slides of the run whose titles have every word, or one that begins with it."""
    for place, slide in enumerate(slides):
        page = briefing.page(slide.page, language)
        if slide.section == LEAD:
            heading = page.heading or page.title
        elif slide.section <= len(page.sections):
            heading = page.sections[slide.section - 1].heading
        else:
            continue
        told = split_words(heading)
        if all(any(is_met(word, one) for one in told) for word in words):
            yield SlideHit(slide.page, slide.section, place)
