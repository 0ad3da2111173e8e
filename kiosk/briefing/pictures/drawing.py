"""Owns a page's drawing: a small SVG in two colours, which the program replaces by those of the theme it draws in."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec.structs import replace

from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.picture_file import PictureFile, read_picture
from kiosk.briefing.problems import Code

INK = "#14213D"
"""Stands in a drawing for the colour of lines: that of headings on paper, so that the file looks right by itself."""

ACCENT = "#BF420A"
"""Stands in a drawing for the colour of the demand that it is drawn for."""

LARGEST_DRAWING = 8_192
"""Bytes; ten times what few lines take."""

_COLOURS = re.compile(f"{INK}|{ACCENT}".encode(), re.IGNORECASE)


def read_drawing(path: Path) -> PictureFile:
    """Read a drawing's file, and prove that it can be drawn.

    Raises:
        BadPictureError: no decoder may see it, or it is no small SVG; the complaint says why, and what to do.
    """
    picture = read_picture(path)
    if picture.facts.kind != "svg":
        raise BadPictureError(Code.PICTURE_KIND, "Save the drawing as SVG: in no other picture are colours replaced.")
    if (size := len(picture.data)) > LARGEST_DRAWING:
        message = f"Make the drawing simpler: it has {size} bytes, and {LARGEST_DRAWING} is the most."
        raise BadPictureError(Code.PICTURE_TOO_LARGE, message)
    return picture


def colour_drawing(drawing: PictureFile, ink: str, accent: str) -> PictureFile:
    """A drawing with both colours replaced, at once: one may be replaced by what stood for the other.

    Args:
        drawing: as it was read.
        ink: the colour of lines, ``#RRGGBB``.
        accent: the colour of what is meant, ``#RRGGBB``.
    """
    colours = {INK.lower(): ink, ACCENT.lower(): accent}
    data = _COLOURS.sub(lambda found: colours[found.group().decode().lower()].encode(), drawing.data)
    return replace(drawing, data=data)
