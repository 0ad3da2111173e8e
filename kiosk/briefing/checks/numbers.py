"""Owns the check that every number in running text has a citation in its paragraph."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
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
        # 1998 · the 1970s · 2023/24 · 2019/790, unless it is money or a share
        (
            r"(?<![\w€$£.,])(?<![€$£]\s)(?:19|20)\d{2}(?:/\d{1,4}|s)?"
            r"(?![\w%]|[.,]\d|\s*(?:%|euro\b|procent\b|per\s?cent\b))"
        ),
        # the emoji of a key, 1\ufe0f\u20e3
        r"[0-9]\ufe0f?\u20e3",
        # https://example.org/12 · doi 10.1000/182 · MPL 2.0 · CC BY 4.0 · versie 3
        r"\b(?:https?://|www\.)\S+|\b10\.\d{4,9}/\S+",
        r"\b(?:[AL]?GPL|MPL|BY(?:-[A-Z]{2})*|ISO|WCAG|v|version|versie)[\s-]?\d+(?:\.\d+)*\b",
    )
)
_MOST_SHOWN = 3
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")


class NumberCheck:
    """Finds numbers without a citation, in one language.

    Args:
        terms: the glossary in that language; numbers in its names are no figures.
    """

    def __init__(self, terms: Mapping[str, Term]) -> None:
        names = {name: term.id for term in terms.values() for name in names_of(term) if _NUMBER.search(name)}
        self._no_figures = (words_pattern(names), *_NO_FIGURES)

    def check(self, path: Path, passages: Iterable[Passage], foreign: Collection[int] = ()) -> Iterator[Problem]:
        """Find numbers in a page's running text that nothing backs: one problem a paragraph, item or table.

        Args:
            path: its file.
            passages: its running text.
            foreign: lines that are no Markdown of a briefing; what is wrong with those was said.
        """
        for table, group in groupby(enumerate(passages), lambda numbered: numbered[1].table or -numbered[0]):
            found = [
                (place, number)
                for _, passage in group
                if not passage.cited
                for offset, number in self.figures(passage.words)
                if (place := passage.text.place(offset)).line not in foreign
            ]
            if found:
                numbers = _listed([number for _, number in found])
                where = "a cell of this table" if table > 0 else "its paragraph"
                message = f"Cite the source of {numbers} in {where} ([^source]), or write it without numbers."
                yield problem_at(path, found[0][0], Code.NUMBER_WITHOUT_CITATION, message)

    def figures(self, words: str) -> Iterator[tuple[int, str]]:
        """Numbers that are no year, date or part of a name, with their offset."""
        if not _NUMBER.search(words):
            return
        for pattern in self._no_figures:
            words = pattern.sub(_blank, words)
        for found in _NUMBER.finditer(words):
            yield found.start(), found.group()


def _listed(numbers: Sequence[str]) -> str:
    shown = [*numbers[:_MOST_SHOWN], *([f"{len(numbers) - _MOST_SHOWN} more"] if len(numbers) > _MOST_SHOWN else [])]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
