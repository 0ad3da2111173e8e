"""Owns the fonts that a briefing brings along, in its folder ``fonts``, and which letters a list of fonts lacks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kiosk.briefing.font_file import FontError, Letters, check_font, read_letters
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import WHOLE_FILE, Place

FONTS = "fonts"
MOST_FONTS = 24
_ENDS = (".ttf", ".otf")
_TEXTS = (".txt", ".md")
"""Licences, which lie beside fonts."""

FontFiles = Callable[[], Iterable[Path]]
"""The font files of a machine, in the order in which they are looked through; asked for only where they are needed."""


def briefing_fonts(folder: Path) -> list[Path]:
    """The fonts of a briefing that can be used, in the order of their names. Never raises."""
    return [path for path, fault in _examined(folder) if not fault]


def check_fonts(folder: Path) -> Iterator[Problem]:
    """Find what in the folder of fonts cannot be used."""
    for path, fault in _examined(folder):
        if fault:
            yield problem_at(path, Place(), Code.BAD_FONT, fault, WHOLE_FILE)


def _examined(folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file with what is wrong with it; empty where it can be used."""
    try:
        found = sorted(path for path in (folder / FONTS).iterdir() if not path.name.startswith("."))
    except OSError:
        return  # there are none, or the folder has a problem of its own
    used = 0
    for path in found:
        if path.suffix.lower() in _TEXTS:
            continue
        fault = _fault(folder, path) if used < MOST_FONTS else f"Take fonts away: {MOST_FONTS} are the most."
        used += not fault
        yield path, fault


def _fault(folder: Path, path: Path) -> str:
    if path.suffix.lower() not in _ENDS:
        return "Put only fonts here, as .ttf or .otf, and their licences as .txt."
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return "Replace this link by the file itself: it leads out of the briefing folder."
        check_font(path)
    except FontError as error:
        return f"Put a font here, as .ttf or .otf: this is {error}."
    except (OSError, RuntimeError, ValueError) as error:
        return f"Make this file readable: {getattr(error, 'strerror', None) or 'it cannot be opened'}."
    return ""


def lacking(letters: set[str], files: Iterable[Path]) -> set[str]:
    """Those of some letters that none of the fonts has; a font that cannot be read has none.

    A letter with an accent counts as there where its parts are: whoever draws sets it together.
    """
    missing = set(letters)
    for path in files:
        if not missing:
            return missing
        try:
            found = read_letters(path)
        except (FontError, OSError, ValueError):
            continue
        missing = {letter for letter in missing if not _has(found, letter)}
    return missing


def _has(found: Letters, letter: str) -> bool:
    return letter in found or all(part in found for part in unicodedata.normalize("NFD", letter))
