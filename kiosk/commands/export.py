"""Owns ``kiosk export``: a briefing as a file for those who were not at the screen."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand

FORMS = ("html",)

_DESCRIPTION = (
    "Writes a briefing as one file: every page in every language, with figures, terms and sources. Notes stay at home. "
    "The HTML needs no script and no network; it opens on a telephone, and prints."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    parser.add_argument("--to", choices=FORMS, required=True, dest="form", help="the form of the file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where (default: the folder's name, here)")


def _run(call: Call) -> int:
    from kiosk.bridge.spelling import QtSpelling
    from kiosk.briefing.loader import UnreadableBriefingError, load_briefing
    from kiosk.export.html import write_html
    from kiosk.machine.kept_file import write_whole

    folder: Path = call.arguments.folder or call.settings.briefing
    out: Path = call.arguments.out or Path(f"{folder.resolve().name}.{call.arguments.form}")
    try:
        text = write_html(load_briefing(folder), QtSpelling(), paths.RESOURCES / "export")
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error)) from error
    try:
        write_whole(out, text.encode())
        out.chmod(0o644)
    except OSError as error:
        raise CannotRunError(f"{out}: cannot be written: {error.strerror}") from error
    print(out)
    return 0


COMMAND = Subcommand(_add_flags, _run)
