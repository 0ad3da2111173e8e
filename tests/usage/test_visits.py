"""What is counted, by a clock that is only a number."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.show.hub import events
from kiosk.show.hub.events import HubEvent
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState, Panel
from kiosk.usage.counter import UsageCounter
from kiosk.usage.visits import GAP_SECONDS, PAGE, VISIT, WARNING, Row, added_up

HOUR = "2026-06-10T14"


class Screen:
    """A hub without a window: events change the state, and the counter sees it."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.now = 1000.0
        self.state = HubState("nl")
        self.counter = UsageCounter(self.rows.extend, lambda: self.now, lambda: datetime(2026, 6, 10, 14, 59))

    def do(self, event: HubEvent, after: float = 0.0) -> None:
        self.now += after
        before, self.state = self.state, reduce_hub(self.state, event)
        self.counter.take(before, self.state)

    def counted(self, kind: str) -> dict[tuple[str, str], tuple[int, int]]:
        return {(r.page, r.language): (r.count, r.seconds) for r in added_up(self.rows) if r.kind == kind}


def test_a_visit_its_pages_and_the_time_on_each() -> None:
    screen = Screen()
    screen.do(events.PageOpened("diamond"))
    screen.do(events.PageOpened("decent-work"), after=12)
    screen.do(events.Scrolled(0.5), after=31)
    screen.counter.leave()
    assert screen.counted(VISIT) == {("", "nl"): (1, 0)}
    assert screen.counted(PAGE) == {("diamond", "nl"): (1, 10), ("decent-work", "nl"): (1, 30)}


def test_whoever_comes_after_a_pause_is_another_visit() -> None:
    screen = Screen()
    screen.do(events.PageOpened("diamond"))
    screen.do(events.PageOpened("conclusion"), after=GAP_SECONDS + 1)
    screen.do(events.PageOpened("diamond"), after=GAP_SECONDS - 1)
    assert screen.counted(VISIT) == {("", "nl"): (2, 0)}


def test_the_way_home_that_the_clock_takes_is_nobodys_visit() -> None:
    screen = Screen()
    screen.do(events.PageOpened("diamond"))
    screen.do(events.Scrolled(0.4), after=20)
    screen.do(events.PageOpened("home"), after=90)
    assert screen.counted(VISIT) == {("", "nl"): (1, 0)}
    assert screen.counted(PAGE) == {("diamond", "nl"): (1, 20)}


def test_time_is_by_language_and_another_language_opens_no_page() -> None:
    screen = Screen()
    screen.do(events.PageOpened("diamond"))
    screen.do(events.LanguageChosen("en"), after=20)
    screen.do(events.PanelOpened(Panel.ABOUT), after=40)
    screen.counter.leave()
    assert screen.counted(PAGE) == {("diamond", "nl"): (1, 20), ("diamond", "en"): (0, 40)}


def test_what_nobody_did_is_no_sign_of_life() -> None:
    screen = Screen()
    screen.counter.take(screen.state, screen.state)
    assert screen.rows == []


@pytest.mark.parametrize(("seconds", "counted"), [(2, 0), (3, 5), (12, 10), (13, 15)])
def test_times_are_rounded(seconds: float, counted: int) -> None:
    screen = Screen()
    screen.do(events.PageOpened("diamond"))
    screen.do(events.PageOpened("home"), after=seconds)
    assert screen.counted(PAGE)["diamond", "nl"] == (1, counted)


def test_no_words_that_somebody_typed_are_in_a_row() -> None:
    screen = Screen()
    screen.do(events.QueryTyped("a name"))
    screen.do(events.PageOpened("diamond"), after=5)
    screen.counter.warning_answered("nl")
    assert all({row.hour, row.language} <= {HOUR, "nl"} and "name" not in row.page for row in screen.rows)
    assert screen.counted(WARNING) == {("", "nl"): (1, 0)}
