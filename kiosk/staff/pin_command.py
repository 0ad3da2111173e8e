"""Owns ``kiosk pin``: the operator chooses the PIN of a locked screen at a terminal."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.staff.pin import PinStore, fault_of

NOT_SET = 2


def choose_pin(folder: Path, reset_file: Path, ask: Callable[[str], str] = getpass.getpass) -> int:
    """Ask for a PIN twice and keep it in the state folder.

    Args:
        folder: the state folder.
        reset_file: what asks to forget the PIN, if it is there; it means the one before this.
        ask: shows a question and gives what was typed, without showing that.

    Returns:
        0, or 2 where no PIN was set.
    """
    try:
        pin = ask("New PIN: ")
        fault = fault_of(pin) or ("" if ask("The same again: ") == pin else "the two are not the same")
    except (EOFError, KeyboardInterrupt):
        fault = "nothing was typed"
    if fault:
        return _fail(fault)
    try:
        pins = PinStore(folder)
        pins.obey_reset(reset_file)
        pins.set(pin)
    except OSError as error:
        return _fail(f"{folder} cannot be written: {error.strerror}")
    print("The PIN is set.")
    return 0


def _fail(fault: str) -> int:
    print(f"kiosk: no PIN was set: {fault}", file=sys.stderr)
    return NOT_SET
