"""Owns how blocks become the props that one QML component each draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from kiosk.briefing import blocks as b
from kiosk.briefing import figure_kinds as kinds
from kiosk.briefing.figure_sums import date_in_years
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Source
from kiosk.show.pages import block_shapes as shapes
from kiosk.show.pages.block_shapes import BlockProps, FigureProps, SourceChip, TextProps
from kiosk.show.pages.map_props import map_props
from kiosk.show.pages.markup import to_line, to_markup, to_plain


class BlockContext(Struct, frozen=True):
    """What blocks are read with: the language for its hyphens, the sources for their chips, and the main one's name."""

    language: str
    sources: dict[str, Source]
    document: str = ""


def block_context(briefing: Briefing, language: str) -> BlockContext:
    """What the blocks of a briefing's pages are read with in one of its languages."""
    return BlockContext(language, briefing.sources, briefing.info.document.get(language, ""))


def block_props(blocks: Iterable[b.Block], reading: BlockContext) -> list[BlockProps]:
    """Blocks ready to draw. Notes are left out here, for every face but the console (invariant 2)."""
    drawn = (block for block in blocks if not isinstance(block, b.Notes))
    return [_MAKERS[type(block)](block, reading) for block in drawn]


def text_props(runs: b.Inlines, language: str) -> TextProps:
    """One line of text, ready to draw."""
    return TextProps(to_markup(runs, language), to_plain(runs))


def list_marks(block: b.ListBlock, bullet: str) -> tuple[str, ...]:
    """What stands before each item: its number, or a bullet where it has none."""
    return tuple(f"{number}." if number else bullet for number in block.numbers or [0] * len(block.items))


def citations(blocks: Iterable[b.Block]) -> tuple[str, ...]:
    """The sources that blocks cite, in order of first mention; those of the notes are not among them."""
    return tuple(dict.fromkeys(_citations(blocks)))


def chips(cited: Iterable[str], reading: BlockContext) -> list[SourceChip]:
    """What the chips of some sources say; an unknown source has none (``kiosk check`` names it)."""
    return [_chip(reading.sources[id_], reading.document) for id_ in cited if id_ in reading.sources]


def _chip(source: Source, document: str) -> SourceChip:
    text, name = _publisher_year(source), _named(source, document)
    return SourceChip(source.id, source.number, source.kind, text, name, source.grade)


def _named(source: Source, document: str) -> str:
    """What a chip calls a source: the main one by the name that the briefing has for it."""
    return document[:1].upper() + document[1:] if source.kind == "paper" and document else _publisher_year(source)


def _publisher_year(source: Source) -> str:
    return f"{source.publisher}, {source.year}" if source.year else source.publisher


def text_lines(blocks: Iterable[b.Block]) -> Iterator[b.Inlines]:
    """Every line of running text, in its order; those of notes and figures are not among them."""
    for block in blocks:
        if isinstance(block, b.Quote | b.Detail | b.Background):
            yield from text_lines(block.blocks)
        else:
            yield from _own_lines(block)


def _citations(blocks: Iterable[b.Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, b.FigureBlock):
            yield from block.figure.source
        elif isinstance(block, b.Quote | b.Detail | b.Background):
            yield from _citations(block.blocks)
        else:
            yield from (run.source for runs in _own_lines(block) for run in runs if isinstance(run, b.CitationRun))


def _own_lines(block: b.Block) -> Iterator[b.Inlines]:
    if isinstance(block, b.Paragraph):
        yield block.runs
    elif isinstance(block, b.ListBlock | b.Gifts):
        yield from block.items
    elif isinstance(block, b.Table):
        yield from block.header
        for row in block.rows:
            yield from row


def _paragraph(block: b.Paragraph, reading: BlockContext) -> BlockProps:
    return shapes.ParagraphProps(to_markup(block.runs, reading.language), to_plain(block.runs))


def _list(block: b.ListBlock, reading: BlockContext) -> BlockProps:
    lines = zip(list_marks(block, "•"), _texts(block.items, reading), strict=True)
    return shapes.ListProps([shapes.ItemProps(mark, text.markup, text.plain) for mark, text in lines])


def _gifts(block: b.Gifts, reading: BlockContext) -> BlockProps:
    return _list(b.ListBlock(block.items), reading)


def _table(block: b.Table, reading: BlockContext) -> BlockProps:
    return shapes.TableProps(_texts(block.header, reading), [_texts(row, reading) for row in block.rows])


def _texts(lines: Iterable[b.Inlines], reading: BlockContext) -> list[TextProps]:
    return [text_props(runs, reading.language) for runs in lines]


def _image(block: b.Image, _reading: BlockContext) -> BlockProps:
    return shapes.ImageProps(**asdict(block))


def _figure(block: b.FigureBlock, reading: BlockContext) -> BlockProps:
    figure = block.figure
    drawn = {
        name: _listed(value, reading.language) if isinstance(value, tuple) else value
        for name, value in asdict(figure).items()
    }
    if isinstance(figure, kinds.MapFigure):
        drawn["outlines"] = block.outlines
    for name in ("label", "caption"):
        drawn[name] = to_line(drawn[name], reading.language)
    return _FIGURES[type(figure)](**drawn | {"source": chips(figure.source, reading), "document": reading.document})


def _listed(value: Any, language: str) -> Any:
    """A tuple as a list, its words as they are drawn, and what in it has a shape of its own for QML in that shape."""
    if isinstance(value, tuple):
        return [_listed(item, language) for item in value]
    if isinstance(value, str):
        return to_line(value, language)
    if not isinstance(value, Struct):
        return value
    made = _PIECES.get(type(value), type(value))
    return made(**{name: _listed(inner, language) for name, inner in asdict(value).items()})


def _point(date: str, **point: Any) -> shapes.PointProps:
    """A point of a line; what is no date stands where the line begins."""
    return shapes.PointProps(date=date, years=date_in_years(date), **point)


def _quote(block: b.Quote, reading: BlockContext) -> BlockProps:
    return shapes.QuoteProps(block_props(block.blocks, reading), to_line(block.who, reading.language))


def _detail(block: b.Detail, reading: BlockContext) -> BlockProps:
    return shapes.DetailProps(block_props(block.blocks, reading))


def _background(block: b.Background, reading: BlockContext) -> BlockProps:
    inner = (mark_background(props) for props in block_props(block.blocks, reading))
    return shapes.BackgroundProps(list(inner), chips(citations(block.blocks), reading), reading.document)


def mark_background(props: BlockProps) -> BlockProps:
    """A figure that says itself that it does not come from the paper; any other block as it is."""
    return replace(props, background=True) if isinstance(props, FigureProps) else props


_FIGURES: dict[type, Callable[..., shapes.FigureShape]] = {
    kinds.NumberFigure: shapes.NumberProps,
    kinds.DotsFigure: shapes.DotsProps,
    kinds.BarsFigure: shapes.BarsProps,
    kinds.TimelineFigure: shapes.TimelineProps,
    kinds.ConditionsFigure: shapes.ConditionsProps,
    kinds.PeopleFigure: shapes.PeopleProps,
    kinds.CompareFigure: shapes.CompareProps,
    kinds.ShareFigure: shapes.ShareProps,
    kinds.LineFigure: shapes.YearsProps,
    kinds.FlowFigure: shapes.FlowProps,
    kinds.MapFigure: map_props,
}

_PIECES: dict[type, Callable[..., Struct]] = {kinds.ComparedSide: shapes.SideProps, kinds.Point: _point}

_MAKERS: dict[type, Callable[[Any, BlockContext], BlockProps]] = {
    b.Paragraph: _paragraph,
    b.ListBlock: _list,
    b.Gifts: _gifts,
    b.Table: _table,
    b.Image: _image,
    b.FigureBlock: _figure,
    b.Quote: _quote,
    b.Detail: _detail,
    b.Background: _background,
}
