"""What is in a font file is told by its bytes; what is none is named, and nothing it says is believed."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.briefing.font_file import FontError, Letters, check_font, read_letters
from kiosk.settings.fonts import font_files
from tests.equipment import fonts

GOOD = fonts.font(fonts.cmap_of_segments("abc"))


def letters_of(tmp_path: Path, content: bytes, among: str) -> str:
    path = tmp_path / "a.ttf"
    path.write_bytes(content)
    found = read_letters(path)
    return "".join(letter for letter in among if letter in found)


@pytest.mark.parametrize(
    ("cmap", "has"),
    [
        (fonts.cmap_of_segments("aحت"), "aحت"),
        (fonts.cmap_of_lists(ord("a"), [5, 0, 7]), "ac"),
        (fonts.cmap_of_stretch(ord("a"), [0, 4, 2]), "bc"),
        (fonts.cmap_of_groups((ord("b"), ord("c"), 3), (0x1F30D, 0x1F30D, 9)), "bc🌍"),
        (fonts.cmap_of_groups((ord("b"), ord("d"), 0)), "cd"),
        (fonts.cmap_of_groups((ord("c"), ord("a"), 3), (0x10FFFF, 0xFFFFFFFF, 4)), ""),
    ],
)
def test_letters_are_read_from_each_form(tmp_path: Path, cmap: bytes, has: str) -> None:
    assert letters_of(tmp_path, fonts.font(cmap), "abcdحت🌍") == has


def test_a_font_has_the_letters_of_all_its_forms(tmp_path: Path) -> None:
    content = fonts.font(fonts.cmap_of_segments("ab"), fonts.cmap_of_groups((0x1F30D, 0x1F310, 1)))
    assert letters_of(tmp_path, content, "abc🌍") == "ab🌍"


def test_a_collection_has_the_letters_of_all_its_fonts(tmp_path: Path) -> None:
    one, other = fonts.font(fonts.cmap_of_segments("a")), fonts.font(fonts.cmap_of_segments("b"))
    head = b"ttcf" + struct.pack(">IIII", 0x10000, 2, 20, 20 + len(one))

    def moved(font: bytes, by: int) -> bytes:
        count = struct.unpack(">H", font[4:6])[0]
        rows = [struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count)]
        directory = b"".join(struct.pack(">4sIII", tag, sum_, offset + by, size) for tag, sum_, offset, size in rows)
        return font[:12] + directory + font[12 + 16 * count :]

    content = head + moved(one, 20) + moved(other, 20 + len(one))
    assert letters_of(tmp_path, content, "abc") == "ab"


@pytest.mark.parametrize("path", font_files(), ids=lambda path: path.name)
def test_the_fonts_of_the_screens_can_be_used(path: Path) -> None:
    check_font(path)
    found = read_letters(path)
    assert [letter in found for letter in "aéßЖ→漢ن"][:3] == [True] * 3
    assert "漢" not in found


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "an empty file"),
        (b"wOFF" + b"\0" * 40, "a WOFF file"),
        (b"wOF2" + b"\0" * 40, "a WOFF2 file"),
        (b"ttcf" + b"\0" * 40, "a collection of several fonts"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "no font"),
        (b"version https://git-lfs.github.com/spec/v1\n", "no font"),
        (GOOD[:-8], "a font that is cut off"),
        (GOOD[:20], "a font that is cut off"),
        (fonts.font(fonts.cmap_of_segments("a"), without="hmtx"), "a font without hmtx"),
        (fonts.font(fonts.cmap_of_segments("a"), without="glyf"), "a font without glyphs"),
        (fonts.font(fonts.cmap_of_segments("a"), without="cmap"), "a font without cmap"),
        (fonts.font(fonts.cmap_of_groups()), "a font without letters"),
        (b"\0\1\0\0" + struct.pack(">HHHH", 0xFFFF, 0, 0, 0), "a damaged font"),
        (fonts.font(fonts.cmap_of_segments("a")[:15]), "a damaged font"),
    ],
)
def test_what_cannot_be_used_is_said_to_be_what_it_is(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "a.ttf"
    path.write_bytes(content)
    with pytest.raises(FontError, match=f"^{what}$"):
        check_font(path)


def test_a_pipe_is_no_font_and_hangs_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ttf")
    with pytest.raises(OSError, match="no regular file"):
        check_font(tmp_path / "a.ttf")


@settings(max_examples=200)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_spoilt_font_is_read_or_refused_and_nothing_else(tmp_path_factory, place: int, spoilt: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "spoilt.ttf"
    path.write_bytes(GOOD[:place] + spoilt + GOOD[place + len(spoilt) :])
    try:
        check_font(path)
    except FontError:
        return
    assert read_letters(path)


def test_letters_lie_in_stretches_in_any_order() -> None:
    found = Letters([range(110, 120), range(97, 100), range(99, 105), range(5, 5)])
    assert [letter in found for letter in "`ahimnw"] == [False, True, True, False, False, True, True]
    assert not Letters([range(0)])
