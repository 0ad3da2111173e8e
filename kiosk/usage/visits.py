"""Owns what is counted: pure functions from changes of the state, and the time of each, to rows of numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.hub.state import HubState, PagePlace

GAP_SECONDS = 75
"""Nobody does anything for so long: whoever comes then is another visit."""

ROUND_SECONDS = 5

VISIT, PAGE, WARNING = "visit", "page", "warning"
"""What is counted: visits, pages (how often opened, how long shown), and warnings that somebody answered."""


class Row(Struct, frozen=True):
    """A number for an hour (``2026-06-10T14``, local time); rows of one hour, kind, page and language are added up."""

    hour: str
    kind: str
    page: str
    language: str
    count: int
    seconds: int = 0


class Sitting(Struct, frozen=True):
    """The visit that goes on: its page and language, since when, and the last sign of life; None where nobody is."""

    page: str = ""
    language: str = ""
    since: float = 0.0
    last: float | None = None


def derive_visits(
    sitting: Sitting, before: HubState, after: HubState, now: float, hour: str
) -> tuple[Sitting, list[Row]]:
    """What a change of the state adds to the numbers.

    Args:
        sitting: the visit so far.
        before: the state before the change.
        after: the state after it.
        now: seconds that only go forward.
        hour: the hour on the wall, by ``hour_of``.

    Returns:
        the visit now, and the rows to be added.
    """
    if _signs(before) == _signs(after):
        return sitting, []  # nothing that a person does
    pause = sitting.last is not None and now - sitting.last > GAP_SECONDS
    if pause and after.place == PagePlace():
        return leave(sitting, hour)  # the clock brought it home, nobody did
    rows: list[Row] = []
    if pause or sitting.last is None:
        sitting, rows = leave(sitting, hour)
        rows.append(Row(hour, VISIT, "", after.language, 1))
        sitting = Sitting(before.place.page, before.language, now, now)
    if (sitting.page, sitting.language) != (after.place.page, after.language):
        opened = sitting.page != after.place.page
        rows += [
            *_stay(sitting, now, hour),
            *([Row(hour, PAGE, after.place.page, after.language, 1)] if opened else []),
        ]
        sitting = Sitting(after.place.page, after.language, now, now)
    return replace(sitting, last=now), rows


def leave(sitting: Sitting, hour: str) -> tuple[Sitting, list[Row]]:
    """The visit is over; its last page was looked at until the last sign of life."""
    rows = [] if sitting.last is None else _stay(sitting, sitting.last, hour)
    return Sitting(), rows


def hour_of(moment: datetime) -> str:
    """The hour that a moment lies in."""
    return moment.strftime("%Y-%m-%dT%H")


def added_up(rows: Iterable[Row]) -> list[Row]:
    """The rows, one for each hour, kind, page and language, in that order."""
    sums: dict[tuple[str, str, str, str], tuple[int, int]] = {}
    for row in rows:
        key = (row.hour, row.kind, row.page, row.language)
        count, seconds = sums.get(key, (0, 0))
        sums[key] = (count + row.count, seconds + row.seconds)
    return [Row(*key, *numbers) for key, numbers in sorted(sums.items())]


def _stay(sitting: Sitting, until: float, hour: str) -> list[Row]:
    seconds = ROUND_SECONDS * round((until - sitting.since) / ROUND_SECONDS)
    return [Row(hour, PAGE, sitting.page, sitting.language, 0, seconds)] if seconds > 0 else []


def _signs(state: HubState) -> tuple[Any, ...]:
    """What of a state a person changes, whatever else is in it."""
    return state.place, state.language, state.panel, state.panel_item, state.query, state.comfort, state.diamond
