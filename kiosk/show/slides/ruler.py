"""Owns the measuring of text without Qt: how wide words are in a face, and over how many lines they run."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from kiosk.briefing.scripts import is_unspaced
from kiosk.show.pages.hyphens import SOFT_HYPHEN

Advances = Mapping[str, Mapping[str, float]]
"""By face (``serif``, ``sans``, ``strong``): the width of each letter in thousandths of the font's size."""

UNKNOWN = 600.0
"""A letter that is not in the table counts as a wide one."""
WIDE = 1000.0
"""A sign that fills a square, by the property East Asian Width of Unicode."""
PICTURE = 1300.0
"""An emoji, which is a little wider than high in the fonts at hand."""

SIGNS_A_LINE = 4
"""A line of a script without spaces has at least as many signs."""

# Between two signs of Chinese or Japanese, but before none that may not begin a line (JIS X 4051, in short).
_BREAKS = re.compile(
    r"(?<=[\-‐–—/])|(?<=[^\S\u00a0\u202f])|(?<=\u00ad)"
    r"|(?<=[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60])"
    r"(?=[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff])(?![ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・ーヽヾゝゞ々])"
)


_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


class Ruler:
    """Measures text in the fonts of the screens.

    Args:
        advances: see ``Advances``; kerning and ligatures are left out, so what is measured is a little too wide.
    """

    def __init__(self, advances: Advances) -> None:
        self._advances = advances

    def width(self, text: str, face: str, size: float) -> float:
        """How wide ``text`` is on one line, in the unit of ``size``."""
        table = self._advances[face]
        return sum(table[letter] if letter in table else _width_elsewhere(letter) for letter in text) * size / 1000

    def narrowest(self, text: str, face: str, size: float) -> float:
        """How wide a column must be at least that ``text`` is set in: its longest word, or a few signs."""
        return max((self._narrowest(word, face, size) for word in _SPACES.split(text)), default=0.0)

    def _narrowest(self, word: str, face: str, size: float) -> float:
        wide = self.width(word, face, size)
        return min(wide, SIGNS_A_LINE * size) if is_unspaced(word) else wide

    def lines(self, text: str, face: str, size: float, room: float) -> int:
        """Over how many lines ``text`` runs where each is at most ``room`` wide.

        It is broken as Qt does: at its own breaks, at words, at soft hyphens, and in the middle of a word that is wider
        than a line.
        """
        return sum(self._wrapped(part, face, size, room) for part in text.split("\n"))

    def _wrapped(self, text: str, face: str, size: float, room: float) -> int:
        count, used = 1, 0.0
        for piece in filter(None, _BREAKS.split(text)):
            wide = self.width(piece.rstrip(), face, size)
            if used + wide > room and used:
                count, used = count + 1, 0.0
            if wide > room:
                more = math.ceil(wide / room) - 1
                count, wide = count + more, wide - more * room
            used += wide + self.width(piece[len(piece.rstrip()) :], face, size)
            if piece.endswith(SOFT_HYPHEN) and used > room:
                count, used = count + 1, wide
        return count


@lru_cache(maxsize=4096)
def _width_elsewhere(letter: str) -> float:
    """How wide a letter is, about, that is drawn in another font: in thousandths of its size."""
    kind = unicodedata.category(letter)
    if kind in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return PICTURE if kind == "So" else WIDE
    return UNKNOWN
