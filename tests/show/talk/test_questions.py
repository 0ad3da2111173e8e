"""What a speaker is asked before a talk is left, begun anew or shown with its notes."""

from __future__ import annotations

import pytest

from kiosk.show.talk.events import Answered, Command, DigitTyped, ScreensChanged
from kiosk.show.talk.state import Cover, Overlay, Question, console_with
from tests.show.talk.talks import OWN, ROOM, START, THERE, after, make_talk, place

C = Command


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
