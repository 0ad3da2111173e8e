"""Owns the shapes of figures as SVG. Words stand beside them, in HTML, where they wrap and can be enlarged."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from kiosk.atlas.projection import Frame, frame_around, project, whole_frame
from kiosk.atlas.world import load_world, middle_of
from kiosk.briefing.figure_kinds import MapPlace, Point
from kiosk.export.tags import Markup, join, tag

_PERSON = "M5 0a3 3 0 1 1 0 6a3 3 0 1 1 0-6M1 16v-5a4 4 0 0 1 8 0v5z"


def drawing(width: float, height: float, *shapes: Markup, name: str = "") -> Markup:
    """A drawing of some px, which takes the width that it gets; what it says is said by its figure."""
    return tag("svg", *shapes, viewBox=f"0 0 {width:g} {height:g}", aria_hidden="true", class_=name)


def draw_many(value: int, of: int, *, persons: bool = False) -> Markup:
    """``value`` dots, or persons, lit out of ``of``."""
    wide, high = (12, 20) if persons else (10, 10)
    columns = whole_row(of, math.ceil(math.sqrt(of * 2.5 * high / wide)), persons=persons)
    shapes = []
    for place in range(of):
        x, y = place % columns * wide, place // columns * high
        lit = "on" if place < value else "off"
        if persons:
            shapes.append(tag("path", d=_PERSON, class_=lit, transform=f"translate({x + 1} {y + 1})"))
        else:
            shapes.append(tag("circle", cx=str(x + 5), cy=str(y + 5), r="3.5", class_=lit))
    return drawing(columns * wide, math.ceil(of / columns) * high, *shapes, name="many")


def whole_row(of: int, fitting: int, *, persons: bool = False) -> int:
    """How many stand in a row, so that they can be counted: fives of persons, tens of dots, near to what fits."""
    step = 5 if persons else 10
    return max(1, min(of, max(step, round(fitting / step) * step)))


def draw_bar(share: float) -> Markup:
    """One bar of a scale; what it says stands beside it."""
    full = tag("rect", width="200", height="8", rx="4", class_="off")
    part = tag("rect", width=f"{200 * min(1.0, max(0.0, share)):g}", height="8", rx="4", class_="on")
    return drawing(200, 8, full, part, name="bar")


def draw_share(shares: Sequence[float]) -> Markup:
    """Parts of a whole beside each other."""
    shapes, left = [], 0.0
    for place, share in enumerate(shares):
        shapes.append(
            tag("rect", x=f"{left * 200:g}", width=f"{share * 200:g}", height="20", class_=f"part{place % 5}")
        )
        left += share
    return drawing(200, 20, tag("rect", width="200", height="20", class_="off"), *shapes)


def draw_line(points: Sequence[Point], years: Sequence[float]) -> Markup:
    """A number through the years, on a scale from zero."""
    most = max((point.value for point in points), default=0.0) or 1.0
    span = (max(years) - min(years)) if years else 0.0
    spots = [
        (10 + 180 * ((year - min(years)) / span if span else 0.5), 90 - 80 * point.value / most)
        for point, year in zip(points, years, strict=True)
    ]
    line = tag("polyline", points=" ".join(f"{x:.1f},{y:.1f}" for x, y in spots), class_="line")
    dots = (tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="3", class_="on") for x, y in spots)
    ground = tag("line", x1="0", x2="200", y1="90", y2="90", class_="ground")
    return drawing(200, 95, ground, line, *dots)


def draw_map(places: Sequence[MapPlace], area: str) -> Markup:
    """Countries and spots on the world, or on the part of it that they lie in."""
    world = load_world()
    named = {place.country for place in places if place.country in world}
    spots = [(place.at[0], place.at[1]) for place in places if len(place.at) == 2]
    corners = [*spots, *(corner for code in named for corner in world[code][0])]
    middles = [*spots, *(middle_of(code) for code in named)]
    frame = frame_around(corners, ratio=0.6) if area == "places" and corners else whole_frame(middles)
    height = 400 * frame.height / frame.width
    outlines = [
        tag("path", d=_outline(rings, frame, height), class_="on" if code in named else "land")
        for code, rings in sorted(world.items(), key=lambda item: item[0] in named)
    ]
    marks = []
    for middle in middles:
        x, y = frame.share(*middle)
        marks.append(tag("circle", cx=f"{x * 400:.1f}", cy=f"{y * height:.1f}", r="4", class_="spot"))
    return drawing(400, height, *outlines, *marks, name="map")


def _outline(rings: Iterable[Sequence[tuple[float, float]]], frame: Frame, height: float) -> str:
    parts = []
    for ring in rings:
        placed = (project(*corner) for corner in ring)
        points = (((x - frame.left) / frame.width * 400, (y - frame.top) / frame.height * height) for x, y in placed)
        parts.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "z")
    return str(join(*map(Markup, parts)))
