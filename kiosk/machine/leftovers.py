"""Owns the tidying after one-file runs that were killed: their unpacked folders, which nobody else would ever remove.

The one file unpacks itself into ``_MEI…`` in the folder for temporary files, and removes that when it ends. Killed, or
at a power cut, it cannot. So each run holds a lock in its folder, and the next run removes those whose lock nobody
holds. A lock rather than a process number: numbers are given again, and mean nothing between containers. One that was
killed while it unpacked has no lock yet; it is told by the first file of all, and by its age.

The folder itself is locked too, so that a system which tidies up old temporary files leaves it to a screen that runs
for weeks.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kiosk.machine.file_lock import locked_file, locked_folder
from kiosk.paths import APP_NAME

LOCK = f"{APP_NAME}.lock"
"""Also tells our folders from those of other programs, which are named alike."""

MARK = APP_NAME.upper()
"""The file that is unpacked first: capitals come before what Qt is called (``build.spec``)."""

UNPACKING_SECONDS = 3600.0
"""No disk takes that long; who has no lock by then never will."""

_FOLDERS = "_MEI*"


class Leftovers:
    """The unpacked folders beside our own.

    Args:
        own: the folder that this run was unpacked into.
    """

    def __init__(self, own: Path) -> None:
        self._own = own
        self._held: IO[bytes] | None = None
        self._folder: int | None = None

    def hold_own(self) -> bool:
        """Lock our own folder until ``release`` or the end of this process; whether that could be done."""
        self._held = locked_file(self._own / LOCK, mode="ab")
        self._folder = locked_folder(self._own)
        return self._held is not None

    def release(self) -> None:
        """Give the lock back."""
        if self._held is not None:
            self._held.close()
        if self._folder is not None:
            os.close(self._folder)

    def remove_stale(self) -> list[Path]:
        """Remove what killed runs left, as far as the system allows; the folders that were removed."""
        return [folder for folder in self._stale() if not _remove(folder)]

    def _stale(self) -> Iterator[Path]:
        for folder in self._own.parent.glob(_FOLDERS):
            with contextlib.suppress(OSError):  # another start may be tidying, too
                if folder != self._own and not folder.is_symlink() and _is_ours(folder):
                    yield folder


@contextlib.contextmanager
def tidied() -> Iterator[None]:
    """Hold the folder of this run while it lasts, and remove those of killed ones; nothing where it is no one file."""
    unpacked = getattr(sys, "_MEIPASS", None)
    if not getattr(sys, "frozen", False) or unpacked is None:
        yield
        return
    leftovers = Leftovers(Path(unpacked))
    if leftovers.hold_own():
        leftovers.remove_stale()
    try:
        yield
    finally:
        leftovers.release()


def _is_ours(folder: Path) -> bool:
    """Whether a run of this program by this user has it, or had it; what others have is none of our business."""
    stat = folder.lstat()
    if hasattr(os, "getuid") and stat.st_uid != os.getuid():
        return False
    given_up = time.time() - stat.st_mtime > UNPACKING_SECONDS
    return (folder / LOCK).is_file() or (given_up and (folder / MARK).is_file())


def _remove(folder: Path) -> bool:
    """Remove a folder whose lock is free; whether it is still there."""
    lock = locked_file(folder / LOCK, mode="ab")
    if lock is None:
        return True
    lock.close()
    shutil.rmtree(folder, ignore_errors=True)
    return folder.exists()
