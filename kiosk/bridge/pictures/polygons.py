"""Owns polygons over one another as an SVG: drawn as by a painter, without ``Qt`` (see ``bridge/direction.py``)."""

from __future__ import annotations

from typing import Annotated

import msgspec

Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9a-fA-F]{6}$")]


class Polygon(msgspec.Struct, frozen=True):
    """A filled polygon: ``corners`` are x and y in turn, in shares of the picture; ``edge_width`` is in its px."""

    corners: tuple[float, ...]
    fill: Colour
    edge: Colour = "#000000"
    edge_width: float = 0

    def element(self, width: int, height: int) -> str:
        """It as an element of a picture of so many px."""
        pairs = zip(self.corners[::2], self.corners[1::2], strict=True)
        points = " ".join(f"{x * width},{y * height}" for x, y in pairs)
        return (
            f'<polygon points="{points}" fill="{self.fill}" stroke="{self.edge if self.edge_width > 0 else "none"}"'
            f' stroke-width="{self.edge_width}" stroke-linejoin="round"/>'
        )


class Polygons(msgspec.Struct, frozen=True, tag="polygons"):
    """Polygons over one another, the last on top."""

    parts: tuple[Polygon, ...]

    def svg(self, width: int, height: int) -> bytes:
        """All of them as a picture of so many px."""
        elements = "".join(part.element(width, height) for part in self.parts)
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{elements}</svg>'.encode()
