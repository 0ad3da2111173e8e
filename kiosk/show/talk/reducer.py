"""Owns how a talk changes: one pure answer to each of its events, one to each command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kiosk.show.talk import events
from kiosk.show.talk.covers import (
    is_plain,
    move_pointer,
    toggle_cover,
    toggle_frozen,
    toggle_pointer,
    toggle_test_card,
    uncover,
    zoom_step,
    zoom_to,
)
from kiosk.show.talk.events import Command
from kiosk.show.talk.moves import go, move, move_page, take_detour
from kiosk.show.talk.placement import place_faces
from kiosk.show.talk.questions import answer, ask, command_in_question
from kiosk.show.talk.renewal import renew
from kiosk.show.talk.steps import beside
from kiosk.show.talk.talk import NOTES_SCALES, Cover, Line, Overlay, PointerKind, Question, Talk, Zoom

MOST_DIGITS = 4


def reduce_talk(talk: Talk, event: events.TalkEvent) -> Talk:
    """Answer an event of a talk.

    Raises:
        KeyError: ``event`` is none of ``TalkEvent``, or is ``TalkBegun``, which only a whole state can answer.
    """
    return _ANSWERS[type(event)](talk, event)


def _commanded(talk: Talk, event: events.Commanded) -> Talk:
    if talk.question:
        return command_in_question(talk, event)
    if talk.overlay in (Overlay.OVERVIEW, Overlay.SEARCH) and event.command in _IN_OVERLAY:
        return _in_overlay(talk, event)
    typed = talk.typed
    talk = replace(talk, typed="")
    if typed and event.command is Command.ACCEPT:
        return go(talk, int(typed) - 1, event.at)
    if typed and event.command is Command.ESCAPE:
        return talk
    return _COMMANDS[event.command](talk, event.at)


_IN_OVERLAY = frozenset(
    (Command.NEXT, Command.PREVIOUS, Command.UP, Command.DOWN, Command.FIRST, Command.LAST, Command.ACCEPT)
)


def _in_overlay(talk: Talk, event: events.Commanded) -> Talk:
    is_grid = talk.overlay is Overlay.OVERVIEW
    last = (len(talk.line.slides) if is_grid else talk.finds) - 1
    by = {
        Command.NEXT: 1,
        Command.PREVIOUS: -1,
        Command.DOWN: talk.columns if is_grid else 1,
        Command.UP: -talk.columns if is_grid else -1,
        Command.FIRST: -last,
        Command.LAST: last,
    }
    if event.command is Command.ACCEPT:
        if talk.typed:
            return go(replace(talk, typed=""), int(talk.typed) - 1, event.at)
        # What is chosen among the finds of a search only its list knows: it sends SlideChosen.
        return go(talk, talk.choice, event.at) if is_grid else talk
    return replace(talk, typed="", choice=max(0, min(last, talk.choice + by[event.command])))


def _answered(talk: Talk, event: events.Answered) -> Talk:
    return answer(talk, yes=event.yes, at=event.at)


def _escape(talk: Talk, at: float) -> Talk:
    """Take away the topmost thing; only where there is none, ask whether to leave."""
    if talk.overlay:
        return replace(talk, overlay=Overlay.NONE)
    return ask(Question.LEAVE)(talk, at) if is_plain(talk) else uncover(talk, at)


def _pause(talk: Talk, at: float) -> Talk:
    clock = talk.clock
    if clock.since is None:
        return replace(talk, clock=replace(clock, since=at, held=False))
    return replace(talk, clock=replace(clock, elapsed=clock.at(at), since=None, held=True))


def _overlay(overlay: Overlay) -> Callable[[Talk, float], Talk]:
    """What opens something on the console, or closes it; without a console nobody would see it, or how to go on."""

    def answer(talk: Talk, _at: float) -> Talk:
        if talk.overlay is overlay or not talk.has_console:
            return replace(talk, overlay=Overlay.NONE)
        here = min(len(talk.line.slides) - 1, talk.line.slide)
        return replace(talk, overlay=overlay, choice=here if overlay is Overlay.OVERVIEW else 0, query="", finds=0)

    return answer


def _bookmark(talk: Talk, _at: float) -> Talk:
    here = talk.line.slide
    return replace(talk, bookmark=None if talk.bookmark == here else here)


def _return(talk: Talk, at: float) -> Talk:
    """Back from a detour to the slide and step that was left; else to the bookmark, where there is one."""
    if talk.detour is not None:
        return replace(talk, detour=None, zoom=Zoom())
    if talk.bookmark is not None:
        return replace(go(talk, talk.bookmark, at), bookmark=None)
    return talk


def _notes_step(by: int) -> Callable[[Talk, float], Talk]:
    return lambda talk, _at: replace(talk, notes_scale=beside(NOTES_SCALES, talk.notes_scale, by))


def _swap(talk: Talk, _at: float) -> Talk:
    """Exchange the screens, where there are two to exchange."""
    placed = place_faces(talk.screens, swapped=talk.swapped, console_here=talk.console_here)
    return replace(talk, swapped=not talk.swapped) if placed.stage and placed.console else talk


def _console_here(talk: Talk, at: float) -> Talk:
    """Notes on a screen that the room may see are shown after a clear question only; put away, without one."""
    if talk.console_here:
        return replace(talk, console_here=False, overlay=Overlay.NONE)
    return talk if talk.has_console else ask(Question.CONSOLE_HERE)(talk, at)


def _digit_typed(talk: Talk, event: events.DigitTyped) -> Talk:
    """In the overview the slide of that number is the chosen one, so that one sees where Enter leads."""
    if talk.question:
        return talk
    talk = replace(talk, typed=(talk.typed + event.digit)[-MOST_DIGITS:])
    if talk.overlay is not Overlay.OVERVIEW:
        return talk
    return replace(talk, choice=max(0, min(len(talk.line.slides), int(talk.typed)) - 1))


def _slide_chosen(talk: Talk, event: events.SlideChosen) -> Talk:
    return go(talk, event.slide, event.at)


def _detour_taken(talk: Talk, event: events.DetourTaken) -> Talk:
    return take_detour(talk, Line(event.slides, max(0, min(event.slide, len(event.slides) - 1))), event.at)


def _search_typed(talk: Talk, event: events.SearchTyped) -> Talk:
    return replace(talk, query=event.query, choice=0)


def _pages_found(talk: Talk, event: events.PagesFound) -> Talk:
    return replace(talk, finds=event.count, choice=max(0, min(talk.choice, event.count - 1)))


def _choice_moved(talk: Talk, event: events.ChoiceMoved) -> Talk:
    return replace(talk, choice=max(0, event.choice))


def _grid_measured(talk: Talk, event: events.GridMeasured) -> Talk:
    return replace(talk, columns=max(1, event.columns))


def _pointer_moved(talk: Talk, event: events.PointerMoved) -> Talk:
    return move_pointer(talk, event.x, event.y, seen=event.seen)


def _zoomed(talk: Talk, event: events.Zoomed) -> Talk:
    return zoom_to(talk, event.scale, event.x, event.y)


def _screens_changed(talk: Talk, event: events.ScreensChanged) -> Talk:
    """A yes to notes on this screen, and the question for it, were for the screens that were there then."""
    asks = Question.NONE if talk.question is Question.CONSOLE_HERE else talk.question
    talk = replace(talk, screens=event.screens, console_here=False, question=asks)
    return talk if talk.has_console else replace(talk, overlay=Overlay.NONE)


def _slides_renewed(talk: Talk, event: events.SlidesRenewed) -> Talk:
    return renew(talk, event.slides, event.detour)


_COMMANDS: dict[Command, Callable[[Talk, float], Talk]] = {
    Command.NEXT: lambda talk, at: move(talk, 1, at),
    Command.PREVIOUS: lambda talk, at: move(talk, -1, at),
    Command.DOWN: lambda talk, at: move(talk, 1, at),
    Command.UP: lambda talk, at: move(talk, -1, at),
    Command.NEXT_PAGE: lambda talk, at: move_page(talk, 1, at),
    Command.PREVIOUS_PAGE: lambda talk, at: move_page(talk, -1, at),
    Command.FIRST: lambda talk, at: go(talk, 0, at),
    Command.LAST: lambda talk, at: go(talk, len(talk.line.slides) - 1, at),
    Command.ACCEPT: lambda talk, at: move(talk, 1, at),
    Command.SHOW: lambda talk, _at: talk,  # only the list of a search knows what: it sends DetourTaken
    Command.ESCAPE: _escape,
    Command.LEAVE: ask(Question.LEAVE),
    Command.UNCOVER: uncover,
    Command.BLACK: toggle_cover(Cover.BLACK),
    Command.WHITE: toggle_cover(Cover.WHITE),
    Command.FREEZE: toggle_frozen,
    Command.PAUSE: _pause,
    Command.OVERVIEW: _overlay(Overlay.OVERVIEW),
    Command.SEARCH: _overlay(Overlay.SEARCH),
    Command.KEYS: _overlay(Overlay.KEYS),
    Command.BOOKMARK: _bookmark,
    Command.RETURN: _return,
    Command.POINTER: toggle_pointer(PointerKind.POINTER),
    Command.SPOTLIGHT: toggle_pointer(PointerKind.SPOTLIGHT),
    Command.ZOOM_IN: zoom_step(1),
    Command.ZOOM_OUT: zoom_step(-1),
    Command.LARGER: _notes_step(1),
    Command.SMALLER: _notes_step(-1),
    Command.SWAP: _swap,
    Command.CONSOLE_HERE: _console_here,
    Command.TEST_CARD: toggle_test_card,
}

_ANSWERS: dict[type, Callable[[Talk, Any], Talk]] = {
    events.Commanded: _commanded,
    events.DigitTyped: _digit_typed,
    events.SlideChosen: _slide_chosen,
    events.DetourTaken: _detour_taken,
    events.Answered: _answered,
    events.SearchTyped: _search_typed,
    events.PagesFound: _pages_found,
    events.ChoiceMoved: _choice_moved,
    events.GridMeasured: _grid_measured,
    events.PointerMoved: _pointer_moved,
    events.Zoomed: _zoomed,
    events.ScreensChanged: _screens_changed,
    events.SlidesRenewed: _slides_renewed,
}
