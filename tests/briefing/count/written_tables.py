"""Owns which words of a ``.toml`` file their author wrote for somebody to read; it reads with patterns of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.briefing.count.words import Word, split_lines

NAMES = frozenset(("languages", "kind", "grade", "aliases", "sources", "section", "minutes", "take-along", "address"))
"""Keys whose values are names, or are only looked for."""

_STRING = re.compile(r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL)
_HEAD = re.compile(r"^\s*\[+([^\]\n]*)\]+")
_PAIR = re.compile(r"^\s*([\w.\"'#/-]+?)\s*=\s*")
_INNER = re.compile(r"([{,]\s*)[\w\"'-]+\s*=")


def table_words(text: str, *, is_claims: bool = False) -> Iterator[Word]:
    """The words of a table's file; a claim is a name for the check, and shown to nobody."""
    return iter(()) if is_claims else split_lines("\n".join(_lines(_without_comments(text))))


def _without_comments(text: str) -> str:
    return _STRING.sub(lambda found: "" if found.group().startswith("#") else found.group(), text)


def _lines(text: str) -> Iterator[str]:
    is_name = is_run = False
    for line in text.split("\n"):
        if found := _HEAD.match(line):
            is_run = found[1].endswith(".slides")
            is_name = is_run
            yield ""
        elif found := _PAIR.match(line):
            is_name = is_run or found[1].split(".")[0].strip("\"'") in NAMES
            yield "" if is_name else _INNER.sub(r"\1", line[found.end() :])
        else:
            yield "" if is_name else _INNER.sub(r"\1", line)
