"""Owns ``:::`` lines: which container each opens or closes, before anything else is read as Markdown.

The page reader and the search share this one reading, so that what is a note to one is a note to the other.
A closing line closes the innermost open container with as many colons, else the innermost with fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

NOTES = "notes"
FIGURE = "figure"
GIFTS = "gifts"
STEPS = "steps"
QUOTE = "quote"
PLAIN = "plain"
SHOWN = frozenset(("background", "detail", QUOTE, GIFTS, STEPS, FIGURE, PLAIN))
"""Containers that an audience may see. What is in any other, a misspelt one too, is as hidden as notes are."""

DEEPEST = 8

# A list marker or ">" before the colons does not stop them from opening a container, or notes could be shown.
_OPENING = re.compile(r"(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*(?P<colons>:{3,})[ \t]*(?P<info>[^\s:].*)")
_CLOSING = re.compile(r"[\s>]*(?P<colons>:{3,})\s*")
_HEADING = re.compile(r" {0,3}#{1,2}(?:\s|$)")


class TooDeepError(ValueError):
    """Containers are nested more than ``DEEPEST`` deep; ``line`` is where, from 0."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


WHO = re.compile(r"[ \t]*who:[ \t]+(?P<who>\S.*?)[ \t]*")
"""The first line of a quote that says whose words it has."""


class Text(NamedTuple):
    """Lines outside of the containers around them, from ``first`` up to but without ``end``, both from 0."""

    first: int
    end: int


class Container(NamedTuple):
    """One container.

    ``line`` and ``column`` (both from 0) are where its colons stand, ``end`` is the line behind its content;
    ``arguments`` are the words behind its name.
    """

    name: str
    arguments: tuple[str, ...]
    line: int
    column: int
    end: int
    closed: bool
    parts: tuple[Text | Container, ...]


class Parts(NamedTuple):
    """A page's lines in parts; ``strays`` are lines whose colons close nothing, which are in no part."""

    parts: tuple[Text | Container, ...]
    strays: tuple[int, ...]


def part_quote(parts: Sequence[Text | Container], lines: Sequence[str]) -> tuple[str, tuple[Text | Container, ...]]:
    """Who is quoted, empty where that is not said, and the parts of the quote without that line."""
    first = parts[0] if parts else None
    if not isinstance(first, Text) or not (found := WHO.fullmatch(lines[first.first])):
        return "", tuple(parts)
    rest = (first._replace(first=first.first + 1),) if first.first + 1 < first.end else ()
    return found["who"], (*rest, *parts[1:])


def begins_section(line: str) -> bool:
    """Whether a line outside of containers is a heading that begins a section."""
    return _HEADING.match(line) is not None


def part_containers(lines: Sequence[str]) -> Parts:
    """Part the lines of a page into containers and the text between them.

    Raises:
        TooDeepError: containers are nested more than ``DEEPEST`` deep.
    """
    openings, strays = _match(lines)
    return Parts(tuple(_parts(lines, openings, frozenset(strays), 0, len(lines))), tuple(strays))


class _Opening(NamedTuple):
    colons: int
    column: int
    words: list[str]
    close: int | None


def _match(lines: Sequence[str]) -> tuple[dict[int, _Opening], list[int]]:
    """Find for each opening line its closing line, and the closing lines that are left over."""
    openings: dict[int, _Opening] = {}
    strays: list[int] = []
    waiting: list[int] = []
    for number, line in enumerate(lines):
        if ":::" not in line:
            continue
        if found := _OPENING.fullmatch(line):
            if len(waiting) == DEEPEST:
                raise TooDeepError(number)
            openings[number] = _Opening(len(found["colons"]), found.start("colons"), found["info"].split(), None)
            waiting.append(number)
        elif found := _CLOSING.fullmatch(line):
            opened = _closed_by(len(found["colons"]), waiting, openings)
            if opened is None:
                strays.append(number)
                continue
            del waiting[waiting.index(opened) :]
            openings[opened] = openings[opened]._replace(close=number)
    return openings, strays


def _closed_by(colons: int, waiting: list[int], openings: dict[int, _Opening]) -> int | None:
    fewer = [number for number in waiting if openings[number].colons <= colons]
    same = [number for number in fewer if openings[number].colons == colons]
    return next(reversed(same or fewer), None)


def _parts(
    lines: Sequence[str], openings: dict[int, _Opening], strays: frozenset[int], first: int, end: int
) -> Iterator[Text | Container]:
    begin = line = first
    while line < end:
        opening = openings.get(line)
        if opening is None and line not in strays:
            line += 1
            continue
        if begin < line:
            yield Text(begin, line)
        if opening is None:
            begin = line = line + 1
            continue
        stop = opening.close if opening.close is not None else _open_end(lines, openings, line, end)
        inside = tuple(_parts(lines, openings, strays, line + 1, stop))
        name, *arguments = opening.words
        yield Container(name, tuple(arguments), line, opening.column, stop, opening.close is not None, inside)
        begin = line = stop + (opening.close is not None)
    if begin < end:
        yield Text(begin, end)


def _open_end(lines: Sequence[str], openings: dict[int, _Opening], first: int, end: int) -> int:
    """Where a container ends that is not closed: at the next section; hidden ones with what holds them."""
    if openings[first].words[0] not in SHOWN:
        return end
    line = first + 1
    while line < end and not begins_section(lines[line]):
        opening = openings.get(line)
        close = opening.close if opening is not None else None
        line = line + 1 if close is None else close + 1
    return min(line, end)
