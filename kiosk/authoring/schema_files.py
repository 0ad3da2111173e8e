"""Owns the schemas that lie in a briefing, for the editor of its author."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.authoring.whole_folder import write_file
from kiosk.briefing.schema import as_json, make_schemas, schema_file
from kiosk.briefing.table_file import TABLES

SCHEMAS = ".schema"
"""The folder in a briefing for what editors read; its name begins with a dot, so no screen shows it."""


def write_schemas(folder: Path, languages: Sequence[str]) -> None:
    """Write a schema for each kind of file into a briefing, and the name of each on top of the tables that are there.

    Args:
        folder: the briefing.
        languages: those that it is in.

    Raises:
        OSError: something cannot be written.
    """
    for name, schema in make_schemas(languages).items():
        write_file(folder / SCHEMAS / schema_file(name), as_json(schema))
    for table in TABLES:
        if (file := folder / table).is_file():
            head = f"#:schema {SCHEMAS}/{schema_file(Path(table).stem)}\n\n"
            file.write_text(head + file.read_text("utf-8"), "utf-8")
