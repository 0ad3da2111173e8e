"""Owns the moves of a talk between its slides, and the seconds that each was shown."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.talk.covers import is_covered, take_away_covers
from kiosk.show.talk.state import OnConsole, OnScreens, Overlay, SlideRow, TalkState, Zoom, console_with, stage_with


def move(talk: TalkState, by: int, at: float) -> TalkState:
    """One step on (1) or back (-1): what is hidden is revealed first, what covers the slide is taken away first.

    Going on behind the last slide of a detour leads back to where it was left.
    """
    if is_covered(talk):
        return take_away_covers(talk)
    here = talk.here
    slide, step = here.slide, here.step + by
    if here.current is None or not 0 <= step <= here.current.steps:
        slide, step = slide + by, 0
        if by < 0 <= slide:
            step = here.slides[slide].steps
    return _arrive(talk, slide, step, at)


def move_page(talk: TalkState, by: int, at: float) -> TalkState:
    """To the first slide of the next page (1); to that of this page, or of the one before where one is there (-1)."""
    if is_covered(talk):
        return take_away_covers(talk)
    slides, slide = talk.here.slides, talk.here.slide
    places = range(slide + 1, len(slides)) if by > 0 else range(slide - 1, 0, -1)
    leads = (place for place in places if slides[place].page != slides[place - 1].page)
    return _arrive(talk, next(leads, len(slides) if by > 0 else 0), 0, at)


def go(talk: TalkState, slide: int, at: float) -> TalkState:
    """To a slide of the run, the nearest there is; a detour and what lies over the console end with that."""
    zoom = None if talk.detour is None else Zoom()
    talk = replace(take_away_covers(close_overlay(talk), zoom), detour=None)
    return _arrive(talk, min(slide, len(talk.row.slides) - 1), 0, at)


def take_detour(talk: TalkState, detour: SlideRow, at: float) -> TalkState:
    """To the slides of a page; what lies over the console and the stage ends with that."""
    talk = leave_slide(_start(talk, at), at)
    return replace(take_away_covers(close_overlay(talk), Zoom()), detour=detour)


def close_overlay(talk: TalkState) -> TalkState:
    """Nothing over the console."""
    return console_with(talk, overlay=Overlay.NONE, wanted=None)


def finish(talk: TalkState, at: float) -> TalkState:
    """Stop the clock and book the seconds of the last slide."""
    talk = leave_slide(talk, at)
    return replace(talk, clock=replace(talk.clock, elapsed=talk.clock.at(at), since=None))


def begin_anew(talk: TalkState) -> TalkState:
    """From the beginning: first slide, no time spent."""
    slides = talk.row.slides
    return TalkState(
        talk.language,
        SlideRow(slides),
        talk.run,
        clock=replace(talk.clock, elapsed=0.0, since=None, held=False),
        on_console=OnConsole(notes_scale=talk.on_console.notes_scale),
        on_screens=OnScreens(talk.on_screens.screens, upright=talk.on_screens.upright),
        spent=(0.0,) * len(slides),
    )


def leave_slide(talk: TalkState, at: float) -> TalkState:
    """Book the seconds since the current slide of the run was entered; those of a detour count for where it began."""
    elapsed = talk.clock.at(at)
    place = talk.row.slide
    if place >= len(talk.spent):
        return replace(talk, entered=elapsed)
    seconds = talk.spent[place] + elapsed - talk.entered
    return replace(talk, entered=elapsed, spent=(*talk.spent[:place], seconds, *talk.spent[place + 1 :]))


def _start(talk: TalkState, at: float) -> TalkState:
    """Set the clock going with the first move, unless the speaker holds it; a fixed end gives the talk its length."""
    clock = talk.clock
    if clock.since is not None or clock.held:
        return talk
    planned = max(60.0, clock.ends - at) if clock.ends and not clock.elapsed else clock.planned
    return replace(talk, clock=replace(clock, since=at, planned=planned))


def _arrive(talk: TalkState, slide: int, step: int, at: float) -> TalkState:
    here = talk.here
    if talk.detour is not None and slide >= len(here.slides):
        return replace(stage_with(_start(talk, at), zoom=Zoom()), detour=None)
    slide = min(len(here.slides), max(0, slide))
    if (slide, step) == (here.slide, here.step):
        return talk
    talk = _start(talk, at)
    moved = SlideRow(here.slides, slide, step)
    if talk.detour is not None:
        return replace(stage_with(talk, zoom=Zoom()), detour=moved)
    if slide != here.slide:
        talk = stage_with(leave_slide(talk, at), zoom=Zoom())
    return replace(talk, row=moved)
