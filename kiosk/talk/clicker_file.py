"""Owns the buttons of a clicker that were learnt, kept in the state folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.show.talk.keys import LEARNABLE


def clicker_file(folder: Path) -> KeptFile[dict[str, str], dict[str, str]]:
    """Command by key, as ``QKeySequence`` spells keys."""
    return KeptFile(folder / StateFile.CLICKER, dict[str, str], {}, "the learnt clicker")


def read_clicker(folder: Path) -> dict[str, str]:
    """What was learnt, of commands that can be learnt."""
    return {key: command for key, command in clicker_file(folder).read().items() if command in LEARNABLE}
