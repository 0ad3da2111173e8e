"""Owns where the keys and values of a TOML text stand, which ``tomllib`` does not tell."""

from __future__ import annotations

import re

from kiosk.text_files.places import NO_LINES, KeyPath, Lines, Place

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"\\\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
TABLE = re.compile(rf"[ \t]*\[{{1,2}}[ \t]*({_DOTTED})[ \t]*\]")
PAIR = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=[ \t]*")
_LONG_QUOTES = ('"""', "'''")


class TomlPlaces:
    """Where the keys and values of a TOML text stand; see ``decode.Places``.

    Keys inside inline tables are not told apart: they stand where their table stands.
    """

    def __init__(self, text: str) -> None:
        self._keys: dict[KeyPath, Place] = {}
        self._values: dict[KeyPath, Place] = {}
        self._order: list[tuple[KeyPath, int]] = []
        self._read(text)
        self._order.append(((), text.count("\n") + 2))

    def of_key(self, path: KeyPath) -> Place:
        """Where the key at the end of ``path`` stands, or the nearest thing that holds it."""
        return _nearest(self._keys, path)

    def of_value(self, path: KeyPath) -> Place:
        """Where the value at ``path`` begins, or the nearest thing that holds it."""
        return _nearest(self._values, path)

    def lines_of(self, path: KeyPath) -> Lines:
        """The lines of the key at the end of ``path`` and of its value, or of the nearest thing that holds it."""
        while path and path not in self._keys:
            path = path[:-1]
        first = next((line for key, line in self._order if path and key[: len(path)] == path), 0)
        after = (line for key, line in self._order if line > first and key[: len(path)] != path)
        return Lines(first, next(after) - 1) if first else NO_LINES

    def _read(self, text: str) -> None:
        table: KeyPath = ()
        long_quote = ""
        for number, line in enumerate(text.split("\n"), 1):
            if long_quote:
                if line.count(long_quote) % 2:
                    long_quote = ""
                continue
            if found := TABLE.match(line):
                table = _keys(found[1])
                self._add(table, Place(number, found.start(1) + 1), Place(number, found.start(1) + 1))
            elif found := PAIR.match(line):
                path = table + _keys(found[1])
                self._add(path, Place(number, found.start(1) + 1), Place(number, found.end() + 1))
                long_quote = next((quote for quote in _LONG_QUOTES if line.count(quote) % 2), "")

    def _add(self, path: KeyPath, key: Place, value: Place) -> None:
        self._order.append((path, key.line))
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
