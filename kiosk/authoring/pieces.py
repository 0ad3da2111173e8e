"""Owns the pieces of a page's file that an author changes one by one, and what the file becomes when one is changed.

A piece is a text of the front matter, a heading, a paragraph, an item, a cell, or the YAML of a figure. All that is not
of the piece keeps every byte.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from kiosk.briefing.containers import FIGURE, NOTES, Container, Text, TooDeepError, part_containers
from kiosk.briefing.front_matter import NoFrontMatterError, part
from kiosk.briefing.markdown_rules import make_parser
from kiosk.briefing.table_reader import table_cells

TEXT_KEYS = ("title", "heading", "lead")
"""The texts of front matter."""
_VALUE = re.compile(r"(?P<key>\w+):[ \t]+(?P<value>\S.*?)[ \t]*")
_PLAIN = re.compile(r"[^\W\d_](?:[^:#\t]|:(?=\S)|(?<! )#)*")
"""What YAML reads as the very same text."""
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_JOINERS = re.compile("[\u00ad\u200b-\u200f\u2060]")


class Piece(Struct, frozen=True):
    """A piece of a file.

    ``kind`` is a key of front matter, ``heading``, ``paragraph``, ``item``, ``cell`` or ``figure``. ``start`` and
    ``end`` are places in the file's text, ``text`` the Markdown that stands there, without what ``indent`` has before
    each line but its first. ``section`` is the page's section, from 1, or 0 before the first. A ``noted`` one is said.
    """

    kind: str
    start: int
    end: int
    text: str
    indent: str = ""
    section: int = 0
    noted: bool = False
    marker: str = ""
    """What stands before an item on its line, which a further item gets, too."""


def read_pieces(path: Path, text: str) -> list[Piece]:
    """The pieces of a page, in order; none of one that cannot be read.

    Args:
        path: its file.
        text: all that it holds, as it is on the disk.
    """
    try:
        parted = part(path, text)
        return [*_front_pieces(text, parted.first_line), *_Body(text, parted.body).read()]
    except (NoFrontMatterError, TooDeepError):
        return []


def write_piece(text: str, piece: Piece, words: str) -> str:
    """What a file's text becomes with other words in a piece; all around them stays.

    Args:
        text: as it was when the piece was read.
        piece: of that text.
        words: what shall stand there.
    """
    return text if words == piece.text else text[: piece.start] + _fitted(piece, words) + text[piece.end :]


def swap_pieces(text: str, first: Piece, second: Piece) -> str:
    """What a file's text becomes when two pieces of it change places; all around them stays.

    Args:
        text: as it was when they were read.
        first: the one that stands before the other.
        second: of the same kind.
    """
    between = text[first.end : second.start]
    return (
        text[: first.start] + _fitted(first, second.text) + between + _fitted(second, first.text) + text[second.end :]
    )


def find_piece(pieces: Sequence[Piece], said: str) -> int:
    """The piece that somebody points at by what it says on a screen; -1 where there is none.

    Args:
        pieces: of the page.
        said: the words there, set as in print.
    """
    wanted = words_of(said.casefold())
    if not wanted:
        return -1
    found = [(_likeness(wanted, words_of(piece.text.casefold())), -number) for number, piece in enumerate(pieces)]
    best, number = max(found, default=(0.0, 0))
    return -number if best > 0.5 else -1


def words_of(text: str) -> list[str]:
    """The words of a text, without the marks between them."""
    return _WORD.findall(_JOINERS.sub("", text))


def _likeness(wanted: list[str], said: list[str]) -> float:
    """How much of two texts is the same, 1 for all of it; an address or a citation more is not much of another."""
    if not said:
        return 0.0
    common = len(set(wanted) & set(said))
    return common / max(len(set(wanted)), len(set(said)) * 0.8)


def _fitted(piece: Piece, words: str) -> str:
    """Words as they can stand in a piece."""
    lines = [line.rstrip() for line in words.strip("\n").split("\n")]
    if piece.kind in TEXT_KEYS:
        said = " ".join(filter(None, lines))
        return said if _PLAIN.fullmatch(said) else json.dumps(said, ensure_ascii=False)
    if piece.kind == "heading":
        return " ".join(filter(None, lines))
    if piece.kind == "cell":
        return re.sub(r"(?<!\\)\|", r"\\|", " ".join(filter(None, lines)))
    if piece.kind == "item":
        return lines[0] + "".join(_further(piece, line) for line in lines[1:])
    return ("\n" + piece.indent).join(lines)


def _further(piece: Piece, line: str) -> str:
    """A further line of an item, or a further item after a - of its own."""
    item = _ITEM.match(line)
    return f"\n{piece.marker}{line[item.end() :]}" if item else f"\n{piece.indent}{line}"


def _front_pieces(text: str, first_line: int) -> Iterator[Piece]:
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: first_line - 1])
    for line in lines[first_line - 1 :]:
        if line.rstrip() == "---":
            return
        found = _VALUE.fullmatch(line.rstrip("\r"))
        if found and found["key"] in TEXT_KEYS and (said := _yaml_text(found["value"])) is not None:
            begin = start + found.start("value")
            yield Piece(found["key"], begin, start + found.end("value"), said)
        start += len(line) + 1


def _yaml_text(value: str) -> str | None:
    """What a value says; None of one that stands on several lines, or in a way that only YAML reads."""
    if _PLAIN.fullmatch(value):
        return value
    if len(value) > 1 and value[0] == value[-1] == '"':
        try:
            said = json.loads(value)
        except ValueError:
            return None
        return said if isinstance(said, str) else None
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return None


class _Body:
    """The body of a page, on its way to pieces."""

    def __init__(self, text: str, body: str) -> None:
        self._lines = [line.rstrip("\r") for line in text.split("\n")]
        self._starts = [0]
        for line in text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._body = [line.rstrip("\r") for line in body.split("\n")]
        self._parser: MarkdownIt = make_parser()
        self._section = 0

    def read(self) -> Iterator[Piece]:
        yield from self._parts(part_containers(self._body).parts, noted=False)

    def _parts(self, parts: Sequence[Text | Container], *, noted: bool) -> Iterator[Piece]:
        for one in parts:
            if isinstance(one, Text):
                yield from self._text(one, noted=noted)
            elif one.name == FIGURE:
                yield from self._figure(one, noted=noted)
            else:
                yield from self._parts(one.parts, noted=noted or one.name == NOTES)

    def _figure(self, figure: Container, *, noted: bool) -> Iterator[Piece]:
        first, last = figure.line + 1, figure.end - 1
        if first <= last:
            words = "\n".join(self._lines[first : last + 1])
            end = self._starts[last] + len(self._lines[last])
            yield Piece("figure", self._starts[first], end, words, "", self._section, noted)

    def _text(self, text: Text, *, noted: bool) -> Iterator[Piece]:
        tokens = self._parser.parse("\n".join(self._body[text.first : text.end]))
        kinds: list[str] = []
        for number, token in enumerate(tokens):
            if token.nesting == 1:
                kinds.append(token.type.removesuffix("_open"))
                if token.type == "heading_open" and token.tag in ("h1", "h2") and not noted:
                    self._section += token.level == 0
                if token.type == "tr_open" and token.map:
                    yield from self._cells(text.first + token.map[0], noted=noted)
            elif token.nesting == -1:
                kinds.pop()
            elif token.type == "inline" and token.map and not {"th", "td"} & set(kinds):
                opened = tokens[number - 1]
                piece = self._inline(text.first, token, _kind(opened, kinds), noted=noted)
                if piece is not None:
                    yield piece

    def _cells(self, line: int, *, noted: bool) -> Iterator[Piece]:
        for column, words in table_cells(self._lines[line]):
            start = self._starts[line] + column
            yield Piece("cell", start, start + len(words), words, "", self._section, noted)

    def _inline(self, first: int, token: Token, kind: str, *, noted: bool) -> Piece | None:
        """The piece of a paragraph; None of one whose lines are not found again as they are written."""
        begin, end = token.map or [0, 0]
        words = token.content.split("\n")
        rows = range(first + begin, first + end)
        if len(words) > len(rows) or not token.content:
            return None
        columns = [self._lines[row].find(line) for row, line in zip(rows, words, strict=False)]
        if min(columns) < 0:
            return None
        last = rows[len(words) - 1]
        start, stop = self._starts[rows[0]] + columns[0], self._starts[last] + columns[-1] + len(words[-1])
        if len(words) > 1:
            indent = self._lines[rows[1]][: columns[1]]
            if any(self._lines[row][:column] != indent for row, column in list(zip(rows, columns, strict=False))[1:]):
                return None
        else:
            indent = "".join(letter if letter in "> \t" else " " for letter in self._lines[rows[0]][: columns[0]])
        marker = self._lines[rows[0]][: columns[0]] if kind == "item" else ""
        return Piece(kind, start, stop, token.content, indent, self._section, noted, marker)


def _kind(opened: Token, kinds: Sequence[str]) -> str:
    if opened.type == "heading_open":
        return "heading"
    return "item" if "list_item" in kinds else "paragraph"
