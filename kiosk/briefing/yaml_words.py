"""Owns what PyYAML's messages mean to an author: what to do instead, and where the fault is.

PyYAML's own parser in Python (6.0) says what it was about (the context) and what it met (the problem), each at a mark;
its parser in C says less, and in other words. The rows are in the order of its source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_QUOTE = "Put this text in quotation marks: "
_DIRECTIVE = "Put this line in quotation marks, or remove it: a line that begins with % is an order to YAML."
_KEY = re.compile(r"[ \t]+[\w-]+[ \t]*")
_VALUE = re.compile(r"[ \t]*(?:- +)?[\w-]+[ \t]*:[ \t]+")
_COLON = "Write a colon and a space behind this key."
_ODD_SPACE = "Write this space anew: it is one that YAML does not know, as word processors and web pages have it."
_OPEN_QUOTE = "Close this quotation mark at the end of the text, or put the whole text between double ones."


class YamlRow(NamedTuple):
    """What to do about a message; ``pattern`` finds it in ``context: problem``, its groups go into ``advice``."""

    pattern: str
    advice: str
    at_context: bool = False


ROWS = (
    YamlRow(r"found character '\\t' that cannot", "Write spaces instead of this tab."),
    YamlRow(r"found character '(.+)' that cannot", _QUOTE + "it cannot begin with {0}."),
    YamlRow(r"could not find expected ':'", _COLON, at_context=True),
    YamlRow(r"sequence entries are not allowed", _QUOTE + "a - and a space begin an item of a list."),
    YamlRow(r"mapping keys are not allowed", _QUOTE + "a ? and a space begin a key."),
    YamlRow(r"mapping values are not allowed", _QUOTE + "it holds a colon and a space."),
    YamlRow(r"scanning a directive:", _DIRECTIVE, at_context=True),
    YamlRow(r"scanning an (?:alias|anchor):", _QUOTE + "it begins with & or *.", at_context=True),
    YamlRow(r"(?:scanning|parsing) a (?:tag|directive)\b", _QUOTE + "it begins with !.", at_context=True),
    YamlRow(r"scanning a block scalar:", "Write the text below this | or >, or in quotation marks.", at_context=True),
    YamlRow(
        r"scanning a double-quoted scalar:", "Write \\\\ for a \\, or put the text between single quotation marks."
    ),
    YamlRow(r"scanning a quoted scalar:", _OPEN_QUOTE, at_context=True),
    YamlRow(r"expected '<document start>'", "Write this line as a key, a colon and a text."),
    YamlRow(r"YAML directive|YAML document|duplicate tag handle", _DIRECTIVE),
    YamlRow(r"found undefined tag handle", _QUOTE + "it begins with !."),
    YamlRow(r"expected the node content", "Write a text here, or remove what stands before it."),
    YamlRow(
        r"expected <block end>, but found '<scalar>'",
        "Put the whole value in quotation marks: it goes on behind its closing mark.",
    ),
    YamlRow(r"expected <block end>", "Begin this line right below the key above it: it is indented otherwise."),
    YamlRow(r"expected ',' or '\]'", "Close this [ with a ], and put a comma between its items.", at_context=True),
    YamlRow(r"expected ',' or '\}'", "Close this { with a }, and put a comma between its pairs.", at_context=True),
    YamlRow(r"another document", "Remove this line: what stands behind it is read by nobody."),
    YamlRow(r"found undefined alias", _QUOTE + "it begins with *."),
    YamlRow(r"duplicate anchor", _QUOTE + "it begins with &."),
    YamlRow(r"special characters are not allowed", "Remove the character here that nobody can see."),
    YamlRow(r"recursive node", _QUOTE + "it begins with &, and holds itself."),
    YamlRow(r"expected a (?:scalar|sequence|mapping) node|unhashable key", "Write a plain word as the key here."),
)
OTHERWISE = "Write each line as a key, a colon, a space, and a text in quotation marks."


class Fault(NamedTuple):
    """What is wrong in a piece of YAML: line and column, both from 0, and what to do."""

    line: int
    column: int
    advice: str


def explain(text: str, error: Exception) -> Fault:
    """Say what an error of PyYAML's parser in Python is about.

    Args:
        text: the YAML.
        error: what was raised.
    """
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    lines = text.split("\n")
    if mark is None:
        position = getattr(error, "position", 0)
        return Fault(text.count("\n", 0, position), position - text.rfind("\n", 0, position) - 1, _advice(error)[0])
    # Line ends of Unicode count for YAML alone: beyond the last line of an editor, the fault is on it.
    last = min(mark.line, len(lines) - 1)
    if (opened := _open_quote(lines[: last + 1])) is not None:
        return Fault(*opened, _OPEN_QUOTE)
    advice, at_context = _advice(error)
    if advice.endswith("a colon and a space.") and (elsewhere := _stray_value(lines[: last + 1], mark.column)):
        return elsewhere
    if at_context:
        mark = getattr(error, "context_mark", None) or mark
        if advice == _COLON and (elsewhere := _close_colon(lines, min(mark.line, len(lines) - 1))):
            return elsewhere
    return Fault(min(mark.line, len(lines) - 1), mark.column if mark.line < len(lines) else 0, advice)


def _stray_value(lines: list[str], column: int) -> Fault | None:
    """Where the fault is if the colon at ``column`` of the last line is a good one, behind its key."""
    before = lines[-1][:column]
    if _KEY.fullmatch(before):
        return Fault(len(lines) - 1, 0, "Remove the space before this key: each key begins its line.")
    return _close_colon(lines, len(lines) - 2) if re.fullmatch(r"[\w-]+", before) else None


def _close_colon(lines: list[str], number: int) -> Fault | None:
    """Where a colon behind a key has no space behind it, or one that YAML does not know."""
    found = re.match(r"[\w-]+:(?![ \t]|$)", lines[number]) if number >= 0 else None
    if found is None:
        return None
    odd = lines[number][found.end()].isspace()
    return Fault(number, found.end(), _ODD_SPACE if odd else "Write a space behind this colon.")


def _advice(error: Exception) -> tuple[str, bool]:
    parts = (getattr(error, name, None) for name in ("context", "problem", "reason"))
    message = ": ".join(filter(None, parts))
    for row in ROWS:
        if found := re.search(row.pattern, message):
            return row.advice.format(*found.groups()) if found.groups() else row.advice, row.at_context
    return OTHERWISE, False


def _open_quote(lines: list[str]) -> tuple[int, int] | None:
    """The first quotation mark that a value begins with and that its line does not close."""
    for number, line in enumerate(lines):
        found = _VALUE.match(line)
        rest = line[found.end() :].strip() if found else ""
        if rest[:1] == "'" and rest.replace("''", "").count("'") % 2:
            return number, line.index("'", found.end() if found else 0)
        if rest[:1] == '"' and len(re.findall(r'(?<!\\)"', rest)) % 2:
            return number, line.index('"', found.end() if found else 0)
    return None
