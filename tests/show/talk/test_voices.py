"""What visitors ask and answer is counted within bounds, and what came out of a poll waits until it is closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.hall.stage_view import derive_view
from kiosk.show.talk.events import Command, HallChanged, RowAccepted, SlideChosen
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import Overlay, TalkState
from kiosk.show.talk.voices import (
    MOST_OF_A_SCREEN,
    MOST_QUESTIONS,
    MOST_SCREENS,
    AskedAbout,
    AskedForm,
    Ballot,
    PollCount,
    PollsRead,
    VoiceHeard,
    VoiceRefusal,
    VoicesSaved,
    count_pages,
    hear_voice,
    refusal,
)
from kiosk.show.talk.voices_overlay import rows_of
from tests.show.talk import talks
from tests.show.talk.talks import after, make_talk

MORE, DOUBT = AskedForm.MORE, AskedForm.DOUBT
POLLS = PollsRead((("hardest", 2), ("other", 3)))


def asked(number: int, page: str = "a", form: AskedForm = MORE, screen: str = "one", at: float = -1.0) -> VoiceHeard:
    return VoiceHeard(screen, AskedAbout(str(number), page, form), number * 10.0 if at < 0 else at)


def ballot(number: int, choice: int, poll: str = "hardest", screen: str = "one") -> VoiceHeard:
    return VoiceHeard(screen, Ballot(f"b{number}", poll, choice), 1000.0 + number * 10)


def in_hall() -> TalkState:
    return after(make_talk(), HallChanged(linked=True, leader=""), POLLS)


def open_poll(talk: TalkState) -> TalkState:
    """With the first poll of the list on the stage."""
    return after(talk, RowAccepted(len(count_pages(talk.voices))))


def test_questions_are_counted_by_page_and_form_the_most_asked_first() -> None:
    talk = after(in_hall(), asked(1, "home"), asked(2), asked(3, form=DOUBT), asked(4), asked(5, "c"))
    counted = [(page.page, page.count, dict(page.forms)) for page in count_pages(talk.voices)]
    assert counted == [("a", 3, {MORE: 2, DOUBT: 1}), ("home", 1, {MORE: 1}), ("c", 1, {MORE: 1})]


@pytest.mark.parametrize(
    ("second", "refused"),
    [
        (asked(1, at=500.0), VoiceRefusal.TWICE),
        (asked(2, at=11.9), VoiceRefusal.SOON),
        (asked(2, at=12.0), VoiceRefusal.NONE),
        (asked(2, at=10.1, screen="two"), VoiceRefusal.NONE),
        (asked(2, at=3.0), VoiceRefusal.NONE),  # somebody set the clock
        (ballot(1, 0), VoiceRefusal.CLOSED),
    ],
)
def test_what_comes_twice_too_soon_or_to_no_poll_is_not_taken(second: VoiceHeard, refused: VoiceRefusal) -> None:
    talk = after(in_hall(), asked(1))
    assert refusal(talk.voices, second) is refused
    assert (after(talk, second) is talk) == bool(refused)


def test_a_screen_and_all_screens_together_are_heard_so_often_and_no_more() -> None:
    voices = in_hall().voices
    for number in range(MOST_OF_A_SCREEN + 5):
        voices = hear_voice(voices, asked(number))
    assert len(voices.questions) == MOST_OF_A_SCREEN
    assert refusal(voices, asked(999)) is VoiceRefusal.MANY
    for number in range(MOST_QUESTIONS):
        voices = hear_voice(voices, asked(1000 + number, screen=f"screen-{number % 9}"))
    assert len(voices.questions) == MOST_QUESTIONS
    for number in range(MOST_SCREENS + 5):
        voices = hear_voice(voices, asked(5000 + number, screen=f"other-{number}"))
    assert len(voices.screens) <= MOST_SCREENS


def test_a_ballot_counts_once_and_only_for_the_poll_that_is_open() -> None:
    talk = open_poll(in_hall())
    talk = after(talk, ballot(1, 1), ballot(1, 1), ballot(2, 0), ballot(3, 2), ballot(4, -1), ballot(5, 0, "other"))
    assert talk.voices.asked == PollCount("hardest", (1, 1))


def test_on_closes_a_poll_then_takes_it_away_and_opened_again_it_goes_on_counting() -> None:
    talk = open_poll(in_hall())
    before = talk.place
    talk = after(talk, ballot(1, 0), Command.NEXT)
    assert (talk.voices.poll, talk.voices.is_open) == ("hardest", False)
    assert after(talk, ballot(2, 0)) is talk, "a closed one"
    talk = after(talk, Command.NEXT)
    assert (talk.voices.poll, talk.place) == ("", before)
    talk = after(open_poll(talk), ballot(3, 0))
    assert talk.voices.asked == PollCount("hardest", (2, 0))


@pytest.mark.parametrize(
    "event", [Command.PREVIOUS, Command.ESCAPE, Command.UNCOVER, Command.LAST, SlideChosen(3, 0.0)]
)
def test_what_shows_a_slide_takes_a_poll_away(event: Command | SlideChosen) -> None:
    talk = after(open_poll(in_hall()), ballot(1, 0), event)
    assert (talk.voices.poll, talk.voices.is_open) == ("", False)
    assert talk.voices.polls[0].total == 1


def test_a_black_stage_over_a_poll_is_taken_away_first() -> None:
    talk = after(open_poll(in_hall()), Command.BLACK, Command.NEXT)
    assert (talk.on_stage.cover, talk.voices.is_open) == ("", True)


def test_before_it_is_closed_no_count_is_in_what_followers_are_sent() -> None:
    talk = after(open_poll(in_hall()), ballot(1, 0), ballot(2, 0), ballot(3, 1))
    view = derive_view(talk).poll
    assert view is not None
    assert (view.is_open, view.counts) == (True, ())
    view = derive_view(after(talk, Command.NEXT)).poll
    assert view is not None
    assert (view.is_open, view.counts) == (False, (2, 1))


def test_the_keys_of_a_console_choose_a_page_a_poll_or_saving() -> None:
    talk = after(in_hall(), asked(1, "home"), asked(2), asked(3), Command.VOICES)
    assert talk.on_console.overlay is Overlay.VOICES
    wanted = after(talk, Command.ACCEPT).on_console.wanted
    assert wanted is not None
    assert (wanted.page, wanted.section) == ("a", 0)
    talk = after(talk, Command.DOWN, Command.DOWN, Command.ACCEPT)
    assert (talk.voices.poll, talk.voices.is_open) == ("hardest", True)
    talk = after(talk, Command.ACCEPT)
    assert (talk.voices.poll, talk.voices.is_open) == ("hardest", False)
    talk = after(talk, Command.DOWN, Command.DOWN, Command.DOWN, Command.ACCEPT)
    assert talk.voices.saves == 1
    talk = after(talk, VoicesSaved("", "the disk is full"))
    assert (talk.voices.saved, talk.voices.unsaved) == ("", "the disk is full")


def test_what_is_chosen_stays_chosen_when_others_ask_meanwhile() -> None:
    talk = after(in_hall(), asked(1, "home"), asked(2, "a"), Command.VOICES, Command.DOWN)
    assert rows_of(talk.voices)[talk.on_console.choice] == ("page", "a")
    talk = after(talk, asked(3, "c"), asked(4, "c"), asked(5, "c/d"))
    assert rows_of(talk.voices)[talk.on_console.choice] == ("page", "a")
    assert rows_of(talk.voices)[0] == ("page", "c")
    wanted = after(talk, Command.ACCEPT).on_console.wanted
    assert wanted is not None
    assert wanted.page == "a"


def test_without_a_hall_there_is_nobody_to_ask() -> None:
    talk = make_talk()
    assert after(talk, Command.VOICES) is talk


def test_an_edit_of_the_polls_keeps_what_was_counted_while_the_answers_are_as_many() -> None:
    talk = after(open_poll(in_hall()), ballot(1, 1))
    talk = after(talk, PollsRead((("new", 2), ("hardest", 2))))
    assert (talk.voices.poll, talk.voices.polls[1].counts) == ("hardest", (0, 1))
    talk = after(talk, PollsRead((("hardest", 3),)))
    assert talk.voices.asked == PollCount("hardest", (0, 0, 0))
    assert after(talk, PollsRead(())).voices.poll == ""


@given(st.lists(talks.any_event(talks.SLIDES, talks.ASIDE, talks.HITS), max_size=40))
def test_whatever_happens_an_open_poll_tells_no_count_and_what_is_open_is_on_the_stage(happened: list) -> None:
    talk = in_hall()
    for event in happened:
        talk = reduce_talk(talk, event)
        view = derive_view(talk).poll
        assert view is None or not (view.is_open and view.counts)
        assert not talk.voices.is_open or talk.voices.asked is not None
