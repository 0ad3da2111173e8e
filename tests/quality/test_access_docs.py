"""Every test that docs/access.md names is there, and every clause that applies has one or says why not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|\n").split("|")]
    for line in (ROOT / "docs" / "access.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]
NAMED = sorted({name for row in ROWS for name in re.findall(r"`([\w/]+\.py::\w+)`", row[2])})


@pytest.mark.parametrize("name", NAMED)
def test_what_is_named_is_there(name: str) -> None:
    file, _, test = name.partition("::")
    path = ROOT / file if "/" in file else ROOT / "tests" / "ui" / file
    assert f"def {test}(" in path.read_text("utf-8")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_clause_without_a_test_says_why(row: list[str]) -> None:
    _, done, tests = row
    excused = r"missing|not tested|there is none|\bnone\b|nothing (?:is asked|about a person)|there is one field"
    assert tests or re.search(excused, done)


def test_every_clause_stands_once() -> None:
    names = [row[0] for row in ROWS]
    assert len(names) == len(set(names)) > 70
