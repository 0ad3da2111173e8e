"""Owns the noticing of a clock that jumps and of a machine that slept: pure, from readings of three clocks."""

from __future__ import annotations

import time

from msgspec import Struct

JUMP_SECONDS = 5.0
"""Smaller ones are what any time service does."""


class ClockReading(Struct, frozen=True):
    """One reading, in seconds: the time of day, the time the machine ran, and that with the time it slept.

    Where a system has no clock that counts sleep apart, ``with_sleep`` is the same as ``running``.
    """

    wall: float
    running: float
    with_sleep: float


def read_clocks() -> ClockReading:
    """The clocks now."""
    running = time.monotonic()
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; its monotonic clock stands still in sleep
    return ClockReading(time.time(), running, running if boot is None else time.clock_gettime(boot))


def derive_clock_news(before: ClockReading, after: ClockReading) -> list[str]:
    """What happened between two readings, a sentence each."""
    slept = (after.with_sleep - before.with_sleep) - (after.running - before.running)
    jumped = (after.wall - before.wall) - (after.with_sleep - before.with_sleep)
    news = []
    if slept > JUMP_SECONDS:
        news.append(f"the machine slept for {slept:.0f} s and is awake again")
    if abs(jumped) > JUMP_SECONDS:
        news.append(
            f"the clock was set {'forward' if jumped > 0 else 'back'} by {abs(jumped):.0f} s; nothing here waits by it"
        )
    return news
