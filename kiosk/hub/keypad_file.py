"""Owns the keys of a keypad that were learnt, kept in the state folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.show.hub.keypad import KEYPAD_ACTIONS


def keypad_file(folder: Path) -> KeptFile[dict[str, str], dict[str, str]]:
    """Action by key, as ``QKeySequence`` spells keys."""
    return KeptFile(folder / StateFile.KEYPAD, dict[str, str], {}, "the learnt keypad")


def read_keypad(folder: Path) -> dict[str, str]:
    """What was learnt, of actions that can be learnt."""
    return {key: action for key, action in keypad_file(folder).read().items() if action in KEYPAD_ACTIONS}
