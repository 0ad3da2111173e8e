"""Owns the check that every number in running text has a citation in its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.briefing.findings import Passage
from kiosk.briefing.glossary import names_of, words_pattern
from kiosk.briefing.model import Term
from kiosk.briefing.problems import Code, Problem, problem_at

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|e)?"
_NO_FIGURES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # 10 juni 2026 · 10 en 11 June · 10th of June
        rf"\b{_DAY}(?:\s*(?:[-–/]|en|and|tot|to)\s*{_DAY})*\s+(?:of\s+)?(?:{_MONTHS})\b(?:\s+\d{{4}}\b)?",
        # June 10, 2026
        rf"\b(?:{_MONTHS})\s+{_DAY}(?:,\s*\d{{4}})?\b(?![.,]?\d)",
        # 2026-06-10 · 10-6-2026
        r"\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b",
        # SDG 8 · SDG's 8 en 16 · SDG 8.8
        r"\bSDG(?:['’]?s)?[\s-]+\d{1,2}(?:\.\d+)?(?:(?:\s*,\s*|\s+(?:en|and)\s+)\d{1,2}(?:\.\d+)?)*\b",
        # C87 · G20 · S1.7 · Covid-19
        r"\b[^\W\d_]\w*-?\d[\w.]*",
        # 1998 · 2023/24, unless it is money or a share
        r"(?<![\w€$£.,])(?<![€$£]\s)(?:19|20)\d{2}(?:/\d{2})?(?![\w%]|[.,]\d|\s*(?:%|euro\b|procent\b|per\s?cent\b))",
    )
)
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")


class NumberCheck:
    """Finds numbers without a citation, in one language.

    Args:
        terms: the glossary in that language; numbers in its names are no figures.
    """

    def __init__(self, terms: Mapping[str, Term]) -> None:
        names = {name: term.id for term in terms.values() for name in names_of(term) if _NUMBER.search(name)}
        self._no_figures = (words_pattern(names), *_NO_FIGURES)

    def check(self, path: Path, passages: Iterable[Passage]) -> Iterator[Problem]:
        """Find numbers in a page's running text that nothing backs."""
        for passage in passages:
            if passage.cited:
                continue
            for offset, number in self.figures(passage.words):
                message = f"Cite the source of {number} in its paragraph ([^source]), or write it without the number."
                yield problem_at(path, passage.text.place(offset), Code.NUMBER_WITHOUT_CITATION, message)

    def figures(self, words: str) -> Iterator[tuple[int, str]]:
        """Numbers that are no year, date or part of a name, with their offset."""
        if not _NUMBER.search(words):
            return
        for pattern in self._no_figures:
            words = pattern.sub(_blank, words)
        for found in _NUMBER.finditer(words):
            yield found.start(), found.group()


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
