"""Owns how words are said: names and abbreviations by the briefing's lexicon, numbers and signs by its language. Pure.

A voice is given words that leave it nothing to guess: thousands without their mark, a sum of money with its currency
behind it, a range with the word between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class _Signs(NamedTuple):
    """How a language writes and says numbers."""

    thousands: str
    to: str
    percent: str
    money: Mapping[str, str]


_ENGLISH = _Signs(",", "to", "percent", MappingProxyType({"€": "euros", "$": "dollars", "£": "pounds"}))
_SIGNS = MappingProxyType(
    {
        "en": _ENGLISH,
        "nl": _Signs(".", "tot", "procent", MappingProxyType({"€": "euro", "$": "dollar", "£": "pond"})),
    }
)
_SCALE = r"(?:\s(?:miljoen|miljard|duizend|million|billion|thousand))?"


class Pronunciation:
    """How one language of a briefing is said.

    Args:
        language: of the words.
        lexicon: what is said for a word, by that word; of two that fit, the longer one counts.
    """

    def __init__(self, language: str, lexicon: Mapping[str, str]) -> None:
        self._signs = _SIGNS.get(language, _ENGLISH)
        self._lexicon = lexicon
        longest = sorted(lexicon, key=len, reverse=True)
        self._words = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest)) or '(?!)'})(?!\w)")

    def say(self, words: str) -> str:
        """The words as they are said."""
        words = words.replace("\N{SOFT HYPHEN}", "").replace("\N{NO-BREAK SPACE}", " ").replace("\u202f", " ")
        words = self._words.sub(lambda found: self._lexicon[found.group()], words)
        for pattern, said in self._rules():
            words = re.sub(pattern, said, words)
        return " ".join(words.split())

    def _rules(self) -> list[tuple[str, str | Callable[[re.Match[str]], str]]]:
        signs = self._signs
        mark = re.escape(signs.thousands)
        number = rf"\d+(?:{mark}\d{{3}})*(?:[.,]\d+)?"
        return [
            (rf"([{''.join(signs.money)}])\s?({number}{_SCALE})", lambda found: f"{found[2]} {signs.money[found[1]]}"),
            (rf"(?<=\d){mark}(?=\d{{3}}(?!\d))", ""),
            (r"(?<=\d)\s?%", f" {signs.percent}"),
            (r"(?<![-–\d])(\d+)\s?[–-]\s?(?=\d+(?![-–\d]))", rf"\1 {signs.to} "),
            (r"(?<=\d)\+", " plus"),
            (r"\s[–—]\s", ", "),
            (r"\s*[·|]", ","),
            (r"(?<=[?!…])\.(?!\.)", ""),  # of a name that ends so, and stands as a sentence
        ]
