"""Owns what a word is to the count: letters and digits; a number with its points and commas is one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_JOINERS = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufe0f]")


class Word(NamedTuple):
    """A word, and the line on which it stands, from 1."""

    text: str
    line: int


def split(text: str) -> Iterator[str]:
    """The words of a text, in order; soft hyphens and other marks inside of words do not part them."""
    return (found.group() for found in _WORD.finditer(_JOINERS.sub("", text)))


def split_lines(text: str) -> Iterator[Word]:
    """The words of a text with their lines."""
    for number, line in enumerate(text.split("\n"), 1):
        yield from (Word(word, number) for word in split(line))
