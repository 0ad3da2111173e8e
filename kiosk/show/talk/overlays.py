"""Owns what lies over the console: overview, search, keys and voices, what is chosen, and the number of a slide."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.show.talk.events import Command, Commanded, HitOpened
from kiosk.show.talk.moves import close_overlay, go
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.talk.state import Overlay, Question, TalkState, console_with
from kiosk.show.talk.voices_overlay import accept_row, rows_of

MOST_DIGITS = 4


def open_overlay(overlay: Overlay) -> Callable[[TalkState, float], TalkState]:
    """What opens something on the console, or closes it; without a console it is asked whether to show that here."""

    def answer(talk: TalkState, _at: float) -> TalkState:
        if talk.on_console.overlay is overlay:
            return close_overlay(talk)
        if not talk.has_console and talk.placement.stage is None:
            return close_overlay(talk)  # nobody would see a question
        if not talk.has_console:
            return console_with(talk, question=Question.CONSOLE_HERE, choice=0, asked_for=overlay)
        here = max(0, min(len(talk.row.slides) - 1, talk.row.slide))
        choice = here if overlay is Overlay.OVERVIEW else 0
        return console_with(talk, overlay=overlay, choice=choice, query="", hits=(), wanted=None)

    return answer


def command_in_overlay(talk: TalkState, event: Commanded) -> TalkState | None:
    """What a command does in a list over the console; None where it means there what it means anywhere."""
    console = talk.on_console
    if console.overlay is Overlay.SEARCH and event.command is Command.SHOW:
        return open_hit(talk, HitOpened(console.choice, event.at, detour=True))
    if console.overlay not in (Overlay.OVERVIEW, Overlay.SEARCH, Overlay.VOICES) or event.command not in _IN_OVERLAY:
        return None
    if event.command is Command.ACCEPT:
        return _accepted(talk, event.at)
    last = max(0, _count(talk) - 1)
    return console_with(talk, typed="", choice=max(0, min(last, console.choice + _by(talk, event.command, last))))


def open_hit(talk: TalkState, event: HitOpened) -> TalkState:
    """Go to what was found: in the run where it has it, unless a detour is asked for, which its page is read for."""
    hits = talk.on_console.hits
    if not 0 <= event.hit < len(hits):
        return talk
    hit = hits[event.hit]
    if hit.place >= 0 and not event.detour:
        return go(talk, hit.place, event.at)
    return console_with(talk, wanted=hit)


def take_hits(talk: TalkState, hits: tuple[SlideHit, ...]) -> TalkState:
    """These are found now; what is chosen is one of them."""
    return console_with(talk, hits=hits, choice=max(0, min(talk.on_console.choice, len(hits) - 1)))


def type_digit(talk: TalkState, digit: str) -> TalkState:
    """In the overview the slide of that number is the chosen one, so that one sees where Enter leads."""
    console = talk.on_console
    if console.question:
        return talk
    typed = (console.typed + digit)[-MOST_DIGITS:]
    choice = max(0, min(len(talk.row.slides), int(typed)) - 1)
    return console_with(talk, typed=typed, choice=choice if console.overlay is Overlay.OVERVIEW else console.choice)


def go_to_typed(talk: TalkState, at: float) -> TalkState:
    """To the slide whose number was typed."""
    return go(console_with(talk, typed=""), int(talk.on_console.typed) - 1, at)


_IN_OVERLAY = frozenset(
    (Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN, Command.FIRST, Command.LAST, Command.ACCEPT)
)


def _accepted(talk: TalkState, at: float) -> TalkState:
    console = talk.on_console
    if console.typed:
        return go_to_typed(talk, at)
    if console.overlay is Overlay.SEARCH:
        return open_hit(talk, HitOpened(console.choice, at))
    if console.overlay is Overlay.VOICES:
        return accept_row(talk, console.choice)
    return go(talk, console.choice, at)


def _count(talk: TalkState) -> int:
    console = talk.on_console
    if console.overlay is Overlay.VOICES:
        return len(rows_of(talk.voices))
    return len(talk.row.slides) if console.overlay is Overlay.OVERVIEW else len(console.hits)


def _by(talk: TalkState, command: Command, last: int) -> int:
    line = talk.on_console.columns if talk.on_console.overlay is Overlay.OVERVIEW else 1
    return {
        Command.NEXT: 1,
        Command.PREVIOUS: -1,
        Command.DOWN: line,
        Command.UP: -line,
        Command.FIRST: -last,
        Command.LAST: last,
    }[command]
