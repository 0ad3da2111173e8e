"""Owns how blocks become the plain values that one QML component each draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct, to_builtins

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Source
from kiosk.show.pages.hyphens import hyphenate
from kiosk.show.pages.markup import to_markup, to_plain

BlockProps = dict[str, Any]
"""A block as strings, numbers and lists; ``type`` names the component that draws it."""


class BlockContext(Struct, frozen=True):
    """What blocks are read with: the language for its hyphens, the sources for their chips, and the main one's name."""

    language: str
    sources: dict[str, Source]
    document: str = ""


def block_context(briefing: Briefing, language: str) -> BlockContext:
    """What the blocks of a briefing's pages are read with in one of its languages."""
    return BlockContext(language, briefing.sources, briefing.info.document.get(language, ""))


def block_props(blocks: Iterable[b.Block], reading: BlockContext) -> tuple[BlockProps, ...]:
    """Blocks ready to draw. Notes are left out here, for every face but the console (invariant 2)."""
    drawn = (block for block in blocks if not isinstance(block, b.Notes))
    return tuple(_MAKERS[type(block)](block, reading) for block in drawn)


def line_props(runs: b.Runs, language: str) -> dict[str, str]:
    """One line of text: as it is drawn, and as it is read aloud."""
    return {"markup": to_markup(runs, language), "plain": to_plain(runs)}


def list_marks(block: b.ListBlock, bullet: str) -> tuple[str, ...]:
    """What stands before each item: its number, or a bullet where it has none."""
    return tuple(f"{number}." if number else bullet for number in block.numbers or [0] * len(block.items))


def citations(blocks: Iterable[b.Block]) -> tuple[str, ...]:
    """The sources that blocks cite, in order of first mention; those of the notes are not among them."""
    return tuple(dict.fromkeys(_citations(blocks)))


def chips(cited: Iterable[str], reading: BlockContext) -> tuple[BlockProps, ...]:
    """What the chips of some sources say; an unknown source has none (``kiosk check`` names it)."""
    known = (reading.sources[id_] for id_ in cited if id_ in reading.sources)
    return tuple(
        {
            "id": one.id,
            "number": one.number,
            "kind": one.kind,
            "text": _publisher_year(one),
            "name": _named(one, reading.document),
            "grade": one.grade,
        }
        for one in known
    )


def _named(source: Source, document: str) -> str:
    """What a chip calls a source: the main one by the name that the briefing has for it."""
    return document[:1].upper() + document[1:] if source.kind == "paper" and document else _publisher_year(source)


def _publisher_year(source: Source) -> str:
    return f"{source.publisher}, {source.year}" if source.year else source.publisher


def terms(blocks: Iterable[b.Block]) -> tuple[dict[str, str], ...]:
    """The glossary terms that running text marks, with the words they were met as."""
    found = {run.term: run.text for runs in _lines(blocks) for run in runs if isinstance(run, b.TermRun)}
    return tuple({"id": term, "text": text} for term, text in found.items())


def page_links(blocks: Iterable[b.Block]) -> tuple[str, ...]:
    """The pages that running text leads to, in order of first mention."""
    found = (run.page for runs in _lines(blocks) for run in runs if isinstance(run, b.PageLinkRun))
    return tuple(dict.fromkeys(found))


def _citations(blocks: Iterable[b.Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, b.FigureBlock):
            yield from block.figure.source
        elif isinstance(block, b.Quote | b.Detail | b.Background):
            yield from _citations(block.blocks)
        else:
            yield from (run.source for runs in _own_lines(block) for run in runs if isinstance(run, b.CitationRun))


def _lines(blocks: Iterable[b.Block]) -> Iterator[b.Runs]:
    for block in blocks:
        if isinstance(block, b.Quote | b.Detail | b.Background):
            yield from _lines(block.blocks)
        else:
            yield from _own_lines(block)


def _own_lines(block: b.Block) -> Iterator[b.Runs]:
    if isinstance(block, b.Paragraph):
        yield block.runs
    elif isinstance(block, b.ListBlock | b.Gifts):
        yield from block.items
    elif isinstance(block, b.Table):
        yield from block.header
        for row in block.rows:
            yield from row


def _paragraph(block: b.Paragraph, reading: BlockContext) -> BlockProps:
    return {"type": "paragraph", **line_props(block.runs, reading.language)}


def _list(block: b.ListBlock, reading: BlockContext) -> BlockProps:
    lines = zip(block.items, list_marks(block, "•"), strict=True)
    return {"type": "list", "items": [{"mark": mark, **line_props(item, reading.language)} for item, mark in lines]}


def _gifts(block: b.Gifts, reading: BlockContext) -> BlockProps:
    return _list(b.ListBlock(block.items), reading)


def _table(block: b.Table, reading: BlockContext) -> BlockProps:
    header = [line_props(cell, reading.language) for cell in block.header]
    rows = [[line_props(cell, reading.language) for cell in row] for row in block.rows]
    return {"type": "table", "header": header, "rows": rows}


def _image(block: b.Image, _reading: BlockContext) -> BlockProps:
    return {**to_builtins(block), "type": "image"}


def _figure(block: b.FigureBlock, reading: BlockContext) -> BlockProps:
    figure = to_builtins(block.figure)
    kind = figure.pop("type")
    for key in ("label", "caption"):
        figure[key] = hyphenate(figure[key], reading.language)
    figure["source"] = list(chips(figure["source"], reading))
    return {"type": "figure", "kind": kind, "background": False, "document": reading.document, **figure}


def _nested(kind: str) -> Callable[[Any, BlockContext], BlockProps]:
    def make(block: Any, reading: BlockContext) -> BlockProps:
        inner = list(block_props(block.blocks, reading))
        for props in inner:
            if kind == "background" and props["type"] == "figure":
                props["background"] = True
        sources = list(chips(citations(block.blocks), reading))
        return {"type": kind, "blocks": inner, "sources": sources, "document": reading.document}

    return make


_MAKERS: dict[type, Callable[[Any, BlockContext], BlockProps]] = {
    b.Paragraph: _paragraph,
    b.ListBlock: _list,
    b.Gifts: _gifts,
    b.Table: _table,
    b.Image: _image,
    b.FigureBlock: _figure,
    b.Quote: _nested("quote"),
    b.Detail: _nested("detail"),
    b.Background: _nested("background"),
}
