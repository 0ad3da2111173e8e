"""Measures each place of a hub and of a talk as a briefing grows: the first changed picture there, and the memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

import msgspec

from tests.bench.contestants import ROOT, clean_environment
from tests.bench.grown import ALL_SIZES, MOST_MEMORY, MOST_TIME, SIZES, grown
from tests.bench.report import Row
from tests.bench.walk import Walked
from tests.bench.workplace import Workplace
from tests.equipment.fake_screens import screen_file

ROUNDS = 7
FACES = {"hub": "tests.bench.sized_hub", "talk": "tests.bench.sized_talk"}


def place_rows(place: Workplace, folders: Mapping[int, Path]) -> list[Row]:
    """Walks through each face with each size in turn.

    Args:
        place: where it is measured.
        folders: the briefings by size.
    """
    return [row for face, module in FACES.items() for row in _face_rows(place, folders, face, module)]


def _face_rows(place: Workplace, folders: Mapping[int, Path], face: str, module: str) -> list[Row]:
    walks: dict[int, list[Walked]] = {size: [] for size in SIZES}
    for _ in range(place.often(ROUNDS)):
        for size in SIZES:
            walks[size].append(walk_through(place.scratch, module, folders[size]))
    names = walks[SIZES[0]][0].places
    return [
        *(_place_row(f"{face}: {name}, with {ALL_SIZES}", [walks[size] for size in SIZES], name) for name in names),
        grown(
            f"{face}: memory (PSS) after all of these, with {ALL_SIZES}",
            "MB",
            [median(walk.memory for walk in walks[size]) for size in SIZES],
            MOST_MEMORY,
        ),
    ]


def _place_row(what: str, walks: Sequence[Sequence[Walked]], name: str) -> Row:
    return grown(what, "ms", [median(walk.places[name] for walk in sized) for sized in walks], MOST_TIME)


def walk_through(scratch: Path, module: str, folder: Path) -> Walked:
    """One walk in a process of its own, drawn into memory.

    Args:
        scratch: where the process may write.
        module: which face walks, one of ``FACES``.
        folder: the briefing.

    Raises:
        RuntimeError: it does not come to its end.
    """
    platform = f"offscreen:configfile={screen_file('two')}"
    environment = clean_environment(scratch, QT_QPA_PLATFORM=platform, QT_QUICK_BACKEND="software")
    command = [sys.executable, "-m", module, str(folder), str(time.perf_counter())]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=False, text=True)
    if done.returncode:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Walked)
