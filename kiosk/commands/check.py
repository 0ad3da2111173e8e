"""Owns ``kiosk check``: what is wrong in a briefing, for people and for programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import Call, CannotRunError, Subcommand

if TYPE_CHECKING:
    from kiosk.briefing.problems import Problem

FORMATS = ("text", "json", "github")


_DESCRIPTION = (
    "Lists what is wrong in a briefing: its place, what to do, and the line. docs/problems.md explains each code. "
    "Exit code: 0 nothing is wrong, 1 something is, 2 there is no briefing to check."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    parser.add_argument(
        "--format", choices=FORMATS, default=FORMATS[0], help="text, json, or github for its pages of changes"
    )
    parser.add_argument(
        "--style", action="store_true", help="typography and easy words too, which only the author can set right"
    )


def find_problems(folder: Path, *, style: bool = False) -> list[Problem]:
    """All that is wrong with a briefing, by the icons and fonts of this program.

    Args:
        folder: the briefing.
        style: typography that only an author can set right, too.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    from kiosk.settings.fonts import fonts_here, load_advances
    from kiosk.settings.icons import icon_names
    from kiosk.show.slides.check import check_with_slides
    from kiosk.show.slides.ruler import Ruler

    return check_with_slides(folder, icon_names(), Ruler(load_advances()), fonts_here, style=style)


def _run(call: Call) -> int:
    from kiosk.briefing.checks.ease import measure_briefing
    from kiosk.briefing.loader import UnreadableBriefingError, load_briefing
    from kiosk.commands.check_formats import FORMATTERS, Report, may_colour

    try:
        folder, style = call.arguments.folder or call.settings.briefing, call.arguments.style
        problems = find_problems(folder, style=style)
        easy = measure_briefing(folder) if style else {}
        report = Report(problems, load_briefing(folder).tree.left_over, easy)
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error)) from error
    for line in FORMATTERS[call.arguments.format](report, coloured=may_colour(sys.stdout)):
        print(line)
    return 1 if problems else 0


COMMAND = Subcommand(_add_flags, _run)
