"""Owns the reading of a WebP's chunks: its size, and whether all of it is there (RFC 9649)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from kiosk.briefing.pictures.exif import read_turn
from kiosk.briefing.pictures.facts import MOST_PARTS, BadPictureError, Facts, cut_off, too_many_parts
from kiosk.briefing.problems import Code

_EXIF = b"Exif\0\0"
_ALPHA, _MOVES = 0x10, 0x02
"""Flags of the extended head."""


def is_webp(data: bytes) -> bool:
    """Whether a file begins as a WebP does."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def read_webp(data: bytes) -> Facts:
    """What a WebP says of itself.

    Raises:
        BadPictureError: it is cut off or damaged.
    """
    chunks = dict(_chunks(data))
    try:
        if extended := chunks.get(b"VP8X"):
            flags, width, height = extended[0], _three(extended, 4) + 1, _three(extended, 7) + 1
            clear, moves = bool(flags & _ALPHA), bool(flags & _MOVES)
        elif lossless := chunks.get(b"VP8L"):
            (bits,) = struct.unpack_from("<I", lossless, 1)
            width, height, clear, moves = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1), False
        else:
            sides = struct.unpack_from("<HH", chunks[b"VP8 "], 6)
            (width, height), clear, moves = (side & 0x3FFF for side in sides), False, False
    except (KeyError, struct.error, IndexError) as error:
        message = "Copy or export the picture anew: this WebP is damaged."
        raise BadPictureError(Code.PICTURE_DAMAGED, message) from error
    turn = read_turn(chunks.get(b"EXIF", b"").removeprefix(_EXIF))
    return Facts("webp", width, height, turn=turn, clear=clear, moves=moves)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk's name and the beginning of its content; EXIF whole."""
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    if end > len(data):
        raise cut_off()
    at = 12
    for _ in range(MOST_PARTS):
        if at + 8 > end:
            return
        name, length = struct.unpack_from("<4sI", data, at)
        at += 8
        if at + length > end:
            raise cut_off()
        yield name, data[at : at + (length if name == b"EXIF" else min(length, 16))]
        at += length + length % 2
    raise too_many_parts()


def _three(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")
