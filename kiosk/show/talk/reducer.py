"""Owns how a talk changes: one pure answer to each of its events, one to each command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kiosk.show.talk import events
from kiosk.show.talk.covers import (
    is_plain,
    move_pointer,
    show_plainly,
    toggle_code,
    toggle_cover,
    toggle_frozen,
    toggle_pointer,
    toggle_test_card,
    zoom_step,
    zoom_to,
)
from kiosk.show.talk.events import Command
from kiosk.show.talk.moves import close_overlay, go, move, move_page, take_detour
from kiosk.show.talk.overlays import command_in_overlay, go_to_typed, open_hit, open_overlay, take_hits, type_digit
from kiosk.show.talk.phone_seat import LETTING_IN, answer_phone, take_facts
from kiosk.show.talk.phone_voices import PhoneVoiceHeard, hear_phone
from kiosk.show.talk.questions import answer, ask, command_in_question
from kiosk.show.talk.renewal import renew
from kiosk.show.talk.state import (
    NOTES_SCALES,
    Cover,
    Overlay,
    PointerKind,
    Question,
    SlideRow,
    TalkState,
    Zoom,
    console_with,
    screens_with,
    stage_with,
)
from kiosk.show.talk.steps import beside
from kiosk.show.talk.voices import PollsRead, VoiceHeard, VoicesSaved, hear_voice, take_polls
from kiosk.show.talk.voices_overlay import accept_row, with_voices

Answer = Callable[[TalkState, float], TalkState]


def reduce_talk(talk: TalkState, event: events.TalkEvent) -> TalkState:
    """Answer an event of a talk.

    Returns:
        The talk after it; the very same object where the event changes nothing.

    Raises:
        KeyError: ``event`` is none of ``TalkEvent``.
    """
    after = _ANSWERS[type(event)](talk, event)
    return talk if after == talk else after


def _commanded(talk: TalkState, event: events.Commanded) -> TalkState:
    if talk.on_console.question:
        return command_in_question(talk, event)
    inside = command_in_overlay(talk, event)
    if inside is not None:
        return inside
    if talk.on_console.typed:
        if event.command is Command.ACCEPT:
            return go_to_typed(talk, event.at)
        talk = console_with(talk, typed="")
        if event.command is Command.ESCAPE:
            return talk
    return _COMMANDS[event.command](talk, event.at)


def _escape(talk: TalkState, at: float) -> TalkState:
    """Take away the topmost thing; only where there is none, ask whether to leave."""
    if talk.on_console.overlay:
        return close_overlay(talk)
    return ask(Question.LEAVE)(talk, at) if is_plain(talk) else show_plainly(talk)


def _uncover(talk: TalkState, _at: float) -> TalkState:
    return close_overlay(show_plainly(talk))


def _pause(talk: TalkState, at: float) -> TalkState:
    clock = talk.clock
    if clock.since is None:
        return replace(talk, clock=replace(clock, since=at, held=False))
    return replace(talk, clock=replace(clock, elapsed=clock.at(at), since=None, held=True))


def _bookmark(talk: TalkState, _at: float) -> TalkState:
    here = talk.row.slide
    return replace(talk, bookmark=None if talk.bookmark == here else here)


def _return(talk: TalkState, at: float) -> TalkState:
    """Back from a detour to the slide and step that was left; else to the bookmark, where there is one."""
    if talk.detour is not None:
        return replace(stage_with(talk, zoom=Zoom()), detour=None)
    if talk.bookmark is not None:
        return replace(go(talk, talk.bookmark, at), bookmark=None)
    return talk


def _notes_step(by: int) -> Answer:
    return lambda talk, _at: console_with(talk, notes_scale=beside(NOTES_SCALES, talk.on_console.notes_scale, by))


def _swap(talk: TalkState, _at: float) -> TalkState:
    """Exchange the screens, where there are two to exchange."""
    placed = talk.placement
    return screens_with(talk, swapped=not talk.on_screens.swapped) if placed.stage and placed.console else talk


def _console_here(talk: TalkState, at: float) -> TalkState:
    """Notes on a screen that the room may see are shown after a clear question only; put away, without one."""
    if talk.on_screens.console_here:
        return screens_with(close_overlay(talk), console_here=False)
    return talk if talk.has_console else ask(Question.CONSOLE_HERE)(talk, at)


def _detour_taken(talk: TalkState, event: events.DetourTaken) -> TalkState:
    first = max(0, min(event.slide, len(event.slides) - 1))
    return take_detour(talk, SlideRow(event.slides, first), event.at)


def _screens_changed(talk: TalkState, event: events.ScreensChanged) -> TalkState:
    """A yes to notes on this screen, and the question for it, were for the screens that were there then."""
    if talk.on_console.question is Question.CONSOLE_HERE:
        talk = console_with(talk, question=Question.NONE, asked_for=Overlay.NONE)
    talk = screens_with(talk, screens=event.screens, console_here=False)
    return talk if talk.has_console else close_overlay(talk)


def _lead(talk: TalkState, _at: float) -> TalkState:
    """Take over from another speaker, where one leads the hall."""
    if not talk.hall.leader:
        return talk
    return replace(talk, hall=replace(talk.hall, leader="", claims=talk.hall.claims + 1))


def _hall_changed(talk: TalkState, event: events.HallChanged) -> TalkState:
    return replace(talk, hall=replace(talk.hall, on=True, linked=event.linked, leader=event.leader))


def _voices(talk: TalkState, at: float) -> TalkState:
    """What visitors ask; there is nobody to ask without a hall or phones."""
    return open_overlay(Overlay.VOICES)(talk, at) if talk.hears else talk


def _saved(talk: TalkState, event: VoicesSaved) -> TalkState:
    return replace(talk, voices=replace(talk.voices, saved=event.file, unsaved=event.reason))


def _phone(talk: TalkState, at: float) -> TalkState:
    return open_overlay(Overlay.PHONE)(talk, at) if talk.phone.on else talk


def _phone_changed(talk: TalkState, event: events.PhoneChanged) -> TalkState:
    """Where a phone begins to ask, the console shows it, unless something else lies there already."""
    new = event.facts.asks and event.facts.asks != talk.phone.asks
    talk = replace(talk, phone=take_facts(talk.phone, event.facts))
    console = talk.on_console
    free = talk.has_console and not (console.overlay or console.question)
    return console_with(talk, overlay=Overlay.PHONE) if new and free else talk


def _phone_answered(talk: TalkState, event: events.PhoneAnswered) -> TalkState:
    """Once a phone is let in, the speaker goes on with the console."""
    talk = replace(talk, phone=answer_phone(talk.phone, event.answer, event.word))
    return close_overlay(talk) if event.answer in LETTING_IN and talk.on_console.overlay is Overlay.PHONE else talk


_COMMANDS: dict[Command, Answer] = {
    Command.NEXT: lambda talk, at: move(talk, 1, at),
    Command.PREVIOUS: lambda talk, at: move(talk, -1, at),
    Command.DOWN: lambda talk, at: move(talk, 1, at),
    Command.UP: lambda talk, at: move(talk, -1, at),
    Command.NEXT_PAGE: lambda talk, at: move_page(talk, 1, at),
    Command.PREVIOUS_PAGE: lambda talk, at: move_page(talk, -1, at),
    Command.FIRST: lambda talk, at: go(talk, 0, at),
    Command.LAST: lambda talk, at: go(talk, len(talk.row.slides) - 1, at),
    Command.ACCEPT: lambda talk, at: move(talk, 1, at),
    Command.SHOW: lambda talk, _at: talk,  # it means something among the finds of a search only
    Command.ESCAPE: _escape,
    Command.LEAVE: ask(Question.LEAVE),
    Command.UNCOVER: _uncover,
    Command.BLACK: toggle_cover(Cover.BLACK),
    Command.WHITE: toggle_cover(Cover.WHITE),
    Command.FREEZE: toggle_frozen,
    Command.PAUSE: _pause,
    Command.OVERVIEW: open_overlay(Overlay.OVERVIEW),
    Command.SEARCH: open_overlay(Overlay.SEARCH),
    Command.KEYS: open_overlay(Overlay.KEYS),
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
    Command.LEAD: _lead,
    Command.VOICES: _voices,
    Command.PHONE: _phone,
    Command.CODE: toggle_code,
}

_ANSWERS: dict[type, Callable[[TalkState, Any], TalkState]] = {
    events.Commanded: _commanded,
    events.DigitTyped: lambda talk, event: type_digit(talk, event.digit),
    events.SlideChosen: lambda talk, event: go(talk, event.slide, event.at),
    events.DetourTaken: _detour_taken,
    events.Answered: lambda talk, event: answer(talk, yes=event.yes, at=event.at),
    events.SearchTyped: lambda talk, event: console_with(talk, query=event.query, choice=0),
    events.SlidesFound: lambda talk, event: take_hits(talk, event.hits),
    events.LettersRead: lambda talk, event: console_with(talk, letters=event.letters),
    events.HitOpened: open_hit,
    events.ChoiceMoved: lambda talk, event: console_with(talk, choice=max(0, event.choice)),
    events.GridMeasured: lambda talk, event: console_with(talk, columns=max(1, event.columns)),
    events.PointerMoved: lambda talk, event: move_pointer(talk, event.x, event.y, seen=event.seen),
    events.Zoomed: lambda talk, event: zoom_to(talk, event.scale, event.x, event.y),
    events.ScreensChanged: _screens_changed,
    events.StageTurned: lambda talk, event: screens_with(talk, upright=event.upright),
    events.HallChanged: _hall_changed,
    VoiceHeard: lambda talk, event: with_voices(talk, hear_voice(talk.voices, event)),
    PhoneVoiceHeard: lambda talk, event: with_voices(talk, hear_phone(talk.voices, event)),
    PollsRead: lambda talk, event: with_voices(talk, take_polls(talk.voices, event.polls)),
    VoicesSaved: _saved,
    events.RowAccepted: lambda talk, event: accept_row(talk, event.row),
    events.PhoneChanged: _phone_changed,
    events.PhoneAnswered: _phone_answered,
    events.VisitorsChanged: lambda talk, event: replace(talk, visitors=event.facts),
    events.SlidesRenewed: lambda talk, event: renew(talk, event.slides, event.detour),
}
