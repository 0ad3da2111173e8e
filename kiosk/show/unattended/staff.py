"""Owns what staff see and change on a locked screen: their sheet, how dim it is, and the time to wipe it. Pure."""

from __future__ import annotations

import math
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

DIMS = (0, 30, 50, 70)
"""How much darker the screen can be made, in per cent."""

CLEAN_SECONDS = 30


class StaffSheet(StrEnum):
    """What lies over everything for staff."""

    NONE = ""
    MENU = "menu"
    PIN = "pin"
    SETTINGS = "settings"
    LOG = "log"
    NUMBERS = "numbers"
    CONTENT = "content"


OPEN_TO_ALL = frozenset({StaffSheet.NONE, StaffSheet.MENU, StaffSheet.PIN})
"""The sheets that need no PIN."""


class Staff(Struct, frozen=True):
    """Where that stands.

    ``admitted`` tells whether the right PIN was given since the sheet was opened. ``dim`` is the place in ``DIMS``.
    ``clean_since`` is when touch was switched off, in seconds of the idle clock, and ``clean_left`` how many seconds
    of that are left.
    """

    sheet: StaffSheet = StaffSheet.NONE
    admitted: bool = False
    dim: int = 0
    clean_since: float = 0.0
    clean_left: int = 0


class StaffSheetOpened(Struct, frozen=True):
    """A sheet is asked for; one that needs the PIN is not given without it."""

    sheet: StaffSheet


class PinAccepted(Struct, frozen=True):
    """The right PIN was given."""


class StaffLeft(Struct, frozen=True):
    """The sheet is put away, and with it what the PIN allowed."""


class DimChosen(Struct, frozen=True):
    """How dim the screen is to be, by its place in ``DIMS``."""

    dim: int


class CleaningStarted(Struct, frozen=True):
    """Somebody wipes the screen from this moment on."""

    at: float


def after_sheet_opened(staff: Staff, sheet: StaffSheet) -> Staff:
    """The sheet that was asked for, or that of the PIN where it is still lacking."""
    allowed = staff.admitted or sheet in OPEN_TO_ALL
    return replace(staff, sheet=sheet if allowed else StaffSheet.PIN)


def after_pin(staff: Staff) -> Staff:
    """What the PIN opens; only where it was asked for."""
    if staff.sheet is not StaffSheet.PIN:
        return staff
    return replace(staff, sheet=StaffSheet.MENU, admitted=True)


def left_alone(staff: Staff) -> Staff:
    """What stays when staff go: how dim it is."""
    return Staff(dim=staff.dim)


def after_clean_tick(staff: Staff, at: float) -> Staff:
    """The wiping, at a moment; a clock that went back counts as not having moved."""
    if not staff.clean_left:
        return staff
    if at < staff.clean_since:
        return replace(staff, clean_since=at - (CLEAN_SECONDS - staff.clean_left))
    left = max(0, math.ceil(CLEAN_SECONDS - (at - staff.clean_since)))
    return replace(staff, clean_left=left) if left != staff.clean_left else staff
