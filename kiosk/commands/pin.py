"""Owns ``kiosk pin``: the operator chooses the PIN of a locked screen at a terminal."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand


def _add_flags(_parser: argparse.ArgumentParser) -> None:
    """There are none beside the common ones."""


def _run(call: Call) -> int:
    from kiosk.staff.pin import RESET_FILE

    choose_pin(call.settings.state_folder, paths.config_file().parent / RESET_FILE)
    print("The PIN is set.")
    return 0


def choose_pin(folder: Path, reset_file: Path, ask: Callable[[str], str] = getpass.getpass) -> None:
    """Ask for a PIN twice and keep it in the state folder.

    Args:
        folder: the state folder.
        reset_file: what asks to forget the PIN, if it is there; it means the one before this.
        ask: shows a question and gives what was typed, without showing that.

    Raises:
        CannotRunError: no PIN was set.
    """
    from kiosk.staff.pin import PinStore, fault_of

    try:
        pin = ask("New PIN: ")
        fault = fault_of(pin) or ("" if ask("The same again: ") == pin else "the two are not the same")
    except (EOFError, KeyboardInterrupt):
        fault = "nothing was typed"
    if fault:
        raise CannotRunError(f"no PIN was set: {fault}")
    try:
        pins = PinStore(folder)
        pins.obey_reset(reset_file)
        pins.set(pin)
    except OSError as error:
        raise CannotRunError(f"no PIN was set: {folder} cannot be written: {error.strerror}") from error


COMMAND = Subcommand(_add_flags, _run)
