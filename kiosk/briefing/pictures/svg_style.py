"""Owns what an SVG says of looks in CSS, in a style sheet or an attribute, as plain declarations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]*)", re.IGNORECASE)


class Rule(NamedTuple):
    """What stands before the braces, and the declarations in them."""

    selector: str
    declarations: tuple[tuple[str, str], ...]


def parse_rules(sheet: str) -> list[Rule]:
    """The rules of a style sheet; those in ``@media`` too."""
    parts = (part.rpartition("{") for part in _without_comments(sheet).split("}"))
    return [
        Rule(before.rpartition("{")[2].strip(), tuple(parse_declarations(body)))
        for before, brace, body in parts
        if brace
    ]


def _without_comments(sheet: str) -> str:
    kept, at = [], 0
    while (begin := sheet.find("/*", at)) >= 0:
        kept.append(sheet[at:begin])
        end = sheet.find("*/", begin + 2)
        at = end + 2 if end >= 0 else len(sheet)
    return "".join((*kept, sheet[at:]))


def parse_declarations(style: str) -> Iterator[tuple[str, str]]:
    """``name: value`` pairs, names in small letters."""
    for piece in style.split(";"):
        name, colon, value = piece.partition(":")
        if colon and name.strip():
            yield name.strip().lower(), value.strip()


def addresses(text: str) -> list[str]:
    """What each ``url(…)`` of a text names, however its letters are written."""
    return [found.strip() for found in _ADDRESS.findall(without_escapes(text))] if "(" in text else []


def without_escapes(text: str) -> str:
    """The same with the letters that escapes of CSS stand for (CSS Syntax 3, 4.3.7)."""
    return _ESCAPE.sub(_letter, text) if "\\" in text else text


def _letter(escape: re.Match[str]) -> str:
    code = int(escape[1], 16) if escape[1] else 0
    return escape[2] or (chr(code) if code < 0x110000 else "\ufffd")
