"""Owns the gesture for staff: two fingers in opposite corners. Pure."""

from __future__ import annotations

from collections.abc import Iterable

REACH = 96.0
"""How far a corner reaches along both edges, in logical px: a thumb and some."""

HOLD_SECONDS = 3.0

Point = tuple[float, float]


def are_opposite(points: Iterable[Point], width: float, height: float) -> bool:
    """Whether two of these points lie in opposite corners of a screen of that size."""
    corners = {_corner(point, width, height) for point in points} - {None}
    return {(0, 0), (1, 1)} <= corners or {(0, 1), (1, 0)} <= corners


def _corner(point: Point, width: float, height: float) -> tuple[int, int] | None:
    sides = [_side(place, length) for place, length in zip(point, (width, height), strict=True)]
    return None if None in sides else (sides[0] or 0, sides[1] or 0)


def _side(place: float, length: float) -> int | None:
    if place <= REACH:
        return 0
    return 1 if place >= length - REACH else None
