"""Owns the slides of a talk: which pages and sections of a briefing there are to show, in order, and how long each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing import blocks as b
from kiosk.briefing import figure_kinds as kinds
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page, SlideRun, part_slide_name

LEAD = 0
WORDS_A_MINUTE = 110
"""How fast a slide is talked through, counted in the words that it and its notes have: an assumption, for a start."""
LONG = 100
"""Pages; as many are read within 0.2 s."""
SHORTEST = 12.0
"""Seconds; nobody shows a slide for less."""


class Slide(Struct, frozen=True):
    """One slide: a page's lead (``section`` is ``LEAD``) or its N-th section, from 1.

    ``steps`` are how often ``next`` reveals something before it moves on, ``seconds`` how long it may take.
    """

    page: str
    section: int = LEAD
    steps: int = 0
    seconds: float = SHORTEST


_ReadPage = Callable[[Briefing, str, str], tuple[Slide, ...]]


def derive_slides(briefing: Briefing, language: str, run: str = "") -> tuple[Slide, ...]:
    """The slides of a run, or of the whole briefing in reading order where ``run`` names none.

    Pages and sections that a run names and that are not there are passed over (``kiosk check`` names them).
    """
    return _slides_of(briefing, language, run, page_slides)


def outline_slides(
    briefing: Briefing, language: str, run: str = "", until: Callable[[], bool] = lambda: False
) -> tuple[Slide, ...]:
    """The same slides, found without reading any Markdown: without steps, and all of one page equally long.

    It is what a talk of 30 pages shows its first slide with some 70 ms earlier; ``derive_slides`` follows at once.

    Args:
        briefing: whose slides.
        language: in which it is given.
        run: as for ``derive_slides``.
        until: asked before each page: no more of them, please.
    """
    return _slides_of(briefing, language, run, lambda *page: () if until() else _outline_page(*page))


def begin_outline(briefing: Briefing, language: str, run: str = "") -> tuple[Slide, ...]:
    """The outline of the first pages of a talk, all where it is not long."""
    pages = count()
    return outline_slides(briefing, language, run, until=lambda: next(pages) >= LONG)


def is_long(briefing: Briefing, run: str) -> bool:
    """Whether a talk has more pages than can be read while a room waits for it."""
    return run not in briefing.info.runs and len(briefing.tree) > LONG


def page_slides(briefing: Briefing, page_id: str, language: str) -> tuple[Slide, ...]:
    """All slides of one page, each as long as its words take.

    Raises:
        KeyError: the tree has no such page.
    """
    page = briefing.page(page_id, language)
    lead = Slide(page_id, LEAD, _steps(page.preamble), _seconds(page.preamble, page.lead))
    sections = (
        Slide(page_id, number, _steps(section.blocks), _seconds(section.blocks, section.heading))
        for number, section in enumerate(page.sections, 1)
    )
    return lead, *sections


def scale_slides(slides: tuple[Slide, ...], seconds: float) -> tuple[Slide, ...]:
    """The same slides, made longer or shorter alike, so that they take ``seconds`` together."""
    whole = sum(slide.seconds for slide in slides)
    return tuple(replace(slide, seconds=slide.seconds * seconds / whole) for slide in slides)


def slide_blocks(page: Page, section: int) -> b.Blocks:
    """What the page holds for that slide; nothing where it has no such section (any longer)."""
    if section == LEAD:
        return page.preamble
    return page.sections[section - 1].blocks if section <= len(page.sections) else ()


def slide_title(briefing: Briefing, page_id: str, section: int, language: str) -> str:
    """What a slide is called, with its page; for lists of slides."""
    if page_id not in briefing.tree:
        return page_id
    page = briefing.page(page_id, language)
    if section == LEAD or section > len(page.sections):
        return page.title
    return f"{page.title}: {page.sections[section - 1].heading}"


def _outline_page(briefing: Briefing, page_id: str, language: str) -> tuple[Slide, ...]:
    return tuple(Slide(page_id, section) for section in range(briefing.section_count(page_id, language) + 1))


def _slides_of(briefing: Briefing, language: str, run: str, read_page: _ReadPage) -> tuple[Slide, ...]:
    chosen = briefing.info.runs.get(run)
    if chosen is not None:
        return tuple(_of_run(briefing, language, chosen, read_page))
    return tuple(slide for page in briefing.tree for slide in read_page(briefing, page, language))


def _of_run(briefing: Briefing, language: str, run: SlideRun, read_page: _ReadPage) -> Iterator[Slide]:
    for name, seconds in run.slides.items():
        page, section = part_slide_name(name)
        if page in briefing.tree:
            found = read_page(briefing, page, language)
            wanted = found if section is None else found[section : section + 1]
            if wanted:
                yield from scale_slides(wanted, seconds)


def _steps(blocks: b.Blocks) -> int:
    """As many as ``SlideText`` counts: it draws the first figure or picture only."""
    drawn = drawn_block(blocks)
    return sum(_parts(block) for block in _shown(blocks) if block is drawn or not isinstance(block, b.FigureBlock))


def drawn_block(blocks: b.Blocks) -> b.FigureBlock | b.Image | None:
    """What a slide draws of its blocks: the first figure or picture, wherever it stands."""
    return next((block for block in _shown(blocks) if isinstance(block, b.FigureBlock | b.Image)), None)


def _parts(block: b.Block) -> int:
    """How many pieces a block shows one after the other."""
    if isinstance(block, b.ListBlock) and block.stepwise:
        return len(block.items)
    if isinstance(block, b.FigureBlock) and block.stepwise:
        return figure_parts(block.figure)
    return 0


def figure_parts(figure: kinds.Figure) -> int:
    """How many pieces a figure has that can come one after the other; a number or a field of dots is one whole."""
    return sum(len(getattr(figure, name)) for name in kinds.PIECES.get(type(figure), ()))


def _shown(blocks: Iterable[b.Block]) -> Iterator[b.Block]:
    """What the stage draws, out of its containers; ``detail`` and ``notes`` stay off it."""
    for block in blocks:
        if isinstance(block, b.Background | b.Quote):
            yield from _shown(block.blocks)
        elif not isinstance(block, b.Detail | b.Notes):
            yield block


def _seconds(blocks: b.Blocks, title: str) -> float:
    words = len(title.split()) + sum(map(_words, blocks))
    return max(SHORTEST, words * 60 / WORDS_A_MINUTE)


def _words(block: b.Block) -> int:
    if isinstance(block, b.Quote | b.Background | b.Notes):
        return sum(map(_words, block.blocks))
    if isinstance(block, b.FigureBlock):
        return len(block.figure.label.split())
    if isinstance(block, b.Paragraph):
        return _count(block.runs)
    if isinstance(block, b.ListBlock | b.Gifts):
        return sum(map(_count, block.items))
    if isinstance(block, b.Table):
        return sum(_count(cell) for row in (block.header, *block.rows) for cell in row)
    return 0


def _count(runs: b.Inlines) -> int:
    return sum(len(run.text.split()) for run in runs if not isinstance(run, b.CitationRun))
