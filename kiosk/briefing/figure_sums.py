"""Owns whether the numbers and dates of a figure can be true."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from kiosk.briefing.decode import Mistake
from kiosk.briefing.figure_kinds import BarsFigure, CompareFigure, DotsFigure, Figure, PeopleFigure, TimelineFigure
from kiosk.briefing.problems import Code

MOST_DOTS = 100_000
"""More dots than this nobody can draw, let alone see."""
MOST_PEOPLE = 200
"""More persons than this nobody counts: dots are for those."""

_ROUNDING = 0.01
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def miscounts(figure: Figure) -> list[Mistake]:
    """What does not add up in a figure; the paths are those of its YAML."""
    check = _CHECKS.get(type(figure))
    return check(figure) if check is not None else []


def _dots(figure: DotsFigure | PeopleFigure) -> list[Mistake]:
    most = MOST_DOTS if isinstance(figure, DotsFigure) else MOST_PEOPLE
    if not 0 < figure.of <= most:
        return [Mistake(("of",), Code.BAD_DOTS, f"Make `of` a number from 1 to {most}.")]
    if not 0 <= figure.value <= figure.of:
        return [Mistake(("value",), Code.BAD_DOTS, f"Make `value` a number from 0 to {figure.of}, which `of` is.")]
    return []


def _bars(figure: BarsFigure) -> list[Mistake]:
    if not figure.bars:
        return [Mistake(("bars",), Code.BAD_BARS, "Give `bars` at least one bar.")]
    wrong = _out_of_range("bars", [bar.value for bar in figure.bars], figure.unit)
    if wrong or figure.total is None:
        return wrong
    total = math.fsum(bar.value for bar in figure.bars)
    if abs(total - figure.total) <= _ROUNDING:
        return []
    message = f"Make the bars add up to `total`, or leave `total` out: they add up to {total:g}, not {figure.total:g}."
    return [Mistake(("total",), Code.BAD_BARS, message)]


def _compare(figure: CompareFigure) -> list[Mistake]:
    if len(figure.sides) != 2:
        message = f"Give `sides` two states that stand beside each other, not {len(figure.sides)}."
        return [Mistake(("sides",), Code.PIECES, message)]
    values = [side.value for side in figure.sides]
    if values.count(None) == 1:
        lacking = values.index(None)
        message = "Give this side a `value` too, or write it as `text` on both: one number has nothing to stand beside."
        return [Mistake(("sides", lacking, "label"), Code.PIECES, message)]
    return _out_of_range("sides", [value for value in values if value is not None], figure.unit)


def _out_of_range(name: str, values: Sequence[float], unit: str) -> list[Mistake]:
    most = 100 if unit.strip() == "%" else math.inf
    message = f"Make `value` a number from 0 {'to 100: the unit is %' if most == 100 else 'up'}."
    return [
        Mistake((name, index, "value"), Code.BAD_BARS, message)
        for index, value in enumerate(values)
        if not (math.isfinite(value) and 0 <= value <= most)
    ]


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


_CHECKS: Mapping[type, Callable[[Any], list[Mistake]]] = MappingProxyType(
    {DotsFigure: _dots, PeopleFigure: _dots, BarsFigure: _bars, TimelineFigure: _timeline, CompareFigure: _compare}
)
