"""Owns what the stage draws of a slide. There is no place for notes in it (invariant 2)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing.facets import facet_numbers
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page, PageKind
from kiosk.show.pages.block_props import block_context, chips, citations
from kiosk.show.pages.block_shapes import FigureShape, ImageProps, SourceChip
from kiosk.show.pages.gem import GemProps, derive_gem
from kiosk.show.pages.markup import to_line
from kiosk.show.slides.layout import Content, SetLine, SlideLayout, lay_out
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import LEAD, Slide, slide_blocks
from kiosk.show.slides.text import LineProps, SlideText, on_stage

LEAST_BESIDE_DRAWING = 42.0
"""Px of the canvas: a drawing says again what the words say, and gives way before they become small."""


class SlideProps(Struct, frozen=True):
    """A slide, ready to draw in one language.

    ``figure`` is a figure or a picture, ``drawing`` that of the page where its lead has room for it, ``gem`` the
    diamond where the slide draws that, ``facet`` which of its facets the slide is about (from 0, else -1),
    ``paper_section`` the section of the paper that it tells of. The figure's pieces show from ``figure_step`` on, one
    more each step, where ``figure_parts`` is more than 0. ``code`` is what a code says that the room takes along.
    """

    page: str
    kind: str
    section: int
    demand: int
    above: str
    heading: str
    lines: list[LineProps]
    layout: SlideLayout
    sources: list[SourceChip]
    paper_section: str = ""
    figure: FigureShape | ImageProps | None = None
    figure_step: int = 0
    figure_parts: int = 0
    drawing: str = ""
    gem: GemProps | None = None
    facet: int = -1
    code: str = ""


def derive_slide(briefing: Briefing, ruler: Ruler, slide: Slide, language: str, *, upright: bool = False) -> SlideProps:
    """Everything that the stage draws of a slide.

    Raises:
        KeyError: the tree has no such page.
    """
    node = briefing.tree.node(slide.page)
    page = briefing.page(slide.page, language)
    blocks = slide_blocks(page, slide.section)
    is_lead = slide.section == LEAD
    found = SlideText(block_context(briefing, page.language))
    if is_lead:
        found.lines.append(LineProps("text", to_line(page.lead, page.language), page.lead))
    found.read(blocks)
    facets = facet_numbers(page.sections) if node.kind is PageKind.DIAMOND else []
    facet = facets.index(slide.section) if slide.section in facets else -1
    has_gem = found.figure is None and _shows_gem(node.kind, facet, is_lead=is_lead)
    gem = derive_gem(briefing, language) if has_gem else None
    drawn = found.figure is not None or gem is not None
    drawing = page.drawing if is_lead and not drawn else ""
    heading = to_line(_heading(page, slide.section), page.language)
    set_lines = [set_line(line) for line in found.lines]
    content = Content(heading, set_lines, is_lead=is_lead, has_figure=drawn or bool(drawing))
    layout = lay_out(ruler, content, upright=upright)
    if drawing and layout.text_size < LEAST_BESIDE_DRAWING:
        drawing, layout = "", lay_out(ruler, replace(content, has_figure=False), upright=upright)
    return SlideProps(
        page=slide.page,
        kind=node.kind.value,
        section=slide.section,
        demand=briefing.tree.demand_number(slide.page),
        above=to_line(_above(briefing, slide, page), page.language),
        heading=heading,
        lines=list(map(with_columns, found.lines, layout.columns)),
        layout=layout,
        sources=chips(citations(on_stage(blocks)) or _paper(briefing, page), found.reading),
        paper_section=_paper_section(briefing, page),
        figure=found.figure,
        figure_step=found.figure_step,
        figure_parts=found.figure_parts,
        drawing=drawing,
        gem=gem,
        facet=facet,
    )


def set_line(line: LineProps) -> SetLine:
    """A line as it is laid out."""
    rows = line.table.rows if line.table is not None else []
    cells = tuple(tuple(cell.plain for cell in row) for row in rows)
    return SetLine(line.plain, "last" if line.last else line.kind, cells)


def with_columns(line: LineProps, columns: list[float]) -> LineProps:
    """A table with the widths of its columns: whoever draws it needs both at the same moment."""
    return replace(line, table=replace(line.table, columns=columns)) if line.table is not None else line


def _shows_gem(kind: PageKind, facet: int, *, is_lead: bool) -> bool:
    return facet >= 0 or (is_lead and kind in (PageKind.HOME, PageKind.DIAMOND))


def _heading(page: Page, section: int) -> str:
    if section == LEAD:
        return page.heading or page.title
    return page.sections[section - 1].heading if section <= len(page.sections) else page.title


def _above(briefing: Briefing, slide: Slide, page: Page) -> str:
    """What stands over the heading: the demand of a page's lead, the page of a section."""
    trail = briefing.tree.trail(slide.page)
    if slide.section != LEAD:
        return page.title
    if len(trail) < 3:  # home, and what lies right below it
        return page.title if page.heading not in ("", page.title) else ""
    return briefing.headline(trail[1], page.language).title


def _paper(briefing: Briefing, page: Page) -> list[str]:
    """The paper itself, where a slide cites nothing and its page tells what the paper says."""
    return [id_ for id_, source in briefing.sources.items() if source.kind == "paper"] if page.claims else []


def _paper_section(briefing: Briefing, page: Page) -> str:
    """The number of the paper's section that the page tells of; empty for its other parts."""
    sections = {briefing.claims[claim].section for claim in page.claims if claim in briefing.claims}
    only = sections.pop() if len(sections) == 1 else ""
    return only if only.isdigit() else ""
