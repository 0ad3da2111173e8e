"""Owns the questions of a talk: what is asked before something is done, and what an answer does."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.moves import begin_anew, close_overlay, finish
from kiosk.show.talk.overlays import open_overlay
from kiosk.show.talk.state import Overlay, Question, TalkState, console_with, screens_with

_CHOOSING = frozenset((Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN))
_ANSWERING = frozenset((Command.ACCEPT, Command.BLACK))
"""Enter, and for a clicker that has none its button for a black stage."""
_ESCAPING = frozenset((Command.ESCAPE, Command.UNCOVER))


def ask(question: Question, choice: int = 0) -> Callable[[TalkState, float], TalkState]:
    """What asks a question; ``choice`` 1 is yes."""
    return lambda talk, _at: console_with(close_overlay(talk), question=question, choice=choice, asked_for=Overlay.NONE)


def command_in_question(talk: TalkState, event: Commanded) -> TalkState:
    """A clicker has next and previous, which choose, and Enter or black, which answer with what is chosen.

    Escape, and the F5 that clickers begin a show with, answer so that nothing is lost: no, but a talk that broke off
    goes on.
    """
    if event.command in _CHOOSING:
        return console_with(talk, choice=1 - min(1, talk.on_console.choice))
    if event.command in _ANSWERING:
        return answer(talk, yes=talk.on_console.choice == 1, at=event.at)
    if event.command in _ESCAPING:
        return answer(talk, yes=talk.on_console.question is Question.RESUME, at=event.at)
    return talk


def answer(talk: TalkState, *, yes: bool, at: float) -> TalkState:
    """Do what was asked, or not; without an open question nothing."""
    asked = talk.on_console.question
    if not asked:
        return talk
    wanted = talk.on_console.asked_for
    talk = console_with(talk, question=Question.NONE, choice=0, asked_for=Overlay.NONE)
    if asked is Question.LEAVE and yes:
        return replace(finish(talk, at), left=True)
    if asked is Question.CONSOLE_HERE:
        here = screens_with(talk, console_here=yes)
        return open_overlay(wanted)(here, at) if yes and wanted else here
    if asked is Question.RESUME and not yes:
        return begin_anew(talk)
    return talk
