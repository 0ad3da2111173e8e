"""Owns the words of a page without its Markdown, for the search: fast, and never those of notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.briefing.containers import (
    FIGURE,
    PLAIN,
    QUOTE,
    SHOWN,
    Container,
    Text,
    TooDeepError,
    part_containers,
    part_quote,
)

LONGEST = 20_000
"""Characters of one page that are searched."""

_MARKS = re.compile(r"\[\^[^\]\s]+\]|!\[[^\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)")
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")
_LINE_MARKS = re.compile(r"^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?|[|*]+|\\(?=[^\w\s])|(?<!\w)_+|_+(?!\w)|-{3,}")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t#]*")
_SAID = "(?:label|text|caption|who|gives|view)"
"""What of a figure is words on the screen; the rest are numbers, names of files and what stands for a picture."""
_PAIR = re.compile(rf"[ \t]*(?:-[ \t]+)?{_SAID}:[ \t]+(.+)")
_PAIR_IN_BRACES = re.compile(rf"[{{,][ \t]*{_SAID}:[ \t]+(\"[^\"]*\"|'[^']*'|[^,}}]+)")
_ITEM = re.compile(r"[ \t]*-[ \t]+((?![a-z]+:(?:[ \t]|$)|\{).+)")


class PlainText(NamedTuple):
    """The words of a page: its headings, and all the rest that an audience reads."""

    headings: str
    body: str


def extract_plain_text(body: str) -> PlainText:
    """Strip Markdown off the body of a page.

    What is in notes, or in a container that is unknown, is left out; so are the easy words, which say the same once
    more, and a page whose containers are nested too deeply to tell.
    """
    lines = body.split("\n")
    try:
        parts = part_containers(lines).parts
    except TooDeepError:
        return PlainText("", "")
    headings: list[str] = []
    words: list[str] = []
    for line in _shown(parts, lines):
        if found := _HEADING.fullmatch(line):
            headings.append(_plain(found[1]))
        elif line.strip():
            words.append(_plain(line))
    return PlainText(_join(headings), _join(words))


def _shown(parts: Sequence[Text | Container], lines: Sequence[str]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Text):
            yield from lines[part.first : part.end]
        elif part.name == FIGURE:
            yield from (f"{words} ·" for line in lines[part.line + 1 : part.end] for words in _said(line.rstrip()))
        elif part.name == QUOTE:
            who, inside = part_quote(part.parts, lines)
            yield who
            yield from _shown(inside, lines)
        elif part.name in SHOWN and part.name != PLAIN:
            yield from _shown(part.parts, lines)


def _said(line: str) -> Iterator[str]:
    """The words in one line of a figure's YAML: a value, values in braces, or an item of a list."""
    found = _PAIR.fullmatch(line) or _ITEM.fullmatch(line)
    for words in (found[1],) if found else _PAIR_IN_BRACES.findall(line):
        yield words.strip().strip("\"'")


def _plain(line: str) -> str:
    return _LINE_MARKS.sub(" ", _LINK.sub(r"\1", _MARKS.sub("", line)))


def _join(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split())[:LONGEST]
