"""Owns what a page's text is made of: runs inside a line, blocks inside a section, figures inside blocks.

Everything here is a frozen value without Qt or Markdown in it; ``briefing.markdown`` makes them, the faces draw them.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


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


class NumberFigure(Struct, frozen=True, tag="number", forbid_unknown_fields=True):
    """One number set large."""

    alt: str
    value: str
    label: str
    caption: str = ""
    source: tuple[str, ...] = ()


class DotsFigure(Struct, frozen=True, tag="dots", forbid_unknown_fields=True):
    """``value`` dots lit out of ``of``."""

    alt: str
    value: int
    of: int
    label: str
    caption: str = ""
    source: tuple[str, ...] = ()


class Bar(Struct, frozen=True, forbid_unknown_fields=True):
    """One bar; ``text`` is what is printed at its end where the bare number is not enough."""

    label: str
    value: float
    text: str = ""


class BarsFigure(Struct, frozen=True, tag="bars", forbid_unknown_fields=True):
    """Bars on one scale from zero; ``total`` is given where the bars are parts of a whole."""

    alt: str
    bars: tuple[Bar, ...]
    label: str
    unit: str = ""
    total: float | None = None
    caption: str = ""
    source: tuple[str, ...] = ()


class Moment(Struct, frozen=True, forbid_unknown_fields=True):
    """One point of a timeline; ``date`` is ISO 8601 as far as it is known: 2024, 2024-07 or 2024-07-25."""

    date: str
    label: str


class TimelineFigure(Struct, frozen=True, tag="timeline", forbid_unknown_fields=True):
    """Moments in the order of time."""

    alt: str
    moments: tuple[Moment, ...]
    label: str
    caption: str = ""
    source: tuple[str, ...] = ()


class ConditionsFigure(Struct, frozen=True, tag="conditions", forbid_unknown_fields=True):
    """Conditions that must all hold before the results do."""

    alt: str
    conditions: tuple[str, ...]
    results: tuple[str, ...]
    label: str = ""
    caption: str = ""
    source: tuple[str, ...] = ()


Figure = NumberFigure | DotsFigure | BarsFigure | TimelineFigure | ConditionsFigure


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
    """

    path: str
    alt: str
    caption: str = ""
    width: int = 0
    height: int = 0
    clear: bool = False
    edition: str = ""


class FigureBlock(Struct, frozen=True, tag="figure"):
    """A figure that the program draws; ``stepwise`` on the stage: one bar, moment or condition after the other."""

    figure: Figure
    stepwise: bool = False


class Gifts(Struct, frozen=True, tag="gifts"):
    """What one partner of the diamond brings; a section that has this block is a facet of the diamond."""

    items: tuple[Inlines, ...]


class Quote(Struct, frozen=True, tag="quote"):
    """Somebody's words, set apart."""

    blocks: tuple[Block, ...]


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

FigureKind = Literal["number", "dots", "bars", "timeline", "conditions"]
