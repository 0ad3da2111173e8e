"""Owns what the supervisor tells the service manager that started it: that it is there, and that it still watches.

It speaks as sd_notify(3) and sd_watchdog_enabled(3) have it: each word is one datagram, to a socket on this machine
that the environment names. So nothing is said where no service manager asked for it, and nothing goes over a network
(invariant 1).
"""

from __future__ import annotations

import logging
import math
import os
import sys
from collections.abc import Collection, Mapping

SOCKET, PERIOD, PROCESS = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"
VARIABLES = (SOCKET, PERIOD, PROCESS)
"""What a service manager asks with. Meant for the supervisor alone, so its children do not get them."""

READY, ALIVE = b"READY=1", b"WATCHDOG=1"

SHORTEST_SECONDS = 0.1
"""Whoever wants a word more often would leave no time for anything else."""

_MOST_DIGITS = 20  # of a number of 64 bits

_logger = logging.getLogger(__name__)


class ServiceManager:
    """Who started this program; nobody, where nothing says so. Telling it something never raises, and never waits.

    Args:
        environment: where it would have said what it waits for.
        processes: the numbers under which it may know this program.
    """

    def __init__(self, environment: Mapping[str, str], processes: Collection[int]) -> None:
        self._address = read_address(environment.get(SOCKET, ""))
        self._seconds = read_seconds(environment, processes) if self._address else None
        self._due = -math.inf
        self._failed = False

    def tell_ready(self) -> None:
        """The hub is watched over from now on."""
        self._tell(READY)

    def tell_alive(self, now: float) -> None:
        """The loop of the supervisor runs; said where it is due, which is twice in the time that may pass.

        Args:
            now: seconds of a clock that only goes forward.
        """
        if self._seconds is not None and now >= self._due:
            self._due = now + max(self._seconds / 2, SHORTEST_SECONDS)
            self._tell(ALIVE)

    def wait_seconds(self, now: float) -> float:
        """How long nothing need be said; for ever, where nobody waits for it."""
        return math.inf if self._seconds is None else max(0.0, self._due - now)

    def _tell(self, word: bytes) -> None:
        if self._address is None:
            return
        import socket

        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.setblocking(False)
                sender.sendto(word, self._address)
        except (OSError, ValueError) as error:
            if not self._failed:
                _logger.warning("the service manager cannot be told at %r that all is well: %s", self._address, error)
            self._failed = True


def read_address(text: str, platform: str = sys.platform) -> str | None:
    """Where datagrams go: a path from the root, or ``@`` and a name that no file has; None where it is neither."""
    if platform == "win32" or len(text) < 2 or text[0] not in "/@":
        return None
    return f"\0{text[1:]}" if text[0] == "@" else text


def read_seconds(environment: Mapping[str, str], processes: Collection[int]) -> float | None:
    """How long it waits for the next sign of life; None where it waits for none, or for one of another process."""
    period, process = environment.get(PERIOD, ""), environment.get(PROCESS)
    if not _is_number(period) or (process is not None and not (_is_number(process) and int(process) in processes)):
        return None
    return int(period) / 1_000_000 or None


def own_processes() -> set[int]:
    """The numbers under which a service manager may know this program.

    Of the one file that is its parent: it unpacks the program and waits for its end (PyInstaller 6, on Linux).
    """
    return {os.getpid(), *([os.getppid()] if getattr(sys, "frozen", False) else [])}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
