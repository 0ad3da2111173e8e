"""Owns the file that ICU's data comes in on Linux: a shared library with the package in it, and nothing else.

Its first segment holds the tables of the loader and then the package, up to its end; the second one is the dynamic
section alone (elf(5); ICU 73 as Qt ships it). So the package can shrink where it stands, and the section moves up
behind what is left of it: nothing in the library points at anything that moves.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

from one_file.icu_package import FORMAT, FORMAT_AT, IcuError, trim_package
from one_file.kept_files import Found

_SEGMENT = struct.Struct("<IIQQQQQQ")
_IDENTITY = b"\x7fELF\x02\x01\x01"  # 64 bits, the low byte first
_LOAD, _DYNAMIC = 1, 2
_SEGMENTS_AT, _SECTIONS_AT, _SECTION_COUNT_AT = 32, 40, 60
_SEGMENT_SIZE_AND_COUNT_AT = (54, 56)


class _Segment(NamedTuple):
    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    length: int
    in_memory: int
    alignment: int

    @property
    def end(self) -> int:
        return self.offset + self.length


def with_trimmed_icu(found: list[Found], work: Path) -> list[Found]:
    """The same files, with a smaller library of ICU's data in the place of it, where there is one.

    It is given as data, so that nobody strips it: its table of sections is gone.

    Args:
        found: the libraries of the program.
        work: where the smaller one is written.

    Raises:
        IcuError: it is not as it is known here.
    """
    return [
        (name, str(trim_library(Path(source), work / Path(source).name)), "DATA")
        if "libicudata" in name and kind == "BINARY"
        else (name, source, kind)
        for name, source, kind in found
    ]


def trim_library(library: Path, out: Path) -> Path:
    """Write ICU's library of data anew with a smaller package; where it lies now.

    Raises:
        IcuError: the library or its package is not as it is known here; nothing is written then.
    """
    try:
        trimmed = trim_elf(library.read_bytes())
    except IcuError as error:
        raise IcuError(f"{library.name}: {error}") from error
    out.write_bytes(trimmed)
    return out


def trim_elf(elf: bytes) -> bytes:
    """The library with a smaller package.

    Raises:
        IcuError: it, or its package, is not as it is known here.
    """
    segments = _read_segments(elf)
    held, dynamic = _data_and_dynamic(segments)
    start = elf.find(FORMAT, 0, held.end) - FORMAT_AT
    if start < 0:
        raise IcuError("there is no ICU package in its first segment")
    _check_others(segments, start, dynamic)
    package = trim_package(elf[start : held.end])
    end = start + len(package)
    moved = end + -end % max(held.alignment, dynamic.alignment)
    trimmed = bytearray(elf[:start] + package + bytes(moved - end) + elf[dynamic.offset : dynamic.end])
    placed = dict.fromkeys(("offset", "address", "physical"), moved)
    after = [segment._replace(**placed) if segment.offset == dynamic.offset else segment for segment in segments]
    after[segments.index(held)] = held._replace(length=end, in_memory=end)
    _write_segments(trimmed, after)
    return bytes(trimmed)


def _read_segments(elf: bytes) -> list[_Segment]:
    table, (size, count) = _number(elf, _SEGMENTS_AT, 8), (_number(elf, at, 2) for at in _SEGMENT_SIZE_AND_COUNT_AT)
    if not elf.startswith(_IDENTITY) or size != _SEGMENT.size or table + size * count > len(elf):
        raise IcuError("it is no ELF file of 64 bits, or is cut off")
    segments = [_Segment(*_SEGMENT.unpack_from(elf, table + place * size)) for place in range(count)]
    if any(segment.end > len(elf) for segment in segments):
        raise IcuError("it is cut off: a segment ends behind its end")
    return segments


def _write_segments(elf: bytearray, segments: list[_Segment]) -> None:
    table = _number(elf, _SEGMENTS_AT, 8)
    for place, segment in enumerate(segments):
        _SEGMENT.pack_into(elf, table + place * _SEGMENT.size, *segment)
    struct.pack_into("<Q", elf, _SECTIONS_AT, 0)  # no table of sections: only linkers read it
    struct.pack_into("<HH", elf, _SECTION_COUNT_AT, 0, 0)


def _data_and_dynamic(segments: list[_Segment]) -> tuple[_Segment, _Segment]:
    loaded = [segment for segment in segments if segment.kind == _LOAD]
    dynamic = [segment for segment in segments if segment.kind == _DYNAMIC]
    if len(loaded) == 2 and len(dynamic) == 1:
        first, second = loaded
        same = (second.offset, second.length) == (dynamic[0].offset, dynamic[0].length)
        if same and first.offset == first.address == 0 and first.end <= second.offset:
            return first, second
    raise IcuError("its segments are others than those of ICU 73: see readelf -l, and let icu_library.py follow")


def _check_others(segments: list[_Segment], start: int, dynamic: _Segment) -> None:
    """Nothing but the package and the dynamic section may stand where things will move."""
    others = [one for one in segments if one.kind != _LOAD and one.length and one.end > start]
    if any((one.offset, one.length) != (dynamic.offset, dynamic.length) for one in others):
        raise IcuError("something stands behind its package: see readelf -l, and let icu_library.py follow")


def _number(elf: bytes | bytearray, at: int, length: int) -> int:
    return int.from_bytes(elf[at : at + length], "little")
