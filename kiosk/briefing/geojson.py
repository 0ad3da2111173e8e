"""Owns the reading of a GeoJSON of the briefing (RFC 7946): outlines by name, within bounds, simple enough to draw."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.atlas.outline import simplify
from kiosk.atlas.world import Ring
from kiosk.briefing.pictures.address import find_file
from kiosk.text_files.regular_file import read_regular

LARGEST = 2_000_000
"""Bytes of a file; as much as a picture may have."""
MOST_CORNERS = 3_000
"""Corners of all outlines together, once simplified: more nobody sees."""
_NAMES = ("name", "NAME", "naam", "title", "id")


class BadGeoJsonError(ValueError):
    """A file cannot be drawn; its message says what to do."""


def read_outlines(root: Path, address: str) -> dict[str, tuple[Ring, ...]]:
    """The areas of a file by their names, the largest piece of each first.

    Args:
        root: the briefing, outside of which nothing is read.
        address: the file as a page names it.

    Raises:
        BadGeoJsonError: there is none, or it holds no areas in degrees.
    """
    found = find_file(root, address)
    if found.complaints or not found.path:
        raise BadGeoJsonError(
            f"Put a GeoJSON into `media/` and name it, as in `file: media/areas.geojson`: not {address}."
        )
    try:
        data = json.loads(read_regular(root.resolve() / found.path, LARGEST).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        raise BadGeoJsonError(f"Save {address} as GeoJSON of at most 2 MB: this cannot be read as one.") from None
    outlines: dict[str, tuple[Ring, ...]] = {}
    for feature in _features(data):
        rings = tuple(sorted(_rings(feature.get("geometry")), key=_extent, reverse=True))
        if rings:
            name = _name(feature) or f"{len(outlines) + 1}"
            outlines[name] = (*outlines.get(name, ()), *rings)
    if not outlines:
        raise BadGeoJsonError(f"Save areas in {address}, in degrees (WGS 84): features with a Polygon or MultiPolygon.")
    return _simple(outlines)


def _features(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        inside = data.get("features") if data.get("type") == "FeatureCollection" else [data]
        yield from (one for one in inside if isinstance(one, dict)) if isinstance(inside, list) else ()


def _name(feature: dict[str, Any]) -> str:
    properties = feature.get("properties")
    told = properties if isinstance(properties, dict) else {}
    names = (told.get(key) for key in _NAMES)
    return str(next((name for name in (*names, feature.get("id")) if isinstance(name, str | int) and name != ""), ""))


def _rings(geometry: Any) -> Iterator[Ring]:
    """The outer rings of an area; holes stay filled."""
    if not isinstance(geometry, dict):
        return
    held = geometry.get("coordinates")
    polygons = {"Polygon": [held], "MultiPolygon": held}.get(str(geometry.get("type")), [])
    for polygon in polygons if isinstance(polygons, list) else []:
        if isinstance(polygon, list) and polygon and isinstance(polygon[0], list):
            ring = tuple(corner for point in polygon[0] if (corner := _corner(point)) is not None)
            if len(ring) == len(polygon[0]) >= 4:
                yield ring


def _corner(point: Any) -> tuple[float, float] | None:
    if not isinstance(point, list) or len(point) < 2 or not all(isinstance(one, int | float) for one in point[:2]):
        return None
    x, y = float(point[0]), float(point[1])
    return (x, y) if math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90 else None


def _extent(ring: Ring) -> float:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (max(xs) - min(xs)) * (max(ys) - min(ys))


def _simple(outlines: dict[str, tuple[Ring, ...]]) -> dict[str, tuple[Ring, ...]]:
    every = [ring for rings in outlines.values() for ring in rings]
    tolerance = math.sqrt(max(map(_extent, every))) / 400
    while sum(map(len, every)) > MOST_CORNERS:
        every = [ring for rings in outlines.values() for ring in rings]
        every = [tuple(simplify(ring, tolerance)) for ring in every]
        outlines = dict(zip(outlines, _regrouped(every, [len(rings) for rings in outlines.values()]), strict=True))
        tolerance *= 2
    return outlines


def _regrouped(rings: list[Ring], counts: list[int]) -> Iterator[tuple[Ring, ...]]:
    start = 0
    for count in counts:
        yield tuple(rings[start : start + count])
        start += count
