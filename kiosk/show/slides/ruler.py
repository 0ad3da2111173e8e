"""Owns the measuring of text without Qt: how wide words are in a face, and over how many lines they run."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from kiosk.show.pages.hyphens import SOFT_HYPHEN

Advances = Mapping[str, Mapping[str, float]]
"""By face (``serif``, ``sans``, ``strong``): the width of each letter in thousandths of the font's size."""

UNKNOWN = 600.0
"""A letter that is not in the table counts as a wide one."""

_BREAKS = re.compile(r"(?<=[\s\-‐–—/])|(?<=\u00ad)")


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
        return sum(table.get(letter, UNKNOWN) for letter in text) * size / 1000

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
