"""Owns ``kiosk edit``: a window in which an author sees a briefing while writing it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.start import need_display, open_briefing, prepare, remember, use_renderer

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
    named = call.arguments.folder or getattr(call.arguments, "briefing", None) or call.settings.briefing
    if getattr(sys, "frozen", False) and Path(named).resolve() == paths.CONTENT.resolve():
        raise CannotRunError(
            "the briefing that came with the program lies in a folder that goes when it ends: kiosk new FOLDER "
            "begins one, and kiosk export --to folder --out FOLDER copies this one"
        )
    briefing = open_briefing(_unpacked_beside(Path(named)))
    remember(call, briefing)
    from kiosk.edit.running_edit import run_edit

    return run_edit(briefing, call.settings.language)


def _unpacked_beside(place: Path) -> Path:
    """The folder to edit. A packed briefing is unpacked beside its file: what is unpacked to be shown goes again.

    Raises:
        CannotRunError: it cannot be unpacked.
    """
    if place.suffix.lower() != ".kbrief" or not place.is_file():
        return place
    folder = place.with_suffix("")
    if folder.exists():
        print(f"{folder} is edited, not {place.name}, which it was unpacked from; kiosk export packs it again")
        return folder
    from kiosk.authoring.whole_folder import CannotBeginError, make_whole
    from kiosk.briefing.archive import BadArchiveError, unpack_files

    try:
        make_whole(folder, lambda made: unpack_files(place, made))
    except (BadArchiveError, CannotBeginError) as error:
        raise CannotRunError(str(error)) from error
    print(f"{place.name} was unpacked into {folder}, which is edited; kiosk export packs it again")
    return folder


COMMAND = Subcommand(_add_flags, _run)
