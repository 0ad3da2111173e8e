"""The keys on the screen are those of the language."""

from __future__ import annotations

import pytest

from kiosk.show.letter_keys import DIGITS, QWERTY, has_keyboard, key_rows


@pytest.mark.parametrize("language", ["nl", "en"])
def test_dutch_and_english_have_the_keyboard_that_they_know(language: str) -> None:
    assert has_keyboard(language)
    assert key_rows(language, "äß") == list(QWERTY)
    assert sorted("".join(QWERTY)) == sorted("abcdefghijklmnopqrstuvwxyz0123456789")


@pytest.mark.parametrize(
    ("language", "letters", "rows"),
    [
        ("fr", "acdefgilnrstuv", ["acdefgilnrstuv", DIGITS]),
        ("da", "abcdeøæ", ["abcdeøæ", DIGITS]),
        ("ar", "cnvابتحعف", ["ابتحعف", "cnv", DIGITS]),
        ("ja", "aiすてな仕事働", ["すてな仕事働", "ai", DIGITS]),
        ("el", "αβγ", ["αβγ", DIGITS]),
        ("ja", "", [DIGITS]),
    ],
)
def test_any_other_language_has_the_letters_of_its_pages(language: str, letters: str, rows: list[str]) -> None:
    assert not has_keyboard(language)
    assert key_rows(language, letters) == rows
