"""What staff see on a locked screen as a table: which sheet opens, what the PIN allows, how long wiping lasts."""

from __future__ import annotations

import pytest

from kiosk.show.hub import events, visit
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import Idle, IdleMode, Ticked
from kiosk.show.unattended.staff import (
    CLEAN_SECONDS,
    CleaningStarted,
    DimChosen,
    PinAccepted,
    Staff,
    StaffLeft,
    StaffSheet,
    StaffSheetOpened,
)

START = HubState("nl", idle=Idle(seconds=60, since=1000.0))


def after(*happened: events.HubEvent, start: HubState = START) -> HubState:
    for event in happened:
        start = reduce_hub(start, event)
    return start


@pytest.mark.parametrize("sheet", [StaffSheet.SETTINGS, StaffSheet.LOG, StaffSheet.NUMBERS])
def test_invariant_4_what_needs_the_pin_is_not_given_without_it(sheet: StaffSheet) -> None:
    assert after(StaffSheetOpened(sheet)).staff.sheet is StaffSheet.PIN
    assert after(StaffSheetOpened(StaffSheet.PIN), PinAccepted(), StaffSheetOpened(sheet)).staff.sheet is sheet


def test_invariant_4_a_pin_that_nobody_asked_for_opens_nothing() -> None:
    assert reduce_hub(START, PinAccepted()) is START
    assert not after(StaffSheetOpened(StaffSheet.MENU), PinAccepted()).staff.admitted


@pytest.mark.parametrize("leaving", [StaffLeft(), CleaningStarted(1.0)])
def test_invariant_4_who_leaves_has_to_give_the_pin_again(leaving: events.HubEvent) -> None:
    admitted = after(StaffSheetOpened(StaffSheet.PIN), PinAccepted())
    assert admitted.staff.admitted
    state = after(leaving, StaffSheetOpened(StaffSheet.LOG), start=admitted)
    assert (state.staff.sheet, state.staff.admitted) == (StaffSheet.PIN, False)


def test_invariant_4_a_sheet_that_is_left_alone_closes_and_forgets_the_pin() -> None:
    state = after(StaffSheetOpened(StaffSheet.PIN), PinAccepted(), StaffSheetOpened(StaffSheet.LOG))
    state = after(*(Ticked(float(at)) for at in range(1060, 1081)), start=state)
    assert (state.idle.mode, state.staff) == (IdleMode.ATTRACT, Staff())


@pytest.mark.parametrize(("asked", "got"), [(-1, 0), (0, 0), (3, 3), (9, 3)])
def test_the_screen_is_dimmed_in_steps(asked: int, got: int) -> None:
    assert after(DimChosen(asked)).staff.dim == got


def test_wiping_lasts_its_seconds_and_the_visit_goes_on_after_it() -> None:
    state = after(events.PageOpened("a"), StaffSheetOpened(StaffSheet.MENU), CleaningStarted(1001.0))
    assert state.staff == Staff(clean_since=1001.0, clean_left=CLEAN_SECONDS)
    assert visit.next_moment(state) == 1002.0
    assert reduce_hub(state, Ticked(1001.5)) is state
    assert after(Ticked(1002.0), start=state).staff.clean_left == CLEAN_SECONDS - 1
    state = after(Ticked(1002.0), Ticked(1031.0), start=state)
    assert (state.staff.clean_left, state.place.page) == (0, "a")
    assert state.idle == Idle(seconds=60, since=1031.0)


def test_no_question_comes_while_the_screen_is_wiped() -> None:
    state = after(CleaningStarted(1050.0), Ticked(1065.0))
    assert (state.idle.mode, state.staff.clean_left) == (IdleMode.BROWSE, 15)


def test_wiping_is_not_lengthened_by_a_clock_that_went_back() -> None:
    state = after(CleaningStarted(1000.0), Ticked(1010.0), Ticked(3.0))
    assert state.staff.clean_left == 20
    assert after(Ticked(13.0), start=state).staff.clean_left == 10
    assert after(Ticked(23.0), start=state).staff.clean_left == 0
