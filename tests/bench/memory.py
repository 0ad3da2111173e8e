"""Measures memory after every page has been shown, and the processor while a page stands still."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

from tests.bench.contestants import ROOT, Contestant, our_source
from tests.bench.report import Row, compared
from tests.bench.workplace import Workplace

MEMORY_SHARE = 0.45
STILL_SECONDS = 10
MOST_PROCESSOR = 0.0
_STROKE_SECONDS = 0.1


def measure_memory(place: Workplace) -> list[Row]:
    """Lead ours and Chromium through every page in every language, and add up all their processes."""
    briefing = place.shipped()
    order = [(page, language) for language in briefing.languages for page in briefing.tree]
    browser = place.browser(briefing, order)
    ours, peer = [], []
    for turn in range(1 if place.quick else 3):
        ours.append(memory_after_tour(place, place.scratch / f"toured-{turn}"))
        peer.append(_peer_after_tour(place, browser, len(order)))
    return [compared("memory (PSS) after a tour of all pages", "MB", median(ours), median(peer), share=MEMORY_SHARE)]


def measure_processor(place: Workplace) -> list[Row]:
    """The share of one core that a home page takes on which nothing moves."""
    briefing = place.shipped()
    browser = place.browser(briefing, [("home", briefing.languages[0])])
    ours, peer = (_still(place, contestant) for contestant in (our_source(), browser))
    return [compared("processor while a page stands still", "%", ours, peer, most=MOST_PROCESSOR)]


def memory_after_tour(place: Workplace, toured: Path, root: Path = ROOT) -> float:
    """What the program has after every page in every language, in MB (PSS).

    Args:
        place: where it runs.
        toured: a file that is not there yet, by which it tells its end.
        root: where its source lies.
    """
    driven = our_source(module="tests.bench.driven_hub", root=root, BENCH_TOURED=str(toured))
    with place.running(driven, root.name) as program:
        while not toured.exists():
            if not program.running:
                raise RuntimeError("the hub ended on its tour")
            time.sleep(0.1)
        place.screen.wait_until_still(1)
        return program.memory()


def _peer_after_tour(place: Workplace, browser: Contestant, pages: int) -> float:
    with place.running(browser, "chromium") as program:
        place.screen.wait_for_home()
        for _ in range(pages - 1):
            place.screen.wait_until_still()
            place.pointer.key(browser.onward)
            time.sleep(_STROKE_SECONDS)
        place.screen.wait_until_still(1)
        return program.memory()


def _still(place: Workplace, contestant: Contestant) -> float:
    with place.running(contestant, contestant.name) as program:
        place.screen.wait_for_home()
        time.sleep(5)
        before = program.processor_seconds()
        time.sleep(STILL_SECONDS)
        return (program.processor_seconds() - before) / STILL_SECONDS * 100
