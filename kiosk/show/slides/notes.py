"""Owns what the console draws of the notes to a slide: the one place that reads them (invariant 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.show.pages.block_props import BlockContext
from kiosk.show.slides.slides import Slide, slide_blocks
from kiosk.show.slides.text import LineProps, SlideText


def derive_notes(briefing: Briefing, slide: Slide, language: str) -> tuple[LineProps, ...]:
    """The notes that stand in the page's file with that slide, in their order; none is an empty tuple.

    Raises:
        KeyError: the tree has no such page.
    """
    page = briefing.page(slide.page, language)
    text = SlideText(BlockContext(page.language, briefing.sources))
    for notes in _notes(slide_blocks(page, slide.section)):
        text.read(notes.blocks)
    return tuple(text.lines)


def _notes(blocks: Iterable[b.Block]) -> Iterator[b.Notes]:
    for block in blocks:
        if isinstance(block, b.Notes):
            yield block
        elif isinstance(block, b.Quote | b.Background | b.Detail):
            yield from _notes(block.blocks)
