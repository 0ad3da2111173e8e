"""Counting knows when a locked screen asks, and when a visit is over."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from kiosk.show.hub.state import HubState, PagePlace
from kiosk.show.unattended.idle import Idle, IdleMode
from kiosk.usage.counter import UsageCounter
from kiosk.usage.visits import PAGE, VISIT, WARNING, Row

AT_HOME = HubState("nl", idle=Idle(IdleMode.BROWSE, 60))
READING = replace(AT_HOME, place=PagePlace("diamond"))
ASKED = replace(READING, idle=Idle(IdleMode.WARN, 60))
ATTRACTING = replace(AT_HOME, idle=Idle(IdleMode.ATTRACT, 60))


def test_an_answered_warning_counts_and_a_reset_is_no_page_that_somebody_opened() -> None:
    rows: list[Row] = []
    now = [100.0]
    counter = UsageCounter(rows.extend, lambda: now[0], lambda: datetime(2026, 6, 10, 14, 5))
    counter.take(AT_HOME, READING)
    now[0] += 60
    counter.take(READING, ASKED)
    counter.take(ASKED, READING)
    now[0] += 5
    counter.take(READING, ASKED)
    counter.take(ASKED, ATTRACTING)
    kinds = [(row.kind, row.page, row.count) for row in rows]
    assert (VISIT, "", 1) in kinds
    assert (PAGE, "diamond", 1) in kinds
    assert kinds.count((WARNING, "", 1)) == 1
    assert not any(row.kind == PAGE and row.page == "home" and row.count for row in rows)
