"""Owns the rule that a folder comes to its place whole or not at all, whenever the power goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.machine.kept_file import sync_folder


def place_whole(fresh: Path, folder: Path) -> None:
    """Give a folder its name once all of it is on the disk.

    Args:
        fresh: all that it is to hold, on the same file system.
        folder: where it belongs; nothing lies there.

    Raises:
        OSError: the disk did not take it; ``folder`` is not there.
    """
    for place in fresh.rglob("*"):
        if place.is_dir():
            sync_folder(place)
        else:
            _sync_file(place)
    sync_folder(fresh)
    fresh.rename(folder)
    sync_folder(folder.parent)


def _sync_file(file: Path) -> None:
    # Windows syncs only what is open for writing.
    descriptor = os.open(file, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
