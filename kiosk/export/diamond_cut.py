"""Owns how an export cuts the diamond: around an open middle, from the top as the hand of a clock goes."""

from __future__ import annotations

from collections.abc import Iterator

_MIDDLE = 0.42
_FOR_LOOKS = 5

Ring = list[tuple[float, float]]


def cut_diamond(facets: int) -> list[Ring]:
    """The corners of each facet, in shares of the diamond's width and height; five of one that has none to tell of."""
    count = facets or _FOR_LOOKS
    return [_facet(place, count) for place in range(count)]


def _facet(place: int, count: int) -> Ring:
    turns = [place / count, *_corners_between(place, count), (place + 1) / count]
    return [_rim(turn, 1) for turn in turns] + [_rim(turn, _MIDDLE) for turn in reversed(turns)]


def _corners_between(place: int, count: int) -> Iterator[float]:
    for corner in (0.25, 0.5, 0.75):
        if place / count < corner < (place + 1) / count:
            yield corner


def _rim(turn: float, size: float) -> tuple[float, float]:
    """A point on the edge of a diamond of that size, so far around it."""
    quarter, share = divmod(turn % 1 * 4, 1)
    x = (share, 1 - share, -share, share - 1)[int(quarter)]
    y = (share - 1, share, 1 - share, -share)[int(quarter)]
    return 0.5 + x * size / 2, 0.5 + y * size / 2
