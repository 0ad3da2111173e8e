"""Owns the rehearsals in the state folder, a small file each."""

from __future__ import annotations

import contextlib
import logging
import time
from pathlib import Path

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.show.talk.rehearsal import Rehearsal

KEPT = 50

_logger = logging.getLogger(__name__)


def keep_rehearsal(state_folder: Path, rehearsal: Rehearsal) -> None:
    """Write one; the oldest goes where there are more than ``KEPT``."""
    name = time.strftime("%Y-%m-%d-%H%M%S", time.localtime(rehearsal.at))
    if _file(state_folder / StateFile.REHEARSALS / f"{name}.json").keep(rehearsal):
        for old in _files(state_folder)[:-KEPT]:
            with contextlib.suppress(OSError):
                old.unlink()


def read_rehearsals(state_folder: Path) -> list[Rehearsal]:
    """All that can be read, in order of time."""
    found = [_file(file).read() for file in _files(state_folder)]
    return [rehearsal for rehearsal in found if rehearsal is not None]


def _files(state_folder: Path) -> list[Path]:
    folder = state_folder / StateFile.REHEARSALS
    try:
        return sorted(file for file in folder.iterdir() if file.suffix == ".json")
    except FileNotFoundError:
        return []
    except OSError as error:
        _logger.warning("rehearsals are left out: %s cannot be read: %s", folder, error.strerror)
        return []


def _file(path: Path) -> KeptFile[Rehearsal, None]:
    return KeptFile(path, Rehearsal, None, "a rehearsal")
