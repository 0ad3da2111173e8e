"""Owns the slides as faces draw them: derived when somebody turns to them, kept while their page stays the same."""

from __future__ import annotations

from typing import Any

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page
from kiosk.show.notes_props import derive_notes
from kiosk.show.plain_values import plain_values
from kiosk.show.ruler import Ruler
from kiosk.show.slide_props import derive_slide
from kiosk.show.slides import Slide, derive_slides, page_slides
from kiosk.show.talk import Talk
from kiosk.show.talk_events import SlidesRenewed

KEPT = 512


class SlideBook:
    """Slides of one briefing as plain values.

    Args:
        briefing: where they stand.
        ruler: measures their words.
    """

    def __init__(self, briefing: Briefing, ruler: Ruler) -> None:
        self.briefing = briefing
        self._ruler = ruler
        self._kept: dict[tuple[str, int, str, bool], tuple[Page, dict[str, Any]]] = {}

    def slide(self, slide: Slide, language: str, *, upright: bool = False) -> dict[str, Any]:
        """What the stage draws.

        Raises:
            KeyError: the tree has no such page.
        """
        key = slide.page, slide.section, language, upright
        page = self.briefing.page(slide.page, language)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not page:
            props = derive_slide(self.briefing, self._ruler, slide, language, upright=upright)
            kept = page, plain_values(props)
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = kept
        return kept[1]

    def renewed(self, talk: Talk, language: str) -> SlidesRenewed:
        """The slides of a talk as its files have them now."""
        away = talk.detour.slides[0].page if talk.detour is not None and talk.detour.slides else ""
        detour = page_slides(self.briefing, away, language) if away in self.briefing.tree else None
        return SlidesRenewed(derive_slides(self.briefing, language, talk.run), detour)

    def notes(self, slide: Slide, language: str) -> list[dict[str, Any]]:
        """What the console draws beside it.

        Raises:
            KeyError: the tree has no such page.
        """
        notes: list[dict[str, Any]] = plain_values(derive_notes(self.briefing, slide, language))
        return notes
