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
        "--languages", metavar="CODES", help="the first is the default (default: nl,en; of a document: nl)"
    )
    parser.add_argument(
        "--from",
        dest="document",
        type=Path,
        metavar="FILE",
        help="bring in a .docx, .pptx or .md, in one language; IMPORT.md in the folder tells what did not come over",
    )
    parser.add_argument("--title", default="", help="what the briefing is called")


def _run(call: Call) -> int:
    from kiosk.authoring.starter import begin_briefing
    from kiosk.authoring.whole_folder import CannotBeginError

    folder: Path = call.arguments.folder
    languages = [code.strip() for code in (call.arguments.languages or "").split(",") if code.strip()]
    try:
        if call.arguments.document is not None:
            return _bring_in(call.arguments.document, folder, languages or ["nl"], call.arguments.title)
        begin_briefing(paths.STARTER, folder, languages or ["nl", "en"], call.arguments.title)
    except CannotBeginError as error:
        raise CannotRunError(str(error)) from error
    print(f"{folder} is a briefing now. Its pages say how to change them.")
    _say_how_to_go_on(folder)
    return 0


def _bring_in(document: Path, folder: Path, languages: list[str], title: str) -> int:
    from kiosk.authoring.importer import import_document, write_report
    from kiosk.authoring.manuscript import UnreadableManuscriptError
    from kiosk.settings.fonts import load_advances
    from kiosk.settings.icons import icon_names
    from kiosk.show.slides.check import check_with_slides
    from kiosk.show.slides.ruler import Ruler

    if len(languages) > 1:
        raise CannotRunError("a document is in one language: name it, as in --languages nl")
    try:
        losses = import_document(document, folder, languages[0], title)
    except UnreadableManuscriptError as error:
        raise CannotRunError(str(error)) from error
    problems = check_with_slides(folder, icon_names(), Ruler(load_advances()))
    report = write_report(folder, document, losses, problems)
    print(f"{folder} is a briefing now. {report} lists what did not come over ({len(losses)}), ", end="")
    print(f"and what is to mend ({len(problems)}).")
    _say_how_to_go_on(folder)
    return 0


def _say_how_to_go_on(folder: Path) -> None:
    print(f"Show it: kiosk --briefing {shlex.quote(str(folder))}")
    print(f"Change it: kiosk edit {shlex.quote(str(folder))}")
    print(f"Check it: kiosk check {shlex.quote(str(folder))}")


COMMAND = Subcommand(_add_flags, _run)
