"""Owns which way a line of text runs, and whether its letters may slant.

A line runs by most of its letters, and not by the first, as Unicode does where nobody says.

``CNV`` at the head of an Arabic sentence would turn the whole sentence around, and so would an Arabic name that of an
English one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

TO_LEFT = "\u200f"
TO_RIGHT = "\u200e"
"""The marks of Unicode that nobody sees: letters of no width that run to the left, or to the right."""

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_STRONG = {"L": 1, "R": -1, "AL": -1}


def direction_mark(text: str) -> str:
    """What to put before a line so that it runs as most of its letters do; empty where its first letter says so.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm go by the first letter (Unicode Standard Annex 9).
    """
    if max(text, default="") < "\u0590" or not _runs_left().search(text):
        return ""
    ways = [way for letter in text if (way := _STRONG.get(unicodedata.bidirectional(letter)))]
    balance = sum(ways)
    if not ways or balance == 0 or (balance > 0) == (ways[0] > 0):
        return ""
    return TO_RIGHT if balance > 0 else TO_LEFT


@cache
def _runs_left() -> re.Pattern[str]:
    return re.compile(f"[{_RIGHT_TO_LEFT}]")


def may_slant(text: str) -> bool:
    """Whether italics suit a text. Where its letters have none, a font that slants may lack them, too (DejaVu does)."""
    return max(text, default="") < "\u0530" or _upright().search(text) is None


@cache
def _upright() -> re.Pattern[str]:
    """Scripts that are never set in italics: all but Latin, Greek and Cyrillic."""
    return re.compile("[\u0530-\u1dff\u2e80-\ua63f\ua800-\uab2f\uab70-\ufaff\ufb13-\uffef\U00010000-\U0010ffff]")
