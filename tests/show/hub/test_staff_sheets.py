"""What staff see on a locked screen as a table: which sheet opens, what the PIN allows, how long wiping lasts."""

from __future__ import annotations

import pytest

from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub import events, visit
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.unattended.idle import Idle, IdleMode, Ticked
from kiosk.show.unattended.spot import Spot, SpotChosen
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


OPERATOR = Beginning("nl", Comfort(text_scale=125, reduced_motion=True))
AS_SET_UP = HubState("nl", comfort=OPERATOR.comfort, beginning=OPERATOR, idle=Idle(seconds=45, since=1000.0))
CHOICES = [Spot(language="en"), Spot(text_scale=200), Spot(high_contrast=True), Spot(idle_seconds=120)]
ADMITTED = (StaffSheetOpened(StaffSheet.PIN), PinAccepted())


@pytest.mark.parametrize("spot", CHOICES)
def test_invariant_4_without_the_pin_nothing_is_chosen_on_the_spot(spot: Spot) -> None:
    assert reduce_hub(AS_SET_UP, SpotChosen(spot)) is AS_SET_UP
    left = after(*ADMITTED, StaffLeft(), start=AS_SET_UP)
    assert reduce_hub(left, SpotChosen(spot)) is left


@pytest.mark.parametrize("spot", CHOICES)
def test_a_choice_holds_at_once_and_for_visits_to_come_and_changes_nothing_else(spot: Spot) -> None:
    before = after(*ADMITTED, events.LanguageChosen("fr"), start=AS_SET_UP)
    state = reduce_hub(before, SpotChosen(spot))
    assert state.spot == spot
    now = {"language": state.language, "idle_seconds": state.idle.seconds, **_shown(state.comfort)}
    assert now == {"language": "fr", "idle_seconds": 45, **_shown(before.comfort), **spot.given}
    begins = {"language": state.beginning.language, **_shown(state.beginning.comfort)}
    assert begins == {"language": "nl", **_shown(OPERATOR.comfort)} | {
        name: value for name, value in spot.given.items() if name in begins
    }


def _shown(comfort: Comfort) -> dict[str, object]:
    return {"text_scale": comfort.text_scale, "high_contrast": comfort.colours is Colours.CONTRAST}


def test_choices_add_up_and_one_can_be_taken_back() -> None:
    chosen = [SpotChosen(spot) for spot in (*CHOICES, Spot(high_contrast=False))]
    state = after(*ADMITTED, *chosen, start=AS_SET_UP)
    assert state.spot == Spot("en", 200, high_contrast=False, idle_seconds=120)
    assert state.comfort.colours is Colours.ORDINARY


@pytest.mark.parametrize("wrong", [{"text_scale": 111}, {"idle_seconds": 1}, {"idle_seconds": 10**30}])
def test_what_nobody_is_offered_cannot_be_chosen(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="text sizes are"):
        Spot(**wrong)
