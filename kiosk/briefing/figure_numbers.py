"""Owns numbers of figures as people write them: a point between thousands, a comma before decimals, a unit behind.

YAML knows none of these. A comma inside of braces even ends the value: ``{value: 1,5}`` has a value 1 and a key 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kiosk.briefing.blocks import BarsFigure, DotsFigure, Figure
from kiosk.briefing.decode import Mistake
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
    keys = {DotsFigure: ("value", "of"), BarsFigure: ("total",)}.get(kind, ())
    if isinstance(data, dict):
        yield from ((("bars", *path), text, rest) for path, text, rest in _bars(data.get("bars"), kind))
        yield from (((key,), data[key], "") for key in keys if isinstance(data.get(key), str))


def _bars(bars: Any, kind: type[Figure]) -> Iterator[tuple[KeyPath, str, str]]:
    for index, bar in enumerate(bars if isinstance(bars, list) and kind is BarsFigure else ()):
        if isinstance(bar, dict) and isinstance(value := bar.get("value"), str):
            rest = next((key for key in bar if isinstance(key, str) and key.isdecimal() and not bar[key]), "")
            yield (index, "value"), value, rest


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
