"""Measures how long it takes from the start of a program until its home page is painted."""

from __future__ import annotations

import time
from statistics import median

from kiosk.briefing.model import HOME
from tests.bench.contestants import Contestant, our_exe, our_source
from tests.bench.report import Row, compared
from tests.bench.workplace import Workplace

ROUNDS = 9
SOURCE_SHARE, EXE_SHARE = 0.6, 0.75


def measure(place: Workplace) -> list[Row]:
    """Starts in turn, so that what else the machine does hits all alike; the first round only warms the disk."""
    briefing = place.shipped()
    peer = place.browser(briefing, [(HOME, briefing.languages[0])])
    exe = our_exe()
    everyone = [our_source(), peer, *([exe] if exe else [])]
    again = {one.name: list[float]() for one in everyone}
    fresh = {one.name: list[float]() for one in everyone}
    for turn in range(place.often(ROUNDS) + 1):
        for one in everyone:
            seconds = start_seconds(place, one, one.name)
            if turn:
                again[one.name].append(seconds)
                if turn % 3 == 1:
                    fresh[one.name].append(start_seconds(place, one, f"{one.name}-{turn}"))
    rows = [
        compared(
            "source start → home painted", "s", median(again["source"]), median(again["chromium"]), share=SOURCE_SHARE
        ),
        compared("the same, fastest round", "s", min(again["source"]), min(again["chromium"])),
        compared(
            "the same, with an empty state folder and profile", "s", median(fresh["source"]), median(fresh["chromium"])
        ),
    ]
    if exe:
        rows += [
            compared(
                "one-file start → home painted",
                "s",
                median(again[exe.name]),
                median(again["chromium"]),
                share=EXE_SHARE,
            ),
            compared("the same, fastest round", "s", min(again[exe.name]), min(again["chromium"])),
        ]
    return rows


def start_seconds(place: Workplace, contestant: Contestant, state: str) -> float:
    """From the start of the process until both panels of home are on the screen; then it is let settle, and ended."""
    with place.running(contestant, state) as program:
        seconds = place.screen.wait_for_home() - program.started
        time.sleep(0.3)
    return seconds
