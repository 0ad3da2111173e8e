"""Owns whether the numbers and dates of a figure can be true."""

from __future__ import annotations

import datetime
import math
import re

from kiosk.briefing.blocks import BarsFigure, DotsFigure, Figure, TimelineFigure
from kiosk.briefing.decode import Mistake
from kiosk.briefing.problems import Code

MOST_DOTS = 100_000
"""More dots than this nobody can draw, let alone see."""

_ROUNDING = 0.01
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def miscounts(figure: Figure) -> list[Mistake]:
    """What does not add up in a figure; the paths are those of its YAML."""
    if isinstance(figure, DotsFigure):
        return _dots(figure)
    if isinstance(figure, BarsFigure):
        return _bars(figure)
    return _timeline(figure) if isinstance(figure, TimelineFigure) else []


def _dots(figure: DotsFigure) -> list[Mistake]:
    if not 0 < figure.of <= MOST_DOTS:
        return [Mistake(("of",), Code.BAD_DOTS, f"Make `of` a number from 1 to {MOST_DOTS}.")]
    if not 0 <= figure.value <= figure.of:
        return [Mistake(("value",), Code.BAD_DOTS, f"Make `value` a number from 0 to {figure.of}, which `of` is.")]
    return []


def _bars(figure: BarsFigure) -> list[Mistake]:
    if not figure.bars:
        return [Mistake(("bars",), Code.BAD_BARS, "Give `bars` at least one bar.")]
    most = 100 if figure.unit.strip() == "%" else math.inf
    wrong = [
        Mistake(("bars", index, "value"), Code.BAD_BARS, _range(most))
        for index, bar in enumerate(figure.bars)
        if not (math.isfinite(bar.value) and 0 <= bar.value <= most)
    ]
    if wrong or figure.total is None:
        return wrong
    total = math.fsum(bar.value for bar in figure.bars)
    if abs(total - figure.total) <= _ROUNDING:
        return []
    message = f"Make the bars add up to `total`, or leave `total` out: they add up to {total:g}, not {figure.total:g}."
    return [Mistake(("total",), Code.BAD_BARS, message)]


def _range(most: float) -> str:
    return "Make `value` a number from 0 to 100: the unit is %." if most == 100 else "Make `value` a number from 0 up."


def _timeline(figure: TimelineFigure) -> list[Mistake]:
    if not figure.moments:
        return [Mistake(("moments",), Code.BAD_DATE, "Give `moments` at least one moment.")]
    mistakes: list[Mistake] = []
    latest = ""
    for index, moment in enumerate(figure.moments):
        path = ("moments", index, "date")
        if not is_date(moment.date):
            message = f"Write a date of the calendar as 2024, 2024-07 or 2024-07-25, not {moment.date}."
            mistakes.append(Mistake(path, Code.BAD_DATE, message))
            continue
        # "2024" and "2024-07" are in order either way round: compare what both of them tell.
        known = min(len(moment.date), len(latest))
        if moment.date[:known] < latest[:known]:
            message = f"Put this moment before {latest}: a timeline goes from early to late."
            mistakes.append(Mistake(path, Code.TIMELINE_ORDER, message))
        else:
            latest = moment.date
    return mistakes


def is_date(text: str) -> bool:
    """True for a day, month or year of the calendar, written as in ISO 8601."""
    if not _DATE.fullmatch(text) or not text.isascii():
        return False
    try:
        datetime.date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
