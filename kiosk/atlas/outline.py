"""Owns the simplifying of outlines: fewer points that look the same."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]


def simplify(points: Sequence[Point], tolerance: float) -> list[Point]:
    """Leave out points that lie nearer than ``tolerance`` to the line without them; the ends stay.

    The method is that of D. Douglas and T. Peucker (1973), without recursion.
    """
    if len(points) < 3:
        return list(points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        distances = (_distance(points[index], points[first], points[last]) for index in range(first + 1, last))
        farthest, place = max(zip(distances, range(first + 1, last), strict=True), default=(0.0, first))
        if farthest > tolerance:
            kept.add(place)
            spans += [(first, place), (place, last)]
    return [points[index] for index in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to the line between two others; to the first of them where they are one."""
    across, up = end[0] - start[0], end[1] - start[1]
    length = across * across + up * up
    share = ((point[0] - start[0]) * across + (point[1] - start[1]) * up) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    x, y = start[0] + share * across - point[0], start[1] + share * up - point[1]
    return float((x * x + y * y) ** 0.5)
