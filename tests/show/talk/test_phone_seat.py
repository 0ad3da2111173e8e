"""The phone of the speaker in the state of a talk: when the console shows it, and what the speaker answers."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.show.talk.events import Answered, Command, PhoneAnswered, PhoneChanged
from kiosk.show.talk.phone_seat import LETTING_IN, PhoneAnswer, PhoneSeat
from kiosk.show.talk.state import HallSeat, Overlay, Question, TalkState, console_with
from tests.show.talk.talks import OWN, after, make_talk

OFFERED = PhoneSeat(on=True, offer="http://192.0.2.7:8321/#AB", place="http://192.0.2.7:8321/")
ASKS = replace(OFFERED, offer="", asks="0417")


def asked() -> TalkState:
    return after(make_talk(), PhoneChanged(OFFERED), PhoneChanged(ASKS))


def test_a_phone_that_asks_is_shown_on_the_console() -> None:
    talk = asked()
    assert (talk.on_console.overlay, talk.phone.asks) == (Overlay.PHONE, "0417")
    closed = after(talk, Command.ESCAPE)
    assert closed.on_console.overlay is Overlay.NONE
    assert after(closed, PhoneChanged(ASKS)).on_console.overlay is Overlay.NONE  # once is enough


@pytest.mark.parametrize("before", [Command.OVERVIEW, Command.LEAVE])
def test_it_waits_where_something_else_lies_over_the_console(before: Command) -> None:
    talk = after(make_talk(), PhoneChanged(OFFERED), before)
    assert after(talk, PhoneChanged(ASKS)).on_console == talk.on_console


def test_where_there_is_no_console_nothing_comes_to_the_stage() -> None:
    talk = after(make_talk((OWN,)), PhoneChanged(OFFERED), PhoneChanged(ASKS))
    assert (talk.has_console, talk.on_console.overlay, talk.on_console.question) == (False, Overlay.NONE, Question.NONE)


def test_on_one_screen_it_is_asked_first_whether_to_show_it_there() -> None:
    talk = after(make_talk((OWN,)), PhoneChanged(OFFERED), Command.PHONE)
    assert talk.on_console.question is Question.CONSOLE_HERE
    assert after(talk, Answered(yes=True, at=0.0)).on_console.overlay is Overlay.PHONE


def test_without_a_phone_asked_for_the_key_does_nothing() -> None:
    talk = make_talk()
    assert after(talk, Command.PHONE) is talk
    assert after(talk, PhoneAnswered(PhoneAnswer.ACCEPT, "")) is talk


@pytest.mark.parametrize("said", [one for one in PhoneAnswer if one])
def test_an_answer_is_counted_and_closes_the_sheet_where_it_lets_in(said: PhoneAnswer) -> None:
    talk = after(asked(), PhoneAnswered(said, "0417"))
    assert (talk.phone.answer, talk.phone.answered, talk.phone.answers) == (said, "0417", 1)
    assert (talk.on_console.overlay is Overlay.NONE) is (said in LETTING_IN)
    told = after(talk, PhoneChanged(replace(ASKS, asks="", seated=True)))
    assert (told.phone.seated, told.phone.answers) == (True, 1)
    assert after(told, PhoneAnswered(said, "0417")).phone.answers == 2


def test_a_talk_that_begins_anew_keeps_its_phone_and_its_hall() -> None:
    talk = replace(asked(), hall=HallSeat(on=True, linked=True, claims=2))
    anew = after(console_with(talk, question=Question.RESUME, overlay=Overlay.NONE), Answered(yes=False, at=0.0))
    assert (anew.phone, anew.hall) == (talk.phone, talk.hall)


def test_going_on_leaves_the_phone_that_asks_on_the_console() -> None:
    talk = after(asked(), Command.NEXT)
    assert (talk.on_console.overlay, talk.phone.asks) == (Overlay.PHONE, "0417")
