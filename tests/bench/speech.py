"""Measures how soon a key silences the voice: from the key until its process is gone."""

from __future__ import annotations

import time
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from tests.bench.contestants import our_source
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_MS = 100.0
TIMES = 30
KEYS = ("Down", "Up", "x", "Right")
"""Some that lead on and one that means nothing: any silences."""
_PATIENCE = 10.0


def measure(place: Workplace) -> list[Row]:
    """A voice that never ends by itself, silenced by one key after the other."""
    folder = place.scratch / "voice"
    folder.mkdir()
    program, mark = folder / "espeak-ng", folder / "now"
    program.write_text(f'#!/bin/sh\necho $$ > "{mark}.new"\nmv "{mark}.new" "{mark}"\nexec sleep 600\n', "utf-8")
    program.chmod(0o755)
    path = f"{folder}:/usr/local/bin:/usr/bin:/bin"
    with place.running(our_source(PATH=path), "speech"):
        place.screen.wait_for_home()
        place.screen.wait_until_still(1.0)
        silenced = []
        for key in islice(cycle(KEYS), place.often(TIMES)):
            time.sleep(0.3)  # what the key before led to is being said
            mark.unlink(missing_ok=True)
            place.pointer.key("r" if silenced else "v")
            process = _speaking(mark)
            silenced.append(_milliseconds(place, key, process))
    return [
        alone("a key while it is read aloud → silence, median", "ms", median(silenced)),
        alone("the same, the slowest", "ms", max(silenced), MOST_MS),
    ]


def _speaking(mark: Path) -> Path:
    """The process that speaks now, once there is one that is alive."""
    end = time.perf_counter() + _PATIENCE
    while time.perf_counter() < end:
        if mark.is_file() and (process := Path("/proc") / mark.read_text("utf-8").strip()).exists():
            time.sleep(0.3)  # it goes on as if somebody listened
            return process
        time.sleep(0.005)
    raise TimeoutError("nothing is read aloud")


def _milliseconds(place: Workplace, key: str, process: Path) -> float:
    struck = place.pointer.key(key)
    while _is_alive(process):
        if time.perf_counter() > struck + _PATIENCE:
            raise TimeoutError(f"the key {key} silences nothing")
    return (time.perf_counter() - struck) * 1000


def _is_alive(process: Path) -> bool:
    try:
        return (process / "stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
