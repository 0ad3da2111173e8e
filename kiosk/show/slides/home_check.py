"""Owns the check that all of home can be seen: the hub draws its title and lead, and the stage what a slide holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME, Page
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.show.slides.slides import LEAD, slide_blocks
from kiosk.text_files.places import Lines, Place


def check_home(briefing: Briefing) -> Iterator[Problem]:
    """Find what of home is drawn neither in the hub nor on the stage, in every language."""
    for language, file in briefing.tree.node(HOME).files.items():
        page = briefing.page(HOME, language)
        for number in range(LEAD, len(page.sections) + 1):
            if unseen := next(_unseen(slide_blocks(page, number)), ""):
                message = f"Move {unseen} to another page: the hub shows the title and lead of home alone."
                lines = _lines(page, number)
                yield problem_at(file, Place(lines.first), Code.LOST_WORDS, message, lines)


def _unseen(blocks: Iterable[b.Block]) -> Iterator[str]:
    """What the stage leaves out of some blocks: details, and all figures and pictures but the first."""
    figures = 0
    for block in _opened(blocks):
        figures += isinstance(block, b.FigureBlock | b.Image)
        if isinstance(block, b.Detail):
            yield "this `detail`"
        elif figures > 1:
            yield "all pictures and figures but the first"


def seconds(blocks: Iterable[b.Block]) -> int:
    """How many pictures and figures the stage leaves out of a slide's blocks: it draws the first alone."""
    drawn = sum(isinstance(block, b.FigureBlock | b.Image) for block in _opened(blocks))
    return max(0, drawn - 1)


def _opened(blocks: Iterable[b.Block]) -> Iterator[b.Block]:
    for block in blocks:
        yield from _opened(block.blocks) if isinstance(block, b.Background | b.Quote) else (block,)


def _lines(page: Page, number: int) -> Lines:
    starts = [1, *(section.line for section in page.sections)]
    return Lines(starts[number], starts[number + 1] - 1) if number + 1 < len(starts) else Lines(starts[number], 1 << 30)
