"""Owns the slides as faces draw them: derived when somebody turns to them, kept while their page stays the same."""

from __future__ import annotations

from operator import attrgetter

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page
from kiosk.show.slides.code import with_code
from kiosk.show.slides.groups import SlideGroup, derive_groups
from kiosk.show.slides.notes import derive_aside, derive_notes
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide
from kiosk.show.slides.text import LineProps

KEPT = 512
_PAGE = attrgetter("page")


class SlideBook:
    """Slides of one briefing as props.

    Args:
        briefing: where they stand.
        ruler: measures their words.
    """

    def __init__(self, briefing: Briefing, ruler: Ruler) -> None:
        self.briefing = briefing
        self._ruler = ruler
        self._row: tuple[Slide, ...] = ()
        self._pages: list[str] = []
        self._groups: tuple[SlideGroup, ...] = ()
        self._kept: dict[tuple[str, int, str, bool, str], tuple[Page, int, SlideProps]] = {}

    def slide(self, slide: Slide, language: str, *, upright: bool = False, code: str = "") -> SlideProps:
        """What the stage draws; with a code that the room takes along, where there is one.

        Raises:
            KeyError: the tree has no such page.
        """
        key = slide.page, slide.section, language, upright, code
        page = self.briefing.page(slide.page, language)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not page or kept[1] != self.briefing.edition:
            drawn = derive_slide(self.briefing, self._ruler, slide, language, upright=upright)
            kept = page, self.briefing.edition, with_code(self._ruler, drawn, code)
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = kept
        return kept[2]

    def groups(self, slides: tuple[Slide, ...]) -> tuple[SlideGroup, ...]:
        """Which slides of a row belong together."""
        if self._row is not slides:
            self._row = slides
            pages = list(map(_PAGE, slides))
            if pages != self._pages:  # a page that is read has other steps and seconds, and seldom more slides
                self._pages, self._groups = pages, derive_groups(self.briefing.tree, pages)
        return self._groups

    def notes(self, slide: Slide, language: str) -> list[LineProps]:
        """What the console draws beside it.

        Raises:
            KeyError: the tree has no such page.
        """
        return derive_notes(self.briefing, slide, language)

    def aside(self, slide: Slide, language: str) -> list[LineProps]:
        """What the console draws where there are no notes.

        Raises:
            KeyError: the tree has no such page.
        """
        return derive_aside(self.briefing, slide, language)
