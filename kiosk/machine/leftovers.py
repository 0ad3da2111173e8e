"""Owns the tidying after one-file runs that were killed: their unpacked folders, which nobody else would ever remove.

The one file unpacks itself into ``_MEI…`` in the folder for temporary files, and removes that when it ends. Killed, or
at a power cut, it cannot. So each run holds a lock in its folder, and the next run removes those whose lock nobody
holds. A lock rather than a process number: numbers are given again, and mean nothing between containers. One that was
killed while it unpacked, or found no room, has no lock yet. It is told by the first file of all, and by its age: an
hour, or a minute without any change where no process has the number that its name begins with (PyInstaller 6.10 and
later: eight hexadecimal digits). Who found no room will have started anew from another folder, so all folders for
temporary files are looked at.

The folder itself is locked too, so that a system which tidies up old temporary files leaves it to a screen that runs
for weeks.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
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

QUIET_SECONDS = 60.0
"""A run that unpacks writes all the time."""

_FOLDERS = "_MEI*"
_NUMBERED = re.compile(r"_MEI([0-9a-f]{8})\w{6}")
_VARIABLES = ("TMPDIR", "TEMP", "TMP")
_SYSTEMS = ("/tmp", "/var/tmp", "/usr/tmp")  # noqa: S108 - where the one file unpacks itself, in this order


class Leftovers:
    """The unpacked folders beside our own.

    Args:
        own: the folder that this run was unpacked into.
        elsewhere: other folders for temporary files.
    """

    def __init__(self, own: Path, elsewhere: Iterable[Path] = ()) -> None:
        self._own = own
        self._places = {own.parent.resolve(): None, **{place.resolve(): None for place in elsewhere}}
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
        for folder in (folder for place in self._places for folder in _unpacked(place)):
            with contextlib.suppress(OSError):  # another start may be tidying, too
                if not folder.is_symlink() and _is_ours(folder) and not folder.samefile(self._own):
                    yield folder


@contextlib.contextmanager
def tidied() -> Iterator[None]:
    """Hold the folder of this run while it lasts, and remove those of killed ones; nothing where it is no one file."""
    unpacked = getattr(sys, "_MEIPASS", None)
    if not getattr(sys, "frozen", False) or unpacked is None:
        yield
        return
    leftovers = Leftovers(Path(unpacked), temporary_folders(os.environ))
    if leftovers.hold_own():
        leftovers.remove_stale()
    try:
        yield
    finally:
        leftovers.release()


def temporary_folders(environment: Mapping[str, str]) -> list[Path]:
    """Where a one file may unpack itself: the folders that there are, of those that its bootloader tries."""
    named = [environment[name] for name in _VARIABLES if environment.get(name)]
    return [Path(name) for name in (*named, *_SYSTEMS) if Path(name).is_dir()]


def _unpacked(place: Path) -> list[Path]:
    try:
        return list(place.glob(_FOLDERS))
    except OSError:
        return []


def _is_ours(folder: Path) -> bool:
    """Whether a run of this program by this user has it, or had it; what others have is none of our business."""
    stat = folder.lstat()
    if hasattr(os, "getuid") and stat.st_uid != os.getuid():
        return False
    return (folder / LOCK).is_file() or ((folder / MARK).is_file() and _is_given_up(folder))


def _is_given_up(folder: Path) -> bool:
    """Whether nobody unpacks into a folder any longer."""
    now = time.time()
    if now - folder.stat().st_mtime > UNPACKING_SECONDS:
        return True
    maker = _NUMBERED.fullmatch(folder.name)
    if maker is None or _is_running(int(maker[1], 16)):
        return False
    return now - max(path.lstat().st_mtime for path in (folder, *folder.rglob("*"))) > QUIET_SECONDS


def _is_running(number: int) -> bool:
    """Whether a process has a number; so, where that cannot be asked."""
    if sys.platform == "win32" or not 0 < number < 1 << 31:
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:  # somebody else's
        return True
    return True


def _remove(folder: Path) -> bool:
    """Remove a folder whose lock is free; whether it is still there."""
    lock = locked_file(folder / LOCK, mode="ab")
    if lock is None:
        return True
    lock.close()
    shutil.rmtree(folder, ignore_errors=True)
    return folder.exists()
