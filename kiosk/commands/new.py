"""Owns ``kiosk new``: a briefing to begin with."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand

_DESCRIPTION = (
    "Makes a briefing that explains itself, with an example of each block and each figure and nothing wrong in it. "
    "Change it page by page."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where; not there yet, or empty")
    parser.add_argument(
        "--languages", default="nl,en", metavar="CODES", help="the first is the default (default: %(default)s)"
    )
    parser.add_argument("--title", default="", help="what the briefing is called")


def _run(call: Call) -> int:
    from kiosk.authoring.starter import CannotBeginError, begin_briefing

    folder: Path = call.arguments.folder
    languages = [code.strip() for code in call.arguments.languages.split(",")]
    try:
        begin_briefing(paths.STARTER, folder, languages, call.arguments.title)
    except CannotBeginError as error:
        raise CannotRunError(str(error)) from error
    print(f"{folder} is a briefing now. Its pages say how to change them.")
    print(f"Show it: kiosk --briefing {shlex.quote(str(folder))}")
    print(f"Check it: kiosk check {shlex.quote(str(folder))}")
    return 0


COMMAND = Subcommand("new", "make a briefing to begin with", _add_flags, _run)
