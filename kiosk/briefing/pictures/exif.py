"""Owns the orientation that a camera noted in the EXIF block of a picture."""

from __future__ import annotations

import struct

_ORIENTATION = 0x0112
_UPRIGHT = 1
_ENTRY = 12
_MOST_ENTRIES = 512


def read_turn(block: bytes) -> int:
    """The orientation in a TIFF block (EXIF without its ``Exif`` mark), 1 to 8; 1 where it says none. Never raises.

    Source: TIFF 6.0, section 2: order of bytes, 42, offset of a directory of entries of twelve bytes each.
    """
    order = {b"II": "<", b"MM": ">"}.get(block[:2], "")
    if not order or len(block) < 8:
        return _UPRIGHT
    (directory,) = struct.unpack_from(f"{order}I", block, 4)
    if directory + 2 > len(block):
        return _UPRIGHT
    (count,) = struct.unpack_from(f"{order}H", block, directory)
    for number in range(min(count, _MOST_ENTRIES)):
        at = directory + 2 + number * _ENTRY
        if at + _ENTRY > len(block):
            break
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", block, at)
        if tag == _ORIENTATION:
            return value if 1 <= value <= 8 else _UPRIGHT
    return _UPRIGHT
