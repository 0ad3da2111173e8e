"""Owns the check for characters that nobody sees, or that stand for lost ones: other programs left them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.briefing.file_text import UnreadableFileError, read_text
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import Place

_LOST = "\ufffd"
# Joiners, soft hyphens and marks of direction have a meaning; these have none, or turn the text around.
ODD = re.compile(f"[\u200b\u2060\ufeff\u202a-\u202e\ufffc{_LOST}\ue000-\uf8ff]")
"""Characters that nobody meant to write."""


def check_characters(path: Path) -> Iterator[Problem]:
    """Find odd characters in a file, the first of each line; what cannot be read as text has another problem."""
    try:
        lines = read_text(path).split("\n")
    except UnreadableFileError:
        return
    for number, line in enumerate(lines, 1):
        if found := ODD.search(line):
            yield problem_at(path, Place(number, found.start() + 1), Code.ODD_CHARACTER, _advice(found.group()))


def _advice(character: str) -> str:
    if character == _LOST:
        return "Write the letter anew that stood here: it was lost when the text was changed from one form to another."
    if "\ue000" <= character <= "\uf8ff":
        return f"Write another sign instead of U+{ord(character):04X}, which is in the font of one program alone."
    return f"Remove the character U+{ord(character):04X}, which nobody can see."
