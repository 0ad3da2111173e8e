"""Dates and numbers in an export are as the screens write them."""

from __future__ import annotations

import pytest

from kiosk.bridge.spelling import QtSpelling


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("2024-07-25", "nl", "25 juli 2024"),
        ("2024-07-25", "en", "25 July 2024"),
        ("2024-07-25", "fr", "25 juillet 2024"),
        ("2024-07", "nl", "juli 2024"),
        ("2024-07", "en", "July 2024"),
        ("2024", "nl", "2024"),
        ("2024-13", "nl", "2024-13"),
        ("2024-Q3", "nl", "2024-Q3"),
        ("2023-02-30", "en", "2023-02-30"),
    ],
)
def test_dates(text: str, language: str, words: str) -> None:
    assert QtSpelling().date(text, language) == words


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [(1.5, "nl", "1,5"), (1.5, "en", "1.5"), (1000, "nl", "1.000"), (0.125, "fr", "0,125")],
)
def test_numbers(value: float, language: str, words: str) -> None:
    assert QtSpelling().number(value, language) == words


def test_names_and_directions() -> None:
    spelling = QtSpelling()
    assert [spelling.name(language) for language in ("nl", "en", "fr")] == ["Nederlands", "English", "Français"]
    assert [spelling.runs_left(language) for language in ("ar", "he", "nl")] == [True, True, False]
