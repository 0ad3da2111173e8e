"""Owns when a screen that nobody touches asks, and when it begins anew: attract, browse, warn. Pure.

The rule is WCAG 2.2 SC 2.2.1 (Timing Adjustable), "Extend": a person is warned before the time is up, has at least 20
seconds to extend it by a simple action, and may do so as often as they want.
"""

from __future__ import annotations

import math
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

WARNING_SECONDS = 20
SLEPT_SECONDS = 5.0
"""A warning counts down each second. One that did not for so long (suspend, a hang) was not seen: it begins anew."""


class IdleMode(StrEnum):
    """What a screen does: it draws people near, somebody uses it, or it asks whether somebody still does."""

    ATTRACT = "attract"
    BROWSE = "browse"
    WARN = "warn"


class Idle(Struct, frozen=True):
    """Where that stands.

    Moments are seconds of a clock that never goes back (``time.monotonic``). ``seconds`` is how long nobody may do
    anything before the screen asks; 0 is for ever. ``since`` is the latest input, or where the warning began. ``left``
    are the seconds of the warning that are left.
    """

    mode: IdleMode = IdleMode.BROWSE
    seconds: int = 0
    since: float = 0.0
    left: int = 0


class InputSeen(Struct, frozen=True):
    """Somebody touched, clicked, turned the wheel or pressed a key at this moment."""

    at: float


class Ticked(Struct, frozen=True):
    """It is this moment now."""

    at: float


class VisitEnded(Struct, frozen=True):
    """Nobody is there any more, whatever the clock says; it is this moment now."""

    at: float


def after_input(idle: Idle, at: float) -> Idle:
    """Where it stands once somebody did something: they browse, from now on."""
    if not idle.seconds:
        return idle
    return replace(idle, mode=IdleMode.BROWSE, since=at, left=0)


def after_tick(idle: Idle, at: float) -> Idle:
    """Where it stands at a moment when nobody did anything; the very same object where that changes nothing."""
    if not idle.seconds or idle.mode is IdleMode.ATTRACT:
        return idle
    if at < idle.since:  # of another clock: another start of the machine, or of the program
        return replace(idle, since=at)
    if idle.mode is IdleMode.WARN:
        return _count_down(idle, at)
    return _warn(idle, at) if at - idle.since >= idle.seconds else idle


def at_rest(idle: Idle, at: float) -> Idle:
    """Where it stands once nobody is there."""
    return replace(idle, mode=IdleMode.ATTRACT, since=at, left=0)


def next_moment(idle: Idle) -> float | None:
    """The next moment at which a tick would change something; None where none would."""
    if not idle.seconds or idle.mode is IdleMode.ATTRACT:
        return None
    if idle.mode is IdleMode.WARN:
        return idle.since + WARNING_SECONDS - idle.left + 1
    return idle.since + idle.seconds


def _warn(idle: Idle, at: float) -> Idle:
    return replace(idle, mode=IdleMode.WARN, since=at, left=WARNING_SECONDS)


def _count_down(idle: Idle, at: float) -> Idle:
    gone = at - idle.since
    if gone - (WARNING_SECONDS - idle.left) >= SLEPT_SECONDS:
        return _warn(idle, at)
    left = math.ceil(WARNING_SECONDS - gone)
    if left <= 0:
        return at_rest(idle, at)
    return replace(idle, left=left) if left != idle.left else idle
