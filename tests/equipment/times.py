"""Clocks that a test moves by hand."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

AMSTERDAM = timezone(timedelta(hours=2), "CEST")


class Times:
    """What time it is, to the second that a test says."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.date = datetime(2026, 6, 10, 12, 0, tzinfo=AMSTERDAM)

    def now(self) -> float:
        """Seconds of a clock that does not go back unless a test wants it."""
        return self.seconds

    def today(self) -> datetime:
        """What the clock on the wall says."""
        return self.date

    def wait(self, seconds: float) -> None:
        """Let time go by."""
        self.seconds += seconds
        self.date += timedelta(seconds=seconds)
