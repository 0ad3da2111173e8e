"""Owns a talk as a deck of PowerPoint: real titles and texts, tables, charts and shapes that can be edited.

It is laid out as the stage lays out its slides, from the same props; every step of a slide is shown.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.export.deck.slide_writer import SlideWriter
from kiosk.export.deck.stationery import make_stationery
from kiosk.export.tools import ExportTools
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.slides import derive_slides


class DeckWish(Struct, frozen=True):
    """What deck is wanted: in which language, of which run (all slides where empty), and whether with notes."""

    language: str
    run: str = ""
    with_notes: bool = False


def write_deck(briefing: Briefing, wish: DeckWish, tools: ExportTools, progress: Callable[[int, int], None]) -> bytes:
    """The whole file.

    Args:
        briefing: what is written. Its notes are not, unless the wish is for them (invariant 2).
        wish: which deck.
        tools: what it is made with.
        progress: told after each slide how many are done, and of how many.
    """
    slides = derive_slides(briefing, wish.language, wish.run)
    deck = make_stationery(tools.theme)
    deck.core_properties.title = briefing.info.title[wish.language]
    deck.core_properties.author = ""
    deck.core_properties.language = wish.language
    writer = SlideWriter(briefing, wish.language, tools)
    for number, slide in enumerate(slides, 1):
        props = derive_slide(briefing, tools.ruler, slide, wish.language)
        notes = derive_notes(briefing, slide, wish.language) if wish.with_notes else []
        writer.write(deck, slide, props, notes)
        progress(number, len(slides))
    held = io.BytesIO()
    deck.save(held)
    return held.getvalue()
