"""Talks for tests: a row of slides of three pages, and what happens to them, second by second."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.show.slides.slides import Slide
from kiosk.show.talk import events
from kiosk.show.talk.events import Command, Commanded, DetourTaken, ScreensChanged, SlideChosen, TalkEvent
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat, PhoneTrouble
from kiosk.show.talk.phone_voices import PhoneVoiceHeard
from kiosk.show.talk.placement import Screen
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.talk.state import TalkClock, TalkState, begin_talk
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot, PollsRead, VoiceHeard, VoicesSaved

OWN = Screen("eDP-1", 0, 0, 1920, 1080, internal=True)
ROOM = Screen("HDMI-1", 1920, 0, 1920, 1080)
SLIDES = (
    Slide("home", 0, 0, 60.0),
    Slide("a", 0, 2, 60.0),
    Slide("a", 1, 0, 60.0),
    Slide("a/b", 0, 0, 60.0),
    Slide("c", 0, 1, 60.0),
)
ASIDE = (Slide("c/d", 0, 1, 30.0), Slide("c/d", 1, 0, 30.0))


HITS = tuple(SlideHit(f"page-{number}", 0, number if number < 3 else -1) for number in range(30))
"""What a search found: the first three are in the run."""

_PLACE = "http://192.0.2.7:8321/"
PHONES = (
    PhoneSeat(),
    PhoneSeat(on=True, trouble=PhoneTrouble.NO_NETWORK),
    PhoneSeat(on=True, offer=f"{_PLACE}#AB", place=_PLACE),
    PhoneSeat(on=True, place=_PLACE, asks="0417"),
    PhoneSeat(on=True, place=_PLACE, seated=True, linked=True, with_notes=True),
)
"""How it may stand with a phone."""

VISITORS = (
    VisitorSeat(),
    VisitorSeat(on=True, trouble=PhoneTrouble.NO_NETWORK),
    VisitorSeat(on=True, offer=f"{_PLACE}#CD", phones=7),
)
"""How it may stand with the phones of visitors."""


def any_event(
    slides: tuple[Slide, ...], aside: tuple[Slide, ...], hits: tuple[SlideHit, ...]
) -> st.SearchStrategy[TalkEvent]:
    """Every kind of event of a talk.

    Args:
        slides: those of the run.
        aside: those of a page to make a detour to.
        hits: what a search may find.
    """
    share, when = st.floats(-1, 2), st.just(0.0)
    ids, pages = st.sampled_from("abcdefgh"), st.sampled_from([slide.page for slide in (*slides, *aside)] or ["home"])
    said = st.one_of(
        st.builds(AskedAbout, ids, pages, st.sampled_from(AskedForm)),
        st.builds(Ballot, ids, st.sampled_from(["hardest", "other"]), st.integers(-1, 3)),
    )
    return st.one_of(
        st.builds(events.Commanded, st.sampled_from(Command), when),
        st.builds(events.DigitTyped, st.sampled_from("0123456789")),
        st.builds(events.SlideChosen, st.integers(-3, 9), when),
        st.builds(events.DetourTaken, st.sampled_from([aside, slides[:1], ()]), when),
        st.builds(events.Answered, st.booleans(), when),
        st.builds(events.SearchTyped, st.text(max_size=3)),
        st.builds(events.SlidesFound, st.integers(0, 30).map(lambda count: hits[:count])),
        st.builds(events.LettersRead, st.sampled_from(["", "abc"])),
        st.builds(events.HitOpened, st.integers(-1, 31), when, st.booleans()),
        st.builds(events.ChoiceMoved, st.integers(-3, 30)),
        st.builds(events.GridMeasured, st.integers(-1, 6)),
        st.builds(events.PointerMoved, share, share, st.booleans()),
        st.builds(events.Zoomed, st.floats(0, 9), share, share),
        st.builds(events.ScreensChanged, st.sampled_from([(), (OWN,), (OWN, ROOM)])),
        st.builds(events.StageTurned, st.booleans()),
        st.builds(VoiceHeard, st.sampled_from(["one", "two"]), said, st.floats(0, 99)),
        st.builds(PhoneVoiceHeard, st.sampled_from(["a phone", "another"]), said, st.floats(0, 99)),
        st.builds(PollsRead, st.sampled_from([(), (("hardest", 2),), (("hardest", 2), ("other", 3))])),
        st.builds(VoicesSaved, st.sampled_from(["", "/a/voices.csv"]), st.sampled_from(["", "the disk is full"])),
        st.builds(events.RowAccepted, st.integers(-1, 9)),
        st.builds(events.HallChanged, st.booleans(), st.sampled_from(["", "Zaal"])),
        st.builds(events.PhoneChanged, st.sampled_from(PHONES)),
        st.builds(events.PhoneAnswered, st.sampled_from(PhoneAnswer), st.sampled_from(["", "0417"])),
        st.builds(events.VisitorsChanged, st.sampled_from(VISITORS)),
        st.builds(
            events.SlidesRenewed, st.sampled_from([slides, slides[1:3], ()]), st.sampled_from([None, (), aside[:1]])
        ),
    )


def make_talk(screens: tuple[Screen, ...] = (OWN, ROOM), **clock: float) -> TalkState:
    """A talk of 5 slides, 5 minutes and, unless told otherwise, two screens."""
    return reduce_talk(begin_talk(SLIDES, "nl", clock=TalkClock(**clock)), ScreensChanged(screens))


def after(talk: TalkState, *happened: TalkEvent | Command, at: float = 0.0) -> TalkState:
    """The talk after events; a command is one at the moment ``at``."""
    for each in happened:
        talk = reduce_talk(talk, Commanded(each, at) if isinstance(each, Command) else each)
    return talk


def place(talk: TalkState) -> tuple[int, int]:
    """Where the speaker stands: the slide and its step."""
    return talk.here.slide, talk.here.step


START = make_talk()
THERE = after(START, SlideChosen(1, 0.0))
"""At a slide of two steps, none of them revealed."""
END = after(START, SlideChosen(4, 0.0), Command.NEXT, Command.NEXT)
AWAY = after(THERE, Command.NEXT, DetourTaken(ASIDE, 10.0))
"""In a detour that left slide 1 at step 1."""
