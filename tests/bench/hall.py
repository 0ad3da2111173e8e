"""Owns the rows of a hall: from the speaker's key to the picture on each of ten screens that follow.

All of them are processes of this machine, and draw with the software renderer; from the command of the key in the state
of the talk to the first picture that each screen has drawn since its word arrived. What is not in it is the way of a
key into the program, and of a picture out of a graphics card.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from tests.bench.contestants import ROOT, clean_environment
from tests.bench.report import Row
from tests.bench.workplace import Workplace
from tests.equipment.broker import started_broker

FOLLOWERS = 10
KEYS, QUICK_KEYS = 24, 8
BUDGET_MS = 150
XIBO_MS = 200
"""How far apart players of Xibo's Sync Groups may be, by its manual: the peer cannot be run here."""
SETTLE_SECONDS = 4.0
"""A talk has begun, and nobody goes on at once: each screen makes what comes ready, here ten of them on one machine."""
LONGEST_SECONDS = 60.0


def measure(place: Workplace) -> list[Row]:
    """The rows."""
    keys = QUICK_KEYS if place.quick else KEYS
    rows = []
    for count in (2, FOLLOWERS):
        arrivals, pictures = follow(place.scratch, count, keys)
        rows += [
            Row(f"key → word on {count} screens that follow, 95 of 100", f"{_share(arrivals, 0.95):.0f} ms"),
            Row(
                f"key → picture on {count} screens that follow, 95 of 100",
                f"{_share(pictures, 0.95):.0f} ms (half {_share(pictures, 0.5):.0f})",
                f"± {XIBO_MS} ms (Xibo)",
                budget=f"≤ {BUDGET_MS} ms" if count == FOLLOWERS else "",
                within=_share(pictures, 0.95) <= BUDGET_MS if count == FOLLOWERS else None,
            ),
        ]
    return rows


def follow(folder: Path, count: int, keys: int) -> tuple[list[float], list[float]]:
    """Milliseconds from each key to the word's arrival, and to the picture, on each screen."""
    with ExitStack() as stack:
        scratch = folder / f"hall-{count}"
        scratch.mkdir()
        broker = stack.enter_context(started_broker(scratch))
        said: queue.Queue[tuple[int, int, int, int]] = queue.Queue()
        for number in range(count):
            process = stack.enter_context(_part("follow", broker.address, scratch / str(number)))
            threading.Thread(target=_read, args=(process.stdout, number, said), daemon=True).start()
        speaker = stack.enter_context(_part("speak", broker.address, scratch / "speaker"))
        seen: dict[tuple[int, int], tuple[int, int]] = {}
        _collect(said, seen, lambda: len({screen for screen, _ in seen}) == count)
        time.sleep(SETTLE_SECONDS)
        arrivals, pictures = [], []
        for _ in range(keys):
            time.sleep(0.5)
            assert speaker.stdin is not None
            assert speaker.stdout is not None
            speaker.stdin.write(b"\n")
            speaker.stdin.flush()
            number, begin = map(int, speaker.stdout.readline().split())
            _collect(said, seen, lambda number=number: all((screen, number) in seen for screen in range(count)))
            for screen in range(count):
                arrival, picture = seen[screen, number]
                arrivals.append((arrival - begin) / 1e6)
                pictures.append((picture - begin) / 1e6)
    return arrivals, pictures


def _collect(said: queue.Queue, seen: dict, met) -> None:  # type: ignore[no-untyped-def, type-arg]
    """Read what screens say until something holds of it.

    Raises:
        TimeoutError: it did not.
    """
    end = time.monotonic() + LONGEST_SECONDS
    while not met():
        if time.monotonic() > end:
            raise TimeoutError("a screen does not follow")
        with contextlib.suppress(queue.Empty):
            screen, number, arrival, picture = said.get(timeout=0.1)
            seen[screen, number] = arrival, picture


def _read(lines: IO[bytes], screen: int, said: queue.Queue[tuple[int, int, int, int]]) -> None:
    for line in lines:
        number, arrival, picture = map(int, line.split())
        said.put((screen, number, arrival, picture))


@contextmanager
def _part(role: str, broker: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.bench.followed", role, broker, str(folder)]
    environment = clean_environment(folder.parent)
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=quiet) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)


def _share(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        for screens in map(int, sys.argv[1:]):
            words, drawn = follow(Path(place), screens, KEYS)
            print(
                screens, *(f"{_share(row, at):.0f}" for row in (words, drawn) for at in (0.5, 0.95, 1)), os.getloadavg()
            )
