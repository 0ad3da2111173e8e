"""The shipped briefing as its readers meet it: every page, block by block, with and without what is for the speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk import paths
from kiosk.briefing import blocks as b
from kiosk.briefing.figure_kinds import Figure
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.model import Page
from kiosk.show.pages.markup import to_plain

BRIEFING = load_briefing(paths.CONTENT)
PAGES = [(page_id, language) for page_id in BRIEFING.tree for language in BRIEFING.languages]
PAPER = "paper"

_SENTENCE = re.compile(r"[^.!?…]+(?:\.(?=\w)[^.!?…]*)*[.!?…]+[”’)]*(?=\s|$)|\S[^.!?…]*$")


def sentences(text: str) -> list[str]:
    """A text cut at its full stops; the stop inside a number or an address ends none."""
    return [found.group().strip() for found in _SENTENCE.finditer(text) if found.group().strip()]


def blocks_of(page: Page) -> Iterator[b.Block]:
    """The blocks of a page, those before its first section too."""
    yield from page.preamble
    for section in page.sections:
        yield from section.blocks


def within(blocks: Iterable[b.Block], *kinds: type) -> Iterator[b.Block]:
    """Every block of these kinds, however deep it lies."""
    for block in blocks:
        if isinstance(block, kinds):
            yield block
        if hasattr(block, "blocks"):
            yield from within(block.blocks, *kinds)


def without(blocks: Iterable[b.Block], *kinds: type) -> Iterator[b.Block]:
    """The blocks that hold no others, but for what lies in blocks of these kinds."""
    for block in blocks:
        if isinstance(block, kinds):
            continue
        if hasattr(block, "blocks"):
            yield from without(block.blocks, *kinds)
        else:
            yield block


def lines_of(block: b.Block) -> list[b.Inlines]:
    """The lines of one block of text."""
    if isinstance(block, b.Paragraph):
        return [block.runs]
    return list(block.items) if isinstance(block, b.ListBlock | b.Gifts) else []


def running_text(blocks: Iterable[b.Block]) -> str:
    """Paragraphs and lists: no notes, no figure, nothing of a detail, and not the gifts of a partner."""
    return _text(without(blocks, b.Notes, b.Detail, b.Gifts, b.FigureBlock))


def paper_text(blocks: Iterable[b.Block]) -> str:
    """What the audience reads as the paper's: running text outside every background."""
    return _text(without(blocks, b.Notes, b.Background, b.Gifts, b.FigureBlock))


def notes_paragraphs(blocks: Iterable[b.Block]) -> list[list[str]]:
    """The paragraphs of each notes block."""
    return [[to_plain(runs) for block in notes.blocks for runs in lines_of(block)] for notes in within(blocks, b.Notes)]


def notes_text(blocks: Iterable[b.Block]) -> list[str]:
    """The text of each notes block."""
    return [_text(without(notes.blocks)) for notes in within(blocks, b.Notes)]


def figures(blocks: Iterable[b.Block]) -> list[Figure]:
    """Every figure, in the order of the page."""
    return [block.figure for block in within(blocks, b.FigureBlock)]


def page_links(blocks: Iterable[b.Block]) -> set[str]:
    """The pages that running text leads to."""
    lines = (runs for block in without(blocks) for runs in lines_of(block))
    return {run.page for runs in lines for run in runs if isinstance(run, b.PageLinkRun)}


def cited(runs: b.Inlines) -> list[str]:
    """The sources that a line cites."""
    return [run.source for run in runs if isinstance(run, b.CitationRun)]


def _text(blocks: Iterable[b.Block]) -> str:
    return " ".join(" ".join(to_plain(runs) for block in blocks for runs in lines_of(block)).split())
