"""A briefing brings fonts along; a letter that no font has is named where it stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.fonts import MOST_FONTS, briefing_fonts, lacking
from kiosk.settings.fonts import font_files
from tests.equipment import fonts

Problems = Callable[[], list[str]]


def font_of(letters: str) -> bytes:
    return fonts.font(fonts.cmap_of_groups(*((ord(letter), ord(letter), 1) for letter in letters)))


@pytest.fixture
def told(folder: Path) -> Problems:
    """What is wrong with letters and fonts, on a machine that has none but those of the screens."""

    def check() -> list[str]:
        problems = check_briefing(folder, None, font_files)
        return [str(problem).replace(f"{folder}/", "") for problem in problems if problem.code in ("B111", "B112")]

    return check


def test_letters_that_no_font_has_are_named_a_line_each(folder: Path, write, make_page, told: Problems) -> None:
    body = "Een 漢 en 字, nog eens 漢.\n\nGewoon é, ß, “ja” … €.\n\nabcd 🤝🌍漢字"
    write("home.nl.md", make_page("Eerlijk 🌍 werk", body))
    message = "home.nl.md:{}: B111 Put a font that has {} into fonts/, or write this without: no font here draws it."
    assert told() == [
        message.format("2:16", "🌍 (U+1F30D)"),
        message.format("8:5", "漢 (U+6F22), 字 (U+5B57)"),
        message.format("12:6", "🤝 (U+1F91D), 🌍 (U+1F30D), 漢 (U+6F22) and 1 more"),
    ]


def test_a_font_of_the_briefing_draws_its_letters(folder: Path, write, make_page, told: Problems) -> None:
    write("home.nl.md", make_page("Titel", "Een 漢 en 字."))
    (folder / "fonts").mkdir()
    (folder / "fonts" / "signs.ttf").write_bytes(font_of("漢"))
    (folder / "fonts" / "OFL.txt").write_text("Licence")
    assert [line.split(" into")[0] for line in told()] == ["home.nl.md:8:10: B111 Put a font that has 字 (U+5B57)"]
    (folder / "fonts" / "more.otf").write_bytes(font_of("字"))
    assert told() == []
    assert [path.name for path in briefing_fonts(folder)] == ["more.otf", "signs.ttf"]


def test_what_joins_signs_or_chooses_their_form_needs_no_glyph(folder: Path, write, make_page, told: Problems) -> None:
    (folder / "fonts").mkdir()
    (folder / "fonts" / "a.ttf").write_bytes(font_of("👨👩❤"))
    write("home.nl.md", make_page("Titel", "👨\u200d👩 ❤\ufe0f e\u0301 \u200fa\u00ad"))
    assert told() == []


def test_an_accent_may_stand_apart_in_the_font(tmp_path: Path) -> None:
    path = tmp_path / "a.ttf"
    path.write_bytes(font_of("e\u0301"))
    assert lacking({"é", "è", "ệ"}, [path]) == {"è", "ệ"}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.ttf", b"", "Put a font here, as .ttf or .otf: this is an empty file."),
        ("a.ttf", b"wOF2....", "Put a font here, as .ttf or .otf: this is a WOFF2 file."),
        ("a.woff2", b"wOF2....", "Put only fonts here, as .ttf or .otf, and their licences as .txt."),
        ("a.otf", b"<html>", "Put a font here, as .ttf or .otf: this is no font."),
    ],
)
def test_what_is_no_font_is_named(folder: Path, told: Problems, name: str, content: bytes, message: str) -> None:
    (folder / "fonts").mkdir()
    (folder / "fonts" / name).write_bytes(content)
    assert told() == [f"fonts/{name}:1:1: B112 {message}"]
    assert briefing_fonts(folder) == []


def test_a_link_out_and_too_many_fonts_are_named(folder: Path, tmp_path: Path, told: Problems) -> None:
    (folder / "fonts").mkdir()
    outside = tmp_path / "outside.ttf"
    outside.write_bytes(font_of("a"))
    (folder / "fonts" / "zz.ttf").symlink_to(outside)
    assert told() == [
        "fonts/zz.ttf:1:1: B112 Replace this link by the file itself: it leads out of the briefing folder."
    ]
    (folder / "fonts" / "zz.ttf").unlink()
    for number in range(MOST_FONTS + 2):
        shutil.copy(outside, folder / "fonts" / f"{number:02}.ttf")
    assert [line.partition("B112 ")[2] for line in told()] == [f"Take fonts away: {MOST_FONTS} are the most."] * 2
    assert len(briefing_fonts(folder)) == MOST_FONTS


def test_fonts_are_asked_for_only_where_a_letter_needs_them(folder: Path, write, make_page) -> None:
    asked: list[int] = []
    check_briefing(folder, None, lambda: asked.append(1) or [])
    assert asked == []
    write("home.nl.md", make_page("Titel", "Één woord."))
    check_briefing(folder, None, lambda: asked.append(1) or font_files())
    assert asked == [1]
