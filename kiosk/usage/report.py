"""Owns ``kiosk usage``: the numbers as a report for the terminal, with bars, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from kiosk.usage.sums import derive_sums
from kiosk.usage.visits import Row

BAR = 40
MOST_PAGES = 15
HEAD = ("hour", "kind", "page", "language", "count", "seconds")


def report_lines(rows: Sequence[Row]) -> list[str]:
    """The report: sums, visits by hour of the day, the pages opened most with the time on each, languages."""
    sums = derive_sums(rows)
    if sums is None:
        return ["Nothing has been counted. `usage = true` in kiosk.toml switches it on."]
    first, last = min(sums.hours, default=0), max(sums.hours, default=0)
    return [
        f"{sums.first} to {sums.last}, {sums.days} days with use",
        f"{sums.visits} visits, {sums.opened} pages opened, {sums.warnings} warnings answered",
        f"{_minutes(sums.seconds)} of looking",
        "",
        "Visits by hour of the day",
        *_bars([(f"{hour:02}:00", sums.hours.get(hour, 0), "") for hour in range(first, last + 1)]),
        "",
        "Pages opened most",
        *_bars([(one.page, one.times, _minutes(one.seconds)) for one in sums.pages[:MOST_PAGES]]),
        "",
        "Time by language",
        *_bars([(language, spent, _minutes(spent)) for language, spent in sums.languages.items()], numbers=False),
    ]


def csv_text(rows: Iterable[Row]) -> str:
    """The rows as CSV with a head (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    writer.writerows([row.hour, row.kind, row.page, row.language, row.count, row.seconds] for row in rows)
    return out.getvalue()


def _bars(rows: list[tuple[str, int, str]], *, numbers: bool = True) -> list[str]:
    most = max((number for _, number, _ in rows), default=0) or 1
    wide = max((len(name) for name, _, _ in rows), default=0)
    return [
        f"  {name.ljust(wide)}  {('█' * round(BAR * number / most)).ljust(BAR)}"
        f"  {number if numbers else ''}  {note}".rstrip()
        for name, number, note in rows
    ]


def _minutes(seconds: int) -> str:
    return (
        f"{seconds // 3600} h {seconds % 3600 // 60:02} min"
        if seconds >= 3600
        else f"{seconds // 60} min {seconds % 60:02} s"
    )
