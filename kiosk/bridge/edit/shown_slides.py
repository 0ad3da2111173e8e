"""Owns which slides an author sees of the page that is shown."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing
from kiosk.show.hub.state import HubState
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.slides import Slide, page_slides
from kiosk.show.slides.text import LineProps


class ShownSlides:
    """The slides of a page, and their notes.

    Args:
        briefing: whose pages.
        book: draws their slides.
    """

    def __init__(self, briefing: Briefing, book: SlideBook) -> None:
        self._briefing = briefing
        self._book = book

    def all(self, state: HubState) -> tuple[Slide, ...]:
        """Those of the page that a hub shows; none of a page that is gone."""
        page = state.place.page
        return page_slides(self._briefing, page, state.language) if page in self._briefing.tree else ()

    def slide(self, state: HubState, section: int) -> SlideProps | None:
        """The slide of a section, from 0, or of the last where there are not as many; None where there is none."""
        slides = self.all(state)
        return self._book.slide(slides[min(section, len(slides) - 1)], state.language) if slides else None

    def notes(self, state: HubState, section: int) -> list[LineProps]:
        """What is said to it."""
        slides = self.all(state)
        return self._book.notes(slides[min(section, len(slides) - 1)], state.language) if slides else []
