"""Owns ``kiosk usage``: the numbers as a report for the terminal, with bars, and as CSV."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence

from kiosk.usage.visits import PAGE, VISIT, WARNING, Row

BAR = 40
MOST_PAGES = 15
HEAD = ("hour", "kind", "page", "language", "count", "seconds")


def report_lines(rows: Sequence[Row]) -> list[str]:
    """The report: sums, visits by hour of the day, the pages opened most with the time on each, languages."""
    if not rows:
        return ["Nothing has been counted. `usage = true` in kiosk.toml switches it on."]
    counts = Counter[str]()
    hours, pages, languages, seconds = Counter[int](), Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        counts[row.kind] += row.count
        if row.kind == VISIT:
            hours[int(row.hour[-2:])] += row.count
        if row.kind == PAGE:
            pages[row.page] += row.count
            languages[row.language] += row.seconds
            seconds[row.page] += row.seconds
    days = len({row.hour[:10] for row in rows})
    return [
        f"{rows[0].hour[:10]} to {rows[-1].hour[:10]}, {days} days with use",
        f"{counts[VISIT]} visits, {counts[PAGE]} pages opened, {counts[WARNING]} warnings answered",
        f"{_minutes(seconds.total())} of looking",
        "",
        "Visits by hour of the day",
        *_bars(
            [(f"{hour:02}:00", hours[hour], "") for hour in range(min(hours, default=0), max(hours, default=0) + 1)]
        ),
        "",
        "Pages opened most",
        *_bars([(page, times, _minutes(seconds[page])) for page, times in pages.most_common(MOST_PAGES) if page]),
        "",
        "Time by language",
        *_bars([(language, spent, _minutes(spent)) for language, spent in languages.most_common()], numbers=False),
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
