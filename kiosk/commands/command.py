"""Owns what a command is to the command line: its flags, and its run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from msgspec import Struct

from kiosk.settings.reading import SettingsReading
from kiosk.settings.table import Settings

NOT_DONE = 2
"""The exit code of a command that could not do what it is for: nothing to read, no display, nowhere to write."""


class Call(Struct, frozen=True):
    """A command as somebody called it: what the line said, and the settings that hold for it."""

    arguments: Namespace
    reading: SettingsReading

    @property
    def settings(self) -> Settings:
        """The settings that hold."""
        return self.reading.settings


class Subcommand(Struct, frozen=True):
    """A command; the table of the command line has its name and what it is for.

    ``add_flags`` gives a parser its flags beside the common ones; ``run`` does it and returns the exit code. A
    ``forgiving`` command runs with a broken settings file, and tells what is wrong with it. One that ``shows`` a
    briefing does so in one of its languages.
    """

    add_flags: Callable[[ArgumentParser], None]
    run: Callable[[Call], int]
    forgiving: bool = False
    shows: bool = False


class CannotRunError(Exception):
    """A command cannot do what it is for.

    Args:
        message: why, in a sentence for whoever called it.
        code: the exit code.
    """

    def __init__(self, message: str, code: int = NOT_DONE) -> None:
        super().__init__(message)
        self.code = code
