"""Owns what a reader of one page notes down on its way: problems, mentions of other things, and running text."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import NO_LINES, Lines, Place


class MentionKind(StrEnum):
    """What a page can name."""

    SOURCE = "source"
    PAGE = "page"
    ADDRESS = "address"
    FILE = "file"


class Mention(Struct, frozen=True):
    """One place at which a page names something else, which may or may not exist; ``lines`` are all that it takes."""

    kind: MentionKind
    value: str
    place: Place
    lines: Lines = NO_LINES


class InlineText:
    """The text of one paragraph, item, heading or cell, and how to get from it back to its file.

    Args:
        lines: the file, or as much of it as holds the text.
        first: the number of the text's first line in ``lines``, from 0.
        content: the text as markdown-it has it: without indents and markers.
        cell_from: where to look for a table cell in its line; None where the text goes to the end of its lines.
    """

    def __init__(self, lines: list[str], first: int, content: str, cell_from: int | None = None) -> None:
        self._lines = lines
        self._first = first
        self.content = content
        self._cell_from = cell_from

    def place(self, offset: int) -> Place:
        """Where in the file the character at ``offset`` stands."""
        before = self.content[:offset]
        row = before.count("\n")
        begin = before.rfind("\n") + 1
        end = self.content.find("\n", begin)
        piece = self.content[begin : end if end >= 0 else None].rstrip()
        return Place(self._first + row + 1, self._start(row, piece) + offset - begin + 1)

    def cell_end(self) -> int:
        """Where in its line the text of a table cell ends, from 0."""
        return self._start(0, self.content) + len(self.content)

    def _start(self, row: int, piece: str) -> int:
        line = self._lines[self._first + row].rstrip() if self._first + row < len(self._lines) else ""
        if self._cell_from is None and line.endswith(piece):
            return len(line) - len(piece)
        return max(line.find(piece, self._cell_from or 0), 0)


class Passage(Struct, frozen=True):
    """Running text that an audience reads: one paragraph, or one cell or item.

    ``words`` has as many characters as the text has, with spaces where no words are (marks, addresses); ``cited`` is
    true where its paragraph has a citation. ``table`` is the line on which its table begins, 0 outside of tables.
    """

    words: str
    text: InlineText
    cited: bool
    table: int = 0


class Mentions:
    """Collects what a reader finds in one page."""

    def __init__(self, path: Path, lines: list[str]) -> None:
        self.path = path
        self.lines = lines
        self.problems: list[Problem] = []
        self.mentions: list[Mention] = []
        self.passages: list[Passage] = []

    def problem(self, place: Place, code: Code, message: str, hides: Lines = NO_LINES) -> None:
        """Note that something is wrong at a place, and which lines it hides."""
        self.problems.append(problem_at(self.path, place, code, message, hides))

    def mention(self, kind: MentionKind, value: str, place: Place, lines: Lines = NO_LINES) -> None:
        """Note that the page names something."""
        self.mentions.append(Mention(kind, value, place, lines))

    def on_line(self, line: int) -> Place:
        """Where the first character of a line is that is no space; ``line`` counts from 0."""
        text = self.lines[line] if line < len(self.lines) else ""
        return Place(line + 1, len(text) - len(text.lstrip()) + 1)
