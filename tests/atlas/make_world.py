"""Makes ``resources/atlas/world.json`` of Natural Earth's countries at 1:50m, as npm's world-atlas 2 has them.

Run it with two files of npm packages that were unpacked beforehand:
``python -m tests.atlas.make_world world-atlas/countries-50m.json i18n-iso-countries/codes.json``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from kiosk.atlas.outline import Point, simplify
from kiosk.atlas.world import OTHER
from kiosk.paths import RESOURCES

TOLERANCE = 0.15
"""Degrees; on a map of the world that is 1,000 px wide, half a px."""
SMALLEST = 0.4
"""Square degrees: smaller pieces are left out, but for the largest of each country."""
ANTARCTICA = "010"


def make_world(topology: dict[str, Any], codes: list[list[str]]) -> dict[str, list[list[int]]]:
    """The outlines by code, as steps of a tenth of a degree.

    Args:
        topology: a TopoJSON with the countries, whose ids are ISO's numbers.
        codes: rows of ISO 3166-1; the second is the three letters, the third the number.
    """
    letters = {row[2]: row[1] for row in codes}
    arcs = [simplify(arc, TOLERANCE) for arc in _arcs(topology)]
    world: dict[str, list[list[int]]] = {}
    for country in topology["objects"]["countries"]["geometries"]:
        if country.get("id") == ANTARCTICA:
            continue
        rings = sorted(_rings(country, arcs), key=_area, reverse=True)
        kept = [ring for place, ring in enumerate(rings) if place == 0 or _area(ring) >= SMALLEST]
        world.setdefault(letters.get(country.get("id", ""), OTHER), []).extend(map(_steps, kept))
    return dict(sorted(world.items()))


def _arcs(topology: dict[str, Any]) -> Iterator[list[Point]]:
    (wide, high), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        xs, ys = (list(accumulate(step[axis] for step in arc)) for axis in (0, 1))
        yield [(left + x * wide, low + y * high) for x, y in zip(xs, ys, strict=True)]


def _rings(country: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    """The outer rings; holes are other countries, which are drawn over it."""
    polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
    for outer, *_holes in polygons:
        ring: list[Point] = []
        for number in outer:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            ring += arc[1:] if ring else arc
        yield from _cut(ring)


def _cut(ring: list[Point]) -> Iterator[list[Point]]:
    """The same as one piece or more that do not cross the edge of the map, at 180 degrees."""
    whole: list[Point] = []
    for x, y in ring:
        turns = round((whole[-1][0] - x) / 360) if whole else 0
        whole.append((x + turns * 360, y))
    for side in (-360.0, 0.0, 360.0):
        piece = _west_of([(-x, y) for x, y in _west_of(whole, 180 + side)], 180 - side)
        if len(piece) > 3:
            yield [(-x - side, y) for x, y in piece]


def _west_of(ring: list[Point], edge: float) -> list[Point]:
    """What of a ring lies at or below an edge across it (I. Sutherland and G. Hodgman, 1974)."""
    kept: list[Point] = []
    for (x1, y1), (x2, y2) in pairwise([*ring, *ring[:1]]):
        if x1 <= edge:
            kept.append((x1, y1))
        if (x1 < edge < x2) or (x2 < edge < x1):
            kept.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return [*kept, *kept[:1]]


def _area(ring: list[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]))) / 2


def _steps(ring: list[Point]) -> list[int]:
    corners = [(round(x * 10), round(y * 10)) for x, y in ring[:-1]]
    kept = [corner for place, corner in enumerate(corners) if place == 0 or corner != corners[place - 1]]
    ends = [(0, 0), *kept]
    return [step for one, other in pairwise(ends) for step in (other[0] - one[0], other[1] - one[1])]


if __name__ == "__main__":
    topology, codes = (json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:3])
    text = json.dumps(make_world(topology, codes), separators=(",", ":")).replace("]],", "]],\n")
    (RESOURCES / "atlas" / "world.json").write_text(text + "\n", "utf-8")
