"""Owns one child process of the supervisor: its start, its two pipes, and its end."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Thread

from kiosk.supervisor.protocol import parse_line
from kiosk.supervisor.service_manager import VARIABLES

RESET = "PYINSTALLER_RESET_ENVIRONMENT"
"""Makes the one file unpack itself anew; without it a child shares the folder of the supervisor (PyInstaller 6.9)."""


class Child:
    """A child that runs. Call it from the main thread: Linux ties a child's life to the thread that started it.

    Args:
        command: what is run.
        heard: told each word that the child says, with its number, on a thread of its own.
        ended: told the exit code once, on a thread of its own; negative is the signal that killed it.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(self, command: Sequence[str], heard: Callable[[str, int], None], ended: Callable[[int], None]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=child_environment(os.environ)
        )
        self._heard = heard
        self._ended = ended
        for work in (self._listen, self._wait):
            Thread(target=work, daemon=True).start()

    @property
    def number(self) -> int:
        """Its process number."""
        return self._process.pid

    def say(self, word: str) -> None:
        """Say a word to it; one that no longer listens misses it."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.write(f"{word}\n".encode())
            self._process.stdin.flush()

    def ask_to_end(self) -> None:
        """Let it end in good order."""
        self._process.terminate()

    def kill(self) -> None:
        """End it at once, stopped or hung as it may be."""
        self._process.kill()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            for line in self._process.stdout:
                if parsed := parse_line(line[:100]):
                    self._heard(*parsed)

    def _wait(self) -> None:
        self._ended(self._process.wait())


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of a child: what a service manager asks the supervisor is not for it.

    Where somebody has cleaned away the unpacked folder, it must unpack anew.
    """
    own = {name: value for name, value in environment.items() if name not in VARIABLES}
    unpacked = getattr(sys, "_MEIPASS", None)
    lost = getattr(sys, "frozen", False) and unpacked is not None and not Path(unpacked, "base_library.zip").is_file()
    return {**own, RESET: "1"} if lost else own
