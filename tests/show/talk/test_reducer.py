"""The whole behaviour of a talk as a table: where it stands, what the speaker does, where it stands then."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.show.talk.events import (
    Answered,
    Command,
    Commanded,
    DetourTaken,
    HallChanged,
    ScreensChanged,
    SlideChosen,
    StageTurned,
    TalkEvent,
)
from kiosk.show.talk.moves import leave_slide
from kiosk.show.talk.reducer import _COMMANDS, reduce_talk
from kiosk.show.talk.state import NOTES_SCALES, ZOOMS, Question, TalkState, console_with
from tests.equipment.examples import kinds_drawn
from tests.show.talk.talks import (
    ASIDE,
    AWAY,
    END,
    HITS,
    OWN,
    ROOM,
    SLIDES,
    START,
    THERE,
    after,
    any_event,
    make_talk,
    place,
)

C = Command


def test_every_command_has_an_answer() -> None:
    assert set(_COMMANDS) == set(Command)


@pytest.mark.parametrize("command", list(Command))
@pytest.mark.parametrize(
    "start",
    [
        START,
        THERE,
        END,
        AWAY,
        *(after(THERE, command) for command in (C.BLACK, C.OVERVIEW, C.SEARCH, C.KEYS, C.LEAVE, C.TEST_CARD, C.FREEZE)),
        make_talk((OWN,)),
        make_talk(()),
    ],
)
def test_no_command_ends_a_talk_or_shows_notes_to_the_room_by_itself(start: TalkState, command: Command) -> None:
    once = after(start, command)
    assert not once.left
    assert not once.on_screens.console_here
    assert not once.on_console.overlay or once.has_console


# The first press is never lost


@pytest.mark.parametrize("cover", [C.BLACK, C.WHITE, C.TEST_CARD])
@pytest.mark.parametrize("move", [C.NEXT, C.PREVIOUS, C.NEXT_PAGE, C.PREVIOUS_PAGE])
def test_a_move_first_takes_away_what_covers_the_slide(cover: Command, move: Command) -> None:
    assert after(THERE, cover, move) == THERE


def test_the_first_press_moves_and_sets_the_clock_going() -> None:
    talk = after(START, C.NEXT, at=7.0)
    assert (place(talk), talk.clock.since) == ((1, 0), 7.0)


# The clock


def test_a_pause_stays_over_slide_changes() -> None:
    talk = after(START, C.NEXT, at=0.0)
    talk = after(talk, C.PAUSE, at=10.0)
    talk = after(talk, C.NEXT, C.NEXT, C.NEXT, C.LAST, C.FIRST, SlideChosen(3, 30.0), DetourTaken(ASIDE, 40.0), at=50.0)
    assert (talk.clock.held, talk.clock.at(60.0)) == (True, 10.0)
    assert after(talk, C.PAUSE, at=60.0).clock.at(65.0) == 15.0


def test_a_clock_that_was_not_going_is_started_by_pause_too() -> None:
    assert after(START, C.PAUSE, at=3.0).clock.at(5.0) == 2.0


def test_a_fixed_end_gives_the_talk_its_length_when_it_begins() -> None:
    assert after(make_talk(ends=1_000.0), C.NEXT, at=400.0).clock.planned == 600.0
    assert after(make_talk(ends=1_000.0), C.NEXT, at=2_000.0).clock.planned == 60.0


def test_seconds_are_booked_to_the_slide_that_was_shown() -> None:
    talk = after(START, C.NEXT, at=100.0)
    talk = after(talk, C.NEXT, at=110.0)
    talk = after(talk, SlideChosen(3, 130.0))
    talk = after(talk, DetourTaken(ASIDE, 135.0))
    talk = after(talk, C.RETURN, at=145.0)
    talk = after(talk, C.LEAVE, Answered(True, 150.0))
    assert talk.spent == (0.0, 30.0, 0.0, 20.0, 0.0)


def test_the_shape_of_the_stage_outlives_a_new_beginning() -> None:
    asked = console_with(after(THERE, StageTurned(True), at=5.0), question=Question.RESUME, choice=0)
    assert after(asked, C.ACCEPT).on_screens.upright


# Screens


def test_screens_are_swapped_where_there_are_two() -> None:
    assert after(START, C.SWAP).on_screens.swapped
    assert after(START, C.SWAP, C.SWAP) == START
    alone = make_talk((OWN,))
    assert after(alone, C.SWAP) == alone


def test_plugging_loses_nothing() -> None:
    talk = after(AWAY, C.FREEZE, C.BOOKMARK)
    assert replace(after(talk, ScreensChanged((OWN,)), ScreensChanged((OWN, ROOM)))) == talk


def test_notes_have_their_own_size() -> None:
    assert after(START, C.LARGER).on_console.notes_scale == 125
    assert after(START, *[C.LARGER] * 9).on_console.notes_scale == NOTES_SCALES[-1]
    assert after(START, *[C.SMALLER] * 9).on_console.notes_scale == NOTES_SCALES[0]


# Any sequence at all

EVENTS = any_event(SLIDES, ASIDE, HITS)


def test_the_events_above_are_all_there_are() -> None:
    assert kinds_drawn(EVENTS, get_args(TalkEvent)) == set(get_args(TalkEvent))


@given(st.lists(st.tuples(EVENTS, st.floats(0, 50)), max_size=40))
def test_whatever_happens_a_talk_stays_in_order(happened) -> None:
    talk, now = START, 0.0
    for each, seconds in happened:
        now += seconds
        event = replace(each, at=now) if hasattr(each, "at") else each
        asked = talk.on_console.question
        talk = reduce_talk(talk, event)
        for row in filter(None, (talk.row, talk.detour)):
            assert 0 <= row.slide <= len(row.slides)
            assert 0 <= row.step <= (row.current.steps if row.current else 0)
        assert len(talk.spent) == len(talk.row.slides)
        assert sum(leave_slide(talk, now).spent) <= talk.clock.at(now) + 1e-6
        assert all(seconds >= 0 for seconds in talk.spent)
        assert 0 <= talk.on_stage.zoom.x <= 1
        assert 1 <= talk.on_stage.zoom.scale <= ZOOMS[-1]
        assert not talk.on_console.overlay or talk.has_console
        assert talk.on_console.choice >= 0
        if talk.left:
            assert asked is Question.LEAVE
            break


def test_the_hall_is_taken_over_where_another_leads_and_only_there() -> None:
    alone = make_talk()
    assert reduce_talk(alone, Commanded(Command.LEAD, 1.0)) is alone
    led = reduce_talk(alone, HallChanged(linked=True, leader="Zaal"))
    taken = reduce_talk(led, Commanded(Command.LEAD, 1.0))
    assert (taken.hall.leader, taken.hall.claims, taken.hall.on, taken.hall.linked) == ("", 1, True, True)
    assert reduce_talk(taken, Commanded(Command.LEAD, 2.0)) is taken
