"""Measures whether a briefing of ten thousand case studies opens and is searched as fast as the shipped one."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

from kiosk.briefing.loader import load_briefing
from kiosk.briefing.search import SearchIndex
from tests.bench.big_briefing import write_big_briefing
from tests.bench.contestants import our_source
from tests.bench.report import Row, alone, amount
from tests.bench.start import start_seconds
from tests.bench.workplace import Workplace

ROUNDS = 7
MOST_SHARE, MOST_KEYSTROKE_MS = 1.2, 20.0
HITS = 30
TYPED = ("vakbond", "samenwerking", "loon plantage", "audit vertrouwen fabriek", "case 4711", "xyz")


def measure(place: Workplace) -> list[Row]:
    """Start with the shipped and the big briefing in turn, then search the big one as somebody types."""
    folder = place.scratch / "big"
    if not folder.exists():
        write_big_briefing(folder)
    return [*_start_rows(place, folder), *_search_rows(folder)]


def _start_rows(place: Workplace, folder: Path) -> list[Row]:
    shipped, big = our_source(), our_source("--briefing", str(folder))
    seconds: dict[str, list[float]] = {"shipped": [], "big": []}
    for turn in range(place.often(ROUNDS) + 1):
        for name, contestant in (("shipped", shipped), ("big", big)):
            taken = start_seconds(place, contestant, "source")
            if turn:
                seconds[name].append(taken)
    return [
        _against_shipped("start with 10,000 case studies → home painted", median, seconds),
        _against_shipped("the same, fastest round", min, seconds),
    ]


def _search_rows(folder: Path) -> list[Row]:
    began = time.perf_counter()
    index = SearchIndex.build(load_briefing(folder), "nl")
    built = time.perf_counter() - began
    keystrokes = [text[:length] for text in TYPED for length in range(1, len(text) + 1)]
    taken = {text: median(_query_ms(index, text) for _ in range(3)) for text in keystrokes}
    index.close()
    slowest = max(taken, key=lambda text: taken[text])
    return [
        alone("search in 10,000 case studies, a keystroke", "ms", median(taken.values()), MOST_KEYSTROKE_MS),
        alone(f"the same, slowest (“{slowest}”)", "ms", taken[slowest], MOST_KEYSTROKE_MS),
        alone("building its index (once, in the background)", "s", built),
    ]


def _query_ms(index: SearchIndex, text: str) -> float:
    began = time.perf_counter()
    index.query(text, HITS)
    return (time.perf_counter() - began) * 1000


def _against_shipped(what: str, pick: object, seconds: dict[str, list[float]]) -> Row:
    assert callable(pick)
    big, shipped = pick(seconds["big"]), pick(seconds["shipped"])
    ratio = big / shipped
    return Row(
        what,
        amount(big, "s"),
        f"{amount(shipped, 's')} (shipped)",
        f"{ratio:.2f} ×",
        f"≤ {MOST_SHARE} ×",
        ratio <= MOST_SHARE,
    )
