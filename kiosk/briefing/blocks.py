"""Owns what a page's text is made of: runs inside a line, blocks inside a section; ``figure_kinds`` has figures.

Everything here is a frozen value without Qt or Markdown in it; ``briefing.markdown`` makes them, the faces draw them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.briefing.figure_kinds import Figure


class TextRun(Struct, frozen=True, tag="text"):
    """Plain words, with the emphasis that Markdown gave them; a newline in them breaks the line."""

    text: str
    strong: bool = False
    emphasis: bool = False


class PageLinkRun(Struct, frozen=True, tag="page"):
    """Words that lead to another page of the same briefing."""

    text: str
    page: str


class AddressRun(Struct, frozen=True, tag="address"):
    """Words with an address outside the briefing: shown, never opened (invariant 1)."""

    text: str
    address: str


class CitationRun(Struct, frozen=True, tag="citation"):
    """A mark that names an entry of ``sources.toml``."""

    source: str


class TermRun(Struct, frozen=True, tag="term"):
    """Words that the glossary explains, with the emphasis that Markdown gave them."""

    text: str
    term: str
    strong: bool = False
    emphasis: bool = False


Inline = TextRun | PageLinkRun | AddressRun | CitationRun | TermRun
Inlines = tuple[Inline, ...]


class Paragraph(Struct, frozen=True, tag="paragraph"):
    """One paragraph of running text."""

    runs: Inlines


class ListBlock(Struct, frozen=True, tag="list"):
    """A bulleted or numbered list, one level deep; ``stepwise`` on the stage: one item after the other.

    ``numbers`` has the number of each item as it was written, 0 for none; a list without any has none at all.
    """

    items: tuple[Inlines, ...]
    numbers: tuple[int, ...] = ()
    stepwise: bool = False


class Table(Struct, frozen=True, tag="table"):
    """A table; every row has as many cells as the header."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


class Image(Struct, frozen=True, tag="image"):
    """A picture of the briefing's own ``media`` folder.

    ``path`` is relative to the briefing, empty where no file in it is meant. ``caption`` stands below it: who made it,
    and under which licence. ``width`` and ``height`` are in px as it is seen, 0 where it cannot be drawn: faces show a
    frame with ``alt`` in it then. A ``clear`` one lets its ground be seen; another ``edition`` is another content.
    ``across`` and ``down`` are what must be seen where it is cropped, in shares of it; below 0 where it may not be.
    """

    path: str
    alt: str
    caption: str = ""
    width: int = 0
    height: int = 0
    clear: bool = False
    edition: str = ""
    across: float = -1.0
    down: float = -1.0


class Outline(Struct, frozen=True):
    """An area of a map's own file: its name, and the degrees east and north of its corners, piece by piece."""

    name: str
    rings: tuple[tuple[tuple[float, float], ...], ...]


class FigureBlock(Struct, frozen=True, tag="figure"):
    """A figure that the program draws; ``stepwise`` on the stage: one bar, moment or condition after the other."""

    figure: Figure
    stepwise: bool = False
    outlines: tuple[Outline, ...] = ()


class Gifts(Struct, frozen=True, tag="gifts"):
    """What one partner of the diamond brings; a section that has this block is a facet of the diamond."""

    items: tuple[Inlines, ...]


class Quote(Struct, frozen=True, tag="quote"):
    """Somebody's words, set apart; ``who`` said them, and in which role."""

    blocks: tuple[Block, ...]
    who: str = ""


class Detail(Struct, frozen=True, tag="detail"):
    """More for those who stand at the screen: in the hub only."""

    blocks: tuple[Block, ...]


class Background(Struct, frozen=True, tag="background"):
    """What does not come from the paper, and is always labelled so."""

    blocks: tuple[Block, ...]


class Notes(Struct, frozen=True, tag="notes"):
    """For the speaker only (invariant 2)."""

    blocks: tuple[Block, ...]


Block = Paragraph | ListBlock | Table | Image | FigureBlock | Gifts | Quote | Detail | Background | Notes
Blocks = tuple[Block, ...]


def notes_in(blocks: Iterable[Block]) -> Iterator[Notes]:
    """Yield the notes among blocks, and inside those that hold others."""
    for block in blocks:
        if isinstance(block, Notes):
            yield block
        elif isinstance(block, Quote | Background | Detail):
            yield from notes_in(block.blocks)
