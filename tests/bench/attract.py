"""Measures what the attract loop takes of the processor, with the software renderer, and when movement is reduced."""

from __future__ import annotations

import time

from tests.bench.contestants import our_source
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_PROCESSOR = 5.0
SETTLED_SECONDS = 8


def measure_attract(place: Workplace) -> list[Row]:
    """The share of one core that a locked hub takes while nobody is there."""
    seconds = 16 if place.quick else 64  # whole slides
    rows = []
    for name, reduced, most in (("attract loop", "", MOST_PROCESSOR), ("attract loop, reduced motion", "1", None)):
        driven = our_source(
            "--locked", module="tests.bench.driven_hub", QT_QUICK_BACKEND="software", BENCH_REDUCED=reduced
        )
        with place.running(driven, driven.name) as program:
            time.sleep(SETTLED_SECONDS)
            before = program.processor_seconds()
            time.sleep(seconds)
            share = (program.processor_seconds() - before) / seconds * 100
        rows.append(alone(f"processor: {name}", "%", share, most=most))
    return rows
