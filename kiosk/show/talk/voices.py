"""Owns the voices of a hall: questions that visitors put to the table, and polls. Pure; no person is behind any of it.

Who listens decides what may come in: ``refusal`` says why something is not taken, and ``reduce_talk`` takes nothing
that it refuses.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

BETWEEN_SECONDS = 2.0
"""A screen is heard again so long after it was heard: nobody reads and touches faster, and a flood comes to nothing."""
MOST_QUESTIONS = 500
MOST_OF_A_SCREEN = 100
MOST_SCREENS = 200
MOST_BALLOTS = 5_000
IDS_KEPT = 200
"""What comes twice comes soon again, after a link was lost; so many ids are remembered."""


class AskedForm(StrEnum):
    """The set forms of a question: nobody writes on public glass."""

    MORE = "more"
    DOUBT = "doubt"
    SOURCE = "source"


class VisitorQuestion(Struct, frozen=True):
    """A question that was heard at a moment (seconds since 1970): of a screen, about a page, in a form.

    ``screen`` is empty where a visitor asked with a phone of their own.
    """

    screen: str
    page: str
    form: AskedForm
    at: float


class ScreenHeard(Struct, frozen=True):
    """A screen that was heard: when last, and how many of its questions were taken."""

    screen: str
    at: float
    questions: int = 0


class PhoneHeard(Struct, frozen=True):
    """A visitor's own phone that was heard: when last, what it asked, and which answer it gives to a poll."""

    phone: str
    at: float = -math.inf
    asked: tuple[tuple[str, AskedForm], ...] = ()
    answers: tuple[tuple[str, int], ...] = ()

    def answer(self, poll: str) -> int:
        """Its answer of a poll, by its place from 0; less than that where it gave none."""
        return dict(self.answers).get(poll, -1)


class PollCount(Struct, frozen=True):
    """A poll of the briefing and how often each of its answers was given."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many answers were given."""
        return sum(self.counts)


class Voices(Struct, frozen=True):
    """All that was heard in a talk.

    ``polls`` are those of the briefing; ``poll`` is the one on the stage, empty where none is, and ``is_open`` tells
    that it can be answered. ``ids`` are the last that were heard. ``saves`` counts how often the speaker wanted all of
    it saved, ``saved`` is where that was last written, ``unsaved`` why it could not be.
    """

    questions: tuple[VisitorQuestion, ...] = ()
    screens: tuple[ScreenHeard, ...] = ()
    phones: tuple[PhoneHeard, ...] = ()
    polls: tuple[PollCount, ...] = ()
    poll: str = ""
    is_open: bool = False
    ids: tuple[str, ...] = ()
    saves: int = 0
    saved: str = ""
    unsaved: str = ""

    @property
    def asked(self) -> PollCount | None:
        """The poll on the stage."""
        return next((poll for poll in self.polls if poll.name == self.poll), None)


class AskedAbout(Struct, frozen=True):
    """A visitor put a question to the table; ``id`` is unlike all others, and empty where a phone asks."""

    id: str
    page: str
    form: AskedForm


class Ballot(Struct, frozen=True):
    """A visitor gave an answer of a poll, by its place from 0."""

    id: str
    poll: str
    choice: int


class VoiceHeard(Struct, frozen=True):
    """Something of a visitor came in from a screen, at a moment of the system's clock."""

    screen: str
    said: AskedAbout | Ballot
    at: float


class PollsRead(Struct, frozen=True):
    """The polls that the briefing has now: each name, and how many answers it has."""

    polls: tuple[tuple[str, int], ...]


class VoicesSaved(Struct, frozen=True):
    """All that was heard was written to a file; or, without one, it could not be, for a reason."""

    file: str
    reason: str = ""


class VoiceRefusal(StrEnum):
    """Why something that came in is not taken."""

    NONE = ""
    TWICE = "it came twice"
    SOON = "a screen says too much at once"
    MANY = "there are too many already"
    CLOSED = "no such poll is open, or it has no such answer"


class PageCount(Struct, frozen=True):
    """How many questions there are about a page, and how many of them in each form."""

    page: str
    count: int
    forms: tuple[tuple[AskedForm, int], ...]


def refusal(voices: Voices, heard: VoiceHeard) -> VoiceRefusal:
    """Why what was heard is not taken; ``VoiceRefusal.NONE`` where it is."""
    said = heard.said
    if said.id in voices.ids:
        return VoiceRefusal.TWICE
    screen = _screen(voices, heard.screen)
    if screen is not None and 0 <= heard.at - screen.at < BETWEEN_SECONDS:
        return VoiceRefusal.SOON
    if screen is None and len(voices.screens) >= MOST_SCREENS:
        return VoiceRefusal.MANY
    if isinstance(said, AskedAbout):
        own = screen.questions if screen is not None else 0
        return (
            VoiceRefusal.MANY
            if own >= MOST_OF_A_SCREEN or len(voices.questions) >= MOST_QUESTIONS
            else VoiceRefusal.NONE
        )
    return can_answer(voices, said)


def can_answer(voices: Voices, said: Ballot) -> VoiceRefusal:
    """Why an answer of a poll is not taken, whoever gives it."""
    poll = voices.asked
    if poll is None or poll.name != said.poll or not voices.is_open or not 0 <= said.choice < len(poll.counts):
        return VoiceRefusal.CLOSED
    return VoiceRefusal.MANY if poll.total >= MOST_BALLOTS else VoiceRefusal.NONE


def hear_voice(voices: Voices, heard: VoiceHeard) -> Voices:
    """Take what was heard, unless it is refused."""
    if refusal(voices, heard):
        return voices
    said, before = heard.said, _screen(voices, heard.screen) or ScreenHeard(heard.screen, heard.at)
    is_question = isinstance(said, AskedAbout)
    screen = ScreenHeard(heard.screen, heard.at, before.questions + is_question)
    others = tuple(one for one in voices.screens if one.screen != heard.screen)
    voices = replace(voices, ids=(*voices.ids, said.id)[-IDS_KEPT:], screens=(*others, screen))
    if isinstance(said, AskedAbout):
        question = VisitorQuestion(heard.screen, said.page, said.form, heard.at)
        return replace(voices, questions=(*voices.questions, question))
    polls = tuple(_counted(poll, said.choice) if poll.name == said.poll else poll for poll in voices.polls)
    return replace(voices, polls=polls)


def take_polls(voices: Voices, polls: Sequence[tuple[str, int]]) -> Voices:
    """These polls there are; what was counted stays, as long as a poll has as many answers."""
    known = {(poll.name, len(poll.counts)): poll for poll in voices.polls}
    fresh = tuple(known.get((name, answers), PollCount(name, (0,) * answers)) for name, answers in polls)
    on_stage = any(poll.name == voices.poll for poll in fresh)
    kept = {name for name, answers in polls if (name, answers) in known}
    phones = tuple(_with_answers(phone, kept) for phone in voices.phones)
    is_open = voices.is_open and on_stage
    return replace(voices, polls=fresh, poll=voices.poll if on_stage else "", is_open=is_open, phones=phones)


def turn_poll(voices: Voices, name: str) -> Voices:
    """Open a poll, close it, take it away, in that order; one that is opened again goes on counting."""
    if not any(poll.name == name for poll in voices.polls):
        return voices
    if voices.poll != name:
        return replace(voices, poll=name, is_open=True)
    return replace(voices, is_open=False) if voices.is_open else leave_poll(voices)


def leave_poll(voices: Voices) -> Voices:
    """No poll on the stage; what was counted stays."""
    return replace(voices, poll="", is_open=False)


def begin_voices(voices: Voices) -> Voices:
    """As before anybody was heard, with the same polls."""
    return take_polls(Voices(), [(poll.name, len(poll.counts)) for poll in voices.polls])


def count_pages(voices: Voices) -> tuple[PageCount, ...]:
    """The pages that were asked about: those with most questions first, and of as many the one asked about first."""
    pages: dict[str, dict[AskedForm, int]] = {}
    for question in voices.questions:
        forms = pages.setdefault(question.page, {})
        forms[question.form] = forms.get(question.form, 0) + 1
    counted = [
        PageCount(page, sum(forms.values()), tuple((form, forms[form]) for form in AskedForm if form in forms))
        for page, forms in pages.items()
    ]
    return tuple(sorted(counted, key=lambda page: -page.count))


def _screen(voices: Voices, name: str) -> ScreenHeard | None:
    return next((screen for screen in voices.screens if screen.screen == name), None)


def _with_answers(phone: PhoneHeard, polls: set[str]) -> PhoneHeard:
    return replace(phone, answers=tuple(one for one in phone.answers if one[0] in polls))


def _counted(poll: PollCount, choice: int) -> PollCount:
    counts = tuple(count + (place == choice) for place, count in enumerate(poll.counts))
    return replace(poll, counts=counts)
