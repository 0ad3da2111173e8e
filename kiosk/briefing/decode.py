"""Owns how data of a file becomes a value of the model, and each complaint about it a problem at its line."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from itertools import takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, Protocol, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import NO_LINES, KeyPath, Lines, Place

Value = TypeVar("Value", bound=msgspec.Struct)


class Places(Protocol):
    """Where the keys and values of a file's data stand."""

    def of_key(self, path: KeyPath) -> Place:
        """Where the key at the end of ``path`` stands, or the nearest thing that holds it."""

    def of_value(self, path: KeyPath) -> Place:
        """Where the value at ``path`` begins, or the nearest thing that holds it."""

    def lines_of(self, path: KeyPath) -> Lines:
        """The lines of the key at the end of ``path`` and of its value."""


class Mistake(msgspec.Struct, frozen=True):
    """What is wrong with one piece of data, before it is known where that stands.

    ``is_lost`` where that piece alone is left out, and the rest was read.
    """

    path: KeyPath
    code: Code
    message: str
    at_key: bool = False
    is_lost: bool = False

    def locate(self, file: Path, places: Places, base: KeyPath = (), hides: Lines = NO_LINES) -> Problem:
        """The problem that it is.

        Args:
            file: where the data is from.
            places: where in the file it stands.
            base: the way to the data inside the file's.
            hides: what is not shown because of it; what ``is_lost`` hides itself.
        """
        find = places.of_key if self.at_key else places.of_value
        path = base + self.path
        return problem_at(file, find(path), self.code, self.message, places.lines_of(path) if self.is_lost else hides)


def decode(data: object, kind: type[Value], *, may_lack: bool = False) -> tuple[Value | None, list[Mistake]]:
    """Make ``data`` a value of ``kind``.

    Unknown keys are mistakes and are left out; anything else wrong leaves no value.

    Args:
        data: what a YAML or TOML reader gave. It is not changed.
        kind: a Struct that forbids unknown fields.
        may_lack: leave out a wrong value too, where there can be a value of ``kind`` without it.
    """
    mistakes = _missing(data, kind)
    if mistakes:
        return None, [*_unknown(data, kind), *mistakes]
    while True:
        try:
            return msgspec.convert(data, kind, strict=False), mistakes
        except (msgspec.ValidationError, RecursionError) as error:
            mistake = _mistake(data, str(error), kind)
            if not mistake.is_lost:
                path = tuple(takewhile(lambda step: isinstance(step, str), mistake.path))
                if not (may_lack and (len(path) > 1 or path[:1] in _spare(kind))):
                    return None, [*mistakes, mistake]
                mistake = msgspec.structs.replace(mistake, is_lost=True)
                data = _without(data, path)
            else:
                data = _without(data, mistake.path)
            mistakes.append(mistake)


def _missing(data: object, kind: type[msgspec.Struct]) -> list[Mistake]:
    if not isinstance(data, dict):
        return []
    needed = kind.__struct_fields__[: len(kind.__struct_fields__) - len(kind.__struct_defaults__)]
    return [Mistake((), Code.MISSING_KEY, f"Add the key `{key}`.") for key in needed if key not in data]


def _spare(kind: type[msgspec.Struct]) -> set[KeyPath]:
    """The keys that need not be there."""
    fields = kind.__struct_fields__
    return {(key,) for key in fields[len(fields) - len(kind.__struct_defaults__) :]}


def _unknown(data: object, kind: type[msgspec.Struct]) -> list[Mistake]:
    keys = data if isinstance(data, dict) else {}
    return [_unknown_key((key,)) for key in keys if key not in kind.__struct_fields__]


def _unknown_key(path: KeyPath) -> Mistake:
    return Mistake(
        path, Code.UNKNOWN_KEY, f"Remove the key `{path[-1]}`, or correct its name.", at_key=True, is_lost=True
    )


def _mistake(data: object, message: str, kind: type[msgspec.Struct]) -> Mistake:
    """Read a message of msgspec 0.19 or later: what is wrong, and ``- at `$.key[0]``` unless it is the whole."""
    what, _, where = message.partition(" - at `$")
    got = found[1] if (found := re.search("got `(.*?)`", what)) else ""
    path = _key_path(data, where.removesuffix("`"), got)
    if found := re.match("Object contains unknown field `(.*)`", what):
        return _unknown_key((*path, found[1]))
    if found := re.match("Object missing required field `(.*)`", what):
        return Mistake(path, Code.MISSING_KEY, f"Add the key `{found[1]}`.")
    subject = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this"
    if found := re.match("Expected `(.*?)`, got `(.*?)`", what):
        return Mistake(path, Code.BAD_VALUE, f"Make {subject} {_plain(found[1])} instead of {_plain(found[2])}.")
    if choices := _choices(kind, path):
        return Mistake(path, Code.BAD_VALUE, f"Make {subject} {choices}.")
    if "RFC3339" in what or "`date" in what:
        return Mistake(path, Code.BAD_VALUE, f"Write {subject} as a date of the calendar: 2026-06-10.")
    return Mistake(path, Code.BAD_VALUE, f"Write another value for {subject}: this one has no meaning here.")


def _choices(kind: Any, path: KeyPath) -> str:
    """The values that there can be at a path of a Struct, in words; empty where they are not a few that are named."""
    for step in path:
        within = [one for one in (kind, *get_args(kind)) if isinstance(one, type) and issubclass(one, msgspec.Struct)]
        if isinstance(step, int):
            kind = next(iter(get_args(kind)), None)
        elif within:
            kind = get_type_hints(within[0]).get(step)
    values = get_args(kind) if get_origin(kind) is Literal else ()
    named = " or ".join(f'"{value}"' for value in values if value != "")
    return f"{named}, or leave it out" if named and "" in values else named


def _key_path(data: object, where: str, got: str) -> KeyPath:
    path: list[str | int] = []
    for key, index in re.findall(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]", where):
        # msgspec does not name the key of a dict, but the kind of what lies there.
        if index == "..." and isinstance(data, dict):
            step: str | int = next((name for name, value in data.items() if type(value) in _KINDS.get(got, ())), "")
        else:
            step = key or int(index)
        path.append(step)
        data = _step(data, step)
    return tuple(path)


def _step(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None


def _without(data: object, path: KeyPath) -> object:
    """A copy of ``data`` that lacks the key at the end of ``path``."""
    step, rest = path[0], path[1:]
    if isinstance(data, dict):
        if not rest:
            return {key: value for key, value in data.items() if key != step}
        return {key: _without(value, rest) if key == step else value for key, value in data.items()}
    if isinstance(data, list):
        return [_without(value, rest) if index == step else value for index, value in enumerate(data)]
    return data


_KINDS: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {
        "str": (str,),
        "int": (int,),
        "float": (float,),
        "bool": (bool,),
        "array": (list,),
        "object": (dict,),
        "date": (datetime.date,),
        "datetime": (datetime.datetime,),
        "time": (datetime.time,),
    }
)
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "str": "a text",
        "int": "a whole number",
        "float": "a number",
        "bool": "true or false",
        "array": "a list",
        "object": "a table of keys",
        "null": "nothing",
        "date": "a date",
        "datetime": "a date with a time",
        "time": "a time",
    }
)


def _plain(kind: str) -> str:
    return " or ".join(_NAMES.get(part.strip(), part.strip()) for part in kind.split("|"))
