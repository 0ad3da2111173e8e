"""The big briefing is a good one, or what is measured with it would say nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.check import check_briefing
from kiosk.briefing.loader import load_briefing
from tests.bench.big_briefing import write_big_briefing


def test_a_big_briefing_has_no_problems_and_all_its_case_studies(tmp_path: Path) -> None:
    write_big_briefing(tmp_path, case_studies=40)
    assert check_briefing(tmp_path) == []
    assert load_briefing(tmp_path).tree.counts("home") == (11, 40)
