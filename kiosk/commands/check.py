"""Owns ``kiosk check``: what is wrong in a briefing, a line each."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.commands.command import Call, CannotRunError, Subcommand


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")


def _run(call: Call) -> int:
    from kiosk.briefing.loader import UnreadableBriefingError
    from kiosk.settings.fonts import load_advances
    from kiosk.settings.icons import icon_names
    from kiosk.show.slides.check import check_with_slides
    from kiosk.show.slides.ruler import Ruler

    try:
        folder = call.arguments.folder or call.settings.briefing
        problems = check_with_slides(folder, icon_names(), Ruler(load_advances()))
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error)) from error
    for problem in problems:
        print(problem)
    return 1 if problems else 0


COMMAND = Subcommand("check", "list what is wrong in a briefing", _add_flags, _run)
