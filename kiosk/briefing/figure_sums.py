"""Owns whether the numbers and dates of a figure can be true."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from kiosk.atlas.world import OTHER, load_world
from kiosk.briefing.figure_kinds import (
    BarsFigure,
    CompareFigure,
    DotsFigure,
    Figure,
    FlowFigure,
    LineFigure,
    MapFigure,
    MapPlace,
    PeopleFigure,
    ShareFigure,
    TimelineFigure,
)
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.problems import Code
from kiosk.text_files.places import KeyPath

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


def _share(figure: ShareFigure) -> list[Mistake]:
    whole = figure.total if figure.total is not None else 100.0 if figure.unit.strip() == "%" else None
    if len(figure.parts) < (1 if whole is not None else 2):
        return [Mistake(("parts",), Code.PIECES, "Give `parts` two parts or more, or one and the `total`.")]
    wrong = _out_of_range("parts", [part.value for part in figure.parts], figure.unit)
    parts = math.fsum(part.value for part in figure.parts)
    if wrong or (whole is None and parts > 0) or (whole is not None and whole > 0 and parts <= whole + _ROUNDING):
        return wrong
    key = "parts" if figure.total is None else "total"
    message = f"Make the whole larger than nothing, and than its parts: they add up to {parts:g}."
    return [Mistake((key,), Code.BAD_BARS, message)]


def _line(figure: LineFigure) -> list[Mistake]:
    if len(figure.points) < 2:
        return [Mistake(("points",), Code.PIECES, "Give `points` two points or more: one alone is no line.")]
    wrong = _out_of_range("points", [point.value for point in figure.points], figure.unit)
    return [*wrong, *_dates("points", [point.date for point in figure.points])]


def _flow(figure: FlowFigure) -> list[Mistake]:
    chain = figure.chain
    if len(chain) < 2:
        return [Mistake(("chain",), Code.PIECES, "Give `chain` two or more: one who gives, and one who gets.")]
    silent = [
        Mistake(("chain", index, "who"), Code.PIECES, f"Say with `gives` what {giver.who} gives to the next.")
        for index, giver in enumerate(chain[:-1])
        if not giver.gives.strip()
    ]
    if chain[-1].gives:
        message = f"Add who gets this to `chain`, or take `gives` out: nobody comes behind {chain[-1].who}."
        silent.append(Mistake(("chain", len(chain) - 1, "gives"), Code.PIECES, message))
    if figure.view and len({giver.hidden for giver in chain}) == 1:
        message = "Write `hidden: true` beside each whom this view does not reach, or take `view` out."
        silent.append(Mistake(("view",), Code.PIECES, message))
    return silent


def _map(figure: MapFigure) -> list[Mistake]:
    if not figure.places:
        return [Mistake(("places",), Code.PIECES, "Give `places` at least one place.")]
    if not figure.file and any(place.feature for place in figure.places):
        message = "Name the GeoJSON that has these areas: `file: media/areas.geojson`."
        return [Mistake((), Code.MISSING_KEY, message)]
    return [mistake for index, place in enumerate(figure.places) for mistake in _place(place, ("places", index))]


def _place(place: MapPlace, path: KeyPath) -> Iterator[Mistake]:
    if sum(map(bool, (place.country, place.at, place.feature))) != 1:
        message = (
            "Say where this is with one of these: `country: IDN`, `at: [degrees east, degrees north]`, or `feature`."
        )
        yield Mistake((*path, "label"), Code.BAD_PLACE, message)
    elif place.country and (place.country == OTHER or place.country not in load_world()):
        message = f"Write the three letters that ISO 3166-1 has for a country, such as IDN, instead of {place.country}."
        yield Mistake((*path, "country"), Code.BAD_PLACE, message)
    elif place.at and not is_on_earth(place.at):
        message = "Write `at` as [4.9, 52.4]: degrees east from -180 to 180, then degrees north from -90 to 90."
        yield Mistake((*path, "at"), Code.BAD_PLACE, message)


def is_on_earth(at: Sequence[float]) -> bool:
    """True for degrees east and degrees north of a place."""
    return len(at) == 2 and abs(at[0]) <= 180 and abs(at[1]) <= 90


def _timeline(figure: TimelineFigure) -> list[Mistake]:
    if not figure.moments:
        return [Mistake(("moments",), Code.BAD_DATE, "Give `moments` at least one moment.")]
    return _dates("moments", [moment.date for moment in figure.moments])


def _dates(name: str, dates: Sequence[str]) -> list[Mistake]:
    """Dates that are none, or not in the order of time; those of a line must differ, too."""
    mistakes: list[Mistake] = []
    latest = ""
    for index, date in enumerate(dates):
        path = (name, index, "date")
        if not is_date(date):
            message = f"Write a date of the calendar as 2024, 2024-07 or 2024-07-25, not {date}."
            mistakes.append(Mistake(path, Code.BAD_DATE, message))
            continue
        # "2024" and "2024-07" are in order either way round: compare what both of them tell.
        known = min(len(date), len(latest))
        if date[:known] < latest[:known] or (name == "points" and date == latest):
            what = "line" if name == "points" else "timeline"
            message = f"Put this {name[:-1]} before {latest}: a {what} goes from early to late."
            mistakes.append(Mistake(path, Code.TIMELINE_ORDER, message))
        else:
            latest = date
    return mistakes


def date_in_years(text: str) -> float:
    """A date as far as it is known, in years after the year 0; what is no date is 0."""
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3] if is_date(text) else (0, 1, 1)
    return year + (month - 1) / 12 + (day - 1) / 365


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
    {
        DotsFigure: _dots,
        PeopleFigure: _dots,
        BarsFigure: _bars,
        TimelineFigure: _timeline,
        CompareFigure: _compare,
        ShareFigure: _share,
        LineFigure: _line,
        FlowFigure: _flow,
        MapFigure: _map,
    }
)
