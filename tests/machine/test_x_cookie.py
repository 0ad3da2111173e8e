"""The cookie of an X server: which one is meant, and what a file that is none leads to."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.x_cookie import COOKIE, find_cookie, x_setup

HERE = socket.gethostname().encode()


def entry(family: int, address: bytes, display: bytes, name: bytes, data: bytes) -> bytes:
    parts = (struct.pack(">H", len(part)) + part for part in (address, display, name, data))
    return struct.pack(">H", family) + b"".join(parts)


@pytest.mark.parametrize(
    ("entries", "cookie"),
    [
        ([], b""),
        ([entry(256, HERE, b"7", COOKIE, b"mine")], b"mine"),
        ([entry(256, b"elsewhere", b"7", COOKIE, b"no")], b""),
        ([entry(256, HERE, b"8", COOKIE, b"no"), entry(256, HERE, b"", COOKIE, b"any")], b"any"),
        ([entry(256, HERE, b"7", b"XDM-AUTHORIZATION-1", b"no"), entry(65535, b"", b"7", COOKIE, b"wild")], b"wild"),
        ([entry(0, HERE, b"7", COOKIE, b"no")], b""),
        ([entry(256, HERE, b"7", COOKIE, b"mine")[:9]], b""),
    ],
)
def test_find_cookie(tmp_path: Path, entries: list[bytes], cookie: bytes) -> None:
    (tmp_path / ".Xauthority").write_bytes(b"".join(entries))
    assert find_cookie({"HOME": str(tmp_path)}, "7") == cookie
    assert find_cookie({"XAUTHORITY": str(tmp_path / ".Xauthority")}, "7") == cookie
    assert find_cookie({"XAUTHORITY": str(tmp_path)}, "7") == b""


@given(st.binary(max_size=60))
def test_any_file_gives_a_cookie_or_none(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("x") / "cookies"
    file.write_bytes(data)
    assert isinstance(find_cookie({"XAUTHORITY": str(file)}, "0"), bytes)


def test_the_first_words_have_name_and_cookie_in_fours() -> None:
    assert x_setup(b"") == struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0)
    assert x_setup(b"12345") == struct.pack("<BxHHHHxx", ord("l"), 11, 0, 18, 5) + COOKIE + b"\0\0" + b"12345\0\0\0"
