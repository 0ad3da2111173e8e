"""Owns what a face needs to draw one page: derived from the briefing alone, frozen, and free of Qt."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import CONCLUSION, Node, Page, PageKind, Section
from kiosk.show.pages.block_props import (
    BlockContext,
    block_context,
    block_props,
    chips,
    citations,
    text_lines,
    text_props,
)
from kiosk.show.pages.block_shapes import (
    BackgroundProps,
    BlockProps,
    FigureProps,
    FigureShape,
    SourceChip,
    TextProps,
)
from kiosk.show.pages.gem import GemProps, derive_gem
from kiosk.show.pages.markup import to_line, to_plain
from kiosk.show.pages.steps import STEPPED, StepParts, part_step

BRIEF = 300
"""Letters of a section, at most, that are set larger: at this size they fill their place on a screen, and no more."""


class LinkProps(Struct, frozen=True):
    """A way to another page: a card, a tile, a trail entry or a sibling.

    ``demand`` is the number of the demand it belongs to, 0 for neither; ``number`` its place among its siblings;
    ``drawing`` where its drawing is in the briefing, empty where it has none that can be shown; ``background`` tells
    that it is no case study, though it lies where they do.
    """

    id: str
    kind: str
    title: str
    heading: str
    lead: str
    icon: str
    drawing: str
    number: int
    demand: int
    arguments: int = 0
    cases: int = 0
    background: bool = False


class SectionProps(Struct, frozen=True):
    """One section, and the sources that its text cites outside of any background.

    ``gifts`` are what a partner brings, where it is a facet of the diamond; elsewhere they are a list among the blocks.
    Where sections are steps, ``figure`` is the step's own and ``more`` what it folds away; elsewhere both are among
    the blocks. ``easy`` tells that these are the easy words, which stand for all of the page; ``brief``, that the words
    are so few that they can be large.
    """

    heading: str
    blocks: list[BlockProps]
    sources: list[SourceChip]
    gifts: list[TextProps]
    figure: FigureShape | None = None
    more: list[BlockProps] = []
    more_sources: list[SourceChip] = []
    easy: bool = False
    brief: bool = False


class PageProps(Struct, frozen=True):
    """One page, ready to draw in one language.

    ``figure`` is the main one, which stands beside the text; ``stepped`` tells that one section at a time is shown.
    ``gem`` is the diamond, which home and its own page draw.
    """

    link: LinkProps
    language: str
    mending: bool
    stepped: bool
    figure: FigureShape | None
    preamble: SectionProps
    sections: list[SectionProps]
    sources: list[SourceChip]
    trail: list[LinkProps]
    demands: list[LinkProps]
    conclusion: LinkProps | None
    gem: GemProps | None
    previous: LinkProps | None
    next: LinkProps | None


def derive_page(briefing: Briefing, page_id: str, language: str, *, easy: bool = False) -> PageProps:
    """Everything that a face draws of one page.

    Args:
        briefing: where it stands.
        page_id: a page of its tree.
        language: one of the briefing's languages.
        easy: in easy words, where it has them.

    Raises:
        KeyError: the tree has no such page.
    """
    node = briefing.tree.node(page_id)
    # Home draws the demands and no text of its own: it opens without Markdown and without the sources, and so sooner.
    at_home = node.kind is PageKind.HOME and not easy
    page = (briefing.headline if at_home else briefing.page)(page_id, language)
    reading = BlockContext(page.language, {}) if at_home else block_context(briefing, page.language)
    figure, preamble = _main_figure(block_props(page.preamble, reading))
    everything = (*page.preamble, *(block for section in page.sections for block in section.blocks))
    before, after = briefing.tree.siblings(page_id)
    whole = PageProps(
        link=_link(briefing, node, page),
        language=page.language,
        mending=page.mending,
        stepped=node.kind in STEPPED,
        figure=figure,
        preamble=SectionProps("", preamble, _own_sources(page.preamble, reading), []),
        sections=[_section(page, section, reading) for section in page.sections],
        sources=chips(citations(everything), reading),
        trail=[derive_link(briefing, id_, language) for id_ in briefing.tree.trail(page_id)],
        demands=[derive_link(briefing, id_, language) for id_ in briefing.tree.demands],
        conclusion=derive_link(briefing, CONCLUSION, language) if CONCLUSION in briefing.tree else None,
        gem=derive_gem(briefing, language) if node.kind in (PageKind.HOME, PageKind.DIAMOND) else None,
        previous=derive_link(briefing, before, language) if before else None,
        next=derive_link(briefing, after, language) if after else None,
    )
    return _in_easy_words(whole, page, reading) if easy and page.plain else whole


def _in_easy_words(props: PageProps, page: Page, reading: BlockContext) -> PageProps:
    """The page with its easy words in the place of its lead and text; its figure stays, or that of its first step."""
    figures = [props.figure, *(section.figure for section in props.sections)]
    plain = SectionProps(
        "", block_props(page.plain, reading), _own_sources(page.plain, reading), [], easy=True, brief=True
    )
    none = SectionProps("", [], [], [])
    return replace(
        props,
        link=replace(props.link, lead=""),
        figure=next((figure for figure in figures if figure is not None), None),
        preamble=none if props.stepped else plain,
        sections=[plain] if props.stepped else [],
    )


def derive_link(briefing: Briefing, page_id: str, language: str) -> LinkProps:
    """What a card needs to say of a page, read from its front matter alone.

    Raises:
        KeyError: the tree has no such page.
    """
    return _link(briefing, briefing.tree.node(page_id), briefing.headline(page_id, language))


def derive_argument(briefing: Briefing, demand: str, place: int, language: str) -> LinkProps:
    """The card of the argument that is at a place, from 0, below a demand.

    Raises:
        KeyError: the tree has no such page.
        IndexError: there are not as many.
    """
    return derive_link(briefing, briefing.tree.children(demand)[place], language)


def derive_case_study(briefing: Briefing, page_id: str, place: int, language: str) -> LinkProps:
    """The card of the case study that is at a place, from 0, below a page.

    Raises:
        KeyError: the tree has no such page.
        IndexError: there are not as many.
    """
    return derive_link(briefing, briefing.tree.case_study(page_id, place), language)


def _link(briefing: Briefing, node: Node, page: Page) -> LinkProps:
    counts = briefing.tree.counts(node.id)
    return LinkProps(
        id=node.id,
        kind=node.kind.value,
        title=to_line(page.title, page.language),
        heading=to_line(page.heading or page.title, page.language),
        lead=to_line(page.lead, page.language),
        icon=page.icon,
        drawing=page.drawing,
        number=node.number,
        demand=briefing.tree.demand_number(node.id),
        arguments=counts.arguments,
        cases=counts.case_studies,
        background=page.background,
    )


def _section(page: Page, section: Section, reading: BlockContext) -> SectionProps:
    gifts = [block for block in section.blocks if page.kind is PageKind.DIAMOND and isinstance(block, b.Gifts)]
    told = tuple(block for block in section.blocks if block not in gifts)
    parts = part_step(told) if page.kind in STEPPED else StepParts(told, (), ())
    return SectionProps(
        heading=to_line(section.heading, reading.language),
        blocks=block_props(parts.story, reading),
        sources=_own_sources((*gifts, *parts.story), reading),
        gifts=[text_props(item, reading.language) for one in gifts for item in one.items],
        figure=_main_figure(block_props(parts.figure, reading))[0],
        more=block_props(parts.more, reading),
        more_sources=_own_sources(parts.more, reading),
        brief=sum(len(to_plain(line)) for line in text_lines(parts.story)) <= BRIEF,
    )


def _own_sources(blocks: b.Blocks, reading: BlockContext) -> list[SourceChip]:
    """Those that are told of here: a background and a figure tell of their own."""
    return chips(citations(one for one in blocks if not isinstance(one, b.Background | b.FigureBlock)), reading)


def _main_figure(preamble: list[BlockProps]) -> tuple[FigureShape | None, list[BlockProps]]:
    """Part the preamble's one figure, alone or alone in a background, from the rest."""
    for block in preamble:
        inner = block.blocks if isinstance(block, BackgroundProps) else [block]
        if len(inner) == 1 and isinstance(inner[0], FigureProps):
            return inner[0], [other for other in preamble if other is not block]
    return None, preamble
