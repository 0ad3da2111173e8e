"""Owns the buttons of a clicker that were learnt, kept in the state folder."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from kiosk.machine.kept_file import write_whole
from kiosk.paths import StateFile
from kiosk.show.talk.keys import LEARNABLE

_logger = logging.getLogger(__name__)


def read_clicker(folder: Path) -> dict[str, str]:
    """Command by key, as ``QKeySequence`` spells keys; empty where nothing was learnt or it cannot be read."""
    try:
        learnt = msgspec.json.decode((folder / StateFile.CLICKER).read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _logger.warning("the learnt clicker cannot be read: %s", error)
        return {}
    return {key: command for key, command in learnt.items() if command in LEARNABLE}


def keep_clicker(folder: Path, learnt: dict[str, str]) -> bool:
    """Write what was learnt; whether the disk took it."""
    try:
        write_whole(folder / StateFile.CLICKER, msgspec.json.encode(learnt))
    except OSError as error:
        _logger.warning("the clicker is not kept: %s", error)
        return False
    return True
