"""Owns how runs of words are told apart: a text in words, without titles and names, and each run of eight as a hash.

The paper itself is not in this repository. Beside this file lie the hashes of its runs, cut short and sorted, so that
neither the text nor the order of its words can be read back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

RUNS_FILE = Path(__file__).with_name("paper_runs.txt")
LONGEST_SHARED = 7
"""Words; a run of one more than this, shared with the paper, is no longer our own wording."""

TITLES = (
    "De kracht van de Dutch Diamond: investeren in sterke partners voor duurzame handelsketens",
    "Investeer in sterke maatschappelijke partners",
    "Zet niet alleen in op banencreatie, maar ook op waardig werk",
)
"""Where one of these stands, a run ends."""

NAMES = (
    "ITUC Global Rights Index",
    "ministerie van Buitenlandse Zaken",
    "Vakbondsmedefinancieringsprogramma",
    "CNV Internationaal",
    "Dutch Diamond",
    "Tweede Kamer",
    "SDG 8",
)
"""These count for nothing: a run goes on behind them, as if they were not there."""

_SALT = "dutch-diamond-kiosk"
_DIGITS = 8
_CITATION = re.compile(r"\[\^[^\]]+\]")
_TARGET = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"\w+")
_END = "\N{SECTION SIGN}"


def words_of(text: str) -> list[list[str]]:
    """The words of a Markdown text in small letters, in stretches between titles."""
    words = " ".join(_words(_TARGET.sub("", _CITATION.sub("", text))))
    for title in sorted(TITLES, key=len, reverse=True):
        words = re.sub(rf"\b{' '.join(_words(title))}\b", _END, words)
    for name in NAMES:
        words = re.sub(rf"\b{' '.join(_words(name))}\b", "", words)
    return [stretch.split() for stretch in words.split(_END)]


def runs_of(text: str) -> Iterator[str]:
    """Every run of eight words, as words."""
    length = LONGEST_SHARED + 1
    for words in words_of(text):
        for first in range(len(words) - length + 1):
            yield " ".join(words[first : first + length])


def hash_run(run: str) -> str:
    """The first eight hexadecimal digits of a run's salted SHA-256."""
    return sha256(f"{_SALT}\n{run}".encode()).hexdigest()[:_DIGITS]


def read_runs() -> frozenset[str]:
    """The hashes of the paper's runs."""
    lines = RUNS_FILE.read_text("ascii").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def shared_runs(text: str, hashes: frozenset[str]) -> list[str]:
    """The runs of eight words that a text has in common with what the hashes were made of."""
    return [run for run in runs_of(text) if hash_run(run) in hashes]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
