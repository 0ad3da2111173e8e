"""Owns what the faces of a talk draw of a poll and of what visitors asked, in one language."""

from __future__ import annotations

from msgspec import Struct

from kiosk.briefing.figure_kinds import Bar
from kiosk.briefing.loader import Briefing
from kiosk.show.pages.block_shapes import BarsProps
from kiosk.show.talk.voices import PollCount, Voices, count_pages

LATEST = 40
"""So many of the questions are listed as they came, the latest first."""


class PollProps(Struct, frozen=True):
    """A poll, ready to draw; ``figure`` is what came out, None while it is open or where nobody answered."""

    question: str
    answers: list[str]
    is_open: bool
    total: int
    figure: BarsProps | None = None


class FormCount(Struct, frozen=True):
    """How many questions are in a form, by its name in QML."""

    form: str
    count: int


class AskedPage(Struct, frozen=True):
    """A page that was asked about."""

    page: str
    title: str
    count: int
    forms: list[FormCount]


class ConsolePoll(Struct, frozen=True):
    """A poll as the speaker has it in the list; how often each answer was given is hidden until it is closed."""

    name: str
    question: str
    total: int
    on_stage: bool
    is_open: bool


class AskedLine(Struct, frozen=True):
    """One question as it came; ``at`` in seconds since 1970."""

    title: str
    form: str
    at: float


def derive_poll(briefing: Briefing, voices: Voices, language: str) -> PollProps | None:
    """The poll on the stage; None where none is, or the briefing has it no longer."""
    count = voices.asked
    poll = briefing.info.polls.get(count.name) if count is not None else None
    if count is None or poll is None:
        return None
    question = poll.question.get(language, "")
    answers = [answer.get(language, "") for answer in poll.answers]
    whole = not voices.is_open and len(count.counts) == len(answers) and count.total > 0
    figure = _figure(question, answers, count) if whole else None
    return PollProps(question, answers, voices.is_open, 0 if voices.is_open else count.total, figure)


def derive_asked(briefing: Briefing, voices: Voices, language: str) -> list[AskedPage]:
    """The pages that were asked about, in the order of ``count_pages``."""
    return [
        AskedPage(one.page, _title(briefing, one.page, language), one.count, [FormCount(*form) for form in one.forms])
        for one in count_pages(voices)
    ]


def derive_console_polls(briefing: Briefing, voices: Voices, language: str) -> list[ConsolePoll]:
    """All polls of the briefing."""
    return [_console_poll(briefing, voices, count, language) for count in voices.polls]


def derive_latest(briefing: Briefing, voices: Voices, language: str) -> list[AskedLine]:
    """The latest questions, the last one first."""
    latest = reversed(voices.questions[-LATEST:])
    return [AskedLine(_title(briefing, one.page, language), one.form, one.at) for one in latest]


def _console_poll(briefing: Briefing, voices: Voices, count: PollCount, language: str) -> ConsolePoll:
    poll, on_stage = briefing.info.polls.get(count.name), count.name == voices.poll
    question = poll.question.get(language, "") if poll is not None else count.name
    return ConsolePoll(count.name, question, count.total, on_stage, on_stage and voices.is_open)


def _figure(question: str, answers: list[str], count: PollCount) -> BarsProps:
    bars = [Bar(answer, given) for answer, given in zip(answers, count.counts, strict=True)]
    return BarsProps(
        alt=question, label="", caption="", source=[], document="", bars=bars, unit="", total=float(count.total)
    )


def _title(briefing: Briefing, page: str, language: str) -> str:
    return briefing.headline(page, language).title if page in briefing.tree else page
