"""A hub that counts its use, and one that does not."""

from __future__ import annotations

from pathlib import Path

from kiosk import paths
from kiosk.hub.running_hub import _count_use
from kiosk.settings.table import Settings
from kiosk.usage.database import read_rows
from tests.ui.driver import Driver


def test_it_counts_pages_where_it_is_switched_on(drive: Driver, tmp_path: Path) -> None:
    assert not drive.hub.view_model.property("countsUse")
    stop = _count_use(drive.hub, Settings(state_folder=tmp_path, usage=True))
    assert drive.hub.view_model.property("countsUse")
    drive.hub.view_model.openPage("diamond")
    drive.hub.view_model.typeQuery("palm")
    drive.hub.view_model.openPage("conclusion")
    stop()
    rows = read_rows(tmp_path / paths.USAGE_FILE)
    assert {(row.kind, row.page, row.count) for row in rows} == {
        ("visit", "", 1),
        ("page", "diamond", 1),
        ("page", "conclusion", 1),
    }


def test_counting_is_off_unless_it_is_switched_on() -> None:
    assert not Settings().usage
