"""A name that has no place in a briefing is told for what it is."""

from __future__ import annotations

import pytest

from kiosk.briefing.strangers import Level, explain_name

COPIES = [
    "home.en (1).md",
    "home (1).en.md",
    "home.en - Copy.md",
    "home.en copie 2.md",
    "Kopie van home.en.md",
    "home.en.sync-conflict-20261101-101500-ABCDEFG.md",
    "home.en (Jan's conflicted copy 2026-11-01).md",
    "briefing (2).toml",
    "sources.sync-conflict-20261101-101500-ABCDEFG.toml",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_told_to_be_one(name: str) -> None:
    assert explain_name(name, Level.BRIEFING, ["en"]).startswith("Move what is new in this copy into the file itself")


@pytest.mark.parametrize("name", ["conflict.en.md", "hard-copy.en.md", "land-conflict.en.md", "copy.en.md", "note.md"])
def test_a_page_about_copies_is_none(name: str) -> None:
    assert "copy" not in explain_name(name, Level.BRIEFING, ["en"]).replace(name, "").replace("hard-copy", "")
