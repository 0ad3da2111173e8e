"""Small fonts, made of bytes: the tables that a reader asks for, and letters as each form of a cmap has them."""

from __future__ import annotations

import struct
from collections.abc import Sequence


def cmap_of_segments(letters: str) -> bytes:
    """Format 4: a segment a letter."""
    codes = [*sorted(map(ord, letters)), 0xFFFF]
    twice = 2 * len(codes)
    shifts = [(number + 1 - code) & 0xFFFF for number, code in enumerate(codes)]
    parts = (codes, [0], codes, shifts, [0] * len(codes))
    body = b"".join(struct.pack(f">{len(part)}H", *part) for part in parts)
    return struct.pack(">HHHHHHH", 4, 14 + len(body), 0, twice, 0, 0, 0) + body


def cmap_of_lists(first: int, glyphs: Sequence[int]) -> bytes:
    """Format 4: one segment with a list of its glyphs, 0 for none."""
    codes, last = [first, 0xFFFF], [first + len(glyphs) - 1, 0xFFFF]
    parts = (last, [0], codes, [0, 1], [4, 0], list(glyphs))
    body = b"".join(struct.pack(f">{len(part)}H", *part) for part in parts)
    return struct.pack(">HHHHHHH", 4, 14 + len(body), 0, 4, 0, 0, 0) + body


def cmap_of_stretch(first: int, glyphs: Sequence[int]) -> bytes:
    """Format 6: one stretch."""
    return struct.pack(f">HHHHH{len(glyphs)}H", 6, 10 + 2 * len(glyphs), 0, first, len(glyphs), *glyphs)


def cmap_of_groups(*groups: tuple[int, int, int]) -> bytes:
    """Format 12: groups of first, last and the glyph of the first."""
    body = b"".join(struct.pack(">III", *group) for group in groups)
    return struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def font(*cmaps: bytes, without: str = "", kind: bytes = b"\0\1\0\0") -> bytes:
    """A font file with these forms of its letters; ``without`` is a table to leave out."""
    at, rows, bodies = 4 + 8 * len(cmaps), b"", b""
    for cmap in cmaps:
        rows += struct.pack(">HHI", 3, 10 if cmap[:2] == b"\0\x0c" else 1, at + len(bodies))
        bodies += cmap
    tables = {"cmap": struct.pack(">HH", 0, len(cmaps)) + rows + bodies}
    tables |= dict.fromkeys(("head", "hhea", "hmtx", "maxp", "glyf"), b"\x00" * 4)
    kept = {name: body for name, body in tables.items() if name != without}
    start, directory, content = 12 + 16 * len(kept), b"", b""
    for name, body in kept.items():
        directory += struct.pack(">4sIII", name.encode(), 0, start + len(content), len(body))
        content += body
    return kind + struct.pack(">HHHH", len(kept), 0, 0, 0) + directory + content
