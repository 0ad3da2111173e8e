"""Owns rehearsals: planned and actual time of each slide, and the report that sets the last ones side by side."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.show.slides.slides import LEAD
from kiosk.show.talk.state import TalkState

SIDE_BY_SIDE = 4
"""How many rehearsals a report shows, the latest at the right."""

LATEST = 1e11
"""Seconds since 1970: the year 5138. Python writes no date after the year 9999."""


class SlideTime(Struct, frozen=True):
    """Seconds that a slide should take, and took."""

    page: str
    section: Annotated[int, Meta(ge=LEAD)]
    planned: float
    actual: float


class Rehearsal(Struct, frozen=True):
    """One rehearsal; ``at`` is when it ended, in seconds since 1970."""

    run: str
    at: Annotated[float, Meta(ge=0, le=LATEST)]
    slides: tuple[SlideTime, ...]


def derive_rehearsal(talk: TalkState, at: float) -> Rehearsal:
    """What a finished talk took."""
    whole = sum(slide.seconds for slide in talk.row.slides)
    scale = talk.clock.planned / whole if talk.clock.planned and whole else 1.0
    times = (
        SlideTime(slide.page, slide.section, slide.seconds * scale, spent)
        for slide, spent in zip(talk.row.slides, talk.spent, strict=True)
    )
    return Rehearsal(talk.run, at, tuple(times))


def report_rehearsals(rehearsals: Sequence[Rehearsal], title: Callable[[str, int], str]) -> str:
    """A table for the terminal: a row a slide of the latest rehearsal, a column a rehearsal of the same run.

    Args:
        rehearsals: in order of time; the latest decides which run is told of.
        title: names a slide by its page and section.
    """
    if not rehearsals:
        return "No rehearsal is kept. `kiosk present --rehearse` keeps one."
    latest = rehearsals[-1]
    shown = [one for one in rehearsals if one.run == latest.run][-SIDE_BY_SIDE:]
    rows = [["slide", "planned", *(_when(one) for one in shown)]]
    took = [{(slide.page, slide.section): slide.actual for slide in one.slides} for one in shown]
    for slide in latest.slides:
        key = slide.page, slide.section
        rows.append([title(*key), _clock(slide.planned), *(_compared(one.get(key), slide.planned) for one in took)])
    planned = sum(slide.planned for slide in latest.slides)
    rows.append(["all", _clock(planned), *(_compared(sum(one.values()), planned) for one in took)])
    name = f"run {latest.run}" if latest.run else "the whole briefing"
    return f"Rehearsals of {name}; * is a quarter or more over its plan\n\n{_table(rows)}"


def _when(rehearsal: Rehearsal) -> str:
    return datetime.datetime.fromtimestamp(rehearsal.at).strftime("%d %b %H:%M")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _compared(actual: float | None, planned: float) -> str:
    if actual is None:
        return "-"
    return f"{_clock(actual)}{'*' if actual >= planned * 1.25 else ' '}"


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(
            cell.ljust(wide) if column == 0 else cell.rjust(wide)
            for column, (cell, wide) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    rule = "-" * len(lines[0])
    return "\n".join([lines[0], rule, *lines[1:-1], rule, lines[-1]])
