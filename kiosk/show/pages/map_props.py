"""Owns which part of the world a map shows, and where on it its places lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.atlas.projection import Frame, frame_around, whole_frame
from kiosk.atlas.world import load_world, middle_of
from kiosk.briefing.figure_kinds import MapPlace
from kiosk.briefing.figure_sums import is_on_earth
from kiosk.show.pages.block_shapes import MapProps, PlaceProps

RATIO = 0.6
"""Height to width of a map of a part of the world."""


def map_props(*, places: list[MapPlace], area: str, **rest: Any) -> MapProps:
    """A map as it is drawn; arguments are the fields of a ``MapFigure``, and what every figure has."""
    frame = _frame(places, area)
    drawn = [_place(place, frame) for place in places]
    return MapProps(places=drawn, frame=[frame.left, frame.top, frame.width, frame.height], **rest)


def _frame(places: list[MapPlace], area: str) -> Frame:
    if area == "places" and (corners := [corner for place in places for corner in _corners(place)]):
        return frame_around(corners, ratio=RATIO)
    return whole_frame(middle for place in places if (middle := _middle(place)) is not None)


def _corners(place: MapPlace) -> Iterator[tuple[float, float]]:
    """All of a country but far islands, or the spot itself."""
    if is_on_earth(place.at):
        yield place.at[0], place.at[1]
    elif place.country in load_world():
        yield from load_world()[place.country][0]


def _middle(place: MapPlace) -> tuple[float, float] | None:
    if is_on_earth(place.at):
        return place.at[0], place.at[1]
    return middle_of(place.country) if place.country in load_world() else None


def _place(place: MapPlace, frame: Frame) -> PlaceProps:
    middle = _middle(place)
    x, y = frame.share(*middle) if middle is not None else (-1.0, -1.0)
    return PlaceProps(place.label, place.text, place.country, x, y)
