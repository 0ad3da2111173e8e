"""Owns the measuring of a program with all its processes: memory, processor time, and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_PARENT, _SESSION, _USER, _SYSTEM = 1, 3, 11, 12
"""Fields of ``/proc/PID/stat`` behind the name in brackets (proc_pid_stat(5))."""


class Program:
    """A program that runs, in a session of its own.

    Args:
        command: what is run.
        environment: its environment.
        folder: where it runs.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def memory(self) -> float:
        """Its share of the memory (PSS) over all its processes, in MB."""
        return sum(memory_of(pid) for pid in self.family())

    def processor_seconds(self) -> float:
        """What all its processes have used of the processor so far."""
        return sum((int(stat[_USER]) + int(stat[_SYSTEM])) / _TICKS for stat in self.family().values())

    def end(self) -> None:
        """Ask it to end, and make it after ten seconds."""
        family = self.family()
        with suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for _ in range(100):
            if not any((PROC / str(pid)).exists() for pid in family):
                return
            time.sleep(0.05)
        for pid in set(family) & set(self.family()):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def family(self) -> dict[int, list[str]]:
        """The fields of ``stat`` of every process of the session, and of their descendants in other sessions."""
        stats = _all_stats()
        family = {pid for pid, stat in stats.items() if int(stat[_SESSION]) == self._process.pid}
        while more := {pid for pid, stat in stats.items() if int(stat[_PARENT]) in family} - family:
            family |= more
        return {pid: stats[pid] for pid in family}


def memory_of(pid: int) -> float:
    """The proportional share (PSS) of one process, in MB; 0 where it has ended."""
    return _share(pid, "Pss:")


def own_memory_of(pid: int) -> float:
    """What of that is in no file, in MB: libraries weigh more as soon as others that share them end, this does not."""
    return _share(pid, "Pss_Anon:")


def _share(pid: int, kind: str) -> float:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith(kind)) / 1024


def _all_stats() -> dict[int, list[str]]:
    stats: dict[int, list[str]] = {}
    for entry in PROC.iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                stats[int(entry.name)] = (entry / "stat").read_text().rpartition(")")[2].split()
    return stats
