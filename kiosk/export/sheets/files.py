"""Owns the files that a PDF is made of: the template and its data, drawings in the colours of its paper, pictures."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kiosk.export.diamond_cut import cut_diamond
from kiosk.export.stills import Stills
from kiosk.export.tags import Markup, tag
from kiosk.settings.theme import Theme


class SheetFiles:
    """Gathers files in a folder.

    Args:
        folder: an empty one.
        stills: pictures of the briefing.
        theme: the colours.
        is_dark: whether drawings lie on the dark stage.
    """

    def __init__(self, folder: Path, stills: Stills, theme: Theme, *, is_dark: bool) -> None:
        self._folder = folder
        self._stills = stills
        self._theme = theme
        self._is_dark = is_dark

    def drawing(self, drawn: Markup, demand: int) -> str:
        """Keep a drawing of a figure in its demand's colour; the name of its file."""
        text = drawn.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        styled = text.replace(">", ">" + tag("style", Markup(self._style(demand))), 1)
        return self._keep(styled.encode(), "svg")

    def page_drawing(self, path: str, demand: int) -> str:
        """Keep the drawing of a page; nothing where it cannot be read."""
        ink = self._theme.on_ink if self._is_dark else self._theme.ink
        return self._keep(self._stills.drawing(path, ink, self._accent(demand)), "png")

    def photo(self, path: str) -> str:
        """Keep a picture of the briefing; nothing where it cannot be drawn."""
        data = self._stills.photo(path)
        return self._keep(data, "jpg" if data.startswith(b"\xff\xd8") else "png")

    def gem(self, facets: int, chosen: int) -> str:
        """Keep the diamond; the facet that is meant, from 0, in a colour, or all where it is -1."""
        colours, faint = self.parts(), self._theme.ink_line if self._is_dark else self._theme.line
        shapes = (
            tag(
                "polygon",
                points=" ".join(f"{x * 100:.2f},{y * 100:.2f}" for x, y in ring),
                fill=colours[place % len(colours)] if chosen in (-1, place) else faint,
            )
            for place, ring in enumerate(cut_diamond(facets))
        )
        drawn = tag("svg", *shapes, xmlns="http://www.w3.org/2000/svg", viewBox="0 0 100 100")
        return self._keep(drawn.encode(), "svg")

    def _keep(self, data: bytes, kind: str) -> str:
        if not data:
            return ""
        name = f"{hashlib.sha256(data).hexdigest()[:16]}.{kind}"
        (self._folder / name).write_bytes(data)
        return name

    def _accent(self, demand: int) -> str:
        colour: str = getattr(self._theme, f"{'on_ink' if self._is_dark else 'demand'}_{demand or 1}")
        return colour

    def _style(self, demand: int) -> str:
        accent = self._accent(demand)
        faint = self._theme.ink_line if self._is_dark else self._theme.line
        words = self._theme.on_ink if self._is_dark else self._theme.ink
        parts = "".join(f".part{place}{{fill:{colour}}}" for place, colour in enumerate(self.parts()))
        return (
            f".on{{fill:{accent}}}.off,.land{{fill:{faint}}}.spot{{fill:{words}}}{parts}"
            f".line{{fill:none;stroke:{accent};stroke-width:2.5}}.ground{{stroke:{faint};stroke-width:1}}"
        )

    def parts(self) -> list[str]:
        """The colours of the parts of a whole."""
        kind = "on_ink" if self._is_dark else "demand"
        return [getattr(self._theme, f"{kind}_{number}") for number in range(1, 6)]
