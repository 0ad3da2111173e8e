"""Owns the cookie that an X server asks for, as Xlib finds it: without it a server refuses, and Qt ends the process."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

COOKIE = b"MIT-MAGIC-COOKIE-1"
_LOCAL, _WILD = 256, 65535
"""Families of Xauth(7): this machine, and any."""


def find_cookie(environment: Mapping[str, str], number: str) -> bytes:
    """The cookie for a display of this machine; empty where none is kept.

    Args:
        environment: may name the file (``XAUTHORITY``); else it is ``.Xauthority`` of the home folder.
        number: of the display, such as ``0``.
    """
    file = environment.get("XAUTHORITY") or str(Path(environment.get("HOME", "/"), ".Xauthority"))
    try:
        entries = list(_read_entries(Path(file).read_bytes()))
    except (OSError, ValueError, struct.error):
        return b""
    host = socket.gethostname().encode()
    for family, address, display, name, data in entries:
        is_here = family == _WILD or (family == _LOCAL and address == host)
        if is_here and display in (b"", number.encode()) and name == COOKIE:
            return data
    return b""


def x_setup(cookie: bytes) -> bytes:
    """The first words to an X server (X Window System Protocol, encoding), with a cookie or without."""
    name = COOKIE if cookie else b""
    head = struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(cookie))
    return head + _padded(name) + _padded(cookie)


def _read_entries(data: bytes) -> Iterator[tuple[int, bytes, bytes, bytes, bytes]]:
    """Family, address, display, name and data of each entry; the format is libXau's."""
    at = 0
    while at < len(data):
        (family,) = struct.unpack_from(">H", data, at)
        at += 2
        parts = []
        for _ in range(4):
            (length,) = struct.unpack_from(">H", data, at)
            parts.append(data[at + 2 : at + 2 + length])
            at += 2 + length
        yield family, parts[0], parts[1], parts[2], parts[3]


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
