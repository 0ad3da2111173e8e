"""Measures how soon a locked hub is back: killed, stopped, and with a hub that ends at once or draws nothing."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from kiosk.supervisor.policy import Limits
from tests.bench.contestants import EXE, Contestant
from tests.bench.processes import PROC, Program
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_KILLED, MOST_HUNG = 3.0, 14.0
"""Seconds until the picture is back. A hang is to be noticed within 10, and replaced as after a kill."""

ROUNDS = 5


def measure(place: Workplace) -> list[Row]:
    """By the pixels of the screen, from the blow to home painted; the hubs that never draw until the calm page."""
    rows = []
    ours = [("source", (sys.executable, "-m", "kiosk"))]
    if EXE.exists():
        ours.append(("one file", (str(EXE),)))
    for name, command in ours:
        locked = Contestant(name, (*command, "show", "--locked"), "--state-dir", "Home", "Right")
        killed = [recovery_seconds(place, locked, f"{name}-kill-{n}", _kill) for n in range(place.often(ROUNDS))]
        stopped = [recovery_seconds(place, locked, f"{name}-stop-{n}", _stop) for n in range(place.often(2))]
        rows += [
            alone(f"{name}: hub killed → home painted", "s", median(killed), MOST_KILLED),
            alone(f"{name}: the same, slowest round", "s", max(killed), MOST_KILLED),
            alone(f"{name}: hub stopped (SIGSTOP) → home painted, slowest round", "s", max(stopped), MOST_HUNG),
        ]
    for what, fault in (("ends at once", "exit"), ("draws nothing", "blind")):
        rows.append(alone(f"a hub that {what} → calm page painted", "s", calm_seconds(place, fault)))
    return rows


def recovery_seconds(place: Workplace, contestant: Contestant, state: str, blow: Callable[[int], None]) -> float:
    """From the blow until home is painted again by another process."""
    with place.running(contestant, state) as program:
        place.wait_for_locked_home()
        time.sleep(1)
        hub = hub_of(program)
        began = time.perf_counter()
        blow(hub)
        while hub_of(program) in (0, hub):
            time.sleep(0.002)
        while place.screen.shows_home() and hub_is_dark(program):
            time.sleep(0.002)
        return place.wait_for_locked_home() - began


def calm_seconds(place: Workplace, fault: str) -> float:
    """From the start of a supervisor whose hub never draws until the calm page is on the screen."""
    if _shows_calm(place):
        raise RuntimeError("a calm page is on the screen before there is a supervisor")
    command = (sys.executable, "-m", "tests.bench.faulty_hub", fault)
    with place.running(Contestant(fault, command, "--state-dir", "", ""), f"calm-{fault}") as program:
        longest = Limits().first_picture * Limits().most_failures
        while not _shows_calm(place):
            if time.perf_counter() - program.started > longest:
                raise TimeoutError("the calm page was not painted")
            time.sleep(0.01)
        return time.perf_counter() - program.started


def hub_of(program: Program) -> int:
    """The process that shows the hub, or 0 where there is none now."""
    for pid in program.family():
        if b"--supervised" in _file(pid, "cmdline").split(b"\0"):
            return pid
    return 0


def hub_is_dark(program: Program) -> bool:
    """Whether the hub that runs now has only just begun: it has no screen yet."""
    return not any(name in _file(hub_of(program), "maps") for name in (b"libqxcb", b"xcb_glx"))


def _kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def _stop(pid: int) -> None:
    os.kill(pid, signal.SIGSTOP)


def _shows_calm(place: Workplace) -> bool:
    return place.screen.shows_calm()


def _file(pid: int, name: str) -> bytes:
    try:
        return Path(PROC, str(pid), name).read_bytes()
    except OSError:
        return b""
