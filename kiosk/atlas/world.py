"""Owns the outlines of the countries, as Natural Earth has them (public domain), by their codes of three letters.

``tests/atlas/make_world.py`` makes the file of them. The codes are those of ISO 3166-1; what has none is land too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from types import MappingProxyType

from kiosk.paths import RESOURCES

Ring = tuple[tuple[float, float], ...]
"""The outline of a piece of land: degrees east and north of each corner."""

OTHER = ""
"""By this, land that no code names."""
_UNIT = 0.1
"""Degrees; outlines are kept in whole ones of these."""


@lru_cache(maxsize=1)
def load_world() -> Mapping[str, tuple[Ring, ...]]:
    """The outlines of every country, the largest first; some 10 ms, once."""
    kept = json.loads((RESOURCES / "atlas" / "world.json").read_text("utf-8"))
    return MappingProxyType({code: tuple(map(_ring, rings)) for code, rings in kept.items()})


@lru_cache(maxsize=512)
def middle_of(country: str) -> tuple[float, float]:
    """The middle of the largest piece of a country, in degrees east and north.

    Raises:
        KeyError: no country has that code.
    """
    return middle_of_ring(load_world()[country][0])


def middle_of_ring(ring: Ring) -> tuple[float, float]:
    """The middle of an area, in degrees east and north; that of its first corner where it has no extent."""
    area, x, y = 0.0, 0.0, 0.0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross / 2, x + (x1 + x2) * cross / 6, y + (y1 + y2) * cross / 6
    return (x / area, y / area) if area else ring[0]


def _ring(steps: list[int]) -> Ring:
    """Corners are kept as steps from the one before."""
    xs, ys = accumulate(steps[::2]), accumulate(steps[1::2])
    return tuple((x * _UNIT, y * _UNIT) for x, y in zip(xs, ys, strict=True))
