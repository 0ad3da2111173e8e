"""Owns the tie of a child to its supervisor: it ends when that is gone, and hears what that says."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from threading import Thread

STANDARD_INPUT = 0
ORPHANED = 11
"""The exit code of a child whose supervisor has gone; nobody is there to read it."""

_PR_SET_PDEATHSIG = 1  # prctl(2)


def hold_to_supervisor(heard: Callable[[str], None]) -> None:
    """Never outlive the supervisor, however it ended and whatever this process is busy with.

    The pipe from the supervisor closes when that dies. Linux kills us too, stopped or hung as we may be.

    Args:
        heard: told each word of the supervisor, on a thread of its own.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    Thread(target=_listen, args=(heard,), name="leash", daemon=True).start()


def _listen(heard: Callable[[str], None]) -> None:
    rest = b""
    while data := _read():
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            heard(line.decode("ascii", "replace"))
    os._exit(ORPHANED)


def _read() -> bytes:
    # Not by sys.stdin: a daemon thread that holds its lock aborts the end of Python (3.11).
    try:
        return os.read(STANDARD_INPUT, 1000)
    except OSError:
        return b""
