"""Owns what the rows come to: the sums that the report and the staff page show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from kiosk.usage.visits import PAGE, VISIT, WARNING, Row


class PageSum(Struct, frozen=True):
    """How often a page was opened, and how many seconds it was shown."""

    page: str
    times: int
    seconds: int


class Sums(Struct, frozen=True):
    """What was counted on some days.

    ``first`` and ``last`` are the days with the first and the last use (``2026-06-10``), ``days`` how many had any.
    ``hours`` are visits by the hour of the day in which they began, ``pages`` come with the one opened most first,
    ``languages`` are seconds by language, most first.
    """

    first: str
    last: str
    days: int
    visits: int
    opened: int
    warnings: int
    seconds: int
    hours: dict[int, int]
    pages: tuple[PageSum, ...]
    languages: dict[str, int]


def derive_sums(rows: Sequence[Row]) -> Sums | None:
    """Add up rows in the order of their hours; None where there are none."""
    if not rows:
        return None
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
    return Sums(
        first=rows[0].hour[:10],
        last=rows[-1].hour[:10],
        days=len({row.hour[:10] for row in rows}),
        visits=counts[VISIT],
        opened=counts[PAGE],
        warnings=counts[WARNING],
        seconds=seconds.total(),
        hours=dict(hours),
        pages=tuple(PageSum(page, times, seconds[page]) for page, times in pages.most_common() if page),
        languages=dict(languages.most_common()),
    )
