"""Owns the reading of a JPEG's segments: its size, how it was held, and whether all of it is there (ITU-T T.81, B)."""

from __future__ import annotations

import re
import struct

from kiosk.briefing.pictures.exif import read_turn
from kiosk.briefing.pictures.facts import MOST_PARTS, BadPictureError, Facts, cut_off, too_many_parts
from kiosk.briefing.problems import Code

SIGNATURE = b"\xff\xd8\xff"
_END, _APPLICATION_1 = 0xD9, 0xE1
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_DRAWN = frozenset((0xC0, 0xC1, 0xC2, 0xC9, 0xCA))
"""Frames that libjpeg-turbo decodes: sequential and progressive; not those without loss or in several layers."""
_EXIF = b"Exif\0\0"
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
"""What ends the pixels of a scan: neither a stuffed byte nor a mark to begin again at."""


def read_jpeg(data: bytes) -> Facts:
    """What a JPEG says of itself. That its pixels are right only a decoder can tell; that they end, this does.

    Raises:
        BadPictureError: it is cut off, or of a sort that is not drawn.
    """
    size: tuple[int, int] | None = None
    turn, at = 1, 2
    for _ in range(MOST_PARTS):
        found = _MARKER.search(data, at)
        if found is None:
            raise cut_off()
        marker, at = data[found.end() - 1], found.end()
        if marker == _END:
            break
        if at + 2 > len(data):
            raise cut_off()
        length = struct.unpack_from(">H", data, at)[0]
        segment = data[at + 2 : at + length]
        if marker in _FRAMES and size is None:
            size = _size(marker, segment)
        elif marker == _APPLICATION_1 and segment.startswith(_EXIF) and turn == 1:
            turn = read_turn(segment[len(_EXIF) :])
        at += length
    else:
        raise too_many_parts()
    if size is None:
        raise BadPictureError(Code.PICTURE_DAMAGED, "Copy or export the picture anew: this JPEG holds no picture.")
    return Facts("jpeg", *size, turn=turn)


def _size(marker: int, segment: bytes) -> tuple[int, int]:
    if len(segment) < 6:
        raise cut_off()
    bits, height, width = struct.unpack_from(">BHH", segment)
    if marker not in _DRAWN or bits != 8:
        message = "Save the picture as an ordinary JPEG or a PNG: this sort of JPEG is not drawn."
        raise BadPictureError(Code.PICTURE_KIND, message)
    return width, height
