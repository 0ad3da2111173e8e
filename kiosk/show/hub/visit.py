"""Owns a visit on a public screen, from the first touch until nothing is left of it. Pure, a part of ``reduce_hub``."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from kiosk.show.comfort import Colours
from kiosk.show.hub.state import HubState
from kiosk.show.speech.speech import Speech
from kiosk.show.unattended import idle, staff
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.spot import SpotChosen, SpotOrdered
from kiosk.show.unattended.staff import DIMS, StaffSheet


def next_moment(state: HubState) -> float | None:
    """The next moment at which ``Ticked`` would change something, in seconds of its clock; None where none would."""
    if state.staff.clean_left:
        return state.staff.clean_since + staff.CLEAN_SECONDS - state.staff.clean_left + 1
    return idle.next_moment(state.idle)


def begin_anew(state: HubState) -> HubState:
    """The state of a screen that nobody has touched yet: of all that was, only what staff chose and ordered is left."""
    fresh = HubState(state.beginning.language or state.language, comfort=state.beginning.comfort)
    left = staff.left_alone(state.staff)
    stays = {"beginning": state.beginning, "idle": state.idle, "spot": state.spot, "notice": state.notice}
    return replace(fresh, staff=left, **stays)


def _input_seen(state: HubState, event: idle.InputSeen) -> HubState:
    after = replace(state, idle=idle.after_input(state.idle, event.at))
    comes = state.idle.mode is IdleMode.ATTRACT is not after.idle.mode
    # Into an empty room nothing is said, whatever hangs at the screen.
    return replace(after, speech=Speech(on=True, sentence=0)) if comes and state.beginning.listens else after


def _ticked(state: HubState, event: idle.Ticked) -> HubState:
    if state.staff.clean_left:
        wiped = staff.after_clean_tick(state.staff, event.at)
        # Whoever wiped the screen is there: their time begins when it can be touched again.
        now = state.idle if wiped.clean_left else idle.after_input(state.idle, event.at)
        return replace(state, staff=wiped, idle=now)
    now = idle.after_tick(state.idle, event.at)
    after = state if now is state.idle else replace(state, idle=now)
    return begin_anew(after) if now.mode is IdleMode.ATTRACT is not state.idle.mode else after


def _visit_ended(state: HubState, event: idle.VisitEnded) -> HubState:
    """Only where visits end at all; staff are no visit."""
    if not state.idle.seconds or state.staff.sheet:
        return state
    return begin_anew(replace(state, idle=idle.at_rest(state.idle, event.at)))


def _spot_chosen(state: HubState, event: SpotChosen) -> HubState:
    """It holds at once, and for visits to come; only whoever gave the PIN can choose (invariant 4)."""
    if not state.staff.admitted:
        return state
    given = event.spot.given
    comfort: dict[str, Any] = {name: given[name] for name in ("text_scale",) if name in given}
    if "high_contrast" in given:
        comfort["colours"] = Colours.CONTRAST if given["high_contrast"] else Colours.ORDINARY
    begins = state.beginning
    return replace(
        state,
        language=given.get("language", state.language),
        comfort=replace(state.comfort, **comfort),
        beginning=replace(
            begins, language=given.get("language", begins.language), comfort=replace(begins.comfort, **comfort)
        ),
        idle=replace(state.idle, seconds=given.get("idle_seconds", state.idle.seconds)),
        spot=replace(state.spot, **given),
    )


def _spot_ordered(state: HubState, event: SpotOrdered) -> HubState:
    """It holds for visits to come; whoever is there reads on as they do."""
    given = event.spot.given
    language = given.get("language", state.beginning.language)
    after = replace(state, beginning=replace(state.beginning, language=language), spot=replace(state.spot, **given))
    return begin_anew(after) if state.idle.mode is IdleMode.ATTRACT and "language" in given else after


def _sheet_opened(state: HubState, event: staff.StaffSheetOpened) -> HubState:
    return replace(state, staff=staff.after_sheet_opened(state.staff, event.sheet))


def _pin_accepted(state: HubState, _event: staff.PinAccepted) -> HubState:
    return replace(state, staff=staff.after_pin(state.staff))


def _staff_left(state: HubState, _event: staff.StaffLeft) -> HubState:
    return replace(state, staff=replace(state.staff, sheet=StaffSheet.NONE, admitted=False))


def _dim_chosen(state: HubState, event: staff.DimChosen) -> HubState:
    return replace(state, staff=replace(state.staff, dim=min(len(DIMS) - 1, max(0, event.dim))))


def _cleaning_started(state: HubState, event: staff.CleaningStarted) -> HubState:
    wiping = replace(staff.left_alone(state.staff), clean_since=event.at, clean_left=staff.CLEAN_SECONDS)
    return replace(state, staff=wiping)


ANSWERS: MappingProxyType[type, Callable[[HubState, Any], HubState]] = MappingProxyType(
    {
        idle.InputSeen: _input_seen,
        idle.Ticked: _ticked,
        idle.VisitEnded: _visit_ended,
        staff.StaffSheetOpened: _sheet_opened,
        staff.PinAccepted: _pin_accepted,
        staff.StaffLeft: _staff_left,
        staff.DimChosen: _dim_chosen,
        staff.CleaningStarted: _cleaning_started,
        SpotChosen: _spot_chosen,
        SpotOrdered: _spot_ordered,
    }
)
