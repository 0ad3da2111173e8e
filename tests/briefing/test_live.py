"""What is looked at again after an edit is what the edit was in, whatever the size of a briefing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.folder_scan import FolderScanner
from kiosk.briefing.live import BriefingRenewal
from kiosk.briefing.loader import load_briefing
from tests.bench.big_briefing import ARGUMENT, write_big_briefing


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were listed, in order."""
    found: list[Path] = []
    scan = FolderScanner.scan
    monkeypatch.setattr(FolderScanner, "scan", lambda self, folder: (found.append(folder), scan(self, folder))[1])
    return found


def test_a_page_saved_in_the_place_of_another_costs_a_look_at_its_folder(tmp_path: Path, listed: list[Path]) -> None:
    folder = tmp_path / "briefing"
    write_big_briefing(folder, case_studies=22)
    briefing = load_briefing(folder)
    renewal = BriefingRenewal(briefing)
    tree, file = briefing.tree, next(briefing.tree.entry(ARGUMENT).folder.glob("*-case-*.nl.md"))
    listed.clear()
    (tmp_path / "beside").write_text(file.read_text("utf-8") + "\n## More\n", "utf-8")
    (tmp_path / "beside").replace(file)
    assert renewal.renew(iter(tree)) == frozenset()
    assert listed == [file.parent]
    assert briefing.tree is tree
    renewal.renew(iter(tree))
    assert listed == [file.parent]


def test_a_page_that_comes_is_found_by_looking_at_all(tmp_path: Path, listed: list[Path]) -> None:
    folder = tmp_path / "briefing"
    write_big_briefing(folder, case_studies=22)
    briefing = load_briefing(folder)
    renewal = BriefingRenewal(briefing)
    file = next(briefing.tree.entry(ARGUMENT).folder.glob("*-case-*.nl.md"))
    file.with_name("900-new.nl.md").write_text(file.read_text("utf-8"), "utf-8")
    listed.clear()
    renewal.renew(("home",))
    assert set(listed) >= {folder, file.parent}
    assert f"{ARGUMENT}/new" in briefing.tree
