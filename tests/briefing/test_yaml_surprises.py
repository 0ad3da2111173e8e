"""YAML that reads something else than it seems to say is found, and what is meant is let be."""

from __future__ import annotations

import pytest

from kiosk.briefing.yaml_surprises import find_surprises


@pytest.mark.parametrize(
    ("yaml", "column"),
    [
        ('title: "C:\\temp"', 11),
        ('title: "a \\\\ b\\t"', 15),
        ("title: We are #1", 15),
        ("title: &co", 8),
        ("title: !Now", 8),
    ],
)
def test_what_is_not_meant_is_found_at_its_place(yaml: str, column: int) -> None:
    [(place, _)] = find_surprises(yaml, 5)
    assert place == (5, column)


@pytest.mark.parametrize(
    "yaml", ['title: "a\\\\b"', "title: 'a\\b'", "title: a\\b", 'title: "say \\"a\\" \\\\ b"', "title: A#1 & co"]
)
def test_what_is_meant_is_let_be(yaml: str) -> None:
    assert list(find_surprises(yaml, 1)) == []
