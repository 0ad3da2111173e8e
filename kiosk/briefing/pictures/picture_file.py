"""Owns the one way from a picture's file to bytes that a decoder may see."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing.pictures.facts import (
    LARGEST_DRAWN,
    LARGEST_PICTURE,
    LARGEST_SVG,
    TALLEST,
    BadPictureError,
    Complaint,
    Facts,
)
from kiosk.briefing.pictures.kinds import derive_kind, ending_complaint
from kiosk.briefing.pictures.raster import read_raster
from kiosk.briefing.problems import Code
from kiosk.text_files.regular_file import TooLargeError, read_regular


class PictureFile(Struct, frozen=True):
    """A picture that may be decoded: its bytes, and what they say of it."""

    data: bytes
    facts: Facts


def read_picture(path: Path) -> PictureFile:
    """Read a picture's file, and prove that it can be drawn. Blocks on nothing, and reads no other file.

    Raises:
        BadPictureError: no decoder may see it; the complaint says why, and what to do.
    """
    data = _read(path)
    kind = derive_kind(data, path.name)
    if kind == "svg":
        if len(data) > LARGEST_SVG:
            raise _not_drawn(LARGEST_SVG)
        from kiosk.briefing.pictures.svg import read_svg  # the reading of XML is loaded by the first SVG

        facts = read_svg(data)
    else:
        facts = read_raster(kind, data)
    return PictureFile(data, replace(facts, complaints=(*_complaints(facts, path.name, len(data)), *facts.complaints)))


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, LARGEST_DRAWN)
    except TooLargeError as error:
        raise _not_drawn(LARGEST_DRAWN) from error
    except OSError as error:
        message = f"Put a file here that can be read: {error.strerror}."
        raise BadPictureError(Code.PICTURE_DAMAGED, message) from error


def _not_drawn(largest: int) -> BadPictureError:
    message = f"Make the picture smaller: it has more than {largest // 1_000_000} MB, so it is not drawn."
    return BadPictureError(Code.PICTURE_TOO_LARGE, message)


def _complaints(facts: Facts, name: str, size: int) -> list[Complaint]:
    """What is wrong with a picture that is drawn all the same."""
    found: list[Complaint] = []
    width, height = facts.shown
    if message := ending_complaint(facts.kind, name):
        found.append(Complaint(Code.PICTURE_DISGUISED, message))
    if size > LARGEST_PICTURE:
        found.append(Complaint(Code.PICTURE_TOO_LARGE, _too_large(facts, name, size)))
    if height > TALLEST * width:
        message = (
            f"Cut the picture into several: it is {width} × {height} px, too narrow to be read when it is shown whole."
        )
        found.append(Complaint(Code.PICTURE_TOO_LARGE, message))
    if facts.moves:
        message = (
            "Choose the moment to show, and save it as a picture of its own: only the first moment of this is shown."
        )
        found.append(Complaint(Code.PICTURE_MOVES, message))
    return found


def _too_large(facts: Facts, name: str, size: int) -> str:
    most = f"{LARGEST_PICTURE // 1_000_000} MB"
    has = f"it has {_megabytes(size)} MB"
    if facts.kind == "svg":
        return f"Make the picture smaller: {has}, and {most} is the most. Simplify its paths, or export it as PNG."
    width, height = facts.shown
    stem = Path(name).stem
    way = f"`magick {name} -resize 1920x1920 -quality 85 {stem}-small.jpg`"
    return (
        f"Make the picture smaller: {has} and {width} × {height} px, and {most} is the most. "
        f"Export it from an editor of pictures at 1920 px wide, or by {way}."
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
