"""Owns YAML that is valid and surely not meant: it reads less, or something else, than an author sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kiosk.text_files.places import Place

_SUSPECT = re.compile(r"[&*!]\S|[ \t]#|\\")
_COMMENT = re.compile(r"[ \t]+#")
_ESCAPE = re.compile(r"\\(.)")
_UNSEEN = "0abtvferNLP_"
_QUOTE = "Put this text in quotation marks: "


def find_surprises(text: str, first_line: int) -> Iterator[tuple[Place, str]]:
    """Find what YAML reads otherwise than it looks, with what to do.

    Args:
        text: YAML that can be read.
        first_line: the line of the file on which it begins, from 1.
    """
    if not _SUSPECT.search(text):
        return
    import yaml

    lines = text.split("\n")
    for token in yaml.scan(text, yaml.BaseLoader):
        if surprise := _surprise(token, lines):
            mark, advice = surprise
            yield Place(first_line + mark[0], mark[1] + 1), advice


def _unseen(line: str, start: int) -> re.Match[str] | None:
    """The first escape of a sign that nobody sees; a backslash that is escaped itself begins none."""
    return next((found for found in _ESCAPE.finditer(line, start) if found[1] in _UNSEEN), None)


def _surprise(token: Any, lines: list[str]) -> tuple[tuple[int, int], str] | None:
    start, end = token.start_mark, token.end_mark
    if token.id in _MEANT:
        return (start.line, start.column), _QUOTE + _MEANT[token.id]
    if token.id != "<scalar>":
        return None
    rest = lines[end.line][end.column :] if end.line < len(lines) else ""
    if token.plain and _COMMENT.match(rest):
        column = end.column + len(rest) - len(rest.lstrip())
        return (end.line, column), _QUOTE + "nothing from this # on is read. A comment stands on a line of its own."
    if token.style == '"' and (found := _unseen(lines[start.line], start.column)):
        advice = f"Write \\\\{found[1]} here, or use single quotation marks: \\{found[1]} is a sign that nobody sees."
        return (start.line, found.start()), advice
    return None


_MEANT = {
    "<anchor>": "YAML takes what begins with & for a name, and leaves it out.",
    "<alias>": "YAML takes what begins with * for another text.",
    "<tag>": "YAML takes what begins with ! for a kind of value, and leaves it out.",
}
