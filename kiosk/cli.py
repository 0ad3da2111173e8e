"""Owns the command line: ``argv`` in, one command of the table called, its exit code out. No Qt is loaded here."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace

from kiosk import __version__, paths
from kiosk.commands.command import NOT_DONE, Call, CannotRunError, Subcommand
from kiosk.commands.flags import common_flags
from kiosk.commands.language import require_language
from kiosk.commands.packed import unpacked
from kiosk.machine.libraries import missing_libraries, read_packages, say_missing, told_library
from kiosk.machine.output import OutputLostError, checked_output
from kiosk.settings.reading import SettingsReading, read_forgiving, read_settings
from kiosk.settings.table import TABLE, BadSettingsError
from kiosk.supervisor.protocol import CALM_FLAG

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "show": "show the briefing (this is what kiosk alone does)",
        "present": "give a talk: stage and console",
        "new": "make a briefing to begin with",
        "edit": "write a briefing: its pages as they are shown, and what is wrong",
        "check": "list what is wrong in a briefing",
        "schema": "print JSON Schemas of what an author writes",
        "speak": "record what is read aloud of a briefing",
        "export": "write a briefing as one file to take home",
        "pack": "sign a briefing as a bundle, for screens elsewhere",
        "inspect": "tell who signed a bundle, and what it changes",
        "take": "have the screen of this machine take a bundle",
        "fleet": "show how the screens of a hall are",
        "render": "write every page as a PNG, without a display",
        "doctor": "tell what this machine offers and lacks",
        "usage": "report what was counted, where counting is on",
        "desktop": "put the program among those of this desktop, or take it away",
        "host": "print files that lock a machine around the screen",
        "settings": "list the settings and where each comes from",
        "keys": "list what the keys of a keypad mean, or teach it others; make a pair of keys to sign with",
        "pin": "choose the PIN that opens a locked screen to staff",
    }
)
"""What each command is for. It is a module of ``kiosk.commands``, imported when it is called: a start needs one."""

_logger = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments; those of the process where None.

    Returns:
        The exit code: 0 done, 1 problems found, 2 not understood or unreadable.
    """
    try:
        with checked_output():
            return _run(list(sys.argv[1:] if argv is None else argv))
    except OutputLostError as error:
        _complain(error)
        return NOT_DONE


def _run(words: list[str]) -> int:
    if words == [paths.PROBE_FLAG]:
        from kiosk.window import graphics_probe

        return graphics_probe.main()
    if words[:1] == [CALM_FLAG]:
        from kiosk.unattended import calm

        return calm.main("".join(words[1:2]))
    if not any(word in COMMANDS for word in words) and not {"-h", "--help", "--version"} & set(words):
        # What a desktop starts with a file that was opened, or a folder that was dropped on the icon.
        words[:0] = ["show", "--briefing"] if words and Path(words[0]).exists() else ["show"]
    arguments = _parser(words).parse_args(words, argparse.Namespace(words=words))
    command = load_command(arguments.command)
    try:
        call = Call(arguments, _read(arguments, forgiving=command.forgiving))
        if command.shows:
            require_language(call)
        return command.run(call)
    except ImportError as error:
        library = told_library(error)
        if not library:
            raise
        missing = missing_libraries(read_packages(paths.LIBRARIES)) or {library: ""}
        _complain(say_missing(missing))
        return NOT_DONE
    except (BadSettingsError, CannotRunError) as error:
        _complain(error)
        return error.code if isinstance(error, CannotRunError) else NOT_DONE


def _complain(error: Exception | str) -> None:
    """Say what is wrong, where somebody can hear it; an error without words is none of theirs.

    Under a supervisor nobody sees a terminal: a log that was begun has it too.
    """
    if str(error):
        with suppress(OSError):
            print(f"kiosk: {error}", file=sys.stderr)
        _logger.info("cannot go on: %s", error)


def _read(arguments: argparse.Namespace, *, forgiving: bool) -> SettingsReading:
    flags = {row.key: getattr(arguments, row.key.replace("-", "_"), None) for row in TABLE}
    said = getattr(arguments, "config", None)
    file = said or paths.config_file()
    missing = said is not None and not said.is_file()
    if missing and not (forgiving and flags["locked"]):
        raise BadSettingsError(f"{said}: there is no such file")
    if forgiving:
        reading = read_forgiving(file, flags, os.environ)
    else:
        reading = SettingsReading(read_settings(file, flags, os.environ), {})
    if missing:
        reading = replace(reading, problems=(f"{said}: there is no such file", *reading.problems), said=None)
    return replace(reading, settings=unpacked(reading.settings))


def load_command(name: str) -> Subcommand:
    """The command of this name."""
    command: Subcommand = import_module(f"kiosk.commands.{name}").COMMAND
    return command


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Of the commands that are named among these words; of all where none is, or where help is asked for first."""
    named = [name for name in COMMANDS if name in words and words[0] not in ("-h", "--help")]
    common = common_flags()
    parser = argparse.ArgumentParser(
        "kiosk",
        parents=[common],
        description="Shows a briefing on a touchscreen. Without a command: show.",
        epilog="kiosk COMMAND --help tells more of one command.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in named or COMMANDS:
        load_command(name).add_flags(commands.add_parser(name, parents=[common], help=COMMANDS[name]))
    return parser
