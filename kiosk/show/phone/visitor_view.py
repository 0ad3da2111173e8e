"""Owns what a visitor's phone sees of a talk, and what it may say. Pure.

It gets titles of pages that the room has seen, and the poll that is open; never notes (invariant 2), and never what
came out of a poll. It says a page and a set form, or an answer by its place: no words of anybody travel.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.briefing.loader import Briefing
from kiosk.show.talk.phone_voices import find_phone
from kiosk.show.talk.state import TalkState
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot

MOST_EARLIER = 40
"""So many of the pages that were shown can still be asked about, the latest first."""


class ShownPage(Struct, frozen=True):
    """A page that the room sees or saw."""

    page: str
    title: str


class VisitorPoll(Struct, frozen=True):
    """A poll that can be answered; ``answer`` is what this phone answered, by its place from 0, less where nothing."""

    name: str
    question: str
    answers: list[str]
    answer: int = -1


class VisitorView(Struct, frozen=True):
    """What a visitor's phone shows.

    ``now`` is the page on the stage, None where none is to be seen there; ``earlier`` are those before it, the latest
    first. ``poll`` takes the place of both while it is open; ``closed`` tells that the room sees what came out of one.
    """

    state: Literal["hall"] = "hall"
    now: ShownPage | None = None
    earlier: list[ShownPage] = []
    poll: VisitorPoll | None = None
    closed: bool = False


class VisitorSaid(Struct, frozen=True, forbid_unknown_fields=True):
    """What a visitor's phone says: a question about a page in a form, or an answer of a poll."""

    page: Annotated[str, Meta(max_length=200)] = ""
    form: AskedForm | None = None
    poll: Annotated[str, Meta(max_length=100)] = ""
    choice: Annotated[int, Meta(ge=0, le=99)] | None = None


def read_visitor(text: bytes, shown: Sequence[str]) -> AskedAbout | Ballot | None:
    """What a visitor's phone says; None where it is something else.

    Args:
        text: as it came.
        shown: the pages that the room has seen: there are no others to ask about.
    """
    try:
        said = msgspec.json.decode(text, type=VisitorSaid)
    except (ValueError, RecursionError):
        return None
    if said.page in shown and said.form is not None and not said.poll and said.choice is None:
        return AskedAbout("", said.page, said.form)
    if said.poll and said.choice is not None and not said.page and said.form is None:
        return Ballot("", said.poll, said.choice)
    return None


def seen_page(talk: TalkState) -> str:
    """The page on the stage; empty where something hides the slide, or all slides are behind."""
    place, stage = talk.sight.place, talk.on_stage
    return "" if place is None or stage.cover or stage.test_card else place.slide.page


def note_shown(shown: tuple[str, ...], talk: TalkState) -> tuple[str, ...]:
    """The pages that the room has seen, the latest first; the very same where nothing new is to be seen."""
    page = seen_page(talk)
    if not page or shown[:1] == (page,):
        return shown
    return (page, *(one for one in shown if one != page))[: MOST_EARLIER + 1]


def derive_visitor(talk: TalkState, briefing: Briefing, shown: Sequence[str]) -> VisitorView:
    """What every visitor's phone shows of a talk.

    Args:
        talk: as it is.
        briefing: has the titles.
        shown: the pages that the room has seen, the latest first.
    """
    voices, page, language = talk.voices, seen_page(talk), talk.language
    there = [ShownPage(one, briefing.headline(one, language).title) for one in shown if one in briefing.tree]
    poll = briefing.info.polls.get(voices.poll)
    is_hidden = bool(talk.on_stage.cover) or talk.on_stage.test_card
    asked = None
    if poll is not None and voices.is_open and not is_hidden:
        answers = [answer.get(language, "") for answer in poll.answers]
        asked = VisitorPoll(voices.poll, poll.question.get(language, ""), answers)
    return VisitorView(
        now=next((one for one in there if one.page == page), None),
        earlier=[one for one in there if one.page != page],
        poll=asked,
        closed=bool(voices.poll) and not voices.is_open and not is_hidden,
    )


def view_for(view: VisitorView, talk: TalkState, phone: str) -> VisitorView:
    """What one of them shows, with the answer that it gave."""
    if view.poll is None:
        return view
    answer = find_phone(talk.voices, phone).answer(view.poll.name)
    return replace(view, poll=replace(view.poll, answer=answer))
