"""Owns what commands mean while a question is open, or a list lies over the console."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show import talk_events as events
from kiosk.show.talk import Overlay, Question, Talk
from kiosk.show.talk_events import Command
from kiosk.show.talk_moves import finish, go, restart_slide


def answer_in_question(talk: Talk, event: events.Commanded) -> Talk:
    """A clicker has next and previous, and perhaps Enter: the first two choose, Enter answers with what is chosen."""
    command = event.command
    if command in (Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN):
        return replace(talk, choice=1 - min(1, talk.choice))
    if command is Command.ACCEPT:
        return answer(talk, yes=talk.choice == 1, at=event.at)
    if command in (Command.ESCAPE, Command.UNCOVER):
        return answer(talk, yes=False, at=event.at)
    return talk


IN_OVERLAY = frozenset(
    (Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN, Command.FIRST, Command.LAST, Command.ACCEPT)
)


def answer_in_overlay(talk: Talk, event: events.Commanded) -> Talk:
    """Choose in the overview or the search, and take what is chosen."""
    last = len(talk.line.slides) - 1
    by = {
        Command.NEXT: 1,
        Command.PREVIOUS: -1,
        Command.DOWN: talk.columns if talk.overlay is Overlay.OVERVIEW else 1,
        Command.UP: -talk.columns if talk.overlay is Overlay.OVERVIEW else -1,
        Command.FIRST: -last,
        Command.LAST: last,
    }
    if event.command is Command.ACCEPT:
        if talk.typed:
            return go(replace(talk, typed=""), int(talk.typed) - 1, event.at)
        # What is chosen among the finds of a search only its list knows: it sends SlideChosen.
        return go(talk, talk.choice, event.at) if talk.overlay is Overlay.OVERVIEW else talk
    return replace(talk, choice=min(last, max(0, talk.choice + by[event.command])))


def answer(talk: Talk, *, yes: bool, at: float) -> Talk:
    """Do what the open question is about, or leave it."""
    asked = talk.question
    talk = replace(talk, question=Question.NONE, choice=0)
    if asked is Question.LEAVE and yes:
        return replace(finish(talk, at), left=True)
    if asked is Question.CONSOLE_HERE:
        return replace(talk, console_here=yes)
    if asked is Question.RESUME and not yes:
        return restart_slide(talk)
    return talk
