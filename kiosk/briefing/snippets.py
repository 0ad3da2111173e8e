"""Owns what of a found page is shown: a stretch of its words around the matches, and where in it those are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

Range = tuple[int, int]
"""From and up to, in characters."""

LENGTH = 140
"""Characters of a snippet, without the dots that say that there is more."""

_BEFORE = 40
_MORE = "…"
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+")


def split_words(text: str) -> list[str]:
    """The words of a text in small letters without accents, each cut at a length that no real one has."""
    return [word[:_LONGEST_WORD] for word in _WORD.findall(fold(text))]


def fold(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character))


class WordMatcher:
    """Says whether a word of a page is one that was asked for.

    Args:
        words: what was asked for, as ``split_words`` gives it.
        stem: cuts a word of a page to its stem.
        stems: of ``words``, where ``stem`` is not to see what somebody typed.
    """

    def __init__(self, words: Sequence[str], stem: Callable[[str], str], stems: Iterable[str] | None = None) -> None:
        self._beginnings = tuple(words)
        self._stems = frozenset(map(stem, words) if stems is None else stems)
        # A word with the stem of another shares its beginning in the languages at hand: most need not be cut.
        self._initials = frozenset(stem[:1] for stem in self._stems)
        self._stem = stem

    def matches(self, word: str) -> bool:
        """True where ``word`` begins with one that was asked for, or has its stem."""
        folded = fold(word)
        if folded.startswith(self._beginnings):
            return True
        return folded[:1] in self._initials and self._stem(folded) in self._stems


def find_ranges(text: str, matcher: WordMatcher) -> tuple[Range, ...]:
    """Where in a text the matches are."""
    return tuple(found.span() for found in _WORD.finditer(text) if matcher.matches(found.group()))


def make_snippet(text: str, matcher: WordMatcher) -> tuple[str, tuple[Range, ...]]:
    """A stretch of a text from a little before its first match, and the matches in it; else its beginning."""
    first = next((found.start() for found in _WORD.finditer(text) if matcher.matches(found.group())), 0)
    begin = _word_start(text, first - _BEFORE) if first > _BEFORE else 0
    end = begin + LENGTH
    if end < len(text):
        end = max(text.rfind(" ", begin, end + 1), first) if " " in text[begin : end + 1] else end
    stretch = text[begin:end].rstrip()
    snippet = (_MORE if begin else "") + stretch + (_MORE if begin + len(stretch) < len(text.rstrip()) else "")
    return snippet, find_ranges(snippet, matcher)


def _word_start(text: str, position: int) -> int:
    return text.find(" ", position) + 1 if " " in text[position : position + _BEFORE] else position
