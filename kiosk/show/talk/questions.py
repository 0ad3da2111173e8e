"""Owns the questions of a talk: what is asked before something is done, and what an answer does."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.moves import begin_anew, finish
from kiosk.show.talk.talk import Overlay, Question, Talk

_CHOOSING = frozenset((Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN))
_ANSWERING = frozenset((Command.ACCEPT, Command.BLACK))
"""Enter, and for a clicker that has none its button for a black stage."""
_ESCAPING = frozenset((Command.ESCAPE, Command.UNCOVER))


def ask(question: Question, choice: int = 0) -> Callable[[Talk, float], Talk]:
    """What asks a question; ``choice`` 1 is yes."""
    return lambda talk, _at: replace(talk, question=question, choice=choice, overlay=Overlay.NONE)


def command_in_question(talk: Talk, event: Commanded) -> Talk:
    """A clicker has next and previous, which choose, and Enter or black, which answer with what is chosen.

    Escape, and the F5 that clickers begin a show with, answer so that nothing is lost: no, but a talk that broke off
    goes on.
    """
    if event.command in _CHOOSING:
        return replace(talk, choice=1 - min(1, talk.choice))
    if event.command in _ANSWERING:
        return answer(talk, yes=talk.choice == 1, at=event.at)
    if event.command in _ESCAPING:
        return answer(talk, yes=talk.question is Question.RESUME, at=event.at)
    return talk


def answer(talk: Talk, *, yes: bool, at: float) -> Talk:
    """Do what was asked, or not; without an open question nothing."""
    asked = talk.question
    if not asked:
        return talk
    talk = replace(talk, question=Question.NONE, choice=0)
    if asked is Question.LEAVE and yes:
        return replace(finish(talk, at), left=True)
    if asked is Question.CONSOLE_HERE:
        return replace(talk, console_here=yes)
    if asked is Question.RESUME and not yes:
        return begin_anew(talk)
    return talk
