"""Owns the reading of a PNG's blocks: its size, and whether all of it is there (PNG 3rd edition, chapters 5 and 11)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from kiosk.briefing.pictures.exif import read_turn
from kiosk.briefing.pictures.facts import MOST_PARTS, BadPictureError, Facts, cut_off, too_many_parts
from kiosk.briefing.problems import Code

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_WITH_ALPHA = (4, 6)
"""Colour types that have a channel for it."""


def read_png(data: bytes) -> Facts:
    """What a PNG says of itself; every block is proved by its sum.

    Raises:
        BadPictureError: it is cut off or damaged.
    """
    blocks = dict(_blocks(data))
    head = blocks.get(b"IHDR", b"")
    if len(head) != 13 or b"IDAT" not in blocks:
        raise _damaged()
    width, height, _, colour = struct.unpack_from(">IIBB", head)
    return Facts(
        "png",
        width,
        height,
        turn=read_turn(blocks.get(b"eXIf", b"")),
        clear=colour in _WITH_ALPHA or b"tRNS" in blocks,
        moves=b"acTL" in blocks,
    )


def _blocks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each block's name and content, up to the one that ends the picture; its pixels are proved and not kept."""
    at = len(SIGNATURE)
    for _ in range(MOST_PARTS):
        if at + 12 > len(data):
            raise cut_off()
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        if end + 4 > len(data):
            raise cut_off()
        body = memoryview(data)[at + 8 : end]
        if zlib.crc32(body, zlib.crc32(name)) != struct.unpack_from(">I", data, end)[0]:
            raise _damaged()
        yield name, b"" if name == b"IDAT" else bytes(body)
        if name == b"IEND":
            return
        at = end + 4
    raise too_many_parts()


def _damaged() -> BadPictureError:
    return BadPictureError(Code.PICTURE_DAMAGED, "Copy or export the picture anew: this PNG is damaged.")
