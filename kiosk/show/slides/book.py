"""Owns the slides as faces draw them: derived when somebody turns to them, kept while their page stays the same."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page
from kiosk.show.slides.groups import SlideGroup, derive_groups
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide
from kiosk.show.slides.text import LineProps

KEPT = 512


class SlideBook:
    """Slides of one briefing as props.

    Args:
        briefing: where they stand.
        ruler: measures their words.
    """

    def __init__(self, briefing: Briefing, ruler: Ruler) -> None:
        self.briefing = briefing
        self._ruler = ruler
        self._grouped: tuple[tuple[Slide, ...], tuple[SlideGroup, ...]] = (), ()
        self._kept: dict[tuple[str, int, str, bool], tuple[Page, int, SlideProps]] = {}

    def slide(self, slide: Slide, language: str, *, upright: bool = False) -> SlideProps:
        """What the stage draws.

        Raises:
            KeyError: the tree has no such page.
        """
        key = slide.page, slide.section, language, upright
        page = self.briefing.page(slide.page, language)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not page or kept[1] != self.briefing.edition:
            kept = (
                page,
                self.briefing.edition,
                derive_slide(self.briefing, self._ruler, slide, language, upright=upright),
            )
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = kept
        return kept[2]

    def groups(self, slides: tuple[Slide, ...]) -> tuple[SlideGroup, ...]:
        """Which slides of a row belong together."""
        if self._grouped[0] is not slides:
            self._grouped = slides, derive_groups(self.briefing.tree, slides)
        return self._grouped[1]

    def notes(self, slide: Slide, language: str) -> list[LineProps]:
        """What the console draws beside it.

        Raises:
            KeyError: the tree has no such page.
        """
        return derive_notes(self.briefing, slide, language)
