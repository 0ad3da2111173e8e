"""Owns reading a TOML file of a briefing row by row: what could be read of each, and a problem for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from kiosk.briefing.decode import KeyPath, Mistake, decode
from kiosk.briefing.file_text import UnreadableFileError, read_text
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.toml_text import BadTomlError, TomlPlaces, parse_toml

Entry = TypeVar("Entry")
Row = TypeVar("Row", bound=msgspec.Struct)


class Table(NamedTuple, Generic[Entry]):
    """What a file said, by id and in its order.

    ``ids`` has those of wrong entries too, and is None where the file as a whole could not be read.
    """

    entries: dict[str, Entry]
    problems: list[Problem]
    places: TomlPlaces
    ids: frozenset[str] | None


class TableFile:
    """One TOML file, read; ``data`` is empty and ``is_read`` false where it cannot be. Never raises.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.data: dict[str, Any] = {}
        self.places = TomlPlaces("")
        self.problems: list[Problem] = []
        self.is_read = False
        try:
            text = read_text(path)
            self.data, self.places, self.is_read = parse_toml(text), TomlPlaces(text), True
        except UnreadableFileError as error:
            self.problems.append(error.problem)
        except BadTomlError as error:
            message = f"Correct the TOML: {error.why}."
            self.problems.append(problem_at(path, error.place, Code.BAD_TOML, message))

    def rows(self, read: Callable[[str, dict[str, Any]], Entry | None]) -> Table[Entry]:
        """Read each entry that is a table with ``read``, which is given its id; None leaves it out."""
        entries: dict[str, Entry] = {}
        for id_, row in self.data.items():
            if not isinstance(row, dict):
                self.note([Mistake((id_,), Code.BAD_VALUE, f"Make `{id_}` a table: [{id_}].", at_key=True)])
            elif (entry := read(id_, row)) is not None:
                entries[id_] = entry
        return Table(entries, self.problems, self.places, frozenset(self.data) if self.is_read else None)

    def row(self, data: object, kind: type[Row], base: KeyPath) -> Row | None:
        """Read what lies at ``base`` as a ``kind``; texts that must be there must not be empty."""
        value, mistakes = decode(data, kind)
        self.note([*mistakes, *(_empty(value) if value is not None else ())], base)
        return value

    def note(self, mistakes: Sequence[Mistake], base: KeyPath = ()) -> None:
        """Make problems of mistakes in what lies at ``base``."""
        self.problems += [mistake.locate(self._path, self.places, base) for mistake in mistakes]


def unknown_languages(key: str, texts: Mapping[str, str], languages: Sequence[str]) -> list[Mistake]:
    """Find texts, below ``key``, for languages that a briefing does not have."""
    return [
        Mistake(
            (key, language), Code.UNKNOWN_KEY, f"Remove `{language}`: the briefing has no such language.", at_key=True
        )
        for language in texts
        if language not in languages
    ]


def _empty(value: msgspec.Struct) -> list[Mistake]:
    needed = value.__struct_fields__[: len(value.__struct_fields__) - len(value.__struct_defaults__)]
    return [
        Mistake((key,), Code.EMPTY_VALUE, f"Write a text for `{key}`.")
        for key in needed
        if isinstance(text := getattr(value, key), str) and not text.strip()
    ]
