"""Owns the diamond in a deck: a facet a shape."""

from __future__ import annotations

from kiosk.export.deck.canvas import FAINT, Box, Canvas, Colour
from kiosk.export.diamond_cut import cut_diamond


def draw_diamond(canvas: Canvas, facets: int, box: Box, chosen: int = -1) -> None:
    """Draw as many facets as there are, in colours that differ from their neighbours'.

    Args:
        canvas: what it is drawn into.
        facets: how many.
        box: where; the diamond is as wide as it is high.
        chosen: the facet that is meant, from 0; the others are faint then.
    """
    size = min(box.width, box.height)
    for place, ring in enumerate(cut_diamond(facets)):
        colour = Colour(f"ACCENT_{place % 6 + 1}") if chosen in (-1, place) else FAINT
        canvas.outline([[(box.x + x * size, box.y + y * size) for x, y in ring]], colour)
