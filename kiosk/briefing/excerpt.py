"""Owns the line of a file that a problem is about, as a terminal shows it, and how far in it the place is."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from kiosk.briefing.problems import Problem

_WIDEST = 100
_BEFORE = 60
_MORE = "…"
_LARGEST = 1_000_000


class Excerpt(NamedTuple):
    """A line, or the part of it around a place; ``before`` is how many columns of a terminal stand before the place."""

    line: str
    before: int


def make_excerpt(problem: Problem) -> Excerpt | None:
    """The line of a problem; None where there is no such line to show: a folder, no text, or an empty line."""
    try:
        if not problem.path.is_file() or problem.path.stat().st_size > _LARGEST:
            return None
        text = problem.path.read_text("utf-8-sig", errors="replace")
    except (OSError, ValueError):
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if problem.line > len(lines) or not lines[problem.line - 1].strip():
        return None
    return _cut(lines[problem.line - 1].rstrip(), problem.column - 1)


def _cut(line: str, column: int) -> Excerpt:
    first = max(0, column - _BEFORE) if len(line) > _WIDEST else 0
    last = first + _WIDEST
    head = (_MORE if first else "") + _visible(line[first:column])
    tail = _visible(line[column:last]) + (_MORE if last < len(line) else "")
    return Excerpt(head + tail, sum(map(_columns, head)))


def _visible(text: str) -> str:
    """Without what a terminal would obey or turn around."""
    return "".join(" " if letter == "\t" else letter if letter.isprintable() else "·" for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
