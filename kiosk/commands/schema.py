"""Owns ``kiosk schema``: what an author's editor needs to complete and check the files of a briefing."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.commands.command import Call, CannotRunError, Subcommand

_DESCRIPTION = (
    "JSON Schemas of front matter and of the .toml files, for the languages of the briefing. Editors that are given "
    "them complete keys, and mark mistakes while you type."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("--out", type=Path, metavar="DIR", help="write a file each (default: print all as one)")


def _run(call: Call) -> int:
    from kiosk.briefing.loader import UnreadableBriefingError, load_briefing
    from kiosk.briefing.schema import as_json, make_schemas, schema_file

    try:
        schemas = make_schemas(load_briefing(call.settings.briefing).info.languages)
    except UnreadableBriefingError as error:
        raise CannotRunError(str(error)) from error
    if call.arguments.out is None:
        print(as_json(schemas), end="")
        return 0
    for name, schema in schemas.items():
        file = call.arguments.out / schema_file(name)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(as_json(schema), "utf-8")
        except OSError as error:
            raise CannotRunError(f"{file}: cannot be written: {error.strerror}") from error
        print(file)
    return 0


COMMAND = Subcommand(_add_flags, _run)
