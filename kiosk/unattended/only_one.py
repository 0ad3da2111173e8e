"""Owns the rule that a state folder has one locked hub: a second start brings the first up, and ends.

No socket is opened for it (invariant 1). The first holds a lock on a file in the state folder, which nobody has to tidy
up after a crash, and writes its process number into it; the second sends that process a signal. On Windows there is no
such signal, and the second only ends.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import IO

from kiosk.machine.file_lock import locked_file
from kiosk.paths import StateFile

_TRIES = 5
_PAUSE_SECONDS = 0.02
"""A start that only looks holds the lock for less: it must not be taken for the one."""


class OnlyOne:
    """The one locked hub of a state folder.

    Args:
        state_folder: where the file lies.
    """

    def __init__(self, state_folder: Path) -> None:
        self._path = state_folder / StateFile.LOCKED
        self._held: IO[bytes] | None = None

    def claim(self) -> bool:
        """Be the one, until this process ends; call it once the signal is answered.

        Returns:
            False where another is. Where nobody can know, since the folder cannot be written, everyone is the one.
        """
        self._held = self._lock("ab")
        if self._held is None:
            return not self.is_taken()
        with contextlib.suppress(OSError):
            self._held.truncate(0)
            self._held.write(str(os.getpid()).encode())
            self._held.flush()
        return True

    def release(self) -> None:
        """Be the one no longer."""
        if self._held is not None:
            self._held.close()

    def is_taken(self) -> bool:
        """Whether another process is the one; not where nobody may look, as in somebody else's folder."""
        try:
            if not self._path.is_file():
                return False
        except OSError:
            return False
        lock = self._lock("rb+")
        if lock is not None:
            lock.close()
            return False
        return os.access(self._path, os.R_OK | os.W_OK)

    def _lock(self, mode: str) -> IO[bytes] | None:
        for _ in range(_TRIES - 1):
            if lock := locked_file(self._path, mode=mode):
                return lock
            time.sleep(_PAUSE_SECONDS)
        return locked_file(self._path, mode=mode)

    def bring_up(self) -> None:
        """Have the one bring up its window."""
        number = getattr(signal, "SIGUSR1", None)
        with contextlib.suppress(OSError, ValueError):
            if number is not None and self.is_taken():
                os.kill(int(self._path.read_bytes()), number)
