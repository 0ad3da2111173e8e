"""Owns locks that end with the process that holds them, however it ends: on a file, and on a whole folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO


def locked_file(path: Path, *, mode: str) -> IO[bytes] | None:
    """Open a file with a lock on it, or None where somebody else has it or it cannot be opened.

    Args:
        path: the file.
        mode: as for ``open``, of bytes.
    """
    try:
        file: IO[bytes] = path.open(mode)
    except OSError:
        return None
    try:
        _lock(file.fileno())
    except OSError:
        file.close()
        return None
    return file


def locked_folder(path: Path) -> int | None:
    """Lock a folder, to be closed by ``os.close``; None where that cannot be.

    systemd-tmpfiles ages what lies in /tmp, but not below a folder that is locked (tmpfiles.d(5)).
    """
    if sys.platform == "win32":
        return None
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return None
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
