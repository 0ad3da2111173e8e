"""Owns what the messages of ``tomllib`` (Python 3.11 to 3.14) mean to an author: what to do instead."""

from __future__ import annotations

import re
from typing import NamedTuple


class TomlRow(NamedTuple):
    """What to do about a message; ``is_open`` where something has no end: the fault is at its beginning."""

    pattern: str
    advice: str
    is_open: bool = False


_CLOSE = "Close this text with the quotation mark that it begins with."
_NAME = "Write this name in letters without accents, digits, - and _, or put it in quotation marks."
_ONCE = "Keep one of the keys of this name."
_BACKSLASH = "Write \\\\ for a \\, or put the text between single quotation marks."
ROWS = (
    TomlRow(r"Invalid statement", "Write a key, = and a value here, or a [table]."),
    TomlRow(r"Expected newline or end of document", "Put the whole value in quotation marks: it ends here otherwise."),
    TomlRow(r"Found invalid character", "Remove the character here that nobody can see."),
    TomlRow(r"Cannot (?:declare|redefine|mutate)", "Join this with what bears the same name above, or rename it."),
    TomlRow(r"Cannot overwrite|Duplicate inline table key", _ONCE),
    TomlRow(r"Expected '\]\]?' at the end", "Close this name with as many ] as there are [ before it."),
    TomlRow(
        r"Expected '=' after a key", "Write = between the key and its value; a key with a space needs quotation marks."
    ),
    TomlRow(r"Invalid initial character for a key", _NAME),
    TomlRow(r"Unclosed array", "Put a comma between the items of this list, and close it with ].", is_open=True),
    TomlRow(
        r"Unclosed inline table", "Put a comma between the pairs in these braces, and close them with }.", is_open=True
    ),
    TomlRow(r"Unescaped '\\'", _BACKSLASH),
    TomlRow(r"Invalid hex value|not a Unicode scalar value", _BACKSLASH),
    TomlRow(r"Unterminated string|Illegal character '\\[nr]'|Expected [\"']", _CLOSE, is_open=True),
    TomlRow(r"Illegal character", "Remove the character here that nobody can see."),
    TomlRow(r"Invalid date", "Write a date of the calendar, as 2026-06-10."),
    TomlRow(r"Invalid value", "Put this text in straight quotation marks."),
    TomlRow(
        r"TOML inline arrays/tables cannot|parse_float",
        "Take lists and tables out of each other: they are nested too deeply.",
    ),
)
OTHERWISE = 'Write this line as a key, = and a text in quotation marks: title = "A title".'


def explain(message: str) -> TomlRow:
    """What a message means; ``OTHERWISE`` where nobody knows it."""
    return next((row for row in ROWS if re.search(row.pattern, message)), TomlRow("", OTHERWISE))
