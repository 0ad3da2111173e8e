"""Owns ``kiosk host``: files for the operating system that start the screen and block what no program can."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Sequence
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, Subcommand
from kiosk.commands.flags import add_settings

HOSTS = {
    "systemd": "a user service that starts the screen, and starts it again",
    "gnome-kiosk": "a session of GNOME Kiosk, with nothing but the screen in it",
    "labwc": "a Wayland compositor without keys and menus, started at boot",
    "mosquitto": "a broker for the screens of a hall, and who may say what to it",
    "windows": "Shell Launcher and assigned access",
}
"""What there are files for, and what they do."""

_PART = re.compile(r"^# ---- (.+?) ----\n(.*?)(?=^# ---- |\Z)", re.MULTILINE | re.DOTALL)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    for name, what in HOSTS.items():
        which.add_argument(f"--{name}", dest="host", action="store_const", const=name, help=what)
    add_settings(parser, "hall")


def _run(call: Call) -> int:
    command = paths.own_command("show", "--locked")
    print(host_files(paths.RESOURCES / "host", call.arguments.host, command, call.settings.hall), end="")
    return 0


def host_files(folder: Path, host: str, command: Sequence[str], hall: str = "hall") -> str:
    """The files of a host, with comments that say where each goes.

    Args:
        folder: where the templates lie.
        host: one of ``HOSTS``.
        command: what starts the locked hub, with the real path of this program.
        hall: which hall a broker serves.
    """
    from html import escape  # these two are for nobody else, and every start would wait for them
    from subprocess import list2cmdline

    text = (folder / f"{host}.txt").read_text("utf-8")
    fillings = {
        "@SHELL@": shlex.join(command),
        "@SYSTEMD@": " ".join(_systemd_word(word) for word in command),
        "@COMMAND_XML@": escape(list2cmdline(command)),
        "@PROGRAM_XML@": escape(command[0]),
        "@HALL@": hall,
        "@ARGUMENTS_XML@": escape(list2cmdline(command[1:])),
    }
    for mark, filling in fillings.items():
        text = text.replace(mark, filling)
    return text


def parts_of(text: str) -> dict[str, str]:
    """The single files of what ``host_files`` gives, by the title of each."""
    return {title: body.strip() + "\n" for title, body in _PART.findall(text)}


def _systemd_word(word: str) -> str:
    """A word of ExecStart, as systemd.service(5) has it quoted."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if re.search(r"[\s\"';]", word) or not word else escaped


COMMAND = Subcommand(_add_flags, _run, forgiving=True)
