"""Owns the kinds of figures: what the YAML of each may hold. Frozen values, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct


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


class PeopleFigure(Struct, frozen=True, tag="people", forbid_unknown_fields=True):
    """``value`` persons out of ``of``, few enough to be counted."""

    alt: str
    value: int
    of: int
    label: str
    caption: str = ""
    source: tuple[str, ...] = ()


class ComparedSide(Struct, frozen=True, forbid_unknown_fields=True):
    """One of two states; ``value`` where it is a number, ``points`` what else is so in it."""

    label: str
    value: float | None = None
    text: str = ""
    points: tuple[str, ...] = ()


class CompareFigure(Struct, frozen=True, tag="compare", forbid_unknown_fields=True):
    """Two states beside each other, on one scale where both have a number."""

    alt: str
    sides: tuple[ComparedSide, ...]
    label: str
    unit: str = ""
    caption: str = ""
    source: tuple[str, ...] = ()


class ShareFigure(Struct, frozen=True, tag="share", forbid_unknown_fields=True):
    """Parts of a whole, which is ``total``, 100 of what is in ``%``, else all parts together."""

    alt: str
    parts: tuple[Bar, ...]
    label: str
    unit: str = ""
    total: float | None = None
    caption: str = ""
    source: tuple[str, ...] = ()


class Point(Struct, frozen=True, forbid_unknown_fields=True):
    """A number at a time; ``date`` as of a ``Moment``."""

    date: str
    value: float
    text: str = ""


class LineFigure(Struct, frozen=True, tag="line", forbid_unknown_fields=True):
    """How a number goes with the years: on a scale from zero, as far apart as they are in time."""

    alt: str
    points: tuple[Point, ...]
    label: str
    unit: str = ""
    caption: str = ""
    source: tuple[str, ...] = ()


class Giver(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody in a chain, and what they give to the next; ``hidden`` where no view reaches."""

    who: str
    gives: str = ""
    hidden: bool = False


class FlowFigure(Struct, frozen=True, tag="flow", forbid_unknown_fields=True):
    """Who gives what to whom; ``view`` is said where those who are seen and those who are hidden meet."""

    alt: str
    chain: tuple[Giver, ...]
    label: str
    view: str = ""
    caption: str = ""
    source: tuple[str, ...] = ()


class MapPlace(Struct, frozen=True, forbid_unknown_fields=True):
    """A country by its letters in ISO 3166-1, a spot (degrees east and north), or an area of the map's own file."""

    label: str
    country: str = ""
    feature: str = ""
    at: tuple[float, ...] = ()
    text: str = ""


class MapFigure(Struct, frozen=True, tag="map", forbid_unknown_fields=True):
    """Places of the world, or of the part of it that they lie in; ``value`` is one number set large over it."""

    alt: str
    places: tuple[MapPlace, ...]
    label: str
    value: str = ""
    file: str = ""
    area: Literal["world", "places"] = "world"
    caption: str = ""
    source: tuple[str, ...] = ()


Figure = (
    NumberFigure
    | DotsFigure
    | BarsFigure
    | TimelineFigure
    | ConditionsFigure
    | PeopleFigure
    | CompareFigure
    | ShareFigure
    | LineFigure
    | FlowFigure
    | MapFigure
)

PIECES: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {
        BarsFigure: ("bars",),
        TimelineFigure: ("moments",),
        ConditionsFigure: ("conditions", "results"),
        CompareFigure: ("sides",),
        ShareFigure: ("parts",),
        LineFigure: ("points",),
        FlowFigure: ("chain",),
        MapFigure: ("places",),
    }
)
"""The lists whose items can come one after the other on the stage; other kinds are one whole."""

VALUES: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {
        DotsFigure: ("value", "of"),
        PeopleFigure: ("value", "of"),
        BarsFigure: ("total", "bars.value"),
        CompareFigure: ("sides.value",),
        ShareFigure: ("total", "parts.value"),
        LineFigure: ("points.value",),
    }
)
"""The keys that hold numbers; ``LIST.KEY`` is a key of each item of a list."""
