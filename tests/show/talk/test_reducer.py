"""The whole behaviour of a talk as a table: where it stands, what the speaker does, where it stands then."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import find, given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import (
    Answered,
    ChoiceMoved,
    Command,
    Commanded,
    DetourTaken,
    DigitTyped,
    GridMeasured,
    HallChanged,
    HitOpened,
    PointerMoved,
    ScreensChanged,
    SearchTyped,
    SlideChosen,
    SlidesFound,
    SlidesRenewed,
    StageTurned,
    TalkEvent,
    Zoomed,
)
from kiosk.show.talk.moves import leave_slide
from kiosk.show.talk.reducer import _COMMANDS, reduce_talk
from kiosk.show.talk.state import (
    NOTES_SCALES,
    ZOOMS,
    Cover,
    Overlay,
    PointerKind,
    Question,
    SlideRow,
    TalkState,
    console_with,
)
from tests.show.talk.talks import ASIDE, HITS, OWN, ROOM, SLIDES, after, any_event, make_talk, place

C = Command
START = make_talk()
THERE = after(START, SlideChosen(1, 0.0))
"""At a slide of two steps, none of them revealed."""
END = after(START, SlideChosen(4, 0.0), C.NEXT, C.NEXT)
AWAY = after(THERE, C.NEXT, DetourTaken(ASIDE, 10.0))
"""In a detour that left slide 1 at step 1."""


@pytest.mark.parametrize(
    ("start", "command", "expected"),
    [
        (START, C.NEXT, (1, 0)),
        (START, C.DOWN, (1, 0)),
        (START, C.ACCEPT, (1, 0)),
        (START, C.PREVIOUS, (0, 0)),
        (THERE, C.NEXT, (1, 1)),
        (THERE, C.PREVIOUS, (0, 0)),
        (THERE, C.UP, (0, 0)),
        (after(THERE, C.NEXT, C.NEXT), C.NEXT, (2, 0)),
        (after(THERE, C.NEXT, C.NEXT, C.NEXT), C.PREVIOUS, (1, 2)),
        (THERE, C.NEXT_PAGE, (3, 0)),
        (after(START, SlideChosen(2, 0.0)), C.PREVIOUS_PAGE, (1, 0)),
        (THERE, C.PREVIOUS_PAGE, (0, 0)),
        (THERE, C.FIRST, (0, 0)),
        (THERE, C.LAST, (4, 0)),
        (END, C.NEXT, (5, 0)),
        (END, C.NEXT_PAGE, (5, 0)),
        (END, C.PREVIOUS, (4, 1)),
        (END, C.PREVIOUS_PAGE, (4, 0)),
        (END, C.FIRST, (0, 0)),
    ],
)
def test_a_move_goes_one_step_slide_or_page(start: TalkState, command: Command, expected: tuple[int, int]) -> None:
    assert place(after(start, command)) == expected


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


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_without_a_screen_nothing_takes_the_keys(opens: Command) -> None:
    assert place(after(make_talk(()), opens, C.NEXT)) == (1, 0)


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_on_one_screen_what_lies_over_the_console_is_asked_for_with_it(opens: Command) -> None:
    alone = make_talk((OWN,))
    asked = after(alone, opens)
    assert (asked.on_console.question, asked.on_console.overlay) == (Question.CONSOLE_HERE, Overlay.NONE)
    assert after(asked, C.ESCAPE) == after(asked, Answered(False, 0.0)) == alone
    yes = after(asked, Answered(True, 0.0))
    assert (yes.on_screens.console_here, yes.on_console.overlay) == (True, Overlay(opens.value))
    assert after(yes, C.ESCAPE, C.CONSOLE_HERE) == alone
    assert after(alone, opens, C.CONSOLE_HERE, Answered(True, 0.0)).on_console.overlay is Overlay(opens.value)
    assert after(asked, ScreensChanged((OWN, ROOM))).on_console.asked_for is Overlay.NONE


def test_what_lies_over_the_console_goes_with_it() -> None:
    talk = after(START, C.OVERVIEW, ScreensChanged((OWN,)))
    assert (talk.on_console.overlay, place(after(talk, C.NEXT))) == (Overlay.NONE, (1, 0))
    here = after(make_talk((OWN,)), C.CONSOLE_HERE, Answered(True, 0.0), C.OVERVIEW)
    assert (here.on_console.overlay, after(here, C.CONSOLE_HERE).on_console.overlay) == (Overlay.OVERVIEW, Overlay.NONE)


# Leaving


def test_escape_takes_the_topmost_thing_away_and_then_asks() -> None:
    talk = after(THERE, C.BLACK, C.FREEZE, C.ZOOM_IN, C.POINTER, C.OVERVIEW, DigitTyped("1"))
    assert talk.on_console.overlay
    closed = after(talk, C.ESCAPE, C.ESCAPE)
    assert (closed.on_console.overlay, closed.on_stage.cover, closed.on_console.typed) == (
        Overlay.NONE,
        Cover.BLACK,
        "",
    )
    plain = after(closed, C.ESCAPE)
    assert (plain.on_stage.cover, plain.on_stage.frozen, plain.on_stage.zoom.scale, plain.on_stage.pointer.kind) == (
        Cover.NONE,
        None,
        1.0,
        "",
    )
    assert plain.on_console.question is Question.NONE
    assert after(plain, C.ESCAPE).on_console.question is Question.LEAVE


@pytest.mark.parametrize("leave", [C.ESCAPE, C.LEAVE])
def test_a_talk_is_left_after_a_yes_only(leave: Command) -> None:
    asked = after(THERE, leave)
    assert (asked.on_console.question, asked.on_console.choice, asked.left) == (Question.LEAVE, 0, False)
    for no in (C.ESCAPE, C.UNCOVER, C.ACCEPT, C.BLACK):
        assert after(asked, no) == THERE
    assert not after(asked, C.LEAVE, C.ESCAPE).left
    assert after(asked, C.NEXT, C.ACCEPT).left
    assert after(asked, Answered(True, 5.0)).left
    assert not after(asked, Answered(False, 5.0)).left


def test_a_clicker_without_enter_leaves_by_its_black_button() -> None:
    assert after(THERE, C.ESCAPE, C.NEXT, C.BLACK).left


def test_an_answer_without_a_question_is_none() -> None:
    assert after(THERE, Answered(True, 5.0)) == THERE


def test_a_question_takes_the_keys_and_keeps_the_slide() -> None:
    asked = after(THERE, C.LEAVE)
    for command in set(Command) - {C.ACCEPT, C.BLACK, C.ESCAPE, C.UNCOVER}:
        assert console_with(after(asked, command), choice=0) == asked
    assert after(asked, DigitTyped("4")) == asked


@pytest.mark.parametrize("key", [C.ACCEPT, C.BLACK, C.ESCAPE, C.UNCOVER])
def test_whatever_is_pressed_first_a_broken_off_talk_goes_on(key: Command) -> None:
    asked = console_with(after(THERE, C.NEXT, at=5.0), question=Question.RESUME, choice=1)
    assert place(after(asked, key, at=9.0)) == (1, 1)


def test_a_broken_off_talk_begins_anew_where_that_is_chosen() -> None:
    asked = console_with(after(THERE, C.NEXT, C.BOOKMARK, at=5.0), question=Question.RESUME, choice=1)
    talk = after(asked, C.NEXT, C.ACCEPT, at=9.0)
    assert (place(talk), talk.clock.at(99.0), talk.bookmark, sum(talk.spent)) == ((0, 0), 0.0, None, 0.0)
    assert talk.on_screens.screens == (OWN, ROOM)


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


# Covers, freeze, zoom, pointer


def test_covers_are_taken_away_by_their_own_key_and_replace_each_other() -> None:
    assert after(START, C.BLACK).on_stage.cover is Cover.BLACK
    assert after(START, C.BLACK, C.WHITE).on_stage.cover is Cover.WHITE
    assert after(START, C.BLACK, C.BLACK) == START
    assert after(START, C.WHITE, C.UNCOVER) == START


@pytest.mark.parametrize("start", [THERE, AWAY, END])
def test_a_frozen_stage_keeps_all_that_the_room_saw(start: TalkState) -> None:
    zoomed = after(start, Zoomed(2.0, 0.2, 0.3))
    frozen = after(zoomed, C.FREEZE)
    wandered = after(frozen, C.FIRST, C.ZOOM_IN, DetourTaken((Slide("x"),), 5.0))
    assert wandered.sight == zoomed.sight
    assert wandered.place != zoomed.place
    assert after(wandered, C.FREEZE).sight.place == wandered.place


def test_zoom_goes_by_steps_and_ends_with_the_slide() -> None:
    scales = [START.on_stage.zoom.scale]
    talk = START
    for _ in range(6):
        talk = after(talk, C.ZOOM_IN)
        scales.append(talk.on_stage.zoom.scale)
    assert tuple(dict.fromkeys(scales)) == ZOOMS
    assert after(talk, C.NEXT).on_stage.zoom.scale == 1.0
    assert after(START, C.ZOOM_IN, C.ZOOM_OUT, C.ZOOM_OUT) == START


@given(st.floats(1.01, 4), st.floats(0, 1), st.floats(1.01, 4), st.floats(0, 1))
def test_what_is_enlarged_stays_under_the_finger(before: float, first: float, scale: float, point: float) -> None:
    talk = after(START, Zoomed(before, first, 0.5))
    seen = talk.on_stage.zoom.x + (point - talk.on_stage.zoom.x) * before
    then = after(talk, Zoomed(scale, point, 0.5))
    assert 0 <= then.on_stage.zoom.x <= 1
    if 0 < then.on_stage.zoom.x < 1:
        assert then.on_stage.zoom.x + (point - then.on_stage.zoom.x) * scale == pytest.approx(seen, abs=1e-6)


def test_the_pointer_stays_on_the_slide() -> None:
    talk = after(START, C.POINTER, PointerMoved(-3.0, 1.5, True))
    assert (talk.on_stage.pointer.kind, talk.on_stage.pointer.x, talk.on_stage.pointer.y) == (
        PointerKind.POINTER,
        0.0,
        1.0,
    )
    assert after(talk, C.SPOTLIGHT).on_stage.pointer.kind is PointerKind.SPOTLIGHT
    assert after(talk, C.POINTER).on_stage.pointer.kind is PointerKind.NONE


# Jumps, overview, search


@pytest.mark.parametrize(("digits", "expected"), [("3", 2), ("0", 0), ("5", 4), ("99", 4), ("12345", 4), ("03", 2)])
def test_a_number_and_enter_jump(digits: str, expected: int) -> None:
    talk = after(START, *(DigitTyped(digit) for digit in digits), C.ACCEPT)
    assert (place(talk)[0], talk.on_console.typed) == (expected, "")


def test_what_is_typed_is_forgotten_by_any_other_key() -> None:
    assert after(START, DigitTyped("3"), C.NEXT, C.ACCEPT).row.slide == 1
    assert after(START, DigitTyped("3"), C.ESCAPE) == START


def test_the_overview_begins_here_and_is_gone_through_in_rows() -> None:
    talk = after(THERE, GridMeasured(3), C.OVERVIEW)
    assert (talk.on_console.overlay, talk.on_console.choice) == (Overlay.OVERVIEW, 1)
    moves = [C.DOWN, C.NEXT, C.UP, C.PREVIOUS, C.LAST, C.FIRST]
    choices = []
    for command in moves:
        talk = after(talk, command)
        choices.append(talk.on_console.choice)
    assert choices == [4, 4, 1, 0, 4, 0]
    assert after(talk, ChoiceMoved(3), C.ACCEPT).row.slide == 3
    assert after(talk, DigitTyped("5"), C.ACCEPT).row.slide == 4
    assert place(after(talk, C.ESCAPE)) == (1, 0)


def test_the_choice_in_a_search_goes_through_all_that_was_found() -> None:
    talk = after(after(START, SlideChosen(4, 0.0)), C.SEARCH)
    assert (talk.on_console.overlay, talk.on_console.choice) == (Overlay.SEARCH, 0)
    talk = after(talk, SearchTyped("a"), SlidesFound(HITS), C.LAST)
    assert talk.on_console.choice == 29
    assert after(talk, SlidesFound(HITS[:3])).on_console.choice == 2
    assert after(talk, SlidesFound(()), C.NEXT).on_console.choice == 0
    assert after(talk, SearchTyped("ab")).on_console.choice == 0


SEARCHING = after(START, C.SEARCH, SearchTyped("a"), SlidesFound(HITS))


def test_what_is_chosen_in_a_search_is_gone_to_in_the_run() -> None:
    talk = after(SEARCHING, C.DOWN, C.DOWN, C.ACCEPT, at=3.0)
    assert (place(talk), talk.on_console.overlay, talk.on_console.wanted) == ((2, 0), Overlay.NONE, None)


@pytest.mark.parametrize(("hit", "command"), [(7, C.ACCEPT), (7, C.SHOW), (1, C.SHOW)])
def test_a_page_that_is_looked_for_aside_is_wanted_until_its_slides_are_there(hit: int, command: Command) -> None:
    asked = after(SEARCHING, ChoiceMoved(hit), command, at=3.0)
    assert (place(asked), asked.on_console.wanted) == ((0, 0), HITS[hit])
    talk = after(asked, DetourTaken(ASIDE, 3.0))
    assert (talk.detour, talk.on_console.wanted, talk.on_console.overlay) == (SlideRow(ASIDE), None, Overlay.NONE)
    assert after(asked, C.ESCAPE).on_console.wanted is None


@pytest.mark.parametrize("hit", [-1, 30])
def test_a_hit_that_is_not_there_changes_nothing(hit: int) -> None:
    assert after(SEARCHING, HitOpened(hit, 3.0)) is SEARCHING


def test_show_means_something_in_a_search_only() -> None:
    assert after(THERE, C.SHOW) is THERE
    assert after(THERE, C.OVERVIEW, C.SHOW) == after(THERE, C.OVERVIEW)


def test_the_shape_of_the_stage_outlives_a_new_beginning() -> None:
    asked = console_with(after(THERE, StageTurned(True), at=5.0), question=Question.RESUME, choice=0)
    assert after(asked, C.ACCEPT).on_screens.upright


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_what_lies_over_the_console_is_closed_by_its_own_key(opens: Command) -> None:
    assert after(THERE, opens, opens).on_console.overlay is Overlay.NONE


# Detour and bookmark


def test_a_detour_returns_to_slide_and_step() -> None:
    assert (place(AWAY), AWAY.place.slide) == ((0, 0), ASIDE[0])
    for back in ([C.RETURN], [C.NEXT] * 3, [C.NEXT_PAGE], [C.NEXT, C.NEXT, C.RETURN]):
        talk = after(AWAY, *back, at=20.0)
        assert (talk.detour, place(talk)) == (None, (1, 1)), back


def test_a_detour_takes_away_what_covers_the_stage_and_starts_the_clock() -> None:
    talk = after(START, C.BLACK, DetourTaken(ASIDE, 4.0))
    assert (talk.on_stage.cover, talk.clock.since) == (Cover.NONE, 4.0)


def test_a_detour_from_a_detour_returns_to_the_run() -> None:
    assert place(after(AWAY, DetourTaken((Slide("x"),), 12.0), C.RETURN)) == (1, 1)


def test_going_to_a_slide_ends_a_detour_and_its_zoom() -> None:
    talk = after(AWAY, C.ZOOM_IN, SlideChosen(1, 20.0))
    assert (talk.detour, place(talk), talk.on_stage.zoom.scale) == (None, (1, 0), 1.0)


def test_a_bookmark_is_returned_to_once() -> None:
    talk = after(THERE, C.BOOKMARK, C.LAST, C.RETURN)
    assert (talk.row.slide, talk.bookmark) == (1, None)
    assert after(talk, C.RETURN) == talk
    assert after(THERE, C.BOOKMARK, C.BOOKMARK).bookmark is None


def test_return_leaves_a_detour_before_it_goes_to_the_bookmark() -> None:
    talk = after(START, C.BOOKMARK, SlideChosen(2, 0.0), DetourTaken(ASIDE, 1.0), C.RETURN)
    assert (talk.row.slide, talk.bookmark) == (2, 0)
    assert after(talk, C.RETURN).row.slide == 0


# Screens


def test_screens_are_swapped_where_there_are_two() -> None:
    assert after(START, C.SWAP).on_screens.swapped
    assert after(START, C.SWAP, C.SWAP) == START
    alone = make_talk((OWN,))
    assert after(alone, C.SWAP) == alone


def test_notes_on_one_screen_need_a_clear_yes() -> None:
    alone = make_talk((OWN,))
    asked = after(alone, C.CONSOLE_HERE)
    assert (asked.on_console.question, asked.on_console.choice) == (Question.CONSOLE_HERE, 0)
    for no in (C.ACCEPT, C.ESCAPE, C.UNCOVER):
        assert after(asked, no) == alone
    yes = after(asked, C.PREVIOUS, C.ACCEPT)
    assert yes.on_screens.console_here
    assert after(yes, C.CONSOLE_HERE) == alone


def test_with_a_console_nobody_is_asked_for_it() -> None:
    assert after(START, C.CONSOLE_HERE) == START


def test_a_yes_and_its_question_end_with_the_screens_they_were_for() -> None:
    alone = make_talk((OWN,))
    assert not after(alone, C.CONSOLE_HERE, Answered(True, 0.0), ScreensChanged((OWN, ROOM))).on_screens.console_here
    late = after(alone, C.CONSOLE_HERE, ScreensChanged((ROOM,)), Answered(True, 0.0))
    assert (late.on_console.question, late.on_screens.console_here) == (Question.NONE, False)
    assert after(alone, C.LEAVE, ScreensChanged((OWN, ROOM))).on_console.question is Question.LEAVE


def test_plugging_loses_nothing() -> None:
    talk = after(AWAY, C.FREEZE, C.BOOKMARK)
    assert replace(after(talk, ScreensChanged((OWN,)), ScreensChanged((OWN, ROOM)))) == talk


def test_notes_have_their_own_size() -> None:
    assert after(START, C.LARGER).on_console.notes_scale == 125
    assert after(START, *[C.LARGER] * 9).on_console.notes_scale == NOTES_SCALES[-1]
    assert after(START, *[C.SMALLER] * 9).on_console.notes_scale == NOTES_SCALES[0]


# An edit while the talk is given


def test_an_edit_keeps_the_slide_that_one_is_at() -> None:
    talk = after(START, SlideChosen(2, 0.0))
    fewer = after(talk, SlidesRenewed(SLIDES[1:]))
    assert (fewer.row.current, len(fewer.spent), fewer.edition) == (SLIDES[2], 4, 1)
    assert place(after(END, SlidesRenewed(SLIDES[:2]))) == (2, 0)
    assert place(after(THERE, C.NEXT, C.NEXT, SlidesRenewed((SLIDES[0], replace(SLIDES[1], steps=1))))) == (1, 1)
    assert place(after(talk, SlidesRenewed(()), C.NEXT, C.PREVIOUS, C.FIRST, C.LAST, C.OVERVIEW, C.ACCEPT)) == (0, 0)


@pytest.mark.parametrize(("digits", "chosen"), [("4", 3), ("0", 0), ("12", 4)])
def test_a_number_typed_in_the_overview_chooses_its_slide(digits: str, chosen: int) -> None:
    talk = after(START, C.OVERVIEW, *(DigitTyped(digit) for digit in digits))
    assert talk.on_console.choice == chosen
    assert after(talk, C.ACCEPT).row.slide == chosen
    assert after(START, DigitTyped("4")).on_console.choice == 0


def test_an_edit_that_takes_the_last_slide_of_a_detour_leads_to_the_one_before() -> None:
    last = after(AWAY, C.NEXT, C.NEXT)
    assert place(last) == (1, 0)
    assert place(after(last, SlidesRenewed(SLIDES, ASIDE[:1]))) == (0, 0)


def test_an_edit_of_a_detour_keeps_the_slide_that_one_is_at() -> None:
    away = after(AWAY, C.NEXT)
    more = (Slide("new"), *ASIDE)
    assert (place(away), place(after(away, SlidesRenewed(SLIDES, more)))) == ((0, 1), (1, 1))
    assert after(away, SlidesRenewed(SLIDES)).detour == away.detour
    gone = after(away, SlidesRenewed(SLIDES, ()))
    assert (gone.detour, place(gone)) == (None, (1, 1))


def test_an_edit_keeps_bookmark_and_times_at_their_slides() -> None:
    talk = after(after(START, C.NEXT, at=0.0), C.BOOKMARK, SlideChosen(2, 30.0))
    talk = after(talk, SlideChosen(3, 50.0))
    assert (talk.bookmark, talk.spent) == (1, (0.0, 30.0, 20.0, 0.0, 0.0))
    added = after(talk, SlidesRenewed((SLIDES[0], Slide("home", 1), *SLIDES[1:])))
    assert (added.row.current, added.bookmark, added.spent) == (SLIDES[3], 2, (0.0, 0.0, 30.0, 20.0, 0.0, 0.0))
    assert after(talk, SlidesRenewed(SLIDES[2:])).spent == (20.0, 0.0, 0.0)
    twice = (SLIDES[0], SLIDES[0])
    assert after(added, SlidesRenewed(twice)).spent == (0.0, 0.0)


def test_a_detour_may_begin_at_any_of_its_slides() -> None:
    for wanted, there in [(0, 0), (1, 1), (9, 1), (-1, 0)]:
        assert place(after(THERE, DetourTaken(ASIDE, 5.0, wanted))) == (there, 0)


def test_an_overview_of_no_slides_has_none_chosen() -> None:
    assert after(START, SlidesRenewed(()), C.OVERVIEW).on_console.choice == 0


# Any sequence at all

EVENTS = any_event(SLIDES, ASIDE, HITS)


def test_the_events_above_are_all_there_are() -> None:
    kinds = {type(find(EVENTS, lambda event, kind=kind: isinstance(event, kind))) for kind in get_args(TalkEvent)}
    assert kinds == set(get_args(TalkEvent))


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
