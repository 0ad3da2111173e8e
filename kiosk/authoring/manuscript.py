"""Owns the shape of a text that comes from elsewhere, before it is a briefing: headlines, prose, and what was lost."""

from __future__ import annotations

import re

from msgspec import Struct, field

_SIGNS = re.compile(r"([\\`*_\[\]<>|])")
_AT_START = re.compile(r"^(\s*)([#+=:~-]|\d+(?=[.)]))")


class Headline(Struct, frozen=True):
    """A heading in plain words; ``level`` is 1 for the highest of a document, 0 for its title."""

    text: str
    level: int
    place: str


class Prose(Struct, frozen=True):
    """A block in the Markdown of a briefing; ``is_notes`` where it is for the speaker."""

    text: str
    place: str
    is_notes: bool = False


class Loss(Struct, frozen=True):
    """What did not come over, and where it stands in the document."""

    place: str
    what: str


class Manuscript(Struct):
    """A document as it was read.

    ``sources`` has the text of each footnote by the name that its citations have, ``pictures`` the bytes by the name
    of the file that they become.
    """

    title: str = ""
    author: str = ""
    parts: list[Headline | Prose] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)


class UnreadableManuscriptError(Exception):
    """A document cannot be read; the message says why and what to do."""


def escape(text: str) -> str:
    """Plain text as Markdown that shows the very same."""
    return _AT_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text)) if text else ""


def plain(markdown: str) -> str:
    """Markdown of a paragraph as the words that it shows."""
    text = re.sub(r"\[\^[^\]]*\]", "", markdown)
    text = re.sub(r"(?<!\\)[*`]+", "", text).replace("\\\n", " ")
    return " ".join(re.sub(r"\\(.)", r"\1", text).split())


def make_table(rows: list[list[str]]) -> str:
    """Rows of cells, the first being the head, as a Markdown table; cells are Markdown already."""
    wide = max(map(len, rows), default=0)
    lines = [[*row, *[""] * (wide - len(row))] for row in rows]
    if not wide:
        return ""
    lines.insert(1, ["---"] * wide)
    return "\n".join("| " + " | ".join(" ".join(cell.split()) for cell in line) + " |" for line in lines)


def make_list(items: list[str], *, numbered: bool = False) -> str:
    """Items, Markdown already, as a list of one level."""
    marks = [f"{number}." if numbered else "-" for number in range(1, len(items) + 1)]
    return "\n".join(f"{mark} {' '.join(item.split())}" for mark, item in zip(marks, items, strict=True))
