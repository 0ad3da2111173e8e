"""Owns reading TOML as far as it can be: a statement that is wrong is left out, and the others are read.

``tomllib`` gives up at the first fault, and tells where it noticed it. Each statement alone tells better.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import takewhile
from typing import Any, NamedTuple

from kiosk.text_files.places import WHOLE_FILE, Lines, Place
from kiosk.text_files.toml_places import PAIR
from kiosk.text_files.toml_words import TomlRow, explain

LARGEST_MENDED = 200_000
"""Characters; of a longer text with a fault nothing is read, since looking for all the others takes seconds."""

_MOST_FAULTS = 12
_MOST_JOINED = 40
_OPENINGS = ("[", "{", '"""', "'''")
_HEADER = re.compile(r"[ \t]*\[")
_COMMA = re.compile(r"(-?\d+),(\d+)[ \t]*(?:#.*)?$", re.MULTILINE)
_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")


class TomlFault(NamedTuple):
    """What is wrong, where, and which lines were left out for it."""

    place: Place
    advice: str
    lines: Lines


class TomlReading(NamedTuple):
    """What a text says, without the statements that are wrong; in ``text`` their lines are empty."""

    data: dict[str, Any]
    faults: list[TomlFault]
    text: str


class _Statement(NamedTuple):
    """A pair or the head of a table, with the lines that it goes on over; from 0, ``end`` behind the last."""

    first: int
    end: int

    def text(self, lines: list[str]) -> str:
        return "\n".join(lines[self.first : self.end])


def read_toml(text: str) -> TomlReading:
    """Read a TOML text. Never raises; where nearly all is wrong, it is read as nothing at all."""
    if (data := _load(text)) is not None:
        return TomlReading(data, [], text)
    lines = text.split("\n")
    faults: list[TomlFault] = []
    most = _MOST_FAULTS if len(text) <= LARGEST_MENDED else 1
    for statement in _statements(lines) if most > 1 else ():
        if fault := _fault_alone(statement, lines):
            faults.append(_leave_out(statement, lines, *fault))
        if len(faults) == most:
            break
    while len(faults) < most:
        data, error = _try("\n".join(lines))
        if error is None:
            return TomlReading(data, sorted(faults), "\n".join(lines))
        line, _, row = _located(error, lines)
        statement = _statement_at(line, lines)
        head = lines[statement.first]
        column = len(head) - len(head.lstrip(" \t["))
        faults.append(_leave_out(statement, lines, Place(statement.first + 1, column + 1), row.advice))
    return TomlReading({}, [min(faults)._replace(lines=WHOLE_FILE)], "")


def _try(text: str) -> tuple[dict[str, Any], Exception | None]:
    try:
        return tomllib.loads(text), None
    except (ValueError, RecursionError) as error:  # a ValueError too: a number too long for Python (CVE-2020-10735)
        return {}, error


def _load(text: str) -> dict[str, Any] | None:
    data, error = _try(text)
    return data if error is None else None


def _statements(lines: list[str]) -> Iterator[_Statement]:
    """The statements of a text; one that cannot be read alone goes on until it can, if it ever can."""
    starts = [number for number, line in enumerate(lines) if line.strip() and (number == 0 or _begins(line))]
    place = 0
    while place < len(starts):
        ends = [*starts[place + 1 : place + _MOST_JOINED], len(lines)]
        wholes = (_Statement(starts[place], end) for end in ends)
        first = _Statement(starts[place], ends[0])
        found = (
            next((one for one in wholes if _load(one.text(lines)) is not None), first)
            if _may_go_on(first, lines)
            else first
        )
        yield found
        place += ends.index(found.end) + 1


def _statement_at(line: int, lines: list[str]) -> _Statement:
    before = takewhile(lambda one: one.first <= line, _statements(lines))
    return max(before, default=_Statement(line, line + 1))


def _begins(line: str) -> bool:
    return bool(PAIR.match(line) or _HEADER.match(line) or line[:1].strip())


def _may_go_on(statement: _Statement, lines: list[str]) -> bool:
    """Whether a pair opens something that it does not close."""
    text = statement.text(lines)
    return bool(PAIR.match(text)) and any(sign in text for sign in _OPENINGS) and _load(text) is None


def _fault_alone(statement: _Statement, lines: list[str]) -> tuple[Place, str] | None:
    error = _try(statement.text(lines))[1]
    if error is None:
        return None
    own = lines[statement.first : statement.end]
    line, column, row = _located(error, own)
    if found := PAIR.match(own[0]):
        value = own[0][found.end() :]
        if row.is_open or (value[:1] in ("[", "{") and not "\n".join([own[line][column:], *own[line + 1 :]]).strip()):
            row = row if row.is_open else explain("Unclosed array" if value[0] == "[" else "Unclosed inline table")
            line, column = 0, found.end() + _opening(value)
        elif re.match(r"\d{4}-", value) and "Expected newline" in str(error):
            column, row = found.end(), explain("Invalid date")
        elif (comma := _COMMA.match(value)) and "Expected newline" in str(error):
            point = f"Write {comma[1]}.{comma[2]} with a point instead of a comma."
            column, row = found.end(), TomlRow("", point)
    return Place(statement.first + line + 1, column + 1), row.advice


def _opening(value: str) -> int:
    """Where the last thing that a value leaves open may begin."""
    return 0 if value[:1] in "\"'" else max(0, *(value.rfind(sign) for sign in "[{\"'"))


def _located(error: Exception, lines: list[str]) -> tuple[int, int, TomlRow]:
    """The line and column that a message names, both from 0, and what it means."""
    if isinstance(error, RecursionError):
        return 0, 0, explain("TOML inline arrays/tables cannot")
    message = str(error)
    row = explain(message) if isinstance(error, tomllib.TOMLDecodeError) else TomlRow("", "Shorten this number.")
    if found := _AT.search(message):
        return int(found[1]) - 1, int(found[2]) - 1, row
    last = next((number for number in reversed(range(len(lines))) if lines[number].strip()), 0)
    return last, len(lines[last]) if lines else 0, row


def _leave_out(statement: _Statement, lines: list[str], place: Place, advice: str) -> TomlFault:
    """Blank a statement; with the head of a table all that stands in it."""
    end = statement.end
    if _HEADER.match(lines[statement.first]):
        while end < len(lines) and not _HEADER.match(lines[end]):
            end += 1
    for number in range(statement.first, end):
        lines[number] = ""
    return TomlFault(place, advice, Lines(statement.first + 1, end))
