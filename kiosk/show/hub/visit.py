"""Owns a visit on a public screen, from the first touch until nothing is left of it. Pure, a part of ``reduce``."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from kiosk.show.hub import events
from kiosk.show.hub.state import ShowState
from kiosk.show.unattended import idle, staff
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.staff import DIMS, StaffSheet


def is_held(state: ShowState) -> bool:
    """Whether a talk has the screen: then nobody is asked whether they are there, and nothing begins anew."""
    return getattr(state, "talk", None) is not None


def next_moment(state: ShowState) -> float | None:
    """The next moment at which ``Ticked`` would change something, in seconds of its clock; None where none would."""
    if state.staff.clean_left:
        return state.staff.clean_since + staff.CLEAN_SECONDS - state.staff.clean_left + 1
    return None if is_held(state) else idle.next_moment(state.idle)


def begin_anew(state: ShowState) -> ShowState:
    """The state of a screen that nobody has touched yet: of all that was, only what staff chose is left."""
    fresh = ShowState(state.beginning.language or state.language, comfort=state.beginning.comfort)
    return replace(fresh, beginning=state.beginning, idle=state.idle, staff=staff.left_alone(state.staff))


def _input_seen(state: ShowState, event: idle.InputSeen) -> ShowState:
    return replace(state, idle=idle.after_input(state.idle, event.at))


def _ticked(state: ShowState, event: idle.Ticked) -> ShowState:
    if state.staff.clean_left:
        wiped = staff.after_clean_tick(state.staff, event.at)
        # Whoever wiped the screen is there: their time begins when it can be touched again.
        now = state.idle if wiped.clean_left else idle.after_input(state.idle, event.at)
        return replace(state, staff=wiped, idle=now)
    if is_held(state):
        return state
    now = idle.after_tick(state.idle, event.at)
    after = state if now is state.idle else replace(state, idle=now)
    return begin_anew(after) if now.mode is IdleMode.ATTRACT is not state.idle.mode else after


def _idle_seconds_chosen(state: ShowState, event: idle.IdleSecondsChosen) -> ShowState:
    return replace(state, idle=replace(state.idle, seconds=max(0, event.seconds)))


def _beginning_chosen(state: ShowState, event: events.BeginningChosen) -> ShowState:
    return replace(state, beginning=event.beginning)


def _sheet_opened(state: ShowState, event: staff.StaffSheetOpened) -> ShowState:
    return replace(state, staff=staff.after_sheet_opened(state.staff, event.sheet))


def _pin_accepted(state: ShowState, _event: staff.PinAccepted) -> ShowState:
    return replace(state, staff=staff.after_pin(state.staff))


def _staff_left(state: ShowState, _event: staff.StaffLeft) -> ShowState:
    return replace(state, staff=replace(state.staff, sheet=StaffSheet.NONE, admitted=False))


def _dim_chosen(state: ShowState, event: staff.DimChosen) -> ShowState:
    return replace(state, staff=replace(state.staff, dim=min(len(DIMS) - 1, max(0, event.dim))))


def _cleaning_started(state: ShowState, event: staff.CleaningStarted) -> ShowState:
    wiping = replace(staff.left_alone(state.staff), clean_since=event.at, clean_left=staff.CLEAN_SECONDS)
    return replace(state, staff=wiping)


ANSWERS: MappingProxyType[type, Callable[[ShowState, Any], ShowState]] = MappingProxyType(
    {
        idle.InputSeen: _input_seen,
        idle.Ticked: _ticked,
        idle.IdleSecondsChosen: _idle_seconds_chosen,
        events.BeginningChosen: _beginning_chosen,
        staff.StaffSheetOpened: _sheet_opened,
        staff.PinAccepted: _pin_accepted,
        staff.StaffLeft: _staff_left,
        staff.DimChosen: _dim_chosen,
        staff.CleaningStarted: _cleaning_started,
    }
)
