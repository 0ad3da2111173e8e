"""Owns which part of the world a map shows, and where on it its places lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kiosk.atlas.projection import Frame, frame_around, whole_frame
from kiosk.atlas.world import Ring, load_world, middle_of, middle_of_ring
from kiosk.briefing.blocks import Outline
from kiosk.briefing.figure_kinds import MapPlace
from kiosk.briefing.figure_sums import is_on_earth
from kiosk.show.pages.block_shapes import MapProps, PlaceProps, RegionProps

Own = Mapping[str, tuple[Ring, ...]]

RATIO = 0.6
"""Height to width of a map of a part of the world."""


def map_props(*, places: list[MapPlace], area: str, file: str, outlines: Sequence[Outline], **rest: Any) -> MapProps:  # noqa: ARG001
    """A map as it is drawn; arguments are the fields of a ``MapFigure``, and what every figure has."""
    own = {outline.name: outline.rings for outline in outlines}
    frame = _frame(places, area, own)
    drawn = [_place(place, frame, own) for place in places]
    which = {place.feature: number for number, place in enumerate(places)}
    regions = [
        RegionProps([degree for corner in ring for degree in corner], which.get(name, -1))
        for name, rings in own.items()
        for ring in rings
    ]
    box = [frame.left, frame.top, frame.width, frame.height]
    return MapProps(places=drawn, frame=box, regions=regions, **rest)


def _frame(places: list[MapPlace], area: str, own: Own) -> Frame:
    if area == "places" and (corners := [corner for place in places for corner in _corners(place, own)]):
        return frame_around(corners, ratio=RATIO)
    return whole_frame(middle for place in places if (middle := _middle(place, own)) is not None)


def _corners(place: MapPlace, own: Own) -> Iterator[tuple[float, float]]:
    """All of a country but far islands, or the spot itself."""
    if is_on_earth(place.at):
        yield place.at[0], place.at[1]
    elif place.country in load_world():
        yield from load_world()[place.country][0]
    elif place.feature in own:
        yield from own[place.feature][0]


def _middle(place: MapPlace, own: Own) -> tuple[float, float] | None:
    if is_on_earth(place.at):
        return place.at[0], place.at[1]
    if place.feature in own:
        return middle_of_ring(own[place.feature][0])
    return middle_of(place.country) if place.country in load_world() else None


def _place(place: MapPlace, frame: Frame, own: Own) -> PlaceProps:
    middle = _middle(place, own)
    x, y = frame.share(*middle) if middle is not None else (-1.0, -1.0)
    return PlaceProps(place.label, place.text, place.country, bool(place.at), x, y)
