"""Measures what a page and a check cost as a briefing grows: with 30, 1,000 and 10,000 case studies, side by side."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from msgspec import Struct

from tests.bench.big_briefing import ARGUMENT, ARGUMENTS, CASE_STUDY, DEMANDS, LONG_PAGE, write_big_briefing
from tests.bench.contestants import ROOT, clean_environment
from tests.bench.grown import ALL_SIZES, MOST_MEMORY, MOST_TIME, SIZES, grown
from tests.bench.report import Row, curve
from tests.bench.sized_places import place_rows
from tests.bench.workplace import Workplace

ROUNDS = 3
LEAST_PACE = 0.8
PAGES = {
    "home": "home",
    "a demand": DEMANDS[0],
    "an argument": ARGUMENT,
    "a case study": CASE_STUDY,
    "500 terms on 60 KB": LONG_PAGE,
}


class Cost(Struct, frozen=True):
    """What one run took: seconds, and MB at its highest."""

    seconds: float
    memory: float


def measure(place: Workplace) -> list[Row]:
    """A picture of each kind of page, each place of hub and talk, then a check of the whole, with each size in turn.

    In haste there is no check: that of the largest takes a minute and more.
    """
    folders = {size: place.scratch / f"sized-{size}" for size in SIZES}
    for size, folder in folders.items():
        if not folder.exists():
            write_big_briefing(folder, size)
    pages = [row for name, page in PAGES.items() for row in _page_rows(place, folders, name, page)]
    checks = [] if place.quick else _check_rows(place, folders)
    return [*pages, *place_rows(place, folders), *checks]


def _page_rows(place: Workplace, folders: dict[int, Path], name: str, page: str) -> list[Row]:
    costs: dict[int, list[Cost]] = {size: [] for size in folders}
    for turn in range(1 if place.quick else ROUNDS + 1):
        for size, folder in folders.items():
            words = ("render", "--out", str(place.scratch / "drawn"), "--language", "nl", "--page", page)
            cost = _run(place, *words, "--briefing", str(folder))
            if turn or place.quick:
                costs[size].append(cost)
    seconds = [median(cost.seconds for cost in costs[size]) for size in SIZES]
    memory = [median(cost.memory for cost in costs[size]) for size in SIZES]
    what = f"picture of {name} by kiosk render, with {ALL_SIZES} case studies"
    return [
        grown(what, "s", seconds, MOST_TIME),
        grown("the same, memory at its highest", "MB", memory, MOST_MEMORY),
    ]


def _check_rows(place: Workplace, folders: dict[int, Path]) -> list[Row]:
    pace = []
    for size, folder in folders.items():
        pace.append(2 * (size + ARGUMENTS) / _run(place, "check", str(folder)).seconds)
    ratio = pace[-1] / pace[1]
    cells = " / ".join(f"{number:,.0f}" for number in pace)
    return [
        Row(
            "check: files a second, by size",
            f"{cells} {curve(pace)}",
            "",
            f"{ratio:.2f} ×",
            f"≥ {LEAST_PACE} × that of 1,000",
            ratio >= LEAST_PACE,
        )
    ]


def _run(place: Workplace, *words: str) -> Cost:
    """Run a command of the program to its end.

    Raises:
        RuntimeError: it does not end well; a check that finds something does.
    """
    command = [sys.executable, "-m", "kiosk", *words, "--state-dir", str(place.scratch / "state" / "sizes")]
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=clean_environment(place.scratch), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > (words[0] == "check"):
        raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
    return Cost(seconds, used.ru_maxrss / 1024)
