"""Numbers and dates of figures can be true."""

from __future__ import annotations

import pytest

from kiosk.briefing.figure_kinds import Bar, BarsFigure, Moment, NumberFigure, TimelineFigure
from kiosk.briefing.figure_sums import is_date, miscounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2024", True), ("2024-07", True), ("2024-02-29", True)]
    + [
        (text, False)
        for text in ("", "24", "2023-02-29", "2024-13", "2024-7", "0000", "2024-07-25T10", "２０２４", "soon")
    ],
)
def test_dates_are_of_the_calendar(text: str, expected: bool) -> None:
    assert is_date(text) is expected


@pytest.mark.parametrize(("total", "good"), [(None, True), (100.0, True), (99.0, False), (float("nan"), False)])
def test_bars_add_up(total, good) -> None:
    figure = BarsFigure("a", tuple(Bar("b", value) for value in (33.3, 33.3, 33.4)), "c", total=total)
    assert (not miscounts(figure)) is good


@pytest.mark.parametrize(
    ("dates", "good"),
    [
        (("2024", "2024-07", "2024-07-25", "2024", "2025"), True),
        (("2024-07", "2024-07"), True),
        (("2024-07-25", "2024-07", "2024-06"), False),
        (("2025", "2024-12"), False),
    ],
)
def test_moments_are_in_the_order_of_time(dates, good) -> None:
    figure = TimelineFigure("a", tuple(Moment(date, "b") for date in dates), "c")
    assert (not miscounts(figure)) is good


def test_a_number_adds_up() -> None:
    assert miscounts(NumberFigure("a", "6%", "b")) == []
