"""Owns the file of numbers: SQLite in the state folder, bounded in size; one that is damaged is set aside."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import convert

from kiosk.paths import StateFile
from kiosk.usage.visits import Row

MOST_ROWS = 50_000
"""Some 5 MB. Where there are more, the oldest hours go."""

_PATIENCE_SECONDS = 1.0
"""While another process writes."""

_HOUR = re.compile(r"[0-9]{4}-[01][0-9]-[0-3][0-9]T([01][0-9]|2[0-3])")
"""As ``hour_of`` writes it."""

_SCHEMA = """
    CREATE TABLE IF NOT EXISTS usage (
        hour TEXT NOT NULL, kind TEXT NOT NULL, page TEXT NOT NULL, language TEXT NOT NULL,
        count INTEGER NOT NULL, seconds INTEGER NOT NULL,
        PRIMARY KEY (hour, kind, page, language)
    ) WITHOUT ROWID
"""
_ADD = """
    INSERT INTO usage VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
    SET count = count + excluded.count, seconds = seconds + excluded.seconds
"""
_FORGET = """
    DELETE FROM usage WHERE hour <= (SELECT hour FROM usage ORDER BY hour DESC LIMIT 1 OFFSET ?)
"""


_ELSEWHERE = "give the usage.db of a state folder, or take this one away"


class UnreadableUsageError(Exception):
    """A file of numbers cannot be read; the message names it."""


def add_rows(file: Path, rows: Iterable[Row], most: int = MOST_ROWS) -> None:
    """Add rows to what the file holds; it is made where it is missing.

    A damaged file is set aside, in the place of one that was before, and a fresh one begun.

    Raises:
        sqlite3.Error: it cannot be written now (a full disk, a folder that is read-only).
    """
    rows = list(rows)
    try:
        _add(file, rows, most)
    except sqlite3.OperationalError:
        raise  # full, locked, read-only: the file itself is sound
    except sqlite3.DatabaseError:
        with contextlib.suppress(OSError):
            file.replace(file.parent / StateFile.DAMAGED_USAGE)
        _add(file, rows, most)


def read_rows(file: Path) -> list[Row]:
    """All rows of a file, in order; none where there is no file.

    Raises:
        UnreadableUsageError: it may not be read, is damaged, or something else; also where a single value is none that
            is written here.
    """
    try:
        if not file.is_file():
            return []
    except OSError as error:
        raise UnreadableUsageError(f"{file} cannot be read: {error.strerror}") from error
    try:
        address = f"{file.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, timeout=_PATIENCE_SECONDS, uri=True)) as connection:
            if connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
                return []  # begun, and the plug was pulled before there was anything in it
            found = connection.execute(
                "SELECT hour, kind, page, language, count, seconds FROM usage ORDER BY 1, 2, 3, 4"
            )
            return [_row(values) for values in found]
    except sqlite3.OperationalError as error:  # locked, not to be read, or other tables
        raise UnreadableUsageError(f"{file}: cannot be read now, or holds no counts: {_ELSEWHERE}") from error
    except (sqlite3.Error, ValueError) as error:
        raise UnreadableUsageError(f"{file}: is damaged, or holds no counts: {_ELSEWHERE}") from error


def _row(values: tuple[Any, ...]) -> Row:
    row = convert(dict(zip(Row.__struct_fields__, values, strict=True)), Row)
    words = row.kind + row.page + row.language
    if not (_HOUR.fullmatch(row.hour) and words.isprintable() and min(row.count, row.seconds) >= 0):
        raise ValueError(f"no row of this program: {values!r}")
    return row


def _add(file: Path, rows: list[Row], most: int) -> None:
    with contextlib.closing(sqlite3.connect(file, timeout=_PATIENCE_SECONDS)) as connection, connection:
        connection.execute(_SCHEMA)
        connection.executemany(_ADD, [(r.hour, r.kind, r.page, r.language, r.count, r.seconds) for r in rows])
        connection.execute(_FORGET, (most,))
