"""Measures what the attract loop takes of the processor, with the software renderer, and when movement is reduced."""

from __future__ import annotations

import time

from tests.bench.contestants import our_source
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_PROCESSOR, MOST_STILL = 5.0, 0.5
"""Per cent of one core; with reduced motion a slide is drawn every 8 seconds, and nothing in between: 0, rounded."""
SETTLED_SECONDS = 8


def measure_attract(place: Workplace) -> list[Row]:
    """The share of one core that a locked hub takes while nobody is there."""
    seconds = 16 if place.quick else 64  # whole slides
    rows = []
    for name, words, most in (
        ("attract loop", (), MOST_PROCESSOR),
        ("attract loop, reduced motion", ("--reduced-motion",), MOST_STILL),
    ):
        hub = our_source("--locked", *words, QT_QUICK_BACKEND="software")
        with place.running(hub, hub.name) as program:
            time.sleep(SETTLED_SECONDS)
            before = program.processor_seconds()
            time.sleep(seconds)
            share = (program.processor_seconds() - before) / seconds * 100
        rows.append(alone(f"processor: {name}", "%", share, most=most))
    return rows
