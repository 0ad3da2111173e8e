"""Owns how a paragraph is parted into the sentences that are said, one at a time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_END = re.compile(r"[.!?…]+[”’\"')\]]*(?=\s+[“‘\"'(\[]*[^\Wa-z]|\s*$)")
"""A mark that ends a sentence: what follows it begins with a capital, a digit, or is nothing."""
_SHORT = re.compile(
    r"(?:^|[\s(])(?:\w|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Mw|Dhr|Drs|Ir|bijv|bv|ca|vs|e\.g|i\.e|\w\.\w)$", re.IGNORECASE
)
"""What stands before a mark that is part of an abbreviation or of an initial."""


class Span(NamedTuple):
    """Where a sentence stands in its paragraph: from ``first`` up to but without ``end``."""

    first: int
    end: int


def split_sentences(text: str) -> Iterator[Span]:
    """The sentences of a paragraph, without the spaces between them. Every other character is in one."""
    begin = 0
    for mark in _END.finditer(text):
        if (
            mark.end() < len(text.rstrip())
            and mark.group().startswith(".")
            and _SHORT.search(text[begin : mark.start()])
        ):
            continue
        yield from _trimmed(text, begin, mark.end())
        begin = mark.end()
    yield from _trimmed(text, begin, len(text))


def _trimmed(text: str, first: int, end: int) -> Iterator[Span]:
    while first < end and text[first].isspace():
        first += 1
    while first < end and text[end - 1].isspace():
        end -= 1
    if first < end:
        yield Span(first, end)
