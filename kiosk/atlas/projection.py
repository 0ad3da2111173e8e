"""Owns the projection of the world: Equal Earth, which shows every country in its true share of the land.

The formula and its coefficients are those of B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
International Journal of Geographical Information Science 33 (3), 2019, https://doi.org/10.1080/13658816.2018.1504949.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from msgspec import Struct

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_MARGIN = 0.08
_ALASKA = -2.0
"""West of it there are only islands."""
_SMALLEST = 0.35
"""How much of the world is shown at least, across; in the radii of the globe. Some 2,200 km."""


class Frame(Struct, frozen=True):
    """A part of the projected world, in radii of the globe; y goes down, as on a screen."""

    left: float
    top: float
    width: float
    height: float

    def share(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a place lies in the frame, in shares of its width and height."""
        x, y = project(longitude, latitude)
        return (x - self.left) / self.width, (y - self.top) / self.height


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Where a place of the globe lies, in degrees east and north: x to the right and y down, in radii of the globe."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = theta * theta
    six = square**3
    across = 3 * (9 * _A4 * six * square + 7 * _A3 * six + 3 * _A2 * square + _A1)
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(theta) / across
    return x, -theta * (_A1 + _A2 * square + six * (_A3 + _A4 * square))


def whole_frame(places: Iterable[tuple[float, float]] = ()) -> Frame:
    """The inhabited world: without Antarctica, and without the empty east of the Pacific where no place lies in it."""
    top, bottom = project(0, 84)[1], project(0, -56)[1]
    right = project(180, 0)[0]
    left = min((_ALASKA, *(project(*place)[0] - _MARGIN for place in places)))
    return Frame(left, top, right - left, bottom - top)


def frame_around(places: Iterable[tuple[float, float]], *, ratio: float) -> Frame:
    """The part of the world around some places, given as degrees east and north.

    Args:
        places: one or more.
        ratio: height to width of what comes of it.
    """
    points = [project(*place) for place in places]
    (left, right), (top, bottom) = ((min(axis), max(axis)) for axis in zip(*points, strict=True))
    margin = max(right - left, bottom - top) * _MARGIN
    width = max(_SMALLEST, right - left + margin * 2, (bottom - top + margin * 2) / ratio)
    height = width * ratio
    return Frame((left + right - width) / 2, (top + bottom - height) / 2, width, height)
