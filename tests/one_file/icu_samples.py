"""A package of ICU's data made by hand, and a shared library around it, as small as the loader accepts them."""

from __future__ import annotations

import platform
import struct
from collections.abc import Mapping
from itertools import accumulate

from one_file.icu_package import DROPPED, KEPT

MARK = b"\xda\x27"
MACHINES = {"x86_64": 62, "aarch64": 183}
"""What elf(5) calls the processors that Qt's libraries are made for."""
SYMBOL = "icudt99_dat"


def header(*, size: int = 32, format_version: int = 1, machine: tuple[int, int, int] = (0, 0, 2)) -> bytes:
    """What a package begins with."""
    start = struct.pack("<H2sHH3Bx4s4B4B", size, MARK, 20, 0, *machine, b"CmnD", format_version, 0, 0, 0, 3, 0, 0, 0)
    return start.ljust(size, b"\0")


def item(content: bytes) -> bytes:
    """Any item: it has a header too."""
    return struct.pack("<H2s", 32, MARK) + content


def needed_items(prefix: str = "icudt99l") -> dict[str, bytes]:
    """One item for each pattern that is to be kept."""
    names = sorted(f"{prefix}/{pattern.replace('*', 'sv')}" for pattern in KEPT)
    return {name: item(name.encode()) for name in names}


def unneeded_items(prefix: str = "icudt99l") -> dict[str, bytes]:
    """Items that go: those of patterns that are dropped, and others."""
    names = [
        *(pattern.replace("*", ".res") for pattern in DROPPED),
        "brkitr/thaidict.dict",
        "curr/nl.res",
        "zone/de.res",
    ]
    return {f"{prefix}/{name}": item(name.encode() * 500) for name in names}


def package(items: Mapping[str, bytes], head: bytes = b"") -> bytes:
    """A package, laid out as ICU's manual says, with the code of nobody else."""
    rows, texts = [], b""
    names_at = 4 + 8 * len(items)
    data_at = -(-(names_at + sum(len(name) + 1 for name in items)) // 16) * 16
    data = b""
    for name in sorted(items):
        rows.append(struct.pack("<II", names_at + len(texts), data_at + len(data)))
        texts += name.encode() + b"\0"
        data += items[name].ljust(-(-len(items[name]) // 16) * 16, b"\0")
    listed = struct.pack("<I", len(items)) + b"".join(rows) + texts
    return (head or header()) + listed.ljust(data_at, b"\0") + data


def library(content: bytes, *, more: tuple[tuple[int, ...], ...] = ()) -> bytes:
    """A shared library with nothing but the package, under the name ``SYMBOL``.

    Args:
        content: the package.
        more: segments beside the usual ones, as elf(5) lays them out.
    """
    page = 4096
    strings = b"\0" + SYMBOL.encode() + b"\0"
    symbols = bytes(24) + struct.pack("<IBBHQQ", 1, 0x11, 0, 1, page, len(content))  # a global object
    hashes = struct.pack("<6I", 1, 2, 1, 0, 0, 0)  # one bucket, which holds the one symbol
    strings += b"\0" * (-len(strings) % 8)
    tables = {6: symbols, 5: strings, 4: hashes}
    addresses = dict(
        zip(tables, accumulate(map(len, tables.values()), initial=64 + 56 * (4 + len(more))), strict=False)
    )
    dynamic = b"".join(struct.pack("<qQ", *row) for row in [*addresses.items(), (10, len(strings)), (11, 24), (0, 0)])
    end = page + len(content)
    dynamic_at = -(-end // page) * page
    at = (dynamic_at, dynamic_at, dynamic_at, len(dynamic), len(dynamic))
    segments = [
        (1, 4, 0, 0, 0, end, end, page),
        (1, 6, *at, page),
        (2, 6, *at, 8),
        (0x6474E551, 6, 0, 0, 0, 0, 0, 16),  # the stack is no program
        *more,
    ]
    identity = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    machine = MACHINES.get(platform.machine(), 62)
    head = identity + struct.pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, 64, 0, 0, 64, 56, len(segments), 64, 0, 0)
    table = b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in segments)
    start = b"".join((head, table, *tables.values())).ljust(page, b"\0")
    return (start + content).ljust(dynamic_at, b"\0") + dynamic
