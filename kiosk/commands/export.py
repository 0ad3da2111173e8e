"""Owns ``kiosk export``: a briefing as a file for those who were not at the screen."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.progress import STOPPED, Told, plain_progress, progress
from kiosk.commands.start import open_briefing
from kiosk.machine import environment

if TYPE_CHECKING:
    from kiosk.briefing.loader import Briefing
    from kiosk.export.sheets.sheets import SheetLayout
    from kiosk.export.tools import ExportTools

SLIDES: Final = "slides"
HAND_OUT: Final = "hand-out"
SPEAKER: Final = "speaker"
FOLDER: Final = "folder"

_DESCRIPTION = (
    "Writes a briefing as one file. html: every page in every language, with figures, terms and sources; it needs no "
    "script and no network, opens on a telephone, and prints. kbrief: the briefing itself, notes and all, to be shown "
    "elsewhere. folder: the same, to be worked at. pptx: the slides of a talk, to work on. pdf: slides, a "
    "hand-out with the text of the pages, or sheets for the speaker. Notes stay at home unless --notes asks for them."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    parser.add_argument("--to", choices=(*_FORMS, FOLDER), required=True, dest="form", help="the form of the file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where (default: the folder's name, here)")
    parser.add_argument("--run", default="", metavar="NAME", help="pptx, pdf: the slides of this run only")
    parser.add_argument(
        "--layout", choices=(SLIDES, HAND_OUT, SPEAKER), default="", help=f"pdf: what it is for (default: {SLIDES})"
    )
    parser.add_argument("--notes", action="store_true", help="pptx, pdf for a speaker: with the notes")
    # For a window that waits for it: how many of how many are done, a line each.
    parser.add_argument("--told", action="store_true", help=argparse.SUPPRESS)


def _run(call: Call) -> int:
    asked = call.arguments
    folder: Path = asked.folder or call.settings.briefing
    out: Path = asked.out or Path(f"{folder.resolve().name}{'-copy' if asked.form == FOLDER else f'.{asked.form}'}")
    _refuse_flags(asked)
    briefing = open_briefing(folder)
    languages = _languages(call, briefing)
    if asked.run and asked.run not in briefing.info.runs:
        known = ", ".join(briefing.info.runs) or "none"
        raise CannotRunError(f"--run {asked.run}: the briefing has no such run; it has {known}")
    if asked.told:
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # how a window stops it: in good order
    try:
        with plain_progress() if asked.told else progress("page") as told:
            if asked.form == FOLDER:
                _copy(briefing, out, told)
            else:
                _write(out, _FORMS[asked.form](briefing, languages, asked, told))
    except KeyboardInterrupt:
        raise CannotRunError(f"stopped; {out} is as it was", STOPPED) from None
    print(out)
    return 0


def _refuse_flags(asked: argparse.Namespace) -> None:
    """A flag that would do nothing is a misunderstanding, better told than passed over."""
    if asked.layout and asked.form != "pdf":
        raise CannotRunError(f"--layout {asked.layout}: only a pdf has layouts")
    if asked.run and (asked.form in ("html", "kbrief", FOLDER) or asked.layout == HAND_OUT):
        raise CannotRunError(f"--run {asked.run}: only slides are of a run; this has every page")
    if asked.layout == SPEAKER and not asked.notes:
        raise CannotRunError("sheets for the speaker hold the notes: say --notes, and keep them from the audience")
    if asked.notes and asked.form != "pptx" and asked.layout != SPEAKER:
        raise CannotRunError("--notes: they go into a pptx, or into a pdf with --layout speaker")


def _languages(call: Call, briefing: Briefing) -> Sequence[str]:
    """Those that are wanted: the one that the line names, or all."""
    named = getattr(call.arguments, "language", None)
    if named is None:
        return briefing.languages
    if call.settings.language not in briefing.languages:
        raise CannotRunError(f"--language {named}: the briefing is in {', '.join(briefing.languages)}")
    return [call.settings.language]


def _write(out: Path, data: bytes) -> None:
    from kiosk.machine.kept_file import write_whole

    try:
        write_whole(out, data)
        out.chmod(0o644)
    except OSError as error:
        raise CannotRunError(f"{out}: cannot be written: {error.strerror}") from error


def _copy(briefing: Briefing, out: Path, told: Told) -> None:
    """A folder with all files of the briefing."""
    from kiosk.authoring.whole_folder import CannotBeginError, make_whole, write_file
    from kiosk.briefing.archive import briefing_files

    files = list(briefing_files(briefing.folder))

    def write(made: Path) -> None:
        for done, (name, file) in enumerate(files, 1):
            write_file(made / name, file.read_bytes())
            told(done, len(files))

    try:
        make_whole(out, write)
    except CannotBeginError as error:
        raise CannotRunError(str(error)) from error


def _html(briefing: Briefing, languages: Sequence[str], _asked: argparse.Namespace, told: Told) -> bytes:
    from kiosk.bridge.spelling import QtSpelling
    from kiosk.export.html import write_html

    return write_html(briefing, QtSpelling(), paths.RESOURCES / "export", languages, told).encode()


def _kbrief(briefing: Briefing, _languages: Sequence[str], _asked: argparse.Namespace, told: Told) -> bytes:
    from kiosk.briefing.archive import pack_briefing

    return pack_briefing(briefing.folder, told)


def _pptx(briefing: Briefing, languages: Sequence[str], asked: argparse.Namespace, told: Told) -> bytes:
    _require("pptx", "python-pptx", "import")
    from kiosk.export.deck.deck import DeckWish, write_deck

    tools = _tools(briefing)
    return write_deck(briefing, DeckWish(languages[0], asked.run, asked.notes), tools, told)


def _pdf(briefing: Briefing, languages: Sequence[str], asked: argparse.Namespace, told: Told) -> bytes:
    _require("typst", "typst", "print")
    from kiosk.export.sheets.sheets import SheetsWish, write_sheets
    from kiosk.settings.fonts import font_files

    layout: SheetLayout = asked.layout or SLIDES
    wanted = languages if layout == HAND_OUT else languages[:1]
    folders = sorted({file.parent for file in font_files()} | {briefing.folder / "fonts"})
    fonts = [folder for folder in folders if folder.is_dir()]
    return write_sheets(briefing, SheetsWish(layout, wanted, asked.run), _tools(briefing), fonts, told)


def _require(module: str, library: str, extra: str) -> None:
    """Go on only where a library is that the one file has no room for.

    Raises:
        CannotRunError: it is not here; how it comes is said.
    """
    from importlib.util import find_spec

    if find_spec(module) is None:
        raise CannotRunError(
            f"this form is written by {library}, which is not here, nor in the one file: install the program from its "
            f'source with pip install ".[{extra}]"'
        )


def _tools(briefing: Briefing) -> ExportTools:
    """What slides are written with; pictures are drawn by Qt, without a display."""
    environment.draw_without_display(os.environ)
    from kiosk.bridge.pictures.stills import QtStills
    from kiosk.bridge.spelling import QtSpelling
    from kiosk.export.tools import ExportTools
    from kiosk.settings.fonts import load_advances
    from kiosk.settings.theme import DEFAULT, load_theme
    from kiosk.show.slides.ruler import Ruler
    from kiosk.window.application import make_application

    stills = QtStills(briefing.folder, make_application())
    ruler = Ruler(load_advances())
    return ExportTools(QtSpelling(), stills, ruler, load_theme(DEFAULT), paths.RESOURCES / "export")


_FORMS: dict[str, Callable[[Briefing, Sequence[str], argparse.Namespace, Told], bytes]] = {
    "html": _html,
    "kbrief": _kbrief,
    "pptx": _pptx,
    "pdf": _pdf,
}

COMMAND = Subcommand(_add_flags, _run)
