"""Owns what the search must know of scripts: which have no spaces, and which letters a text is written with."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff"  # Japanese, Bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese, Japanese
)
"""Scripts whose words nothing parts, as what stands in the brackets of a regular expression."""

MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
"""Signs that belong to the letter before them, with the Indic scripts, whose vowels Python counts as no letters."""

APART = "\uf8ff"
"""Stands between two stretches, so that nothing is found across them; nobody types it."""

MOST_LETTERS = 120
"""A script of more, such as Chinese, offers those that are met most."""


@cache
def word_pattern() -> re.Pattern[str]:
    """A word; of a script without spaces, as much as stands together.

    It is compiled when it is first asked for, which takes 4 ms: home needs none.
    """
    return re.compile(rf"[{UNSPACED}]+|(?:(?![{UNSPACED}])[^\W_])(?:(?![{UNSPACED}])[^\W_]|[{MARKS}])*")


@cache
def _run_pattern() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}]+")


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script without spaces: it is a part of what it is found in, not the beginning."""
    return _run_pattern().match(word) is not None


def sign_row(text: str) -> str:
    """All that is of scripts without spaces, a sign a word: then a row of signs is found as a phrase is."""
    return f" {APART} ".join(" ".join(filter(str.isalnum, run)) for run in _run_pattern().findall(text))


def most_met(counts: Counter[str]) -> str:
    """Letters in the order of their script, without digits; of very many those that are met most.

    Args:
        counts: how often each is met, in small letters and without accents.
    """
    # Vowels of Indic scripts are marks, and are typed as letters are.
    letters = [one for one in counts.items() if one[0].isalpha() or unicodedata.category(one[0]).startswith("M")]
    met = sorted(letters, key=lambda one: (-one[1], one[0]))[:MOST_LETTERS]
    return "".join(sorted(letter for letter, _ in met))
