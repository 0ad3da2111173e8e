"""Owns maps in a deck: each country is a shape of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.atlas.projection import Frame
from kiosk.atlas.world import load_world
from kiosk.export.deck.canvas import FAINT, WORDS, Box, Canvas, Colour
from kiosk.show.pages.block_shapes import MapProps

Rings = Sequence[Sequence[tuple[float, float]]]
_DETAIL = 0.004
"""Corners of a coast that lie nearer than this share of a map's width are one."""


def draw_map(canvas: Canvas, figure: MapProps, box: Box, colour: Colour) -> float:
    """Draw the land, what is named on it, and its spots.

    Args:
        canvas: what it is drawn into.
        figure: the map.
        box: the room there is; it takes the width, or the height.
        colour: of what is named.

    Returns:
        How high it became, in px.
    """
    frame = Frame(*figure.frame)
    width = min(box.width, box.height * frame.width / frame.height)
    room = Box(box.x, box.y, width, width * frame.height / frame.width)
    named = {place.country for place in figure.places}
    lands = load_world()
    for land in (*(set(lands) - named), *(set(lands) & named)):
        if rings := list(_rings(lands[land], frame, room)):
            canvas.outline(rings, colour if land in named else FAINT)
    for region in figure.regions:
        corners = list(zip(region.corners[::2], region.corners[1::2], strict=True))
        if rings := list(_rings([corners], frame, room)):
            canvas.outline(rings, colour if region.place >= 0 else FAINT)
    for place in figure.places:
        if place.spot:
            canvas.oval(Box(room.x + place.x * room.width - 9, room.y + place.y * room.height - 9, 18, 18), WORDS)
    return room.height


def _rings(rings: Rings, frame: Frame, room: Box) -> Iterator[list[tuple[float, float]]]:
    """The rings of a land that lie in the frame, in px; their corners outside come to its edge."""
    near = _DETAIL * room.width
    for ring in rings:
        shares = [frame.share(*corner) for corner in ring]
        if not any(0 <= x <= 1 and 0 <= y <= 1 for x, y in shares):
            continue
        kept: list[tuple[float, float]] = []
        for x, y in shares:
            spot = room.x + min(1.0, max(0.0, x)) * room.width, room.y + min(1.0, max(0.0, y)) * room.height
            if not kept or abs(spot[0] - kept[-1][0]) + abs(spot[1] - kept[-1][1]) >= near:
                kept.append(spot)
        if len(kept) > 2:
            yield kept
