"""Owns soft hyphens in very long words, so that a Dutch compound at 200 % text breaks where Dutch breaks it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"
LAST_PART = 9
"""Letters that stay together at the end: the last word of a Dutch compound is seldom shorter, and is not parted."""
LONG_WORD = 20
"""Letters; a shorter word fits on a line of the smallest screen at the largest text."""

_LONG = re.compile(rf"[^\W\d_]{{{LONG_WORD},}}")


def hyphenate(text: str, language: str) -> str:
    """Give every very long word of ``text`` soft hyphens, by the patterns of ``language`` where there are any."""
    return _LONG.sub(lambda match: _hyphenated(match.group(), language), text)


@lru_cache(maxsize=1024)
def _hyphenated(word: str, language: str) -> str:
    patterns = load_patterns(language)
    return patterns.inserted(word, SOFT_HYPHEN) if patterns is not None else word


@lru_cache
def load_patterns(language: str) -> Pyphen | None:
    """The patterns of a language, None where there are none; reading them takes some 100 ms, once."""
    import pyphen

    known = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=known, left=4, right=LAST_PART) if known else None
