"""Owns what of a found page is shown: a stretch of its words around the matches, and where in it those are."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from kiosk.briefing.scripts import is_unspaced, word_pattern

Range = tuple[int, int]
"""From and up to, in characters."""

LENGTH = 140
"""Characters of a snippet, without the dots that say that there is more."""

_BEFORE = 40
_MORE = "…"
_LONGEST_WORD = 40
_TATWEEL = "\u0640"
"""Draws an Arabic word out, and is no letter of it."""


def split_words(text: str) -> list[str]:
    """The words of a text in small letters without accents, each cut at a length that no real one has."""
    return [word[:_LONGEST_WORD] for word in word_pattern().findall(fold(text))]


def fold(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().replace(_TATWEEL, ""))
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", bare)  # Korean is taken apart too, and its syllables are its letters


def is_met(asked: str, word: str) -> bool:
    """Whether a word, as ``split_words`` gives it, begins with one that was asked for; without spaces, has it in it."""
    return asked in word if is_unspaced(asked) else word.startswith(asked)


class WordMatcher:
    """Says whether a word of a page is one that was asked for.

    Args:
        words: what was asked for, as ``split_words`` gives it.
        stem: cuts a word of a page to its stem.
        stems: of ``words``, where ``stem`` is not to see what somebody typed.
    """

    def __init__(self, words: Sequence[str], stem: Callable[[str], str], stems: Iterable[str] | None = None) -> None:
        self._beginnings = tuple(word for word in words if not is_unspaced(word))
        self._parts = tuple(filter(is_unspaced, words))
        self._stems = frozenset(map(stem, words) if stems is None else stems)
        # In Latin letters a word with the stem of another shares its beginning: most need not be cut.
        self._initials = frozenset(stem[:1] for stem in self._stems)
        self._stem = stem

    def matches(self, word: str) -> bool:
        """True where ``word`` begins with one that was asked for, or has its stem; without spaces, has it in it."""
        folded = fold(word)
        if is_unspaced(folded):
            return any(part in folded for part in self._parts)
        if folded.startswith(self._beginnings):
            return True
        near = folded[:1] in self._initials or not folded.isascii()
        return near and self._stem(folded) in self._stems

    def spans(self, text: str) -> Iterator[Range]:
        """Where in a text the matches are."""
        for found in word_pattern().finditer(text):
            if not self.matches(found.group()):
                continue
            if is_unspaced(found.group()):
                yield from self._parts_of(found.group(), found.start())
            else:
                yield found.span()

    def _parts_of(self, run: str, start: int) -> Iterator[Range]:
        """Where in a run of signs what was asked for is; a sign may be another number of them in small letters."""
        signs = [(sign, index) for index, letter in enumerate(run) for sign in fold(letter)]
        folded = "".join(sign for sign, _ in signs)
        for part in self._parts:
            at = folded.find(part)
            while at >= 0:
                yield start + signs[at][1], start + signs[at + len(part) - 1][1] + 1
                at = folded.find(part, at + len(part))


def find_ranges(text: str, matcher: WordMatcher) -> tuple[Range, ...]:
    """Where in a text the matches are."""
    return tuple(sorted(matcher.spans(text)))


def make_snippet(text: str, matcher: WordMatcher) -> tuple[str, tuple[Range, ...]]:
    """A stretch of a text from a little before its first match, and the matches in it; else its beginning."""
    first = next(matcher.spans(text), (0, 0))[0]
    begin = _word_start(text, first - _BEFORE) if first > _BEFORE else 0
    end = begin + LENGTH
    if end < len(text):
        end = max(text.rfind(" ", begin, end + 1), first) if " " in text[begin : end + 1] else end
    stretch = text[begin:end].rstrip()
    snippet = (_MORE if begin else "") + stretch + (_MORE if begin + len(stretch) < len(text.rstrip()) else "")
    return snippet, find_ranges(snippet, matcher)


def _word_start(text: str, position: int) -> int:
    return text.find(" ", position) + 1 if " " in text[position : position + _BEFORE] else position
