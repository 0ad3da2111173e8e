"""Owns the rehearsals in the state folder, a small file each."""

from __future__ import annotations

import contextlib
import logging
import time
from pathlib import Path

import msgspec

from kiosk.machine.kept_file import write_whole
from kiosk.paths import StateFile
from kiosk.show.talk.rehearsal import Rehearsal

_logger = logging.getLogger(__name__)

KEPT = 50


def keep_rehearsal(state_folder: Path, rehearsal: Rehearsal) -> None:
    """Write one; the oldest goes where there are more than ``KEPT``. Where that fails, the log says so."""
    folder = state_folder / StateFile.REHEARSALS
    name = time.strftime("%Y-%m-%d-%H%M%S", time.localtime(rehearsal.at))
    try:
        write_whole(folder / f"{name}.json", msgspec.json.encode(rehearsal))
    except OSError as error:
        _logger.warning("the rehearsal is not kept: %s", error)
        return
    for old in sorted(folder.glob("*.json"))[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()


def read_rehearsals(state_folder: Path) -> list[Rehearsal]:
    """All that can be read, in order of time."""
    found = []
    for file in sorted((state_folder / StateFile.REHEARSALS).glob("*.json")):
        try:
            found.append(msgspec.json.decode(file.read_bytes(), type=Rehearsal))
        except (OSError, ValueError) as error:
            _logger.warning("%s cannot be read: %s", file, error)
    return found
