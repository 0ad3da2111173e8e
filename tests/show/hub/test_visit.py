"""Attract, browse, warn as a table: what somebody does or leaves, and when; the mode after it."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub import events, visit
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState, Panel
from kiosk.show.unattended.idle import (
    WARNING_SECONDS,
    Idle,
    IdleMode,
    InputSeen,
    Ticked,
    VisitEnded,
    next_moment,
)
from kiosk.show.unattended.spot import Spot, SpotChosen
from kiosk.show.unattended.staff import DimChosen, PinAccepted, StaffLeft, StaffSheet, StaffSheetOpened

BEGINNING = Beginning("nl", Comfort(text_scale=125, reduced_motion=True))
START = HubState("nl", comfort=BEGINNING.comfort, beginning=BEGINNING, idle=Idle(seconds=60, since=1000.0))
A_VISIT = (
    events.PageOpened("a"),
    events.StepChosen(2),
    events.Scrolled(0.6),
    events.PageOpened("b"),
    events.LanguageChosen("en"),
    events.TextScaleChosen(200),
    events.ComfortChosen(Comfort(150, Colours.DARK, reduced_motion=True, spaced=True, easy_words=True)),
    events.PartnerDimmed(1),
    events.ConditionSwitched(0),
    events.PanelOpened(Panel.SEARCH, "x"),
    events.QueryTyped("my own name"),
    StaffSheetOpened(StaffSheet.MENU),
)


def after(*happened: events.HubEvent, start: HubState = START) -> HubState:
    for event in happened:
        start = reduce_hub(start, event)
    return start


def warned(at: float = 1060.0) -> HubState:
    return after(*A_VISIT, Ticked(at))


def counted_down(state: HubState, since: float, seconds: int = WARNING_SECONDS) -> HubState:
    return after(*(Ticked(since + second) for second in range(1, seconds + 1)), start=state)


@pytest.mark.parametrize(("at", "mode"), [(1000.0, "browse"), (1059.9, "browse"), (1060.0, "warn"), (9999.0, "warn")])
def test_a_screen_that_is_left_asks_after_its_time(at: float, mode: str) -> None:
    assert after(Ticked(at)).idle.mode == mode


def test_input_puts_the_question_off() -> None:
    assert after(InputSeen(1050.0), Ticked(1109.0)).idle.mode is IdleMode.BROWSE
    assert after(InputSeen(1050.0), Ticked(1110.0)).idle.mode is IdleMode.WARN


def test_the_warning_gives_twenty_seconds_and_counts_each_of_them() -> None:
    state, lefts = warned(), [warned().idle.left]
    for second in range(1, 20):
        state = reduce_hub(state, Ticked(1060.0 + second))
        lefts.append(state.idle.left)
    assert lefts == list(range(20, 0, -1))
    assert state.idle.mode is IdleMode.WARN
    assert reduce_hub(state, Ticked(1079.9)).idle.mode is IdleMode.WARN
    assert reduce_hub(state, Ticked(1080.0)).idle.mode is IdleMode.ATTRACT


def test_one_touch_extends_as_often_as_wanted_and_changes_nothing_else() -> None:
    state, at = after(*A_VISIT), 1000.0
    visit_before = replace(state, idle=Idle())
    for _ in range(25):
        state = reduce_hub(state, Ticked(at + 60))
        assert state.idle.mode is IdleMode.WARN
        state = reduce_hub(state, InputSeen(at + 79.5))
        assert (state.idle.mode, state.idle.left) == (IdleMode.BROWSE, 0)
        assert replace(state, idle=Idle()) == visit_before
        at += 79.5


def test_then_everything_is_as_it_began() -> None:
    ended = counted_down(warned(), 1060.0)
    assert ended == replace(START, idle=Idle(IdleMode.ATTRACT, 60, since=1080.0))


def test_nothing_of_the_visit_is_in_the_state_when_it_is_written_down() -> None:
    assert b"my own name" in msgspec.json.encode(warned())
    assert b"my own name" not in msgspec.json.encode(counted_down(warned(), 1060.0))


def test_what_staff_chose_stays() -> None:
    admitted = after(StaffSheetOpened(StaffSheet.PIN), PinAccepted())
    chosen = SpotChosen(Spot("en", 150, idle_seconds=30))
    state = after(chosen, DimChosen(2), StaffLeft(), start=admitted)
    ended = counted_down(reduce_hub(state, Ticked(1030.0)), 1030.0)
    assert (ended.language, ended.comfort.text_scale, ended.idle.seconds, ended.staff.dim) == ("en", 150, 30, 2)
    assert ended.spot == chosen.spot


def test_the_first_touch_after_attract_only_begins_a_visit() -> None:
    attracting = counted_down(warned(), 1060.0)
    assert reduce_hub(attracting, InputSeen(5000.0)) == replace(START, idle=Idle(seconds=60, since=5000.0))


def test_a_screen_without_idle_seconds_is_never_asked() -> None:
    state = HubState("nl")
    for event in (Ticked(1e9), InputSeen(5.0)):
        assert reduce_hub(state, event) is state
    assert visit.next_moment(state) is None


def test_a_tick_too_early_gives_the_same_object() -> None:
    assert reduce_hub(START, Ticked(1059.0)) is START
    warning = after(Ticked(1060.0))
    assert reduce_hub(warning, Ticked(1060.4)) is warning


def test_a_clock_that_went_back_gives_the_whole_time_anew() -> None:
    assert after(Ticked(3.0)).idle == Idle(seconds=60, since=3.0)
    assert after(Ticked(3.0), Ticked(62.0)).idle.mode is IdleMode.BROWSE
    assert after(Ticked(3.0), Ticked(63.0)).idle.mode is IdleMode.WARN


def test_a_warning_that_slept_is_shown_for_twenty_seconds_after_it_wakes() -> None:
    state = after(Ticked(1060.0), Ticked(1061.0), Ticked(9000.0))
    assert state.idle == Idle(IdleMode.WARN, 60, since=9000.0, left=WARNING_SECONDS)


@given(st.integers(1, 3600), st.lists(st.tuples(st.booleans(), st.integers(0, 400)), max_size=60))
def test_ticking_at_the_next_moment_is_as_good_as_ticking_always(
    seconds: int, happened: list[tuple[bool, int]]
) -> None:
    """The clock may sleep until ``next_moment``: no tick before it changes anything, the one at it does."""
    idle, now = Idle(seconds=seconds), 0.0
    state = HubState("nl", idle=idle)
    for is_input, quarters in happened:
        moment = next_moment(state.idle)
        if moment is not None:
            before = moment - min(0.125, max(0.0, (moment - now) / 2))
            assert before < now or reduce_hub(state, Ticked(before)) is state
            assert reduce_hub(state, Ticked(moment)) is not state
        now += quarters / 4  # of a second: such sums are exact
        state = reduce_hub(state, InputSeen(now) if is_input else Ticked(now))
        assert 0 <= state.idle.left <= WARNING_SECONDS
        assert (state.idle.mode is IdleMode.WARN) == (state.idle.left > 0)


def test_a_visit_can_be_ended_before_its_time_but_not_under_the_hands_of_staff() -> None:
    ended = reduce_hub(after(*A_VISIT[:-1]), VisitEnded(1050.0))
    assert ended == replace(START, idle=replace(START.idle, mode=IdleMode.ATTRACT, since=1050.0))
    with_staff = reduce_hub(after(*A_VISIT), StaffSheetOpened(StaffSheet.MENU))
    assert reduce_hub(with_staff, VisitEnded(1050.0)) is with_staff
    never = after(*A_VISIT[:-1], start=replace(START, idle=Idle()))
    assert reduce_hub(never, VisitEnded(1050.0)) is never
