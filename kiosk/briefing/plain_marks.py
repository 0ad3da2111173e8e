"""Owns the marks of Markdown in texts that are none: titles, leads, labels of figures, rows of tables.

Only the body of a page is Markdown. Elsewhere a mark is shown as it stands, so it is named, as in a body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.text_files.places import KeyPath

_SIGNS = re.compile(r"[*\[<&`~]")
_MARK = re.compile(
    r"(\*\*)(?=\S)"
    r"|(?<![\w*])(\*)(?=[^\s*](?:[^*\n]*[^\s*])?\*(?!\w))"
    r"|(\[\^[^\]\n]+\])"
    r"|(\[\[)(?=\w)"
    r"|(?<=\w)(\]\()(?=[\w/.#])"
    r"|(</?[A-Za-z][^<>\n]*>)"
    r"|(&(?:[A-Za-z]{2,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)"
    r"|(`)(?=[^`\n]+`)"
    r"|(~~)(?=\S[^~\n]*~~)"
)
_SHOWN = "only the text of a page has marks, here they are shown."
_ADDRESS = ("http://", "https://")


def find_marks(data: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Find texts with marks in what a YAML or TOML reader gave.

    Args:
        data: the value, and all that is in it.
        path: the way to it.

    Yields:
        the way to each such text, and what to do.
    """
    if isinstance(data, dict):
        for key, value in data.items():
            yield from find_marks(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from find_marks(value, (*path, place))
    elif isinstance(data, str) and (mark := _mark(data)):
        yield path, f"Write this without {_shown(mark)}: {_SHOWN}"


def _mark(text: str) -> str:
    """The first mark in a text; an address may hold any."""
    found = _MARK.search(text) if _SIGNS.search(text) and not text.startswith(_ADDRESS) else None
    return found[0] if found else ""


def _shown(mark: str) -> str:
    return "the sign `" if mark == "`" else f"`{mark[:40]}`"
