"""What staff see of the content of their screen."""

from __future__ import annotations

from kiosk.bundles.bundle_store import ShownContent
from kiosk.bundles.record import BundleRecord, RefusedBundle
from kiosk.staff.content import MOST_REFUSED, BundleRow, ContentRows, RefusedRow, describe_content
from tests.bundles.test_record import installed

ROW = BundleRow("Asked", "3", "/media/stick/x.kbundle", "2026-11-27", "2026-11-27", "AB")


def test_a_screen_that_took_none_shows_none() -> None:
    assert describe_content(BundleRecord(), ShownContent(), "") == ContentRows()


def test_serial_source_and_days_are_shown_and_the_latest_refusals_first() -> None:
    refused = tuple(RefusedBundle("Asked", serial, "", f"why {serial}") for serial in range(10))
    record = BundleRecord(current=installed(3), waiting=installed(4), refused=refused)
    rows = describe_content(record, ShownContent(shown=installed(3)), "x.kbundle: is refused")
    assert (rows.shown, rows.previous, rows.can_go_back) == (ROW, None, True)
    assert rows.waiting is not None
    assert rows.waiting.serial == "4"
    assert rows.refused == [RefusedRow(str(serial), f"why {serial}") for serial in range(9, 9 - MOST_REFUSED, -1)]
    assert rows.said == "x.kbundle: is refused"
