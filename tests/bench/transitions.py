"""Measures whether pages come and go without a dropped frame, at 1920 × 1080 with the software renderer."""

from __future__ import annotations

import json
import time
from statistics import median

from tests.bench.contestants import our_source
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_MS = 33.0
"""A frame that stays for longer has kept another from being shown."""
FRAMES = "BENCH_FRAMES"
"""The variable that names the file for the frames of ``moving_hub``."""
TIMES, TIMES_IN_HASTE = "5", "2"


def measure(place: Workplace) -> list[Row]:
    """The hub alone, led through its moves: static pages in a browser have no transition to stand beside."""
    out = place.scratch / "frames.json"
    times = TIMES_IN_HASTE if place.quick else TIMES
    given = {FRAMES: str(out), "BENCH_TIMES": times, "QT_QUICK_BACKEND": "software"}
    moving = our_source(module="tests.bench.moving_hub", **given)
    with place.running(moving, "source") as program:
        while not out.exists():
            if not program.running:
                raise RuntimeError("the hub ended in a transition")
            time.sleep(0.1)
        moves: dict[str, list[list[float]]] = json.loads(out.read_text("utf-8"))
    return [
        alone(f"{move}: frames over {MOST_MS:g} ms, of a transition", "", median(map(count_late, runs)), most=0)
        for move, runs in moves.items()
    ]


def count_late(frames: list[float]) -> int:
    """How many of these frames stayed for too long, each given in ms."""
    return sum(frame > MOST_MS for frame in frames)
