"""What differs between two briefings."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundles.changes import BundleChange, compare_briefings
from tests.bundles.making import make_briefing


def test_nothing_differs_between_the_same(tmp_path: Path) -> None:
    assert compare_briefings(make_briefing(tmp_path / "a"), make_briefing(tmp_path / "b")) == []


def test_words_are_counted_that_came_and_went(tmp_path: Path) -> None:
    old, new = make_briefing(tmp_path / "a"), make_briefing(tmp_path / "b")
    (new / "home.en.md").write_text("---\ntitle: one\nlead: one and 1.000 co-operatives.\n---\none\n", "utf-8")
    (new / "1-ask" / "index.en.md").unlink()
    (new / "media").mkdir()
    (new / "media" / "x.png").write_bytes(b"\0")
    assert compare_briefings(old, new) == [
        BundleChange("1-ask/index.en.md", "gone", 0, 7, is_text=True),
        BundleChange("home.en.md", "changed", 2, 1, is_text=True),
        BundleChange("media/x.png", "new"),
    ]
    assert [str(change) for change in compare_briefings(old, new)][1:] == [
        "changed home.en.md (+2 −1 words)",
        "new     media/x.png",
    ]
