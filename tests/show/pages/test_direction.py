"""Lines run as most of their letters do, whatever stands first."""

from __future__ import annotations

import pytest

from kiosk.briefing.blocks import CitationRun, TextRun
from kiosk.show.pages.direction import TO_LEFT, TO_RIGHT, direction_mark
from kiosk.show.pages.markup import to_line, to_markup


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("", ""),
        ("Unions protect workers.", ""),
        ("2024: 3 of 8", ""),
        ("تحمي النقابات حقوق العمال", ""),
        ("CNV تحمي حقوق العمال", TO_LEFT),
        ("12 CNV تحمي حقوق العمال", TO_LEFT),
        ("تحمي CNV Internationaal", TO_RIGHT),
        ("שלום is Hebrew for peace", TO_RIGHT),
        ("ILO ועדת העבודה", TO_LEFT),
        ("日本語の文", ""),
    ],
)
def test_a_line_has_a_mark_only_where_its_first_letter_misleads(text: str, mark: str) -> None:
    assert direction_mark(text) == mark
    assert to_line(text, "xx") == mark + text


def test_the_mark_stands_before_the_whole_line_of_runs() -> None:
    runs = (TextRun("CNV", strong=True), TextRun(" تحمي حقوق العمال"), CitationRun("paper"))
    assert to_markup(runs, "ar") == f"{TO_LEFT}<b>CNV</b> تحمي حقوق العمال"


@pytest.mark.parametrize(
    ("text", "slants"),
    [
        ("Élan, Σωκράτης, Толстой — “12”", True),
        ("قال", False),
        ("CNV 日本", False),
        ("שלום", False),
        ("한국", False),
        ("🌍", False),
    ],
)
def test_what_has_no_italics_is_strong_instead(text: str, slants: bool) -> None:
    tag = "i" if slants else "b"
    assert to_markup((TextRun(text, emphasis=True),), "xx").removeprefix(TO_LEFT) == f"<{tag}>{text}</{tag}>"
