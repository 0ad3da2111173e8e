"""Owns what is wrong with data of a file: a mistake, what a message of msgspec says of it, and what was meant."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, Protocol, get_args, get_origin, get_type_hints

import msgspec

from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import NO_LINES, KeyPath, Lines, Place
from kiosk.text_files.value_words import explain

_ALIKE = 0.75
"""How near a misspelt key has to be, as ``difflib`` measures it: ``titel`` is, ``text`` is not."""


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

    ``is_lost`` where that piece alone is left out, and the rest was read. ``key`` is one that lacks: that a key at
    ``path`` was meant to be, or that is to be added to the data there.
    """

    path: KeyPath
    code: Code
    message: str
    at_key: bool = False
    is_lost: bool = False
    key: str = ""

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


def meant_key(key: object, data: Mapping[Any, Any], kind: type[msgspec.Struct]) -> str:
    """The key that an unknown one was meant to be; empty where none that lacks is nearly alike."""
    if key in kind.__struct_fields__:
        return ""
    lacking = [name for name in kind.__struct_fields__ if name not in data]
    from difflib import get_close_matches  # only where there is a mistake: not each start has one

    return next(iter(get_close_matches(str(key).casefold(), lacking, 1, _ALIKE)), "")


def unknown_key(path: KeyPath, meant: str = "") -> Mistake:
    """That the key at the end of a path has no meaning there; ``meant`` is the one that it may be, misspelt."""
    advice = f"Write `{meant}` instead of `{path[-1]}`." if meant else ""
    return Mistake(
        path,
        Code.UNKNOWN_KEY,
        advice or f"Remove the key `{path[-1]}`, or correct its name.",
        at_key=True,
        is_lost=True,
        key=meant,
    )


def read_message(data: object, message: str, kind: type[msgspec.Struct]) -> Mistake:
    """Read a message of msgspec: what is wrong, and ``- at `$.key[0]``` unless it is the whole."""
    what, _, where = message.partition(" - at `$")
    got = found[1] if (found := re.search("got `(.*?)`", what)) else ""
    path = _key_path(data, where.removesuffix("`"), got)
    subject = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this"
    advice = explain(what, subject)
    if found := re.match("Object contains unknown field `(.*)`", what):
        here, piece = _data_at(data, path), _struct_in(_kind_at(kind, path))
        return unknown_key(
            (*path, found[1]), meant_key(found[1], here, piece) if piece and isinstance(here, dict) else ""
        )
    if not path and what.startswith("Expected `object`"):
        keys = " and ".join(f"`{key}`" for key in needed_keys(kind))
        return Mistake(path, Code.BAD_VALUE, f"Write the keys {keys} here, each with its value on a line of its own.")
    if found := re.match("Object missing required field `(.*)`", what):
        return Mistake(path, Code.MISSING_KEY, advice, key=found[1])
    if not got and (choices := _choices(kind, path)):
        return Mistake(path, Code.BAD_VALUE, f"Make {subject} {choices}.")
    return Mistake(path, Code.BAD_VALUE, advice)


def _kind_at(kind: Any, path: KeyPath) -> Any:
    """The kind of what lies at a path of a Struct."""
    for step in path:
        piece = _struct_in(kind)
        if isinstance(step, int):
            kind = next(iter(get_args(kind)), None)
        elif piece is not None:
            kind = get_type_hints(piece).get(step)
    return kind


def _struct_in(kind: Any) -> type[msgspec.Struct] | None:
    """The Struct that a kind is, or the first of those that it may be."""
    kinds = (kind, *get_args(kind))
    return next((one for one in kinds if isinstance(one, type) and issubclass(one, msgspec.Struct)), None)


def needed_keys(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The keys without which there is no value of a kind."""
    fields = kind.__struct_fields__
    return fields[: len(fields) - len(kind.__struct_defaults__)]


def _choices(kind: Any, path: KeyPath) -> str:
    """The values that there can be at a path of a Struct, in words; empty where they are not a few that are named."""
    kind = _kind_at(kind, path)
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


def _data_at(data: object, path: KeyPath) -> object:
    for step in path:
        data = _step(data, step)
    return data


def _step(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None


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
