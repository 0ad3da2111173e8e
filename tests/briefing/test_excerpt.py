"""The line of a problem stands as a terminal shows it, with its mark under the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.excerpt import Excerpt, make_excerpt
from kiosk.briefing.problems import Code, problem_at
from kiosk.text_files.places import Place


@pytest.mark.parametrize(
    ("line", "column", "excerpt"),
    [
        ("a word", 3, ("a word", 2)),
        ("\ta word", 2, (" a word", 1)),
        ("日本 word", 4, ("日本 word", 5)),
        ("e\u0301 word", 4, ("e\u0301 word", 2)),
        ("\u202ea word", 4, ("·a word", 3)),
        ("a" * 300, 200, ("…" + "a" * 100 + "…", 61)),
        ("word", 9, ("word", 4)),
    ],
)
def test_a_line_is_shown_with_its_place(tmp_path: Path, line: str, column: int, excerpt: tuple[str, int]) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"first\r\n{line}\n", "utf-8")
    assert make_excerpt(problem_at(file, Place(2, column), Code.BAD_YAML, "")) == Excerpt(*excerpt)


def test_what_is_no_line_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("first\n\n", "utf-8")
    assert make_excerpt(problem_at(file, Place(2), Code.BAD_YAML, "")) is None
    assert make_excerpt(problem_at(file, Place(9), Code.BAD_YAML, "")) is None
    assert make_excerpt(problem_at(tmp_path, Place(), Code.MISSING_PAGE, "")) is None
    assert make_excerpt(problem_at(tmp_path / "none.md", Place(), Code.UNREADABLE, "")) is None
