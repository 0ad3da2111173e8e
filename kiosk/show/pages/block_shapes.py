"""Owns the shapes of what faces draw of blocks: one a type of block, and ``type`` says which, for QML to choose by.

Lists, not tuples: one of those would reach QML as something that is no list.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from kiosk.briefing.figure_kinds import Bar, Giver, Moment


class TextProps(Struct, frozen=True):
    """One line of text: as it is drawn, and as it is read aloud."""

    markup: str
    plain: str


class SourceChip(Struct, frozen=True):
    """A source that a chip opens: who published it and when, and what the chip calls it."""

    id: str
    number: int
    kind: str
    text: str
    name: str
    grade: str


class ParagraphProps(Struct, frozen=True, tag="paragraph"):
    """One paragraph, as ``TextProps`` has a line."""

    markup: str
    plain: str


class ItemProps(Struct, frozen=True):
    """An item of a list, and what stands before it."""

    mark: str
    markup: str
    plain: str


class ListProps(Struct, frozen=True, tag="list"):
    """A list."""

    items: list[ItemProps]


class TableProps(Struct, frozen=True, tag="table"):
    """A table; every row has as many cells as the header."""

    header: list[TextProps]
    rows: list[list[TextProps]]


class ImageProps(Struct, frozen=True, tag="image"):
    """A picture of the briefing, as ``blocks.Image`` has it."""

    path: str
    alt: str
    caption: str
    width: int
    height: int
    clear: bool
    edition: str
    across: float
    down: float


class FigureProps(Struct, frozen=True, kw_only=True, tag="figure"):
    """What every figure has; ``kind`` chooses its drawing.

    ``background`` tells that it does not come from the main source, which ``document`` names where it has a name.
    """

    kind: str
    alt: str
    label: str
    caption: str
    source: list[SourceChip]
    document: str
    background: bool = False


class NumberProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """One number set large."""

    kind: Literal["number"] = "number"
    value: str


class DotsProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """``value`` dots lit out of ``of``."""

    kind: Literal["dots"] = "dots"
    value: int
    of: int


class BarsProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Bars on one scale; ``total`` only where they are parts of a whole."""

    kind: Literal["bars"] = "bars"
    bars: list[Bar]
    unit: str
    total: float | None


class TimelineProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Moments in the order of time."""

    kind: Literal["timeline"] = "timeline"
    moments: list[Moment]


class ConditionsProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Conditions that must all hold before the results do."""

    kind: Literal["conditions"] = "conditions"
    conditions: list[str]
    results: list[str]


class PeopleProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """``value`` persons out of ``of``."""

    kind: Literal["people"] = "people"
    value: int
    of: int


class SideProps(Struct, frozen=True):
    """One of two states, as ``figure_kinds.ComparedSide`` has it."""

    label: str
    value: float | None
    text: str
    points: list[str]


class CompareProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Two states beside each other."""

    kind: Literal["compare"] = "compare"
    sides: list[SideProps]
    unit: str


class ShareProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Parts of a whole, which is ``total`` where it is more than they are."""

    kind: Literal["share"] = "share"
    parts: list[Bar]
    unit: str
    total: float | None


class PointProps(Struct, frozen=True):
    """A number at a time, ``years`` after the year 0."""

    date: str
    value: float
    text: str
    years: float


class YearsProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """A number through the years, as a line."""

    kind: Literal["line"] = "line"
    points: list[PointProps]
    unit: str


class FlowProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Who gives what to whom, and how far a view reaches."""

    kind: Literal["flow"] = "flow"
    chain: list[Giver]
    view: str


class PlaceProps(Struct, frozen=True):
    """A place of a map: where its middle lies, in shares of the picture, or below 0; a ``spot`` has a dot."""

    label: str
    text: str
    country: str
    spot: bool
    x: float
    y: float


class RegionProps(Struct, frozen=True):
    """A piece of an area: degrees east and north in turn; ``place`` is which of the places it is, below 0 for none."""

    corners: list[float]
    place: int


class MapProps(FigureProps, frozen=True, kw_only=True, tag="figure"):
    """Places of the world; ``frame`` is the part of it that is drawn: left, top, width and height (``atlas.Frame``)."""

    kind: Literal["map"] = "map"
    places: list[PlaceProps]
    value: str
    frame: list[float]
    regions: list[RegionProps]


class QuoteProps(Struct, frozen=True, tag="quote"):
    """Somebody's words, and who said them."""

    blocks: list[BlockProps]
    who: str


class DetailProps(Struct, frozen=True, tag="detail"):
    """More for those who stand at the screen."""

    blocks: list[BlockProps]


class BackgroundProps(Struct, frozen=True, tag="background"):
    """What does not come from the main source, which ``document`` names, and the chips of all that it cites."""

    blocks: list[BlockProps]
    sources: list[SourceChip]
    document: str


FigureShape = (
    NumberProps
    | DotsProps
    | BarsProps
    | TimelineProps
    | ConditionsProps
    | PeopleProps
    | CompareProps
    | ShareProps
    | YearsProps
    | FlowProps
    | MapProps
)
BlockProps = (
    ParagraphProps | ListProps | TableProps | ImageProps | FigureShape | QuoteProps | DetailProps | BackgroundProps
)
