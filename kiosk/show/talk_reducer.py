"""Owns how a talk changes: one pure answer to each of its events, one to each command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kiosk.show import talk_events as events
from kiosk.show.placement import place_faces
from kiosk.show.talk import (
    NOTES_SCALES,
    ZOOMS,
    Cover,
    Frozen,
    Line,
    Overlay,
    Pointer,
    PointerKind,
    Question,
    Talk,
    Zoom,
)
from kiosk.show.talk_events import Command
from kiosk.show.talk_moves import go, leave_slide, move, move_page
from kiosk.show.talk_questions import IN_OVERLAY, answer, answer_in_overlay, answer_in_question

MOST_DIGITS = 4


def reduce_talk(talk: Talk, event: events.TalkEvent) -> Talk:
    """Answer an event of a talk.

    Raises:
        KeyError: ``event`` is none of ``TalkEvent``, or is ``TalkBegun``, which only a whole state can answer.
    """
    return _ANSWERS[type(event)](talk, event)


def _commanded(talk: Talk, event: events.Commanded) -> Talk:
    if talk.question:
        return answer_in_question(talk, event)
    if talk.overlay in (Overlay.OVERVIEW, Overlay.SEARCH) and event.command in IN_OVERLAY:
        return answer_in_overlay(talk, event)
    typed = talk.typed
    talk = replace(talk, typed="")
    if event.command is Command.ACCEPT and typed:
        return go(talk, int(typed) - 1, event.at)
    return _COMMANDS[event.command](talk, event.at)


def _answered(talk: Talk, event: events.Answered) -> Talk:
    return answer(talk, yes=event.yes, at=event.at)


def _ask(question: Question, choice: int = 0) -> Callable[[Talk, float], Talk]:
    return lambda talk, _at: replace(talk, question=question, choice=choice, overlay=Overlay.NONE)


def _escape(talk: Talk, at: float) -> Talk:
    """Take away the topmost thing; only where there is none, ask whether to leave."""
    if talk.overlay:
        return replace(talk, overlay=Overlay.NONE)
    if talk.cover or talk.frozen is not None or talk.zoom.scale > 1 or talk.pointer.kind or talk.test_card:
        return _uncover(talk, at)
    return _ask(Question.LEAVE)(talk, at)


def _uncover(talk: Talk, _at: float) -> Talk:
    pointer = replace(talk.pointer, kind=PointerKind.NONE)
    return replace(
        talk, cover=Cover.NONE, frozen=None, zoom=Zoom(), pointer=pointer, overlay=Overlay.NONE, test_card=False
    )


def _cover(cover: Cover) -> Callable[[Talk, float], Talk]:
    return lambda talk, _at: replace(talk, cover=Cover.NONE if talk.cover is cover else cover)


def _freeze(talk: Talk, _at: float) -> Talk:
    return replace(talk, frozen=Frozen(talk.spot, talk.line, talk.zoom) if talk.frozen is None else None)


def _pause(talk: Talk, at: float) -> Talk:
    clock = talk.clock
    if clock.since is None:
        return replace(talk, clock=replace(clock, since=at, held=False))
    return replace(talk, clock=replace(clock, elapsed=clock.at(at), since=None, held=True))


def _overlay(overlay: Overlay) -> Callable[[Talk, float], Talk]:
    def answered(talk: Talk, _at: float) -> Talk:
        if talk.overlay is overlay:
            return replace(talk, overlay=Overlay.NONE)
        last = len(talk.line.slides) - 1
        return replace(talk, overlay=overlay, choice=min(last, talk.line.slide), query="")

    return answered


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


def _pointer(kind: PointerKind) -> Callable[[Talk, float], Talk]:
    def answered(talk: Talk, _at: float) -> Talk:
        other = PointerKind.NONE if talk.pointer.kind is kind else kind
        return replace(talk, pointer=replace(talk.pointer, kind=other))

    return answered


def _zoom_step(by: int) -> Callable[[Talk, float], Talk]:
    def answered(talk: Talk, _at: float) -> Talk:
        scale = _beside(ZOOMS, talk.zoom.scale, by)
        return replace(talk, zoom=Zoom(scale, talk.pointer.x, talk.pointer.y) if scale > 1 else Zoom())

    return answered


def _notes_step(by: int) -> Callable[[Talk, float], Talk]:
    return lambda talk, _at: replace(talk, notes_scale=_beside(NOTES_SCALES, talk.notes_scale, by))


def _beside(steps: tuple[Any, ...], value: float, by: int) -> Any:
    nearest = min(range(len(steps)), key=lambda place: abs(steps[place] - value))
    return steps[min(len(steps) - 1, max(0, nearest + by))]


def _swap(talk: Talk, _at: float) -> Talk:
    return replace(talk, swapped=not talk.swapped)


def _console_here(talk: Talk, at: float) -> Talk:
    """Notes on a screen that the room may see are shown after a clear question only; put away, without one."""
    if talk.console_here:
        return replace(talk, console_here=False)
    if place_faces(talk.screens, swapped=talk.swapped).console is not None:
        return talk
    return _ask(Question.CONSOLE_HERE)(talk, at)


def _test_card(talk: Talk, _at: float) -> Talk:
    return replace(talk, test_card=not talk.test_card)


def _digit_typed(talk: Talk, event: events.DigitTyped) -> Talk:
    return replace(talk, typed=(talk.typed + event.digit)[-MOST_DIGITS:])


def _slide_chosen(talk: Talk, event: events.SlideChosen) -> Talk:
    return go(talk, event.slide, event.at)


def _detour_taken(talk: Talk, event: events.DetourTaken) -> Talk:
    talk = leave_slide(talk, event.at)
    return replace(talk, detour=Line(event.slides), overlay=Overlay.NONE, zoom=Zoom())


def _search_typed(talk: Talk, event: events.SearchTyped) -> Talk:
    return replace(talk, query=event.query, choice=0)


def _choice_moved(talk: Talk, event: events.ChoiceMoved) -> Talk:
    return replace(talk, choice=max(0, event.choice))


def _grid_measured(talk: Talk, event: events.GridMeasured) -> Talk:
    return replace(talk, columns=max(1, event.columns))


def _pointer_moved(talk: Talk, event: events.PointerMoved) -> Talk:
    x, y = (min(1.0, max(0.0, share)) for share in (event.x, event.y))
    return replace(talk, pointer=Pointer(talk.pointer.kind, x, y, event.seen))


def _zoomed(talk: Talk, event: events.Zoomed) -> Talk:
    scale = min(ZOOMS[-1], max(1.0, event.scale))
    return replace(talk, zoom=Zoom(scale, event.x, event.y) if scale > 1 else Zoom())


def _screens_changed(talk: Talk, event: events.ScreensChanged) -> Talk:
    # A yes to notes on this screen was for the screens that were there then.
    return replace(talk, screens=event.screens, console_here=False)


def _slides_renewed(talk: Talk, event: events.SlidesRenewed) -> Talk:
    """Stay at the slide that one was at, as far as it is still there."""
    here = talk.line.current
    places = {(slide.page, slide.section): place for place, slide in enumerate(event.slides)}
    place = places.get((here.page, here.section), talk.line.slide) if here else len(event.slides)
    place = min(place, len(event.slides))
    steps = event.slides[place].steps if place < len(event.slides) else 0
    spent = talk.spent if len(talk.spent) == len(event.slides) else (0.0,) * len(event.slides)
    return replace(talk, line=Line(event.slides, place, min(talk.line.step, steps)), spent=spent)


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
    Command.ESCAPE: _escape,
    Command.LEAVE: _ask(Question.LEAVE),
    Command.UNCOVER: _uncover,
    Command.BLACK: _cover(Cover.BLACK),
    Command.WHITE: _cover(Cover.WHITE),
    Command.FREEZE: _freeze,
    Command.PAUSE: _pause,
    Command.OVERVIEW: _overlay(Overlay.OVERVIEW),
    Command.SEARCH: _overlay(Overlay.SEARCH),
    Command.KEYS: _overlay(Overlay.KEYS),
    Command.BOOKMARK: _bookmark,
    Command.RETURN: _return,
    Command.POINTER: _pointer(PointerKind.POINTER),
    Command.SPOTLIGHT: _pointer(PointerKind.SPOTLIGHT),
    Command.ZOOM_IN: _zoom_step(1),
    Command.ZOOM_OUT: _zoom_step(-1),
    Command.LARGER: _notes_step(1),
    Command.SMALLER: _notes_step(-1),
    Command.SWAP: _swap,
    Command.CONSOLE_HERE: _console_here,
    Command.TEST_CARD: _test_card,
}

_ANSWERS: dict[type, Callable[[Talk, Any], Talk]] = {
    events.Commanded: _commanded,
    events.DigitTyped: _digit_typed,
    events.SlideChosen: _slide_chosen,
    events.DetourTaken: _detour_taken,
    events.Answered: _answered,
    events.SearchTyped: _search_typed,
    events.ChoiceMoved: _choice_moved,
    events.GridMeasured: _grid_measured,
    events.PointerMoved: _pointer_moved,
    events.Zoomed: _zoomed,
    events.ScreensChanged: _screens_changed,
    events.SlidesRenewed: _slides_renewed,
}
