"""Owns what is kept of ICU's data, and makes a smaller package of it, as ICU's manual foresees.

Qt has its own tables of languages, and asks ICU for sorting, upper case, zone names and old encodings only. So the
order of (nearly) every alphabet is kept, and the zones' names in the two languages; dropped are 29 of 32 MB: encodings
before Unicode, the names of currencies, languages and units, transliteration, and where words of Thai end.

A package is a header; how many items there are; an offset of name and of data for each; the names; the data, each at a
multiple of 16 (ICU 73, "ICU package data file format", version 1). Whatever is not so is refused: a package that was
cut wrongly may still load, and sort nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from fnmatch import fnmatchcase

KEPT = (
    *("root.res", "pool.res", "res_index.res", "icuver.res", "keyTypeData.res", "supplementalData.res"),
    *("cnvalias.icu", "ulayout.icu", "uemoji.icu", "nfkc*.nrm", "likelySubtags.res", "numberingSystems.res"),
    *("zoneinfo64.res", "timezoneTypes.res", "metaZones.res", "windowsZones.res", "en.res", "nl.res"),
    *("coll/*", "zone/root.res", "zone/pool.res", "zone/en.res", "zone/nl.res", "zone/res_index.res"),
)
"""Items by name, behind the name of the package: ``coll/sv.res`` of ``icudt73l/coll/sv.res``."""

DROPPED = ("coll/zh*", "coll/ja*", "coll/ko*")
"""Of those kept, what goes all the same."""

FORMAT = b"CmnD"
FORMAT_AT = 12
"""Where a package says so: behind the size of its header, ICU's mark, and eight bytes about the machine it is for."""

_HEADER = struct.Struct(
    "<H2s4x4B4sB"
)  # its size, the mark, order of bytes, alphabet, size of a letter, format, version
_MARK = b"\xda\x27"
_THIS_MACHINE = (0, 0, 2)
"""The low byte first, ASCII, UTF-16: what Qt's libraries are built for."""
_ALIGNMENT = 16


class IcuError(ValueError):
    """ICU's data is not as this version of the build knows it; the message says where."""


def trim_package(package: bytes) -> bytes:
    """Keep what ``KEPT`` and ``DROPPED`` say.

    Raises:
        IcuError: it is damaged, is of another format, or lacks something that is to be kept.
    """
    items = read_items(package)
    kept = {name: data for name, data in items.items() if is_kept(name)}
    for pattern in KEPT:
        if not any(fnmatchcase(_own_name(name), pattern) for name in kept):
            raise IcuError(f"ICU's data has no {pattern} any more: see what replaces it, and name that in KEPT")
    return package[: _header_size(package)] + write_items(kept)


def is_kept(name: str) -> bool:
    """Whether an item is kept, such as ``icudt73l/coll/sv.res``."""
    own = _own_name(name)
    return _is_one_of(own, KEPT) and not _is_one_of(own, DROPPED)


def read_items(package: bytes) -> dict[str, bytes]:
    """The items of a package by name, in its order, which is that of their names.

    Raises:
        IcuError: it is damaged, or of another format.
    """
    contents = package[_header_size(package) :]
    offsets = _offsets(contents)
    ends = [*(data for _, data in offsets[1:]), len(contents)]
    names = [_read_name(contents, at) for at, _ in offsets]
    items = {name: contents[at:end] for name, (_, at), end in zip(names, offsets, ends, strict=True)}
    if list(items) != sorted(names) or len({name.partition("/")[0] for name in names}) != 1:
        raise IcuError("the names in ICU's data are not in order: it cannot be searched")
    for name, data in items.items():
        if data[2:4] != _MARK:
            raise IcuError(f"ICU's data is damaged: {name} does not begin as an item does")
    return items


def write_items(items: Mapping[str, bytes]) -> bytes:
    """A package without its header: what ``read_items`` reads."""
    names = [f"{name}\0".encode("ascii") for name in items]
    names_at = 4 + 8 * len(items)
    data_at = names_at + sum(map(len, names))
    data_at += -data_at % _ALIGNMENT
    offsets, data = struct.pack("<I", len(items)), b""
    for name, item in zip(names, items.values(), strict=True):
        offsets += struct.pack("<II", names_at, data_at + len(data))
        names_at += len(name)
        data += item + bytes(-len(item) % _ALIGNMENT)
    return (offsets + b"".join(names)).ljust(data_at, b"\0") + data


def _header_size(package: bytes) -> int:
    if len(package) < _HEADER.size:
        raise IcuError("ICU's data ends within its header")
    size, mark, *machine, form, version = _HEADER.unpack_from(package)
    if (mark, form) != (_MARK, FORMAT) or not _HEADER.size <= size <= len(package):
        raise IcuError("ICU's data does not begin as a package does")
    if version != 1 or tuple(machine[:3]) != _THIS_MACHINE:
        raise IcuError(f"ICU's data is of format {version} for machine {machine[:3]}: only 1, {_THIS_MACHINE} is known")
    return int(size)


def _offsets(contents: bytes) -> list[tuple[int, int]]:
    """Where the name and the data of each item begin, counted from the number of items."""
    count = int.from_bytes(contents[:4], "little")
    if not count or 4 + 8 * count >= len(contents):
        raise IcuError(f"ICU's data says that it has {count} items, and is too short for its list")
    offsets = list(struct.iter_unpack("<II", contents[4 : 4 + 8 * count]))
    names, data = [name for name, _ in offsets], [at for _, at in offsets]
    in_order = names == sorted(set(names)) and data == sorted(set(data))
    if not in_order or names[0] < 4 + 8 * count or names[-1] >= data[0] or data[-1] >= len(contents):
        raise IcuError("ICU's data is damaged: its list of items leads nowhere")
    return offsets


def _read_name(contents: bytes, at: int) -> str:
    name = contents[at : contents.find(b"\0", at)]
    if b"/" not in name or not name.isascii():
        raise IcuError(f"ICU's data is damaged: {name[:40]!r} is no name of an item")
    return name.decode("ascii")


def _own_name(name: str) -> str:
    return name.partition("/")[2]


def _is_one_of(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
