"""Owns the check for letters that no font here has: the screen would show empty boxes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from kiosk.briefing.checks.characters import ODD
from kiosk.briefing.file_text import UnreadableFileError, read_text
from kiosk.briefing.fonts import FONTS, FontFiles, briefing_fonts, lacking
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import Place

_UNDRAWN = {"Cc", "Cf", "Cs", "Co", "Zs", "Zl", "Zp"}
"""What is drawn by no glyph of its own, or has a problem of its own."""
_MOST_SHOWN = 3


def check_glyphs(folder: Path, files: Iterable[Path], fonts: FontFiles) -> Iterator[Problem]:
    """Find letters that are in no font, the briefing's own among them: one problem a line.

    Args:
        folder: the briefing.
        files: of it, whose words are drawn.
        fonts: those of this machine.
    """
    texts = {path: text for path in files if (text := _text(path)) and not text.isascii()}
    asked = {letter for text in texts.values() for letter in set(text) if not letter.isascii() and _is_drawn(letter)}
    missing = lacking(asked, chain(briefing_fonts(folder), fonts())) if asked else set()
    if not missing:
        return
    for path, text in texts.items():
        for number, line in enumerate(text.split("\n"), 1):
            found = list(dict.fromkeys(letter for letter in line if letter in missing))
            if found:
                yield problem_at(path, Place(number, line.index(found[0]) + 1), Code.NO_GLYPH, _message(found))


def _message(letters: list[str]) -> str:
    shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:_MOST_SHOWN])
    more = f" and {len(letters) - _MOST_SHOWN} more" if len(letters) > _MOST_SHOWN else ""
    return f"Put a font that has {shown}{more} into {FONTS}/, or write this without: no font here draws it."


def _is_drawn(letter: str) -> bool:
    # Variation selectors choose between two forms of the letter before them.
    is_selector = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return unicodedata.category(letter) not in _UNDRAWN and not is_selector and not ODD.match(letter)


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except UnreadableFileError:
        return ""
