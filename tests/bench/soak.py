"""A long trial: the built file (or the source) locked on a real X server, tapped, swiped, typed at, resized and killed.

python -m tests.bench.soak [--minutes 60] [--seed 1] [--source]; ``make soak``. Prints figures; 0 where all held.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.paths import StateFile
from tests.bench.contestants import EXE, ROOT, clean_environment
from tests.bench.pointer import Pointer
from tests.bench.processes import Program, memory_of
from tests.bench.recovery import MOST_HUNG, MOST_KILLED, hub_of
from tests.bench.screen import HEIGHT, WIDTH, Screen
from tests.bench.workplace import NOWHERE

KEYS = (
    *("Home", "Left", "Right", "Up", "Down", "Page_Up", "Page_Down", "Tab", "Return", "Escape", "BackSpace", "slash"),
    *("a", "c", "g", "h", "l", "s", "t", "q", "w", "F1", "F11", "Alt_L+F4", "Control_L+q", "Control_L+w", "Menu"),
    *("Super_L", "Alt_L+Tab", "Control_L+Alt_L+Delete", "Alt_L+space", "Control_L+plus", "Control_L+minus"),
)
BETWEEN_SECONDS = 0.08
LIFE_SECONDS = (45.0, 200.0)
"""Between two blows, at least and at most: less often than what the supervisor takes for trouble (5 within 120 s)."""

SIZES = ("1024x600", "1280x800", f"{WIDTH}x{HEIGHT}")
MOST_GROWTH = 30.0
"""MB that a hub may grow in the second half of its life: its caches still fill (search, pages, letters). What grows on
and on is for ``tests.bench.growth`` to find.
"""


class Soak:
    """One trial.

    Args:
        screen: where it is shown.
        command: what is tried.
        folder: an empty folder for its state.
        seed: of the dice.
    """

    def __init__(self, screen: Screen, command: list[str], folder: Path, seed: int) -> None:
        self._screen = screen
        self._pointer = Pointer(screen.display)
        self._dice = random.Random(seed)
        self._state = folder / "state"
        environment = clean_environment(folder, DISPLAY=screen.display)
        self._environment = environment
        self._program = Program(
            [*command, "show", "--locked", "--usage", f"--state-dir={self._state}"], environment, ROOT
        )
        self.inputs = self.resizes = 0
        self.recoveries: dict[str, list[float]] = {"killed": [], "stopped": []}
        self.growth: list[float] = []
        self.largest = 0.0
        self.faults: list[str] = []

    def run(self, seconds: float) -> None:
        """Try it for so long."""
        self._wait(self._comes_home)
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self.faults:
            self._live(min(self._dice.uniform(*LIFE_SECONDS), max(0.0, end - time.monotonic())))
            if time.monotonic() < end:
                self._strike()
        if not self._program.running:
            self.faults.append("the program has ended")
        self._program.end()
        self._pointer.close()

    def _live(self, seconds: float) -> None:
        hub, end = hub_of(self._program), time.monotonic() + seconds
        half, before = time.monotonic() + seconds / 2, 0.0
        while time.monotonic() < end:
            self._act()
            time.sleep(BETWEEN_SECONDS)
            if not before and time.monotonic() > half:
                before = memory_of(hub)
        if hub_of(self._program) != hub:
            self.faults.append(f"hub {hub} went by itself")
        elif before:
            after = memory_of(hub)
            self.growth.append(after - before)
            self.largest = max(self.largest, after)

    def _act(self) -> None:
        self.inputs += 1
        deed = self._dice.random()
        if deed < 0.6:
            self._pointer.move(self._dice.randrange(WIDTH), self._dice.randrange(HEIGHT))
            self._pointer.press()
            if deed < 0.15:
                for _ in range(4):
                    self._pointer.move(self._dice.randrange(WIDTH), self._dice.randrange(HEIGHT))
            self._pointer.release()
        elif deed < 0.998:
            self._pointer.key(self._dice.choice(KEYS))
        else:
            self._resize(self._dice.choice(SIZES))

    def _resize(self, size: str) -> None:
        self.resizes += 1
        wide, high = size.split("x")
        timing = [str(int(wide) + n) for n in (8, 16, 32)], [str(int(high) + n) for n in (1, 2, 4)]
        for words in (
            ["--newmode", size, "60", wide, *timing[0], high, *timing[1]],
            ["--addmode", "screen", size],
            ["--output", "screen", "--mode", size],
        ):
            subprocess.run(["xrandr", *words], env=self._environment, check=False, capture_output=True)

    def _strike(self) -> None:
        what = self._dice.choice(["killed", "killed", "stopped"])
        self._resize(f"{WIDTH}x{HEIGHT}")
        hub, began = hub_of(self._program), time.perf_counter()
        os.kill(hub, signal.SIGKILL if what == "killed" else signal.SIGSTOP)
        if self._wait(lambda: hub_of(self._program) not in (0, hub)) and self._wait(self._comes_home):
            self.recoveries[what].append(time.perf_counter() - began)
        else:
            self.faults.append(f"not back after it was {what}")

    def _comes_home(self) -> bool:
        """Whether home is there; a locked hub begins with its attract loop, which a finger ends."""
        if not self._screen.shows_home():
            self._pointer.move(*NOWHERE)
            self._pointer.press()
            self._pointer.release()
        return self._screen.shows_home()

    def _wait(self, condition: Callable[[], bool], seconds: float = 60) -> bool:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def complaints(self) -> list[str]:
        """What the log of the hub complains of."""
        files = sorted(self._state.glob(f"{StateFile.LOG}*"))
        lines = [line for file in files for line in file.read_text("utf-8", "replace").splitlines()]
        return [line for line in lines if re.search(r" (WARNING|ERROR|CRITICAL) ", line)]

    def state_megabytes(self) -> float:
        """How much it has written."""
        return sum(file.stat().st_size for file in self._state.rglob("*") if file.is_file()) / 1e6


def main() -> int:
    """Try it and print figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak", description="Try a locked hub for long.")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", action="store_true", help="not the built file")
    arguments = parser.parse_args()
    built = EXE.exists() and not arguments.source
    command = [str(EXE)] if built else [sys.executable, "-m", "kiosk"]
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-", ignore_cleanup_errors=True) as folder:
        picture = Path(folder, "screen")
        picture.mkdir()
        with Screen(picture) as screen:
            soak = Soak(screen, command, Path(folder), arguments.seed)
            soak.run(60 * arguments.minutes)
        return _told(soak, arguments, "the built file" if built else "the source")


def _told(soak: Soak, arguments: argparse.Namespace, what: str) -> int:
    killed, stopped = soak.recoveries["killed"], soak.recoveries["stopped"]
    complaints = soak.complaints()
    print(f"{what}, {arguments.minutes:g} minutes, seed {arguments.seed}")
    print(f"inputs: {soak.inputs}, of which resizes: {soak.resizes}")
    for name, times, most in (("killed", killed, MOST_KILLED), ("stopped", stopped, MOST_HUNG)):
        print(f"{name}: {len(times)} times, slowest recovery {max(times, default=0):.2f} s (budget {most:g} s)")
    grown = max(soak.growth, default=0)
    print(f"memory of a hub: at most {soak.largest:.0f} MB, in the second half of its life at most {grown:.1f} MB more")
    print(f"state folder: {soak.state_megabytes():.2f} MB, warnings in the log: {len(complaints)}")
    for line in [*complaints[:20], *soak.faults]:
        print(f"  {line}")
    late = max(killed, default=0) > MOST_KILLED or max(stopped, default=0) > MOST_HUNG
    return 1 if late or grown > MOST_GROWTH or complaints or soak.faults else 0


if __name__ == "__main__":
    sys.exit(main())
