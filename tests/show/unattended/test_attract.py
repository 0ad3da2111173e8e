"""The attract loop as a table: a moment in, a picture out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.show.unattended.attract import FAST, SHIFT_PX, SLIDE_SECONDS, SLOW, AttractMoment, Reel, derive_attract
from kiosk.show.unattended.attract_slides import derive_reel, derive_slides
from kiosk.show.unattended.night import Night, parse_night

REEL = Reel((0, 1, 1, 2, 2, 0), 2, 2)
NO_NIGHT = Night()
ROUND = len(REEL.demands) * REEL.languages * SLIDE_SECONDS
START = datetime.fromtimestamp(1_780_000_000 // ROUND * ROUND, UTC)


def at(seconds: float, *, still: bool = False) -> AttractMoment:
    return derive_attract(START + timedelta(seconds=seconds), REEL, NO_NIGHT, still=still)


def test_each_slide_comes_in_each_language_in_turn() -> None:
    seen = [(at(turn * 8 + 4).slide, at(turn * 8 + 4).language) for turn in range(13)]
    assert seen == [*[(slide, language) for slide in range(6) for language in range(2)], (0, 0)]


def test_screens_side_by_side_show_the_same_wherever_their_clocks_are_from() -> None:
    elsewhere = timezone(timedelta(hours=9))
    for seconds in (0.3, 17.2, 44.0):
        here = derive_attract(START + timedelta(seconds=seconds), REEL, NO_NIGHT)
        assert derive_attract((START + timedelta(seconds=seconds)).astimezone(elsewhere), REEL, NO_NIGHT) == here


@pytest.mark.parametrize(
    ("seconds", "pieces", "apart"), [(4, (1, 1), 0), (20, (1, 0), 1), (52, (0, 1), 1), (84, (1, 1), 0)]
)
def test_a_demand_stands_alone_and_both_are_one_diamond(
    seconds: float, pieces: tuple[float, ...], apart: float
) -> None:
    assert (at(seconds).pieces, at(seconds).apart) == (pieces, apart)


@pytest.mark.parametrize("demands", range(7))
def test_of_any_number_of_demands_each_stands_alone_and_all_are_one(demands: int) -> None:
    reel = Reel(tuple(range(demands + 1)), 1, demands)
    for slide in range(demands + 1):
        moment = derive_attract(
            datetime.fromtimestamp((slide + (demands + 1) * 1000) * SLIDE_SECONDS + 4, UTC), reel, NO_NIGHT
        )
        alone = slide > 0 and demands > 1
        there = [float(piece + 1 == slide) if alone else 1.0 for piece in range(demands)]
        assert (moment.slide, list(moment.pieces), moment.apart) == (slide, there, float(alone))


def test_words_come_and_go_and_halves_move_slowly() -> None:
    assert at(16.0).words == 0
    assert 0 < at(16.3).words < 1
    assert at(20.0).words == 1
    assert 0 < at(23.8).words < 1
    assert 0 < at(17.0).apart < 1
    assert at(24.5).apart == 1


def test_nothing_moves_under_reduced_motion_but_the_slide() -> None:
    pictures = {at(16 + seconds / 10, still=True).__class__ for seconds in range(80)}
    assert pictures == {AttractMoment}
    one = [at(16 + seconds / 10, still=True) for seconds in range(79)]
    assert {(m.slide, m.language, m.words, m.pieces, m.apart, m.facet, m.glint, m.ring) for m in one} == {
        (1, 0, 1.0, (1.0, 0.0), 1.0, 0, 0.0, 3)
    }
    assert one[0].seconds == SLIDE_SECONDS


def test_it_turns_rarely() -> None:
    """Twenty pictures a second only while something moves; four while the glint wanders."""
    turns, seconds = 0, 0.0
    while seconds < ROUND:
        moment = at(seconds)
        assert moment.seconds <= SLOW * 1.2
        assert moment.seconds > 0
        seconds += max(moment.seconds, 1e-3)
        turns += 1
    assert turns < ROUND * 9


@given(st.floats(0, 4e9))
def test_at_any_moment_it_is_sound(since: float) -> None:
    moment = derive_attract(datetime.fromtimestamp(since, UTC), REEL, NO_NIGHT)
    assert 0 <= moment.words <= 1
    assert 0 <= moment.apart <= 1
    assert 0 <= moment.glint <= 1
    assert max(map(abs, moment.shift)) <= SHIFT_PX
    assert 0 < moment.seconds <= FAST + SLOW


def test_against_burn_in_it_wanders_a_px_at_a_time() -> None:
    shifts = [at(minute * 60).shift for minute in range(37 * 29)]
    assert max(x for x, _ in shifts) == SHIFT_PX
    assert min(y for _, y in shifts) == -SHIFT_PX
    for (x, y), (after_x, after_y) in pairwise(shifts):
        assert abs(x - after_x) + abs(y - after_y) <= 4


@pytest.mark.parametrize(
    ("hours", "clock", "dark"),
    [
        ("", "03:00", False),
        ("22:00-06:00", "21:59", False),
        ("22:00-06:00", "22:00", True),
        ("22:00-06:00", "05:59", True),
        ("22:00-06:00", "06:00", False),
        ("12:00-13:30", "13:00", True),
        ("12:00-13:30", "23:00", False),
    ],
)
def test_the_night_is_dark_and_still(hours: str, clock: str, dark: bool) -> None:
    now = datetime.fromisoformat(f"2026-06-10T{clock}:10+02:00")
    moment = derive_attract(now, REEL, parse_night(hours))
    assert moment.night is dark
    if dark:
        assert moment.seconds == 50
        assert (moment.glint, moment.apart, moment.words) == (0.0, 0.0, 1.0)


def test_invariant_2_the_sentences_are_leads_and_titles_and_never_notes() -> None:
    briefing = load_briefing(paths.CONTENT)
    slides = derive_slides(briefing)
    pages = {slide.page for slide in slides}
    arguments = {page for demand in briefing.tree.demands for page in briefing.tree.children(demand)}
    assert pages == {"home", "conclusion", *briefing.tree.demands, *arguments}
    for slide in slides:
        for language, words in slide.words.items():
            front = briefing.front_matter(slide.page, language)
            own = {front.title, front.heading, front.lead, briefing.info.event[language], ""}
            assert {text.replace("\u00ad", "") for text in (words.above, words.sentence, words.below)} <= own
    assert derive_reel(slides, 2, 2).demands[:6] == (0, 1, 1, 2, 2, 0)
