"""Owns ``kiosk edit``: a window in which an author sees a briefing while writing it."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.commands.command import Call, Subcommand
from kiosk.commands.start import need_display, open_briefing, prepare, use_renderer

_DESCRIPTION = (
    "Shows the pages of a briefing, one as the hub, the stage or the console has it, its texts in all languages, "
    "and what is wrong. A text is changed where it stands, or in any editor: what is saved there shows at once."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")


def _run(call: Call) -> int:
    prepare(call)
    need_display("and there is nothing to edit without one: kiosk check tells what is wrong")
    use_renderer(call.settings)
    briefing = open_briefing(call.arguments.folder or call.settings.briefing)
    from kiosk.edit.running_edit import run_edit

    return run_edit(briefing, call.settings.language)


COMMAND = Subcommand(_add_flags, _run)
