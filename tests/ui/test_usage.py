"""A hub that counts its use, and one that does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.hub.running_hub import count_use
from kiosk.settings.table import Settings
from kiosk.usage.database import read_rows
from tests.ui.driver import Driver


def test_it_counts_pages_where_it_is_switched_on(drive: Driver, tmp_path: Path) -> None:
    stop = count_use(drive.hub, Settings(state_folder=tmp_path, usage=True))
    drive.hub.view_model.page.open("diamond")
    drive.hub.view_model.search.typeQuery("palm")
    drive.hub.view_model.page.open("conclusion")
    stop()
    rows = read_rows(tmp_path / paths.StateFile.USAGE)
    assert {(row.kind, row.page, row.count) for row in rows} == {
        ("visit", "", 1),
        ("page", "diamond", 1),
        ("page", "conclusion", 1),
    }


@pytest.mark.parametrize("counts", [True, False])
def test_a_hub_says_whether_it_counts(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path, counts: bool) -> None:
    hub = Hub(briefing, Settings(state_folder=tmp_path, usage=counts))
    assert hub.view_model.property("countsUse") is counts
    hub.close()


def test_counting_is_off_unless_it_is_switched_on() -> None:
    assert not Settings().usage
