"""A file becomes text, or a problem at the byte that prevents it."""

from __future__ import annotations

import os

import pytest

from kiosk.briefing.file_text import UnreadableFileError, read_text


@pytest.mark.parametrize(
    ("content", "text"),
    [(b"", ""), (b"a\r\nb\rc\n", "a\nb\nc\n"), (b"\xef\xbb\xbfa", "a"), ("é\t…\u2028".encode(), "é\t…\u2028")],
)
def test_a_text_is_read(tmp_path, content, text) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(content)
    assert read_text(path) == text


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xff", "1:1: B102"),
        (b"a\r\nb\r\n\xc3\xa9\xff", "3:2: B102"),
        (b"\xef\xbb\xbf\xff", "1:1: B102"),
        (b"a\xc3", "1:2: B102"),
        (b"\xed\xa0\x80", "1:1: B102"),
        (b"a\n\0", "2:1: B104"),
        ("é\x85".encode(), "1:2: B104"),
        (b"12345678901", "1:1: B103"),
    ],
)
def test_what_is_no_text_has_a_place(tmp_path, content, place) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        read_text(path, largest=10)
    assert str(caught.value).startswith(f"{path}:{place} ")


def test_what_is_no_file_is_no_text(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "gone", ".", "a\0b"):
        with pytest.raises(UnreadableFileError, match="B101"):
            read_text(tmp_path / name)
