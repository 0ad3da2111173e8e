"""What followers are sent is what the room sees, and a screen that was sent it sees just that."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.hall.stage_view import Followed, StageView, derive_view, reduce_follower
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import (
    Command,
    Commanded,
    DetourTaken,
    HallChanged,
    PointerMoved,
    RowAccepted,
    StageTurned,
    Zoomed,
)
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot, PollsRead, VoiceHeard

SLIDES = (Slide("home", 0, 2), Slide("home", 1), Slide("a"), Slide("a", 1, 3), Slide("b"))
MOVES = [
    *(Commanded(command, 1.0) for command in Command if command is not Command.LEAVE),
    PointerMoved(0.2, 0.7, seen=True),
    Zoomed(2.0, 0.1, 0.9),
    DetourTaken((Slide("c"), Slide("c", 1, 2)), 1.0, 1),
    HallChanged(linked=True, leader=""),
    PollsRead((("hardest", 2),)),
    RowAccepted(0),
    VoiceHeard("one", Ballot("b1", "hardest", 1), 9.0),
    VoiceHeard("two", AskedAbout("q1", "a", AskedForm.MORE), 9.0),
]


def followed(talk: TalkState, start: TalkState | None = None) -> TalkState:
    """What a screen shows that is sent the view of a talk, over the network."""
    sent = msgspec.json.decode(msgspec.json.encode(derive_view(talk)), type=StageView)
    outline = tuple(Slide(slide.page, slide.section) for slide in SLIDES)
    return reduce_follower(start or begin_talk((), "en"), Followed(sent, outline))


@given(moves=st.lists(st.sampled_from(MOVES), max_size=25))
def test_whatever_a_speaker_does_the_follower_sees_what_the_room_sees(moves: list[object]) -> None:
    talk = begin_talk(SLIDES, "nl", "5")
    before = begin_talk((), "en")
    for move in moves:
        talk = reduce_talk(talk, move)  # type: ignore[arg-type]
        before = followed(talk, before)
    shown = before if moves else followed(talk)
    assert derive_view(shown) == derive_view(talk)


def test_who_touches_a_screen_that_follows_moves_nothing() -> None:
    shown = followed(begin_talk(SLIDES, "nl"))
    for command in Command:
        assert reduce_follower(shown, Commanded(command, 1.0)) is shown
    assert reduce_follower(shown, StageTurned(upright=True)).on_screens.upright


def test_a_follower_with_fewer_slides_shows_the_slide_all_the_same() -> None:
    view = StageView("nl", page="b", slide=40)
    shown = reduce_follower(begin_talk((), "en"), Followed(view, SLIDES[:2]))
    assert shown.sight.place is not None
    assert shown.sight.place.slide.page == "b"
