"""Owns ``kiosk usage``: what was counted on this machine, and on others, as a report or as numbers for a table."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write the numbers to a file instead")
    parser.add_argument("--merge", type=Path, nargs="+", default=[], metavar="FILE", help="add other screens' usage.db")


def _run(call: Call) -> int:
    from kiosk.usage.database import UnreadableUsageError, read_rows
    from kiosk.usage.report import csv_text, report_lines
    from kiosk.usage.visits import added_up

    others, csv = call.arguments.merge, call.arguments.csv
    if missing := [file for file in others if not file.is_file()]:
        raise CannotRunError(f"{missing[0]}: there is no such file")
    own = call.settings.state_folder / paths.StateFile.USAGE
    files = {file.resolve() for file in (own, *others)}  # the same one twice is not twice the use
    try:
        rows = added_up(row for file in files for row in read_rows(file))
        if csv is not None:
            csv.write_text(csv_text(rows), "utf-8", newline="")
    except UnreadableUsageError as error:
        raise CannotRunError(str(error)) from error
    except OSError as error:
        raise CannotRunError(f"{csv} cannot be written: {error.strerror}") from error
    for line in report_lines(rows) if csv is None else []:
        print(line)
    return 0


COMMAND = Subcommand(_add_flags, _run, forgiving=True)
