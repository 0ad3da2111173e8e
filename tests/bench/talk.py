"""Measures a talk on two monitors beside pdfpc and pympress, which show a PDF of the same slides."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from msgspec.structs import replace

from kiosk.briefing.loader import Briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, derive_slides, slide_title
from tests.bench.contestants import Contestant
from tests.bench.pointer import Pointer
from tests.bench.report import Row, compared
from tests.bench.talk_deck import write_deck
from tests.bench.talk_screen import missing_programs, talk_screen
from tests.bench.workplace import Workplace

TIMES, TURNS, ROUNDS = 30, 3, 9
MOST_MS = 33.0
INK = 0x14213D
"""The ground of every slide, in the program and in the PDF."""
_GROUND_SHARE = 0.4
_START_SHARES = {"pdfpc": None, "pympress": 1.0}

Numbers = dict[str, list[float]]


def measure(place: Workplace) -> list[Row]:
    """Start, keys and memory, all three in turn; no row where a program is not installed."""
    if missing := missing_programs():
        print(f"bench: the talk is left out: {' and '.join(missing)} must be installed", file=sys.stderr)
        return []
    folder = place.scratch / "talk"
    with talk_screen(folder) as screen:
        pointer = Pointer(screen.display)
        there = replace(place, screen=screen, pointer=pointer)
        rows = _measure_on(there, contestants(write_deck(folder), folder))
        pointer.close()
    return rows


def contestants(deck: Path, folder: Path) -> list[Contestant]:
    """Ours first, then pdfpc and pympress; the window manager fills a monitor with each of their windows."""
    config = folder / "pympress-config"
    config.mkdir(parents=True, exist_ok=True)
    (config / "pympress").write_text("[content]\nstart_fullscreen = off\n[presenter]\nstart_fullscreen = off\n")
    ours = (sys.executable, "-m", "kiosk", "present")
    return [
        Contestant("source", ours, "--state-dir", "Home", "Page_Down"),
        Contestant("pdfpc", ("pdfpc", "-g", "-w", "both", str(deck)), "", "Home", "Page_Down"),
        Contestant("pympress", ("pympress", str(deck)), "", "Home", "Page_Down", (("XDG_CONFIG_HOME", str(config)),)),
    ]


def _measure_on(place: Workplace, everyone: Sequence[Contestant]) -> list[Row]:
    briefing = place.shipped()
    slides = derive_slides(briefing, briefing.languages[0])
    largest = largest_slide(briefing, slides)
    title = slide_title(briefing, slides[largest].page, slides[largest].section, briefing.languages[0])
    starts = starting(place, everyone)
    turned: Numbers = {one.name: [] for one in everyone}
    heavy: Numbers = {one.name: [] for one in everyone}
    for turn in range(TURNS):
        for one in everyone:
            times = place.often(TIMES) // TURNS
            turned[one.name] += answers_to_keys(place, one, f"talk-keys-{turn}", times)
            heavy[one.name] += answers_at(place, one, f"talk-heavy-{turn}", largest, times)
    memory = {one.name: [_memory_after_all(place, one, len(slides))] for one in everyone}
    peers = [one.name for one in everyone[1:]]
    heaviest = f"talk: the same, largest slide (“{title}”)"
    return [
        *(_beside("talk: start → first slide", peer, "s", starts, share=_START_SHARES[peer]) for peer in peers),
        *(_beside("talk: key → first changed picture", peer, "ms", turned, most=MOST_MS) for peer in peers),
        *(_beside(heaviest, peer, "ms", heavy, share=1, most=MOST_MS) for peer in peers),
        *(_beside("talk: memory (PSS) after all slides", peer, "MB", memory) for peer in peers),
    ]


def _beside(
    what: str, peer: str, unit: str, found: Numbers, *, share: float | None = None, most: float | None = None
) -> Row:
    ours, theirs = median(found["source"]), median(found[peer])
    return compared(f"{what}, beside {peer}", unit, ours, theirs, share=share, most=most)


def largest_slide(briefing: Briefing, slides: Sequence[Slide]) -> int:
    """The place of the slide with most text among those that draw something too."""
    book, language = SlideBook(briefing, Ruler(load_advances())), briefing.languages[0]

    def weight(place: int) -> int:
        slide = book.slide(slides[place], language)
        drawn = slide.figure or slide.facet >= 0
        return sum(len(line.plain) for line in slide.lines) if drawn else 0

    return max(range(len(slides)), key=weight)


def starting(place: Workplace, everyone: Sequence[Contestant]) -> Numbers:
    """Seconds from the start of the process until the first slide stands as it will; the first round shows how."""
    found: Numbers = {one.name: [] for one in everyone}
    wanted: dict[str, bytes] = {}
    for turn in range(place.often(ROUNDS) + 1):
        for one in everyone:
            with place.running(one, "talk-start") as program:
                if turn:
                    found[one.name].append(_wait_for_picture(place, wanted[one.name]) - program.started)
                    time.sleep(0.5)
                else:
                    _settle(place, one)
                    wanted[one.name] = place.screen.sample()
    return found


def answers_to_keys(place: Workplace, one: Contestant, state: str, times: int) -> Iterator[float]:
    """Milliseconds until the stage changes, at the first slides one after the other."""
    with place.running(one, state):
        _settle(place, one)
        for _ in range(times):
            yield _strike(place, one, one.onward)
            place.screen.wait_until_still()


def answers_at(place: Workplace, one: Contestant, state: str, largest: int, times: int) -> Iterator[float]:
    """Milliseconds until the stage changes to the largest slide, which it comes back to again and again."""
    with place.running(one, state):
        _settle(place, one)
        for _ in range(largest - 1):
            _strike(place, one, one.onward)
            place.screen.wait_until_still()
        for _ in range(times):
            yield _strike(place, one, one.onward)
            place.screen.wait_until_still()
            _strike(place, one, "Page_Up")
            place.screen.wait_until_still()


def _memory_after_all(place: Workplace, one: Contestant, slides: int) -> float:
    with place.running(one, "talk-memory") as program:
        _settle(place, one)
        for _ in range(slides - 1):
            _strike(place, one, one.onward)
            place.screen.wait_until_still(0.1)
        place.screen.wait_until_still(1)
        return program.memory()


def _settle(place: Workplace, one: Contestant) -> None:
    place.screen.wait_for_change(place.screen.sample(), 30)
    place.screen.wait_until_still(2)
    if place.screen.share_of(INK) < _GROUND_SHARE:
        raise RuntimeError(f"{one.name} shows no slide on the stage's monitor")


def _strike(place: Workplace, one: Contestant, key: str) -> float:
    """The key again where it is missed, as by a window that has no focus yet."""
    for _ in range(3):
        before = place.screen.sample()
        struck = place.pointer.key(key)
        first = place.screen.wait_for_change(before)
        if first is not None:
            return (first - struck) * 1000
    raise TimeoutError(f"{one.name} does not answer the key {key}")


def _wait_for_picture(place: Workplace, wanted: bytes, seconds: float = 30) -> float:
    end = time.perf_counter() + seconds
    while place.screen.sample() != wanted:
        if time.perf_counter() > end:
            raise TimeoutError("the first slide was not painted")
        time.sleep(0.001)
    return time.perf_counter()
