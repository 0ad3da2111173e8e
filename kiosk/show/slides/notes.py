"""Owns what the console draws beside a slide: its notes, read here alone (invariant 2), or what else there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.show.pages.block_props import BlockContext, block_context, block_props, citations
from kiosk.show.pages.markup import to_markup, to_plain
from kiosk.show.slides.slides import Slide, slide_blocks
from kiosk.show.slides.text import BULLET, LineProps, SlideText


def derive_notes(briefing: Briefing, slide: Slide, language: str) -> list[LineProps]:
    """The notes that stand in the page's file with that slide, in their order; none is an empty list.

    Raises:
        KeyError: the tree has no such page.
    """
    page = briefing.page(slide.page, language)
    reading = block_context(briefing, page.language)
    notes = b.notes_in(slide_blocks(page, slide.section))
    return [line for note in notes for line in _lines(note.blocks, reading)]


def derive_aside(briefing: Briefing, slide: Slide, language: str) -> list[LineProps]:
    """What the page has beside that slide, for who has no notes to it: its details, and the sources that it cites.

    Raises:
        KeyError: the tree has no such page.
    """
    page = briefing.page(slide.page, language)
    reading = block_context(briefing, page.language)
    blocks = slide_blocks(page, slide.section)
    details = (block for block in blocks if isinstance(block, b.Detail))
    cited = (reading.sources[id_] for id_ in citations(blocks) if id_ in reading.sources)
    named = (
        (b.TextRun(f"{source.title} ({source.publisher}{f', {source.year}' if source.year else ''})"),)
        for source in cited
    )
    sources = [LineProps("item", to_markup(runs, reading.language), to_plain(runs), BULLET) for runs in named]
    return [*_lines(details, reading), *sources]


def _lines(blocks: Iterable[b.Block], reading: BlockContext, kind: str = "text") -> Iterator[LineProps]:
    """All that notes hold: the speaker has nowhere else to read it."""
    for block in blocks:
        if isinstance(block, b.Quote):
            yield from _lines(block.blocks, reading, "quote")
            if block.who:
                yield LineProps("who", to_markup((b.TextRun(block.who),), reading.language), block.who)
        elif isinstance(block, b.Background | b.Detail | b.Notes):
            yield from _lines(block.blocks, reading, kind)
        elif isinstance(block, b.Table | b.Image | b.FigureBlock):
            yield LineProps("block", "", "", block=block_props([block], reading)[0])
        else:
            text = SlideText(reading)
            text.read([block], kind)
            yield from (replace(line, step=0) for line in text.lines)
