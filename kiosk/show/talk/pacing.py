"""Owns the pace of a talk: how much time is left, and how far ahead or behind its plan it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter

from msgspec import Struct

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.state import TalkState

ALERTS = (5, 1)
"""Minutes before the end that are told large."""
ALERT_SECONDS = 20.0
"""How long each is told."""

SHORTEST = 60.0
"""Seconds; a plan is never for less, so that it can be divided among slides although its end is past."""


_last: list[tuple[Sequence[Slide], Sequence[float]]] = [((), (0.0,))]
"""The slides whose plan was asked for last, and that plan: a clock asks at each move and each second for the same."""


class Pace(Struct, frozen=True):
    """Where a talk is in time, in seconds.

    ``reached`` is the share of the plan that the slides before the current one have, from 0 to 1. ``ahead`` is how much
    earlier than planned it is (less than 0: later), 0 while the current slide is in its time. ``alert`` is how many
    minutes are left where that is to be told large, 0 where the time is over, else -1.
    """

    elapsed: float
    left: float
    ahead: float
    reached: float = 0.0
    alert: int = -1


def derive_pace(talk: TalkState, now: float) -> Pace:
    """The pace at a moment of the system's clock.

    Each slide has its share of the planned time. The talk is behind by what has passed since the current slide should
    have ended, and ahead by what is left until it should begin; in between it is on time.
    """
    elapsed = talk.clock.at(now)
    plan = _begins(talk.row.slides)
    whole = plan[-1]
    left = talk.clock.ends - now if talk.clock.ends else (talk.clock.planned or whole) - elapsed
    # A fixed end stays where it is while the clock is stopped, so a pause shortens what the slides may take.
    planned = max(SHORTEST, elapsed + left)
    scale = planned / whole if whole else 0.0
    begins = plan[talk.row.slide] * scale
    current = talk.row.current
    ends = begins + current.seconds * scale if current is not None else begins
    ahead = begins - elapsed if elapsed < begins else min(0.0, ends - elapsed)
    return Pace(elapsed, left, ahead, begins / planned, _alert(left, planned))


def _begins(slides: Sequence[Slide]) -> Sequence[float]:
    """When each slide begins in the plan of a run, in seconds, and behind them when the last ends."""
    known, plan = _last[0]
    if known is not slides:
        plan = (0.0, *accumulate(map(attrgetter("seconds"), slides)))
        _last[0] = slides, plan
    return plan


def _alert(left: float, planned: float) -> int:
    if left <= 0:
        return 0
    for minutes in ALERTS:
        if minutes * 60 - ALERT_SECONDS < left <= minutes * 60 < planned:
            return minutes
    return -1
