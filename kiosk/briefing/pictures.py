"""Owns which picture files a page may show: inside the briefing folder, of a kind that is drawn, and not too large."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.briefing.problems import Code

LARGEST_PICTURE = 2_000_000
"""Bytes (media is for a touchscreen, not for print)."""

_KINDS = (".svg", ".png", ".jpg", ".jpeg")


class Picture(NamedTuple):
    """Where a picture is, relative to the briefing and empty where it may not be shown, and what is wrong with it."""

    path: str
    complaint: tuple[Code, str] | None = None


def find_picture(root: Path, address: str) -> Picture:
    """Look for a picture as a page names it.

    Args:
        root: the briefing folder; nothing outside of it is shown, also not by ``..`` or a symbolic link.
        address: what stands between the round brackets.
    """
    try:
        home = root.resolve()
        file = (home / address).resolve()
        inside = file.is_relative_to(home) and file != home
        if not inside:
            return Picture("", (Code.PICTURE_OUTSIDE, "Copy the picture into `media/` and name it media/…."))
        if file.suffix.lower() not in _KINDS:
            return Picture("", (Code.PICTURE_KIND, f"Save the picture as one of {', '.join(_KINDS)}."))
        if not file.is_file():
            return Picture("", (Code.PICTURE_MISSING, f"Put the picture where it is looked for: {address}."))
        size = file.stat().st_size
    except (OSError, ValueError, RuntimeError):
        return Picture("", (Code.PICTURE_MISSING, "Correct this path: it cannot be followed."))
    path = file.relative_to(home).as_posix()
    if size > LARGEST_PICTURE:
        message = f"Make the picture smaller: it has {size} bytes, and {LARGEST_PICTURE} is the most."
        return Picture(path, (Code.PICTURE_TOO_LARGE, message))
    return Picture(path)
