"""Owns the check of style, for who asks for it: what cannot be mended when it is drawn, since only the author knows.

``briefing/typography.py`` sets the rest.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kiosk.briefing.findings import Passage
from kiosk.briefing.problems import Code, Problem, problem_at


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    code: Code
    advice: str


_ENGLISH_NUMBERS = _Rule(
    re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,]|\.\d{3})"),
    Code.FOREIGN_NUMBER,
    "Write {} with points between the thousands: here a comma stands before decimals.",
)
_EUROPEAN_NUMBERS = _Rule(
    re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?![\w.]|,\d{3})|(?<![\w.,/])\d+,\d{1,2}(?![\w,]|\.\d)"),
    Code.FOREIGN_NUMBER,
    "Write {} with commas between the thousands and a point before decimals, as English has it.",
)
_SPACES = _Rule(
    re.compile(r"(?<=\w) +[,;:!?](?=\s|$)|\( +(?=\w)|(?<=\w) +\)"),
    Code.STRAY_SPACE,
    "Take out the space beside this: {}",
)
_RULES: Mapping[str, tuple[_Rule, ...]] = MappingProxyType(
    {"nl": (_ENGLISH_NUMBERS, _SPACES), "en": (_EUROPEAN_NUMBERS, _SPACES)}
)
"""By language; one without a row has quotation marks checked alone."""

_PAIRS = MappingProxyType({"“": "”", "«": "»", "(": ")"})
_FOREIGN = MappingProxyType({"nl": "«»", "en": "„«»"})
"""Marks that do not open or close a quotation in a language. In Dutch „ is older, and right."""


def check_style(path: Path, passages: Iterable[Passage], language: str, foreign: Collection[int]) -> Iterator[Problem]:
    """Find in a page's running text what only its author can set right.

    Args:
        path: its file.
        passages: its running text.
        language: in which it is written.
        foreign: lines that are no Markdown of a briefing.
    """
    for passage in passages:
        found = sorted({*_by_rules(passage, language), *_quotes(passage.words, language)})
        for offset, code, message in found:
            if (place := passage.text.place(offset)).line not in foreign:
                yield problem_at(path, place, code, message)


def _by_rules(passage: Passage, language: str) -> Iterator[tuple[int, Code, str]]:
    for rule in _RULES.get(language, ()):
        for found in rule.pattern.finditer(passage.words):
            if passage.text.content[found.start() : found.end()] != found.group():
                continue  # of words and marks, marks are spaces here
            yield found.start(), rule.code, rule.advice.format(found.group().strip())


def _quotes(words: str, language: str) -> Iterator[tuple[int, Code, str]]:
    for found in re.finditer(f"[{_FOREIGN.get(language, chr(0))}]", words):
        message = f"Write “ and ” here: {found.group()} is a quotation mark of another language."
        yield found.start(), Code.ODD_QUOTES, message
    if language == "nl":
        words = words.replace("„", "“")
    for opening, closing in _PAIRS.items():
        if (surplus := _unpaired(words, opening, closing)) >= 0:
            yield surplus, Code.ODD_QUOTES, f"Put the other mark where it belongs: {words[surplus]} stands alone."
    if words.count('"') % 2:
        yield words.rindex('"'), Code.ODD_QUOTES, 'Put the other mark where it belongs: " stands alone.'


def _unpaired(words: str, opening: str, closing: str) -> int:
    """Where a mark stands that has no other, from 0; below 0 where there is none."""
    waiting: list[int] = []
    for place, letter in enumerate(words):
        if letter == opening:
            waiting.append(place)
        elif letter == closing and not waiting:
            before = words[:place].rstrip()
            if opening == "(" and re.search(r"(?:^|\s)\w{1,3}$", before):
                continue  # a) and 1) begin a list
            return place
        elif letter == closing:
            waiting.pop()
    return waiting[0] if waiting else -1
