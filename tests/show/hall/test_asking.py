"""Two touches ask, one answers; what nobody is at any more closes by itself, and the screen is the next visitor's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.hall.asking import (
    SHEET_SECONDS,
    THANKS_SECONDS,
    AnswerTaken,
    Asking,
    AskingEvent,
    AskingTicked,
    FormTaken,
    Said,
    SayingFailed,
    SheetLeft,
    SheetOpened,
    SheetTouched,
    StageSeen,
    reduce_asking,
)
from kiosk.show.hall.stage_view import PollView, StageView
from kiosk.show.talk.state import Cover
from kiosk.show.talk.voices import AskedForm
from tests.show.hall import askings

HOME = StageSeen(StageView("en", page="home"))
OPEN = StageSeen(StageView("en", page="home", poll=PollView("hardest", is_open=True)))
CLOSED = StageSeen(StageView("en", page="home", poll=PollView("hardest", counts=(3, 4))))
COVERED = StageSeen(StageView("en", cover=Cover.BLACK, poll=PollView("hardest", is_open=True)))


def after(*happened: AskingEvent) -> Asking:
    asking = Asking()
    for event in happened:
        asking = reduce_asking(asking, event)
    return asking


def test_two_touches_put_a_question_to_the_table() -> None:
    asking = after(HOME, SheetOpened(0.0), FormTaken(AskedForm.DOUBT, 1.0))
    assert asking.said == Said(1, page="home", form=AskedForm.DOUBT)
    assert (asking.about, asking.thanks, asking.until) == ("", True, 1.0 + THANKS_SECONDS)
    assert not reduce_asking(asking, AskingTicked(1.0 + THANKS_SECONDS)).thanks


def test_the_question_is_about_the_page_that_was_touched_whatever_the_speaker_shows_meanwhile() -> None:
    moved = StageSeen(StageView("en", page="diamond"))
    assert after(HOME, SheetOpened(0.0), moved, FormTaken(AskedForm.MORE, 1.0)).said.page == "home"


def test_a_sheet_that_nobody_touches_closes_and_one_that_is_touched_stays() -> None:
    opened = after(HOME, SheetOpened(0.0))
    assert reduce_asking(opened, AskingTicked(SHEET_SECONDS - 0.1)) is opened
    assert reduce_asking(opened, AskingTicked(SHEET_SECONDS)).about == ""
    touched = reduce_asking(opened, SheetTouched(10.0))
    assert reduce_asking(touched, AskingTicked(SHEET_SECONDS)) is touched
    assert reduce_asking(touched, SheetLeft()).about == ""


def test_one_touch_answers_an_open_poll_and_a_second_one_at_once_is_nobody() -> None:
    asking = after(OPEN, AnswerTaken(1, 0.0))
    assert asking.said == Said(1, poll="hardest", choice=1)
    assert reduce_asking(asking, AnswerTaken(0, 0.5)) is asking
    again = after(OPEN, AnswerTaken(1, 0.0), AskingTicked(THANKS_SECONDS), AnswerTaken(0, 9.0))
    assert again.said == Said(2, poll="hardest", choice=0)


def test_a_poll_that_opens_closes_the_sheet() -> None:
    asking = after(HOME, SheetOpened(0.0), OPEN)
    assert (asking.about, asking.poll, asking.page) == ("", "hardest", "")


@pytest.mark.parametrize(
    "seen",
    [
        StageSeen(StageView("en")),
        StageSeen(StageView("en", page="home", cover=Cover.BLACK)),
        StageSeen(StageView("en", page="home", test_card=True)),
        OPEN,
        CLOSED,
    ],
)
def test_where_no_page_is_to_be_seen_nobody_can_ask_about_one(seen: StageSeen) -> None:
    assert after(seen, SheetOpened(0.0)).about == ""


@pytest.mark.parametrize("seen", [HOME, CLOSED, COVERED])
def test_only_an_open_poll_that_is_to_be_seen_can_be_answered(seen: StageSeen) -> None:
    assert after(seen, AnswerTaken(0, 0.0)).said.number == 0


def test_what_could_not_be_sent_is_said_to_the_visitor() -> None:
    assert after(HOME, SheetOpened(0.0), FormTaken(AskedForm.MORE, 1.0), SayingFailed()).lost
    assert not after(HOME, SayingFailed()).lost


@given(st.lists(askings.EVENTS, max_size=30))
def test_whatever_happens_sheet_and_thanks_never_stand_together_nor_for_ever(happened: list[AskingEvent]) -> None:
    asking = after(*happened)
    assert not (asking.about and asking.thanks)
    assert bool(asking.until) == bool(asking.about or asking.thanks)
    later = reduce_asking(asking, AskingTicked(1000.0))
    assert (later.about, later.thanks) == ("", False)
