"""Owns what a font file is and which letters it has, told by its bytes and without a library that draws.

The tables are those of OpenType (ISO/IEC 14496-22): a list of them, of which ``cmap`` has the letters. All numbers are
held against the file's size, and no table is read that is not needed.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.text_files.regular_file import open_regular

LARGEST_FONT = 32_000_000
"""Bytes; that of all of Chinese, Japanese and Korean has some 20 million."""

_MOST_TABLES = 64
_MOST_FONTS = 64
_LARGEST_CMAP = 4_000_000
_WINDOWS = ((3, 0), (3, 1), (3, 10))
"""Symbols, the first plane of Unicode, all of it."""
_NEEDED = (b"cmap", b"head", b"hhea", b"hmtx", b"maxp")
_OUTLINES = (b"glyf", b"CFF ", b"CFF2", b"CBDT", b"sbix", b"COLR", b"SVG ")
_KINDS = {b"\0\1\0\0": "TrueType", b"OTTO": "OpenType", b"true": "TrueType"}
_COLLECTION = b"ttcf"
_OTHERS = {b"wOFF": "a WOFF file", b"wOF2": "a WOFF2 file", b"ttcf": "a collection of several fonts"}

Tables = dict[bytes, tuple[int, int]]
"""Where the tables of a font are: offset and length, by tag."""


class Letters:
    """The letters that a font has a glyph for.

    Args:
        stretches: of code points, in any order.
    """

    def __init__(self, stretches: Iterable[range]) -> None:
        found = sorted((one for one in stretches if one), key=lambda one: one.start)
        self._starts: list[int] = []
        self._stops: list[int] = []
        for one in found:
            if self._stops and one.start <= self._stops[-1]:
                self._stops[-1] = max(self._stops[-1], one.stop)
            else:
                self._starts.append(one.start)
                self._stops.append(one.stop)

    def __contains__(self, letter: str) -> bool:
        place = bisect_right(self._starts, ord(letter)) - 1
        return place >= 0 and ord(letter) < self._stops[place]

    def __bool__(self) -> bool:
        return bool(self._starts)


class FontError(ValueError):
    """It is no font that can be used; the message says what it is instead."""


def read_letters(path: Path) -> Letters:
    """The letters of a font file, or of all fonts of a collection.

    Raises:
        FontError: it is no font, or a damaged one.
        OSError: it cannot be read.
    """
    with open_regular(path) as (file, size):
        starts = _starts(file, size)
        return Letters(one for start in starts for one in _letters(file, _tables(file, start, size)))


def check_font(path: Path) -> None:
    """Hold one font for a briefing to what Qt needs of it: ``.ttf`` or ``.otf``, whole, and of a bounded size.

    Raises:
        FontError: it cannot be used.
        OSError: it cannot be read.
    """
    with open_regular(path) as (file, size):
        head = file.read(4)
        if head not in _KINDS:
            raise FontError(_OTHERS.get(head, "no font") if head else "an empty file")
        if size > LARGEST_FONT:
            raise FontError(f"a file of {size} bytes, and {LARGEST_FONT} is the most")
        tables = _tables(file, 0, size)
        lacking = [tag.decode() for tag in _NEEDED if tag not in tables]
        if lacking or not any(tag in tables for tag in _OUTLINES):
            raise FontError(f"a font without {lacking[0] if lacking else 'glyphs'}")
        if not Letters(_letters(file, tables)):
            raise FontError("a font without letters")


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(start)
    found = file.read(size)
    if len(found) < size:
        raise FontError("a font that is cut off")
    return found


def _starts(file: BinaryIO, size: int) -> list[int]:
    """Where the fonts of a file begin."""
    head = _read(file, 0, min(12, size))
    if head[:4] in _KINDS:
        return [0]
    if head[:4] != _COLLECTION or len(head) < 12:
        raise FontError("no font")
    count = min(_MOST_FONTS, struct.unpack(">I", head[8:12])[0])
    return list(struct.unpack(f">{count}I", _read(file, 12, count * 4)))


def _tables(file: BinaryIO, start: int, size: int) -> Tables:
    count = struct.unpack(">H", _read(file, start + 4, 2))[0]
    if not 0 < count <= _MOST_TABLES:
        raise FontError("a damaged font")
    found: Tables = {}
    for tag, _, offset, length in struct.iter_unpack(">4sIII", _read(file, start + 12, count * 16)):
        if offset + length > size:
            raise FontError("a font that is cut off")
        found[tag] = (offset, length)
    return found


def _letters(file: BinaryIO, tables: Tables) -> list[range]:
    offset, length = tables.get(b"cmap", (0, 0))
    if not length:
        raise FontError("a font without letters")
    cmap = _read(file, offset, min(length, _LARGEST_CMAP))
    try:
        return _unicode_letters(cmap)
    except struct.error as error:
        raise FontError("a damaged font") from error


def _unicode_letters(cmap: bytes) -> list[range]:
    """What its tables for Unicode have, of all planes or of the first."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    rows = [struct.unpack_from(">HHI", cmap, 4 + 8 * number) for number in range(min(count, _MOST_TABLES))]
    places = [
        place for platform, encoding, place in rows if platform == 0 or (platform == 3 and encoding in (0, 1, 10))
    ]
    found: list[range] = []
    for place in sorted(set(places)):
        (form,) = struct.unpack_from(">H", cmap, place)
        if form in _READERS:
            found += _READERS[form](cmap, place)
    return found


def _segments(cmap: bytes, place: int) -> Iterator[range]:
    """Format 4: segments of the first plane, each with a shift of its numbers or a list of them."""
    (twice,) = struct.unpack_from(">H", cmap, place + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", cmap, place + 14)
    starts = struct.unpack_from(f">{count}H", cmap, place + 16 + twice)
    shifts = struct.unpack_from(f">{count}H", cmap, place + 16 + 2 * twice)
    lists_at = place + 16 + 3 * twice
    lists = struct.unpack_from(f">{count}H", cmap, lists_at)
    for number, (start, end, shift, there) in enumerate(zip(starts, ends, shifts, lists, strict=True)):
        if start > end or start == 0xFFFF:
            continue
        if not there:
            zero = (-shift) & 0xFFFF  # the one letter of the segment that is no glyph
            yield from (range(start, min(end + 1, zero)), range(max(start, zero + 1), end + 1))
            continue
        first = lists_at + 2 * number + there
        glyphs = cmap[first : first + 2 * (end - start + 1)]
        yield from (
            range(start + i, start + i + 1) for i in range(len(glyphs) // 2) if glyphs[2 * i : 2 * i + 2] != b"\0\0"
        )


def _trimmed(cmap: bytes, place: int) -> Iterator[range]:
    """Format 6: one stretch."""
    first, count = struct.unpack_from(">HH", cmap, place + 6)
    glyphs = struct.unpack_from(f">{count}H", cmap, place + 10)
    yield from (range(first + i, first + i + 1) for i, glyph in enumerate(glyphs) if glyph)


def _groups(cmap: bytes, place: int) -> Iterator[range]:
    """Formats 12 and 13: groups of all planes."""
    (count,) = struct.unpack_from(">I", cmap, place + 12)
    body = cmap[place + 16 : place + 16 + 12 * min(count, _LARGEST_CMAP // 12)]
    for start, end, glyph in struct.iter_unpack(">III", body[: len(body) // 12 * 12]):
        if start <= end <= 0x10FFFF:
            yield range(start + (glyph == 0), end + 1)


_READERS = {4: _segments, 6: _trimmed, 12: _groups, 13: _groups}
