"""Owns ``kiosk speak``: the recorded speech of a briefing, one file a sentence."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.progress import STOPPED, progress
from kiosk.commands.start import open_briefing

_DESCRIPTION = (
    "Records what is read aloud of a briefing, one file a sentence, into its folder speech/. Only what is new or "
    "another is recorded; what nothing says any more is removed. A hub plays these files, and lets eSpeak NG say the "
    "rest. Notes are not read aloud, and not recorded."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the briefing (default: --briefing)")
    parser.add_argument(
        "--engine",
        metavar="COMMAND",
        default="",
        help="what speaks: it reads a sentence and writes {out}; {language} is filled in (default: eSpeak NG)",
    )
    parser.add_argument(
        "--licence",
        metavar="TEXT",
        default="",
        help="whose voice that is, and under which licence; the About panel shows it (default: that of eSpeak NG)",
    )


def _run(call: Call) -> int:
    from kiosk.voices.espeak import LICENCE, espeak_arguments, find_espeak
    from kiosk.voices.record import OUT, EngineError, record, write_licence
    from kiosk.voices.recordings import read_licence

    folder: Path = call.arguments.folder or call.settings.briefing
    briefing = open_briefing(folder)
    command = shlex.split(call.arguments.engine)
    program = find_espeak()
    if command and OUT not in call.arguments.engine:
        raise CannotRunError("--engine: say where the file goes by {out}, as in: my-voice --write {out}")
    if not command and program is None:
        raise CannotRunError("espeak-ng is not here: install the package espeak-ng, or name another --engine")

    def engine(language: str, out: Path) -> list[str]:
        if not command:
            return [program or "", *espeak_arguments(language), "-w", str(out)]
        return [word.replace(OUT, str(out)).replace("{language}", language) for word in command]

    try:
        with progress("sentence") as told:
            made, removed = record(briefing, briefing.languages, engine, told)
        if licence := call.arguments.licence or ("" if command else f"eSpeak NG, {LICENCE}"):
            write_licence(folder, licence)
    except KeyboardInterrupt:
        raise CannotRunError(
            "stopped; what was recorded is kept, and the next time goes on from there", STOPPED
        ) from None
    except EngineError as error:
        raise CannotRunError(f"the voice failed: {error}; what was recorded before is kept") from error
    except OSError as error:
        raise CannotRunError(f"{error.filename or folder}: {error.strerror}") from error
    print(f"{briefing.folder / 'speech'}: {made} recorded, {removed} removed")
    if not read_licence(briefing.folder):
        print("say by --licence whose voice that is, and under which licence: the About panel shows it")
    return 0


COMMAND = Subcommand(_add_flags, _run)
