"""Talks for tests: a row of slides of three pages, and what happens to them, second by second."""

from __future__ import annotations

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Command, Commanded, ScreensChanged, TalkEvent
from kiosk.show.talk.placement import Screen
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.talk import Clock, Talk, begin_talk

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


def make_talk(screens: tuple[Screen, ...] = (OWN, ROOM), **clock: float) -> Talk:
    """A talk of 5 slides, 5 minutes and, unless told otherwise, two screens."""
    return reduce_talk(begin_talk(SLIDES, clock=Clock(**clock)), ScreensChanged(screens))


def after(talk: Talk, *happened: TalkEvent | Command, at: float = 0.0) -> Talk:
    """The talk after events; a command is one at the moment ``at``."""
    for each in happened:
        talk = reduce_talk(talk, Commanded(each, at) if isinstance(each, Command) else each)
    return talk


def place(talk: Talk) -> tuple[int, int]:
    """Where the speaker stands: the slide and its step."""
    return talk.here.slide, talk.here.step
