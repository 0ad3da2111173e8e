"""Owns reading a TOML file of a briefing row by row: what could be read of each, and a problem for the rest."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from kiosk.briefing.decode import decode
from kiosk.briefing.file_text import UnreadableFileError, is_blank, read_text
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import NO_LINES, WHOLE_FILE, KeyPath, Lines
from kiosk.text_files.toml_places import TomlPlaces
from kiosk.text_files.toml_text import read_toml

Entry = TypeVar("Entry")
Row = TypeVar("Row", bound=msgspec.Struct)


TABLES = ("briefing.toml", "sources.toml", "glossary.toml", "claims.toml", "speech.toml")
"""The names of such files, in a briefing's own folder."""

_MISSING = (Code.MISSING_KEY, Code.MISSING_TEXT)
"""What may follow from lines that could not be read."""


class ReadTable(NamedTuple, Generic[Entry]):
    """What a file said, by id and in its order.

    ``ids`` has those of wrong entries too, and is None where the file as a whole could not be read.
    """

    entries: dict[str, Entry]
    problems: list[Problem]
    places: TomlPlaces
    ids: frozenset[str] | None


class TableFile:
    """One TOML file, read as far as it can be. Never raises. A file that is not there says nothing.

    ``is_whole`` is false where something of it could not be read, so that what it lacks may be there all the same.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.data: dict[str, Any] = {}
        self.places = TomlPlaces("")
        self.problems: list[Problem] = []
        self.is_there = os.path.lexists(path)
        self.is_whole = True
        if self.is_there:
            self._read()

    def _read(self) -> None:
        try:
            text = read_text(self._path)
        except UnreadableFileError as error:
            self.problems.append(error.problem)
            self.is_whole = False
            return
        self.data, faults, readable = read_toml(text)
        self.places, self.is_whole = TomlPlaces(readable), not faults
        self.problems += [
            problem_at(self._path, place, Code.BAD_TOML, advice, lines) for place, advice, lines in faults
        ]

    def rows(self, read: Callable[[str, dict[str, Any]], Entry | None]) -> ReadTable[Entry]:
        """Read each entry that is a table with ``read``, which is given its id; None leaves it out."""
        entries: dict[str, Entry] = {}
        for id_, row in self.data.items():
            if not isinstance(row, dict):
                message = f"Make `{id_}` a table: [{id_}]."
                self.note([Mistake((id_,), Code.BAD_VALUE, message, at_key=True, is_lost=True)])
            elif (entry := read(id_, row)) is not None:
                entries[id_] = entry
        return ReadTable(entries, self.problems, self.places, frozenset(self.data) if self.is_whole else None)

    def row(self, data: object, kind: type[Row], base: KeyPath) -> Row | None:
        """Read what lies at ``base`` as a ``kind``; texts that must be there must not be empty."""
        value, mistakes = decode(data, kind, may_lack=True)
        hides = self.places.lines_of(base) if value is None else NO_LINES
        self.note([*mistakes, *(_empty(value) if value is not None else ())], base, hides)
        return value

    def note(self, mistakes: Sequence[Mistake], base: KeyPath = (), hides: Lines = NO_LINES) -> None:
        """Make problems of mistakes in what lies at ``base``, which hide some lines."""
        for mistake in mistakes:
            if mistake.code not in _MISSING or not self._may_be_there(base, hides):
                self.problems.append(mistake.locate(self._path, self.places, base, hides))

    def _may_be_there(self, base: KeyPath, hides: Lines) -> bool:
        """Whether what lacks at ``base`` may stand in lines that cannot be read; their problem then hides all of it."""
        own = self.places.lines_of(base) if base else WHOLE_FILE
        for place, problem in enumerate(self.problems):
            if problem.code is Code.BAD_TOML and own.first <= problem.line <= own.last:
                lines = Lines(min(own.first, problem.hides.first), max(own.last, problem.hides.last))
                self.problems[place] = replace(problem, hides=lines if hides.last else problem.hides)
                return True
        return False


def has_entries(path: Path) -> bool:
    """Whether a file seems to have an entry: a line that begins with ``[``. Read fast; never raises."""
    try:
        text = read_text(path)
    except UnreadableFileError:
        return False
    return any(line.lstrip().startswith("[") for line in text.split("\n"))


def unknown_languages(key: str, texts: Mapping[str, str], languages: Sequence[str]) -> list[Mistake]:
    """Find texts, below ``key``, for languages that a briefing does not have."""
    return [
        Mistake(
            (key, language),
            Code.UNKNOWN_KEY,
            f"Remove `{language}`: the briefing has no such language.",
            at_key=True,
            is_lost=True,
        )
        for language in texts
        if language not in languages
    ]


def _empty(value: msgspec.Struct) -> list[Mistake]:
    needed = value.__struct_fields__[: len(value.__struct_fields__) - len(value.__struct_defaults__)]
    return [
        Mistake((key,), Code.EMPTY_VALUE, f"Write a text for `{key}`.", is_lost=True)
        for key in needed
        if isinstance(text := getattr(value, key), str) and is_blank(text)
    ]
