"""The briefing tells the paper in its own words: no run of more than seven words is the paper's, names aside."""

from __future__ import annotations

import re

import pytest

from kiosk import paths
from tests.content.paper_runs import LONGEST_SHARED, NAMES, RUNS_FILE, TITLES, hash_run, read_runs, runs_of, shared_runs

TEXTS = sorted(path for path in paths.CONTENT.rglob("*") if path.suffix in {".md", ".toml"})
PAPER = """## **Een kop**

De oude molenaar telt elke avond zijn zakken, want de [prijs van het meel](#) stijgt volgens CNV Internationaal
al drie winters lang.
"""


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(paths.CONTENT).as_posix())
def test_no_long_run_of_words_is_the_papers(path) -> None:
    assert shared_runs(path.read_text("utf-8"), read_runs()) == []


def test_the_hashes_are_those_of_a_paper_and_tell_nothing() -> None:
    lines = [line for line in RUNS_FILE.read_text("ascii").splitlines() if not line.startswith("#")]
    assert len(lines) > 500
    assert all(re.fullmatch("[0-9a-f]{8}", line) for line in lines)
    assert lines == sorted(set(lines))


@pytest.mark.parametrize(
    "text",
    [
        "telt elke avond zijn zakken, want de prijs",
        "Telt *elke* avond\nzijn zakken[^paper] want de [prijs](page:diamond)",
        "het meel stijgt volgens al drie winters lang",
        "het meel stijgt volgens Dutch Diamond al drie winters lang",
    ],
)
def test_eight_words_of_a_paper_are_found(text) -> None:
    assert shared_runs(text, _hashes(PAPER)) != []


@pytest.mark.parametrize(
    "text",
    [
        "elke avond zijn zakken, want de prijs",
        "telt elke avond zijn zakken, maar de prijs",
        "het meel stijgt volgens CNV Internationaal al drie winters",
    ],
)
def test_seven_words_of_a_paper_are_not(text) -> None:
    assert shared_runs(text, _hashes(PAPER)) == []


@pytest.mark.parametrize("title", TITLES)
def test_titles_may_stand_as_they_are(title) -> None:
    paper = f"Voor alle duidelijkheid dit: {title}. En daarna komt de rest."
    assert shared_runs(f"heading: {title}\nlead: iets anders", _hashes(paper)) == []


def test_names_are_few() -> None:
    assert all(len(name.split()) <= LONGEST_SHARED for name in NAMES)
    assert len(NAMES) + len(TITLES) <= 12


def _hashes(paper: str) -> frozenset[str]:
    return frozenset(map(hash_run, runs_of(paper)))
