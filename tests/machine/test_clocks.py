"""Clocks that jump and machines that sleep, by readings that are made up."""

from __future__ import annotations

from kiosk.machine.clocks import ClockReading, derive_clock_news, read_clocks

BEFORE = ClockReading(wall=1_000_000, running=500, with_sleep=700)


def test_time_that_passes_is_no_news() -> None:
    assert derive_clock_news(BEFORE, ClockReading(1_000_011, 510, 710)) == []
    assert derive_clock_news(read_clocks(), read_clocks()) == []


def test_a_clock_that_was_set_is_told() -> None:
    assert "forward by 3600 s" in derive_clock_news(BEFORE, ClockReading(1_003_610, 510, 710))[0]
    assert "back by 86400 s" in derive_clock_news(BEFORE, ClockReading(1_000_010 - 86400, 510, 710))[0]


def test_sleep_is_no_jump_of_the_clock() -> None:
    news = derive_clock_news(BEFORE, ClockReading(1_000_000 + 10 + 7200, 510, 710 + 7200))
    assert len(news) == 1
    assert "slept for 7200 s" in news[0]
