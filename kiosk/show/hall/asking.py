"""Owns what a visitor does at a screen that follows: two touches for a question, one for an answer of a poll. Pure.

Moments are seconds of a clock that never goes back. What is to be sent stands in the state, like all else; whoever
listens sends it.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.hall.stage_view import StageView
from kiosk.show.talk.state import Cover
from kiosk.show.talk.voices import AskedForm

SHEET_SECONDS = 30.0
"""A sheet that nobody touches is closed so long after: whoever opened it has gone."""
THANKS_SECONDS = 4.0
"""So long a visitor is thanked; then the screen is the next one's."""


class Said(Struct, frozen=True):
    """What a visitor said: a question about a ``page``, or an answer of a ``poll``. ``number`` counts them."""

    number: int
    page: str = ""
    form: AskedForm = AskedForm.MORE
    poll: str = ""
    choice: int = 0


class Asking(Struct, frozen=True):
    """What is asked and answered at a screen.

    ``page`` is that of the slide, empty where nobody can ask about one; ``poll`` the one that can be answered.
    ``about`` is the page that an open sheet is about. ``until`` is when sheet or thanks go by themselves;
    ``said`` was said last, ``lost`` where it could not be sent.
    """

    page: str = ""
    poll: str = ""
    about: str = ""
    language: str = ""
    thanks: bool = False
    lost: bool = False
    until: float = 0.0
    said: Said = Said(0)


class StageSeen(Struct, frozen=True):
    """The screen shows this now."""

    view: StageView


class SheetOpened(Struct, frozen=True):
    """Somebody wants to ask about the page that is shown."""

    at: float


class SheetTouched(Struct, frozen=True):
    """Somebody is still at the sheet: keys go from one thing to the next."""

    at: float


class SheetLeft(Struct, frozen=True):
    """Somebody does not want to ask after all."""


class FormTaken(Struct, frozen=True):
    """Somebody asks in one of the set forms."""

    form: AskedForm
    at: float


class AnswerTaken(Struct, frozen=True):
    """Somebody gives an answer of the poll, by its place from 0."""

    choice: int
    at: float


class SayingFailed(Struct, frozen=True):
    """What was said last could not be sent."""


class AskingTicked(Struct, frozen=True):
    """It is this late now."""

    at: float


AskingEvent = StageSeen | SheetOpened | SheetTouched | SheetLeft | FormTaken | AnswerTaken | SayingFailed | AskingTicked


def reduce_asking(asking: Asking, event: AskingEvent) -> Asking:
    """Answer an event; the very same object where it changes nothing."""
    after = _answer(asking, event)
    return asking if after == asking else after


def _answer(asking: Asking, event: AskingEvent) -> Asking:
    match event:
        case StageSeen(view):
            return _seen(asking, view)
        case SheetOpened(at):
            can = asking.page and not asking.about and not asking.thanks
            return replace(asking, about=asking.page, until=at + SHEET_SECONDS) if can else asking
        case SheetTouched(at):
            return replace(asking, until=at + SHEET_SECONDS) if asking.about else asking
        case FormTaken(form, at) if asking.about:
            return _thanked(asking, Said(asking.said.number + 1, page=asking.about, form=form), at)
        case AnswerTaken(choice, at) if asking.poll and not asking.thanks and choice >= 0:
            return _thanked(asking, Said(asking.said.number + 1, poll=asking.poll, choice=choice), at)
        case SayingFailed():
            return replace(asking, lost=asking.thanks)
        case SheetLeft() if asking.about:
            return _closed(asking)
        case AskingTicked(at) if (asking.about or asking.thanks) and at >= asking.until:
            return _closed(asking)
    return asking


def _seen(asking: Asking, view: StageView) -> Asking:
    """Another slide leaves an open sheet as it is: it is about the page that was touched. A poll comes before it."""
    is_hidden = view.cover is not Cover.NONE or view.test_card
    poll = view.poll.name if view.poll is not None and view.poll.is_open and not is_hidden else ""
    page = view.page if view.poll is None and not is_hidden else ""
    if poll and poll != asking.poll:
        asking = _closed(asking)
    return replace(asking, page=page, poll=poll, language=view.language)


def _thanked(asking: Asking, said: Said, at: float) -> Asking:
    return replace(asking, about="", thanks=True, lost=False, until=at + THANKS_SECONDS, said=said)


def _closed(asking: Asking) -> Asking:
    return replace(asking, about="", thanks=False, lost=False, until=0.0)
