"""What a visitor's phone sees: pages that the room saw and the open poll, no note and no count; and what it may say."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.phone.visitor_view import (
    MOST_EARLIER,
    ShownPage,
    derive_visitor,
    note_shown,
    read_visitor,
    seen_page,
    view_for,
)
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, derive_slides
from kiosk.show.talk.events import Command, DetourTaken, RowAccepted, ScreensChanged
from kiosk.show.talk.phone_voices import PhoneVoiceHeard
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot, PollsRead
from tests.show.talk import talks
from tests.show.talk.talks import OWN, ROOM, after, make_talk


@pytest.fixture(scope="module")
def shipped() -> Briefing:
    return load_briefing(paths.CONTENT)


def talk_of(briefing: Briefing) -> TalkState:
    polls = PollsRead(tuple((name, len(poll.answers)) for name, poll in briefing.info.polls.items()))
    return after(begin_talk(derive_slides(briefing, "en", "5"), "en", "5"), ScreensChanged((OWN, ROOM)), polls)


def titles(pages: list[ShownPage]) -> list[str]:
    return [page.page for page in pages]


def test_the_page_on_the_stage_and_those_before_it_the_latest_first(shipped: Briefing) -> None:
    talk, shown = talk_of(shipped), ()
    seen: list[str] = []
    for _ in range(12):
        shown = note_shown(shown, talk)
        if seen_page(talk) not in seen[-1:]:
            seen.append(seen_page(talk))
        talk = after(talk, Command.NEXT)
    view = derive_visitor(talk, shipped, shown := note_shown(shown, talk))
    assert view.now is not None
    assert view.now == ShownPage(seen_page(talk), shipped.headline(seen_page(talk), "en").title)
    assert len(view.earlier) > 2
    assert view.now.page not in titles(view.earlier)
    assert set(titles(view.earlier)) | {view.now.page} == set(shown)


def test_a_page_is_named_once_and_the_oldest_give_way() -> None:
    shown: tuple[str, ...] = ()
    for number in (*range(MOST_EARLIER + 9), 20, 20):
        shown = note_shown(shown, begin_talk((Slide(f"page-{number}"),), "en"))
    assert len(shown) == len(set(shown)) == MOST_EARLIER + 1
    assert shown[0] == "page-20"


@pytest.mark.parametrize("hidden", [Command.BLACK, Command.WHITE, Command.TEST_CARD])
def test_what_the_room_does_not_see_is_not_told(shipped: Briefing, hidden: Command) -> None:
    talk = after(talk_of(shipped), hidden)
    assert note_shown((), talk) == ()
    assert derive_visitor(talk, shipped, ("diamond",)).now is None


def test_a_frozen_stage_tells_what_the_room_sees(shipped: Briefing) -> None:
    talk = talk_of(shipped)
    first = seen_page(talk)
    talk = after(talk, Command.FREEZE, Command.NEXT_PAGE, Command.NEXT_PAGE)
    assert seen_page(talk) == first
    assert talk.place is not None
    assert talk.place.slide.page != first


def test_a_detour_counts_and_the_end_has_no_page(shipped: Briefing) -> None:
    talk = after(talk_of(shipped), DetourTaken((Slide("diamond"),), 0.0))
    assert note_shown((), talk) == ("diamond",)
    assert seen_page(reduce_talk(begin_talk((), "en"), ScreensChanged(()))) == ""


def test_an_open_poll_tells_question_answers_and_this_phones_own_and_a_closed_one_nothing(shipped: Briefing) -> None:
    talk = after(talk_of(shipped), RowAccepted(0), PhoneVoiceHeard("mine", Ballot("", "hardest", 1), 5.0))
    poll = view_for(derive_visitor(talk, shipped, ()), talk, "mine").poll
    assert poll is not None
    assert (poll.name, len(poll.answers), poll.answer) == ("hardest", 2, 1)
    other = view_for(derive_visitor(talk, shipped, ()), talk, "other").poll
    assert other is not None
    assert other.answer == -1
    talk = after(talk, Command.NEXT)
    view = view_for(derive_visitor(talk, shipped, ()), talk, "mine")
    assert (view.poll, view.closed) == (None, True)
    assert not derive_visitor(after(talk, Command.NEXT), shipped, ()).closed


def test_invariant_2_no_note_is_in_what_a_phone_is_told(shipped: Briefing) -> None:
    talk, book, shown = talk_of(shipped), SlideBook(shipped, Ruler(load_advances())), ()
    for _ in range(20):
        shown = note_shown(shown, talk)
        told = msgspec.json.encode(derive_visitor(talk, shipped, shown)).decode()
        slide = talk.here.current
        lines = book.notes(slide, "en") if slide is not None else []
        assert not [line.plain for line in lines if len(line.plain) > 20 and line.plain in told]
        talk = after(talk, Command.NEXT)


@given(st.lists(talks.any_event(talks.SLIDES, talks.ASIDE, talks.HITS), max_size=30))
def test_whatever_happens_a_phone_is_told_no_count(shipped: Briefing, happened: list) -> None:
    talk = make_talk()
    for event in happened:
        talk = reduce_talk(talk, event)
        told = json.loads(msgspec.json.encode(view_for(derive_visitor(talk, shipped, ("home",)), talk, "a phone")))
        assert told.keys() == {"state", "now", "earlier", "poll", "closed"}
        assert told["poll"] is None or told["poll"].keys() == {"name", "question", "answers", "answer"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"page": "a", "form": "doubt"}', AskedAbout("", "a", AskedForm.DOUBT)),
        ('{"poll": "hardest", "choice": 1}', Ballot("", "hardest", 1)),
        ('{"page": "b", "form": "doubt"}', None),  # the room has not seen it
        ('{"page": "a", "form": "what?"}', None),
        ('{"page": "a"}', None),
        ('{"page": "a", "form": "more", "words": "hello"}', None),
        ('{"page": "a", "form": "more", "poll": "hardest", "choice": 1}', None),
        ('{"poll": "hardest", "choice": -1}', None),
        ('{"poll": "hardest", "choice": 1e9}', None),
        ('{"poll": "hardest", "choice": "1"}', None),
        ('{"do": "next"}', None),
        ('{"point": [0.5, 0.5]}', None),
        ("{}", None),
        ('""', None),
        ("[" * 5000, None),
        ("\x00", None),
    ],
)
def test_only_a_page_with_a_form_and_an_answer_by_its_place_are_anything(
    text: str, said: AskedAbout | Ballot | None
) -> None:
    assert read_visitor(text.encode(), ("a", "home")) == said
