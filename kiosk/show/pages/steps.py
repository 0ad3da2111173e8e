"""Owns how a page told step by step is parted: what a step shows at once, its figure, and what it folds away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kiosk.briefing import blocks as b
from kiosk.briefing.model import Page, PageKind
from kiosk.briefing.snippets import split_words
from kiosk.show.pages.block_props import text_lines
from kiosk.show.pages.markup import to_plain

STEPPED = frozenset((PageKind.ARGUMENT, PageKind.CASE_STUDY, PageKind.CONCLUSION, PageKind.DIAMOND))
"""The kinds of pages whose sections are steps: one at a time is shown, the names of all."""

_SHORTEST_STEM, _LONGEST_ENDING = 4, 3
"""Letters."""


class StepParts(Struct, frozen=True):
    """What a step is made of.

    ``story`` is shown at once; ``more``, all in ``::: detail``, at a tap; ``figure`` holds the first figure, or
    nothing. What stood in a background stands in one in each of them.
    """

    story: b.Blocks
    more: b.Blocks
    figure: b.Blocks


def part_step(blocks: Iterable[b.Block], figured: bool = True) -> StepParts:
    """Part the blocks of a section. Nothing is lost: each block is in one of the three parts, in its order.

    Args:
        blocks: of one section.
        figured: whether a figure may still be set apart.
    """
    story: list[b.Block] = []
    more: list[b.Block] = []
    figure: list[b.Block] = []
    for block in blocks:
        if isinstance(block, b.Background):
            inner = part_step(block.blocks, figured and not figure)
            for held, part in ((inner.story, story), (inner.more, more), (inner.figure, figure)):
                part.extend([b.Background(held)] if held else [])
        elif isinstance(block, b.Detail):
            more.append(block)
        elif isinstance(block, b.FigureBlock) and figured and not figure:
            figure.append(block)
        else:
            story.append(block)
    return StepParts(tuple(story), tuple(more), tuple(figure))


def find_step(page: Page, query: str) -> int:
    """The step of a page that answers a search, from 0: the first that has most of the words that were looked for.

    Args:
        page: a page that was found.
        query: what was typed.
    """
    wanted = split_words(query)
    if page.kind not in STEPPED or not wanted:
        return 0
    scores = [_score((section.heading, *_words(section.blocks)), wanted) for section in page.sections]
    return scores.index(max(scores)) if scores else 0


def _words(blocks: b.Blocks) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, b.Quote | b.Detail | b.Background):
            yield from _words(block.blocks)
            yield from (block.who,) if isinstance(block, b.Quote) else ()
        elif isinstance(block, b.FigureBlock):
            yield block.figure.label
        else:
            yield from map(to_plain, text_lines((block,)))


def _score(texts: Iterable[str], wanted: Sequence[str]) -> int:
    """A word counts twice, and another form of it once: the search looks for both (``briefing/search.py``)."""
    found = split_words(" ".join(texts))
    forms = ((one, one[: max(_SHORTEST_STEM, len(one) - _LONGEST_ENDING)]) for one in wanted)
    return sum(any(word.startswith(form) for word in found) for both in forms for form in both)
