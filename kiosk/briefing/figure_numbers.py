"""Owns numbers of figures as people write them: a point between thousands, a comma before decimals, a unit behind.

YAML knows none of these. A comma inside of braces even ends the value: ``{value: 1,5}`` has a value 1 and a key 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kiosk.briefing.figure_kinds import VALUES, Figure
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.problems import Code
from kiosk.text_files.places import KeyPath

_THOUSANDS = re.compile(r"-?\d{1,3}(?:[.'’ \u00a0\u202f]\d{3})+|-?\d{1,3}(?:,\d{3}){2,}")
_DECIMALS = re.compile(r"(-?\d+),(\d+)")
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
_BEGINS = re.compile(r"[-+]?\d")


def find_odd_numbers(data: object, kind: type[Figure]) -> list[Mistake]:
    """Find numbers that would be read as others, in the data of a figure's YAML. The paths are those of the YAML."""
    return [mistake for path, text, rest in _numbers(data, kind) if (mistake := _mistake(path, text, rest))]


def _numbers(data: object, kind: type[Figure]) -> Iterator[tuple[KeyPath, str, str]]:
    """Each number with its path, and the digits of a key that a comma made of it."""
    if not isinstance(data, dict):
        return
    for name in VALUES.get(kind, ()):
        outer, _, key = name.rpartition(".")
        if outer:
            yield from ((((outer, *path)), text, rest) for path, text, rest in _of_items(data.get(outer), key))
        elif isinstance(data.get(key), str):
            yield (key,), data[key], ""


def _of_items(items: Any, key: str) -> Iterator[tuple[KeyPath, str, str]]:
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict) and isinstance(value := item.get(key), str):
            rest = next((name for name in item if isinstance(name, str) and name.isdecimal() and not item[name]), "")
            yield (index, key), value, rest


def _mistake(path: KeyPath, text: str, rest: str) -> Mistake | None:
    if rest:
        return _odd(path, f"Write {text}.{rest} with a point: in braces a comma ends the number.")
    if _THOUSANDS.fullmatch(text):
        digits = re.sub(r"[^\d-]", "", text)
        return _odd(path, f"Write {digits} without anything between the digits, for {text} could be another number.")
    if found := _DECIMALS.fullmatch(text):
        return _odd(path, f"Write {found[1]}.{found[2]} with a point instead of a comma.")
    if _BEGINS.match(text) and not _PLAIN.fullmatch(text):
        return _odd(path, f"Write the number alone, as 12 or 1.5, instead of {text}.")
    return None


def _odd(path: KeyPath, message: str) -> Mistake:
    return Mistake(path, Code.ODD_NUMBER, message)
