"""Owns the marking of the sentence that is said, in the markup of its paragraph. Pure."""

from __future__ import annotations

import re

_PIECE = re.compile(r"<[^>]*>|&[^;\s]{1,8};|.", re.DOTALL)
_TAGS = re.compile(r"(?:^|(?<=>))[^<>]+(?=<|$)")


def mark_sentence(markup: str, words: str, first: int, end: int) -> str:
    """The markup with one sentence of it underlined.

    Typography changes marks and spaces on the way from plain words to markup, and never a letter or digit: the
    sentence is found again by these.

    Args:
        markup: of the paragraph.
        words: the same as plain words.
        first: where in the words the sentence begins.
        end: where it ends.
    """
    pieces = _PIECE.findall(markup)
    letters = [place for place, piece in enumerate(pieces) if len(piece) == 1 and piece.isalnum()]
    of_it = letters[_letters(words[:first]) : _letters(words[:end])]
    if not of_it:
        return markup
    begin, stop = of_it[0], of_it[-1] + 1
    while begin > 0 and _clings(pieces[begin - 1]):
        begin -= 1
    while stop < len(pieces) and _clings(pieces[stop]):
        stop += 1
    # Tags stay in the order in which they were: the line is parted at each.
    inside = _TAGS.sub(lambda found: f"<u>{found.group()}</u>", "".join(pieces[begin:stop]))
    return "".join((*pieces[:begin], inside, *pieces[stop:]))


def _clings(piece: str) -> bool:
    """Whether a mark belongs to the word beside it."""
    return not piece.isspace()


def _letters(text: str) -> int:
    return sum(letter.isalnum() for letter in text)
