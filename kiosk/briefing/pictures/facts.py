"""Owns what is known of a picture's file once it has been looked at, and the bounds that it must keep."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from kiosk.briefing.problems import Code

LARGEST_PICTURE = 2_000_000
"""Bytes; a larger one is named, since it makes a touchscreen wait, and drawn all the same up to ``LARGEST_DRAWN``."""

LARGEST_DRAWN = 20_000_000
"""Bytes; nothing of a larger file is handed to a decoder."""

LARGEST_SVG = 5_000_000
"""Bytes likewise; an SVG is read letter by letter."""

MOST_PARTS = 50_000
"""Blocks, segments or chunks of a file; a picture of 20 MB has some thousands."""

MOST_PIXELS = 25_000_000
"""100 MB once decoded, which is what a camera of 24 megapixels needs."""

TALLEST = 6
"""How many times as high as wide a picture may be: shown whole, a taller one is too narrow to be read."""


class Complaint(NamedTuple):
    """What is wrong with a picture, and a sentence that says what to do."""

    code: Code
    message: str


class BadPictureError(Exception):
    """No decoder may see this picture; ``complaint`` says why."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.complaint = Complaint(code, message)


class Facts(Struct, frozen=True):
    """What the head of a picture says.

    ``kind`` is ``png``, ``jpeg``, ``webp`` or ``svg``; ``width`` and ``height`` are in px, as they are stored.
    ``turn`` is the orientation of EXIF (1 to 8; CIPA DC-008, tag 0x0112). ``clear`` tells that the ground may be seen
    through it, ``moves`` that it has further frames, which are not shown.
    """

    kind: str
    width: int
    height: int
    turn: int = 1
    clear: bool = False
    moves: bool = False
    complaints: tuple[Complaint, ...] = ()

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height as it is seen, in px."""
        return (self.height, self.width) if self.turn >= 5 else (self.width, self.height)


def require_bounded(width: int, height: int) -> None:
    """Make sure that a picture of that many px may be decoded.

    Raises:
        BadPictureError: it has none, or too many.
    """
    if width < 1 or height < 1:
        raise BadPictureError(Code.PICTURE_DAMAGED, "Export the picture anew: it says of itself that it has no pixels.")
    if width * height > MOST_PIXELS:
        message = (
            f"Make the picture smaller: it has {width} × {height} px, and {MOST_PIXELS // 1_000_000} million is the "
            "most that is drawn. 1920 px wide is enough for any screen."
        )
        raise BadPictureError(Code.PICTURE_TOO_LARGE, message)


def too_many_parts() -> BadPictureError:
    """The complaint of a file that is made of nothing but small pieces."""
    return BadPictureError(Code.PICTURE_DAMAGED, "Export the picture anew: its file is in far too many pieces.")


def cut_off() -> BadPictureError:
    """The complaint of a file that ends before its picture does."""
    return BadPictureError(Code.PICTURE_DAMAGED, "Copy or export the picture anew: it is cut off before its end.")
