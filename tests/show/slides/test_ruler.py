"""Text is measured without Qt: widths, and where lines break."""

from __future__ import annotations

import pytest

from kiosk.settings.fonts import load_advances
from kiosk.show.slides.ruler import Ruler

TEN = Ruler({"sans": dict.fromkeys("abcdefghijklmnopqrstuvwxyz -", 500.0) | {"\u00ad": 0.0}})
"""Each letter is 10 px wide at a size of 20."""


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 100, 1),
        ("aaaa", 40, 1),
        ("aaaa", 39, 2),
        ("aaaa bbbb", 90, 1),
        ("aaaa bbbb", 89, 2),
        ("aaaa bbbb", 40, 2),
        ("aa-aa", 30, 2),
        ("aaa\u00adbbb", 60, 1),
        ("aaa\u00adbbb", 50, 2),
        ("aa bbbbbbbbbb", 40, 4),
        ("aaaaaaaaaaaaaaaaaaaa", 50, 4),
    ],
)
def test_lines_break_as_qt_breaks_them(text: str, room: float, lines: int) -> None:
    assert TEN.lines(text, "sans", 20, room) == lines


def test_a_letter_that_nobody_measured_counts_as_a_wide_one() -> None:
    assert TEN.width("aж", "sans", 10) == pytest.approx(11.0)


@pytest.mark.parametrize(
    ("text", "wide"), [("漢字", 20.0), ("かな", 20.0), ("한국", 20.0), ("🌍", 13.0), ("🌍\ufe0f", 13.0), ("قِ", 6.0)]
)
def test_a_sign_of_another_font_counts_as_what_it_is(text: str, wide: float) -> None:
    assert TEN.width(text, "sans", 10) == pytest.approx(wide)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("労働組合", 40, 2),
        ("労働、組合", 50, 3),
        ("労働。", 40, 2),
        ("がっこう", 40, 2),
        ("a漢字", 20, 3),
    ],
)
def test_a_script_without_spaces_breaks_between_its_signs(text: str, room: float, lines: int) -> None:
    assert TEN.lines(text, "sans", 20, room) == lines


def test_a_column_of_signs_can_be_narrow() -> None:
    assert TEN.narrowest("労働組合の権利 ab", "sans", 20) == pytest.approx(80.0)
    assert TEN.narrowest("aaa bbbbbb", "sans", 20) == pytest.approx(60.0)


def test_strong_words_are_wider() -> None:
    ruler = Ruler(load_advances())
    assert ruler.width("handelsketens", "strong", 40) > ruler.width("handelsketens", "sans", 40)
