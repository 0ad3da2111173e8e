"""Owns reading TOML with the place of each key, which ``tomllib`` does not tell."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from kiosk.briefing.decode import KeyPath
from kiosk.briefing.problems import Place

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"\\\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_TABLE = re.compile(rf"[ \t]*\[{{1,2}}[ \t]*({_DOTTED})[ \t]*\]")
_PAIR = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=[ \t]*")
_LONG_QUOTES = ('"""', "'''")


class BadTomlError(ValueError):
    """TOML could not be read; ``place`` is where, ``why`` a clause without a full stop."""

    def __init__(self, place: Place, why: str) -> None:
        super().__init__(why)
        self.place = place
        self.why = why


def parse_toml(text: str) -> dict[str, Any]:
    """The data of a TOML text.

    Raises:
        BadTomlError: it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _bad(text, str(error)) from error
    except RecursionError as error:
        raise BadTomlError(Place(), "it is nested too deeply") from error
    except ValueError as error:  # a number too long for Python's int (CVE-2020-10735)
        raise BadTomlError(Place(), "it holds a number that is too long") from error


class TomlPlaces:
    """Where the keys and values of a TOML text stand; see ``decode.Places``.

    Keys inside inline tables are not told apart: they stand where their table stands.
    """

    def __init__(self, text: str) -> None:
        self._keys: dict[KeyPath, Place] = {}
        self._values: dict[KeyPath, Place] = {}
        self._read(text)

    def of_key(self, path: KeyPath) -> Place:
        """Where the key at the end of ``path`` stands, or the nearest thing that holds it."""
        return _nearest(self._keys, path)

    def of_value(self, path: KeyPath) -> Place:
        """Where the value at ``path`` begins, or the nearest thing that holds it."""
        return _nearest(self._values, path)

    def _read(self, text: str) -> None:
        table: KeyPath = ()
        long_quote = ""
        for number, line in enumerate(text.split("\n"), 1):
            if long_quote:
                if line.count(long_quote) % 2:
                    long_quote = ""
                continue
            if found := _TABLE.match(line):
                table = _keys(found[1])
                self._add(table, Place(number, found.start(1) + 1), Place(number, found.start(1) + 1))
            elif found := _PAIR.match(line):
                path = table + _keys(found[1])
                self._add(path, Place(number, found.start(1) + 1), Place(number, found.end() + 1))
                long_quote = next((quote for quote in _LONG_QUOTES if line.count(quote) % 2), "")

    def _add(self, path: KeyPath, key: Place, value: Place) -> None:
        for length in range(1, len(path) + 1):  # [a.b] makes an `a` too, where there was none
            self._keys.setdefault(path[:length], key)
            self._values.setdefault(path[:length], value)


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key[1:-1] if key[0] in "\"'" else key for key in re.findall(_KEY, dotted))


def _nearest(places: dict[KeyPath, Place], path: KeyPath) -> Place:
    for length in range(len(path), 0, -1):
        if place := places.get(path[:length]):
            return place
    return Place()


def _bad(text: str, message: str) -> BadTomlError:
    """Read a message of tomllib: what is wrong, and where in brackets."""
    why, _, where = message.rpartition(" (at ")
    if found := re.fullmatch(r"line (\d+), column (\d+)\)", where):
        return BadTomlError(Place(int(found[1]), int(found[2])), _lower(why))
    last = text.rstrip("\n").split("\n")
    return BadTomlError(Place(len(last), len(last[-1]) + 1), _lower(why or message))


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
