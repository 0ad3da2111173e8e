"""Measures how soon the picture answers a finger or a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle, islice
from statistics import median

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME
from tests.bench.contestants import Contestant, our_source
from tests.bench.report import Row, compared
from tests.bench.workplace import NOWHERE, Workplace

TIMES, TURNS = 30, 3
MOST_MS = 33.0
PANELS = ((300, 560), (1700, 560))
"""Where the two demands lie on the home page, in px."""


class Answer(Struct, frozen=True):
    """How soon the picture changed, and how soon it was complete, in ms; ``down`` is how soon it showed the touch."""

    first: float
    complete: float
    down: float = 0.0


Answers = Callable[[Workplace, Contestant, int], Iterator[Answer]]


def measure(place: Workplace) -> list[Row]:
    """Taps on the two demands of home, then keys from argument to argument; ours and Chromium's in turn."""
    briefing = place.shipped()
    language = briefing.languages[0]
    family = _largest_family(briefing)
    taps = _in_turn(place, our_source(), place.browser(briefing, [(HOME, language)]), answers_to_taps)
    driven = our_source(module="tests.bench.driven_hub", BENCH_START=family[0])
    keys = _in_turn(place, driven, place.browser(briefing, [(page, language) for page in family]), answers_to_keys)
    ours, peer = taps
    down = [[answer.down for answer in answers] for answers in taps]
    after_start = [[answer.first for answer in answers[:: len(answers) // TURNS]] for answers in taps]
    return [
        compared("finger down → first changed picture", "ms", median(down[0]), median(down[1]), share=1, most=MOST_MS),
        *_rows("finger up → first changed picture", "finger up → page complete", ours, peer),
        compared(
            "first finger up after a start → first changed picture",
            "ms",
            *map(median, after_start),
            share=1,
            most=MOST_MS,
        ),
        *_rows("key → first changed picture", "key → page complete", *keys),
    ]


def answers_to_taps(place: Workplace, contestant: Contestant, times: int) -> Iterator[Answer]:
    """Tap on the demands in turn, and return home by key after each."""
    with place.running(contestant, contestant.name):
        place.screen.wait_for_home()
        for spot in islice(cycle(PANELS), times):
            place.screen.wait_until_still()
            place.pointer.move(*spot)
            place.screen.wait_until_still()
            yield _tap(place)
            _return_home(place, contestant)


def answers_to_keys(place: Workplace, contestant: Contestant, times: int) -> Iterator[Answer]:
    """Strike the key that leads onward; where it leads no further, ours goes back to the first page."""
    onward = contestant.onward
    with place.running(contestant, contestant.name):
        place.screen.wait_for_change(place.screen.sample(), 30)
        place.screen.wait_until_still(2)
        while times:
            before = place.screen.sample()
            struck = place.pointer.key(onward)
            first = place.screen.wait_for_change(before)
            if first is None:
                if onward != contestant.onward:
                    raise TimeoutError(f"{contestant.name} does not answer the key {onward}")
                onward = "Left"
                continue
            times -= 1
            yield Answer((first - struck) * 1000, (place.screen.wait_until_still() - struck) * 1000)


def _return_home(place: Workplace, contestant: Contestant) -> None:
    """By key, which Chromium may miss while a page is still loading."""
    place.pointer.move(*NOWHERE)
    for _ in range(5):
        place.pointer.key(contestant.home)
        with suppress(TimeoutError):
            place.screen.wait_for_home(3)
            return
    raise TimeoutError(f"{contestant.name} does not return home")


def _tap(place: Workplace) -> Answer:
    before = place.screen.sample()
    pressed = place.pointer.press()
    down = place.screen.wait_for_change(before, 0.3)
    place.screen.wait_until_still(0.08, 0.5)
    before = place.screen.sample()
    released = place.pointer.release()
    first = place.screen.wait_for_change(before)
    if first is None:
        raise TimeoutError("nothing answers the tap")
    last = place.screen.wait_until_still()
    return Answer((first - released) * 1000, (last - released) * 1000, ((down or first) - pressed) * 1000)


def _in_turn(
    place: Workplace, ours: Contestant, peer: Contestant, answers: Answers
) -> tuple[list[Answer], list[Answer]]:
    found: tuple[list[Answer], list[Answer]] = ([], [])
    for _ in range(TURNS):
        for contestant, kept in zip((ours, peer), found, strict=True):
            kept.extend(answers(place, contestant, place.often(TIMES) // TURNS))
    return found


def _rows(first: str, complete: str, ours: list[Answer], peer: list[Answer]) -> list[Row]:
    firsts = [[answer.first for answer in answers] for answers in (ours, peer)]
    completes = [[answer.complete for answer in answers] for answers in (ours, peer)]
    return [
        compared(first, "ms", median(firsts[0]), median(firsts[1]), share=1, most=MOST_MS),
        compared("the same, slowest", "ms", max(firsts[0]), max(firsts[1])),
        compared(complete, "ms", median(completes[0]), median(completes[1])),
    ]


def _largest_family(briefing: Briefing) -> tuple[str, ...]:
    return max((briefing.tree.children(demand) for demand in briefing.tree.demands), key=len)
