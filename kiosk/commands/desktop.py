"""Owns ``kiosk desktop``: the program among those of a desktop, for one user, by the rules of freedesktop.org.

Desktop Entry Specification 1.5, Shared MIME-info Database 0.21, Icon Theme Specification 0.13.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.machine.kept_file import write_whole

KIND = "application/x-kiosk-briefing"
_ENTRY = """[Desktop Entry]
Type=Application
Version=1.1
Name=Dutch Diamond kiosk
Comment=Shows a briefing on a touchscreen
Comment[nl]=Toont een briefing op een aanraakscherm
Exec={command} %f
Icon={name}
Categories=Office;Presentation;
MimeType={kind};inode/directory;
StartupNotify=true
Actions=present;edit;

[Desktop Action present]
Name=Give a talk
Name[nl]=Presenteren
Exec={command} present

[Desktop Action edit]
Name=Edit
Name[nl]=Bewerken
Exec={command} edit
"""
_MIME = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{kind}">
    <comment>Briefing</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.kbrief"/>
    <icon name="{name}"/>
  </mime-type>
</mime-info>
"""
_READABLE = 0o644
_TELL = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""What makes a desktop look, where it is there, and the folder that it looks at."""


def _add_flags(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--install", action="store_true", help="for this user: menu entry, icon, and the type of .kbrief")
    what.add_argument("--uninstall", action="store_true", help="take all of that away again")


def _run(call: Call) -> int:
    folder = data_folder(os.environ)
    files = desktop_files(folder, paths.own_command(), paths.RESOURCES / "icons")
    try:
        for file, data in files.items():
            if call.arguments.install:
                write_whole(file, data)
                file.chmod(_READABLE)
            else:
                file.unlink(missing_ok=True)
    except OSError as error:
        raise CannotRunError(f"{error.filename or folder}: cannot be written: {error.strerror}") from error
    for program, name in _TELL:
        if (found := shutil.which(program)) and (folder / name).is_dir():
            subprocess.run([found, str(folder / name)], check=False, capture_output=True)  # noqa: S603 - found above
    print(*files, sep="\n")
    return 0


def data_folder(environment: Mapping[str, str]) -> Path:
    """Where a user's own programs are known (XDG Base Directory Specification 0.8)."""
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def desktop_files(folder: Path, command: Sequence[str], icons: Path) -> dict[Path, bytes]:
    """The files that make the program known.

    Args:
        folder: of a user's data.
        command: starts the program.
        icons: has ``kiosk.png`` and ``kiosk.svg``.
    """
    name = paths.APP_NAME
    values = {"command": " ".join(map(_quoted, command)), "name": name, "kind": KIND}
    shapes = folder / "icons" / "hicolor"
    return {
        folder / "applications" / f"{name}.desktop": _ENTRY.format(**values).encode(),
        folder / "mime" / "packages" / f"{name}.xml": _MIME.format(**values).encode(),
        shapes / "256x256" / "apps" / f"{name}.png": (icons / "kiosk.png").read_bytes(),
        shapes / "scalable" / "apps" / f"{name}.svg": (icons / "kiosk.svg").read_bytes(),
    }


def _quoted(word: str) -> str:
    """A word of ``Exec`` as that key wants it: between double quotes, what is special in them behind a backslash.

    The value is a string of a desktop entry, too, which reads each backslash once more.
    """
    if re.fullmatch(r"[\w./+,:@=-]+", word):
        return word.replace("%", "%%")
    escaped = re.sub(r'(["`$\\])', r"\\\1", word)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


COMMAND = Subcommand(_add_flags, _run)
