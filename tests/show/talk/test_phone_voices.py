"""What visitors say with their own phones counts once each; an answer can be changed; the code lies over the stage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.hall.stage_view import derive_view
from kiosk.show.talk import phone_voices
from kiosk.show.talk.events import Command, RowAccepted, VisitorsChanged
from kiosk.show.talk.moves import begin_anew
from kiosk.show.talk.phone_seat import PhoneTrouble
from kiosk.show.talk.phone_voices import (
    MOST_OF_A_PHONE,
    PhoneVoiceHeard,
    find_phone,
    forget_phones,
    hear_phone,
    phone_refusal,
)
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import Overlay, TalkState
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import (
    MOST_QUESTIONS,
    AskedAbout,
    AskedForm,
    Ballot,
    PollsRead,
    VoiceHeard,
    VoiceRefusal,
    Voices,
    count_pages,
)
from tests.show.talk import talks
from tests.show.talk.talks import after, make_talk

OFFERED = VisitorSeat(on=True, offer="http://192.0.2.7:8322/#CD")
POLLS = PollsRead((("hardest", 2), ("other", 3)))


def asked(at: float, page: str = "a", form: AskedForm = AskedForm.MORE, phone: str = "one") -> PhoneVoiceHeard:
    return PhoneVoiceHeard(phone, AskedAbout("", page, form), at)


def answered(at: float, choice: int, phone: str = "one", poll: str = "hardest") -> PhoneVoiceHeard:
    return PhoneVoiceHeard(phone, Ballot("", poll, choice), at)


def with_phones() -> TalkState:
    return after(make_talk(), VisitorsChanged(OFFERED), POLLS)


def counts(talk: TalkState) -> tuple[int, ...]:
    assert talk.voices.asked is not None
    return talk.voices.asked.counts


@pytest.mark.parametrize(
    ("second", "refused"),
    [
        (asked(10.5), VoiceRefusal.TWICE),
        (asked(99.0), VoiceRefusal.TWICE),
        (asked(10.9, form=AskedForm.DOUBT), VoiceRefusal.SOON),
        (asked(11.0, form=AskedForm.DOUBT), VoiceRefusal.NONE),
        (asked(11.0, "b"), VoiceRefusal.NONE),
        (asked(10.1, phone="two"), VoiceRefusal.NONE),
        (asked(3.0, "b"), VoiceRefusal.NONE),  # somebody set the clock
        (answered(20.0, 0), VoiceRefusal.CLOSED),
    ],
)
def test_a_page_and_form_count_once_per_phone_and_not_too_soon(second: PhoneVoiceHeard, refused: VoiceRefusal) -> None:
    talk = after(with_phones(), asked(10.0))
    assert phone_refusal(talk.voices, second) is refused
    assert (after(talk, second) is talk) == bool(refused)


def test_a_phone_and_all_together_ask_so_much_and_no_more() -> None:
    voices, at = Voices(), 0.0
    for number in range(MOST_OF_A_PHONE + 3):
        voices = hear_phone(voices, asked(at := at + 2, f"page-{number}"))
    assert len(voices.questions) == MOST_OF_A_PHONE
    for number in range(MOST_QUESTIONS):
        voices = hear_phone(voices, asked(at := at + 2, phone=f"phone-{number}"))
    assert len(voices.questions) == MOST_QUESTIONS
    assert phone_refusal(voices, asked(at + 2, "new", phone="new")) is VoiceRefusal.MANY


def test_so_many_phones_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone_voices, "MOST_PHONES", 2)
    talk = after(with_phones(), asked(1.0, phone="one"), asked(2.0, phone="two"))
    assert phone_refusal(talk.voices, asked(9.0, phone="three")) is VoiceRefusal.MANY
    assert phone_refusal(talk.voices, asked(9.0, "b", phone="one")) is VoiceRefusal.NONE


def test_phones_and_screens_are_counted_together() -> None:
    screen = VoiceHeard("a screen", AskedAbout("0", "a", AskedForm.MORE), 5.0)
    talk = after(with_phones(), screen, asked(6.0), asked(7.0, phone="two"), asked(8.0, "b", phone="two"))
    assert [(page.page, page.count) for page in count_pages(talk.voices)] == [("a", 3), ("b", 1)]


def test_an_answer_that_is_changed_takes_the_place_of_the_one_before() -> None:
    talk = after(with_phones(), RowAccepted(0), answered(10.0, 0), answered(10.1, 0, "two"))
    assert counts(talk) == (2, 0)
    talk = after(talk, answered(12.0, 1))
    assert counts(talk) == (1, 1)
    assert after(talk, answered(14.0, 1)) is talk
    closed = after(talk, Command.NEXT)
    assert after(closed, answered(20.0, 0)) is closed
    again = after(closed, Command.NEXT, RowAccepted(0), answered(30.0, 0))
    assert counts(again) == (2, 0)


@pytest.mark.parametrize("choice", [-1, 2, 99])
def test_an_answer_that_the_poll_does_not_have_counts_for_nobody(choice: int) -> None:
    talk = after(with_phones(), RowAccepted(0))
    assert after(talk, answered(10.0, choice)) is talk
    assert after(talk, answered(10.0, 0, poll="other")) is talk


def test_a_poll_whose_answers_were_edited_is_answered_anew() -> None:
    talk = after(with_phones(), RowAccepted(0), answered(10.0, 1), PollsRead((("hardest", 3), ("other", 3))))
    assert counts(after(talk, answered(20.0, 1))) == (0, 1, 0)


def test_from_the_beginning_no_phone_has_said_anything() -> None:
    talk = after(with_phones(), asked(5.0), RowAccepted(1), answered(10.0, 1))
    talk = after(talk, Command.CODE, Command.FIRST)
    fresh = begin_anew(talk)
    assert (fresh.voices.phones, fresh.voices.questions, fresh.visitors) == ((), (), OFFERED)
    assert counts(after(fresh, RowAccepted(0), answered(20.0, 0))) == (1, 0)


def test_no_disk_learns_which_phone_said_what() -> None:
    talk = after(with_phones(), asked(5.0, phone="a name"), RowAccepted(1), answered(10.0, 1, "a name"))
    kept = forget_phones(talk.voices)
    assert "a name" not in repr(kept)
    assert (kept.questions, kept.polls) == (talk.voices.questions, talk.voices.polls)


def test_the_code_lies_over_the_slide_and_is_taken_away_first() -> None:
    talk = after(with_phones(), Command.CODE)
    assert talk.code == OFFERED.offer
    assert derive_view(talk) == derive_view(with_phones())  # screens that follow have no need of it
    before = talk.place
    for away in (Command.CODE, Command.NEXT, Command.PREVIOUS, Command.ESCAPE, Command.UNCOVER, Command.LAST):
        gone = after(talk, away)
        assert gone.code == ""
        assert gone.place == before or away is Command.LAST
        assert not gone.on_console.question


def test_over_a_poll_the_code_goes_first_and_the_poll_stays_open() -> None:
    talk = after(with_phones(), RowAccepted(0), Command.CODE, Command.NEXT)
    assert (talk.code, talk.voices.is_open) == ("", True)


def test_where_no_phone_can_call_nothing_lies_over_the_slide() -> None:
    trouble = VisitorSeat(on=True, trouble=PhoneTrouble.NO_NETWORK)
    talk = after(make_talk(), VisitorsChanged(trouble), Command.CODE)
    assert talk.code == ""
    assert after(talk, Command.NEXT).place != talk.place
    assert after(talk, VisitorsChanged(OFFERED)).code == OFFERED.offer


def test_without_being_asked_for_there_is_no_code_and_without_a_hall_phones_are_enough_to_list_voices() -> None:
    assert after(make_talk(), Command.CODE) == make_talk()
    assert after(with_phones(), Command.VOICES).on_console.overlay is Overlay.VOICES


@given(st.lists(talks.any_event(talks.SLIDES, talks.ASIDE, talks.HITS), max_size=60))
def test_whatever_happens_a_poll_has_no_fewer_answers_than_phones_that_gave_one(happened: list) -> None:
    talk = with_phones()
    for event in happened:
        talk = reduce_talk(talk, event)
        for poll in talk.voices.polls:
            given = [phone.answer(poll.name) for phone in talk.voices.phones]
            assert all(count >= given.count(place) for place, count in enumerate(poll.counts))
        assert find_phone(talk.voices, "nobody").asked == ()
