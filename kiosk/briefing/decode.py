"""Owns how data of a file becomes a value of the model, and each complaint about it a problem at its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

import msgspec

from kiosk.briefing.problems import Code, Place, Problem, problem_at

KeyPath = tuple[str | int, ...]
"""The way to a value inside a file's data: keys, and places in lists from 0."""

Value = TypeVar("Value", bound=msgspec.Struct)


class Places(Protocol):
    """Where the keys and values of a file's data stand."""

    def of_key(self, path: KeyPath) -> Place:
        """Where the key at the end of ``path`` stands, or the nearest thing that holds it."""

    def of_value(self, path: KeyPath) -> Place:
        """Where the value at ``path`` begins, or the nearest thing that holds it."""


class Mistake(msgspec.Struct, frozen=True):
    """What is wrong with one piece of data, before it is known where that stands."""

    path: KeyPath
    code: Code
    message: str
    at_key: bool = False

    def locate(self, file: Path, places: Places, base: KeyPath = ()) -> Problem:
        """The problem that it is, in data that lies at ``base`` of ``file``."""
        find = places.of_key if self.at_key else places.of_value
        return problem_at(file, find(base + self.path), self.code, self.message)


def decode(data: object, kind: type[Value]) -> tuple[Value | None, list[Mistake]]:
    """Make ``data`` a value of ``kind``.

    Unknown keys are mistakes and are left out; anything else wrong leaves no value.

    Args:
        data: what a YAML or TOML reader gave. It is not changed.
        kind: a Struct that forbids unknown fields.
    """
    mistakes = _missing(data, kind)
    if mistakes:
        return None, [*_unknown(data, kind), *mistakes]
    while True:
        try:
            return msgspec.convert(data, kind, strict=False), mistakes
        except (msgspec.ValidationError, RecursionError) as error:
            mistake = _mistake(data, str(error))
            mistakes.append(mistake)
            if mistake.code is not Code.UNKNOWN_KEY:
                return None, mistakes
            data = _without(data, mistake.path)


def _missing(data: object, kind: type[msgspec.Struct]) -> list[Mistake]:
    if not isinstance(data, dict):
        return []
    needed = kind.__struct_fields__[: len(kind.__struct_fields__) - len(kind.__struct_defaults__)]
    return [Mistake((), Code.MISSING_KEY, f"Add the key `{key}`.") for key in needed if key not in data]


def _unknown(data: object, kind: type[msgspec.Struct]) -> list[Mistake]:
    keys = data if isinstance(data, dict) else {}
    return [_unknown_key((key,)) for key in keys if key not in kind.__struct_fields__]


def _unknown_key(path: KeyPath) -> Mistake:
    return Mistake(path, Code.UNKNOWN_KEY, f"Remove the key `{path[-1]}`, or correct its name.", at_key=True)


def _mistake(data: object, message: str) -> Mistake:
    """Read a message of msgspec 0.19 or later: what is wrong, and ``- at `$.key[0]``` unless it is the whole."""
    what, _, where = message.partition(" - at `$")
    path = _key_path(data, where.removesuffix("`"))
    if found := re.match("Object contains unknown field `(.*)`", what):
        return _unknown_key((*path, found[1]))
    if found := re.match("Object missing required field `(.*)`", what):
        return Mistake(path, Code.MISSING_KEY, f"Add the key `{found[1]}`.")
    subject = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this"
    if found := re.match("Expected `(.*?)`, got `(.*?)`", what):
        return Mistake(path, Code.BAD_VALUE, f"Make {subject} {_plain(found[1])} instead of {_plain(found[2])}.")
    return Mistake(path, Code.BAD_VALUE, f"Correct {subject}: {what[:1].lower()}{what[1:]}.")


def _key_path(data: object, where: str) -> KeyPath:
    path: list[str | int] = []
    for key, index in re.findall(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]", where):
        # msgspec does not name the key of a dict: in the model's dicts (texts by language) it is the one without text.
        if index == "..." and isinstance(data, dict):
            step: str | int = next((name for name, value in data.items() if not isinstance(value, str)), "")
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
    }
)


def _plain(kind: str) -> str:
    return " or ".join(_NAMES.get(part.strip(), part.strip()) for part in kind.split("|"))
