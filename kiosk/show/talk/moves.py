"""Owns the moves of a talk between its slides, and the seconds that each was shown."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.covers import is_covered, take_away_covers
from kiosk.show.talk.state import OnConsole, OnScreens, Overlay, SlideRow, TalkState, Zoom, console_with, stage_with
from kiosk.show.talk.voices import begin_voices, leave_poll, turn_poll


def move(talk: TalkState, by: int, at: float) -> TalkState:
    """One step on (1) or back (-1): what is hidden is revealed first, what covers the slide is taken away first.

    On, with a poll on the stage, closes it and then takes it away; back takes it away.

    Going on behind the last slide of a detour leads back to where it was left.
    """
    if is_covered(talk):
        return take_away_covers(talk)
    if talk.voices.poll:
        return _turn(talk, by)
    here = talk.here
    slide, step = here.slide, here.step + by
    if here.current is None or not 0 <= step <= here.current.steps:
        slide, step = slide + by, 0
        if by < 0 <= slide:
            step = here.slides[slide].steps
    return _arrive(talk, slide, step, at)


def coming(talk: TalkState) -> tuple[Slide | None, int]:
    """The slide and the step that one step on leads to; None at the end. Behind a detour that is where it was left."""
    here = talk.here
    if here.current is not None and here.step < here.current.steps:
        return here.current, here.step + 1
    if here.slide + 1 < len(here.slides):
        return here.slides[here.slide + 1], 0
    return (talk.row.current, talk.row.step) if talk.detour is not None else (None, 0)


def move_page(talk: TalkState, by: int, at: float) -> TalkState:
    """To the first slide of the next page (1); to that of this page, or of the one before where one is there (-1)."""
    if is_covered(talk):
        return take_away_covers(talk)
    if talk.voices.poll:
        return _turn(talk, by)
    slides, slide = talk.here.slides, talk.here.slide
    places = range(slide + 1, len(slides)) if by > 0 else range(slide - 1, 0, -1)
    leads = (place for place in places if slides[place].page != slides[place - 1].page)
    return _arrive(talk, next(leads, len(slides) if by > 0 else 0), 0, at)


def go(talk: TalkState, slide: int, at: float) -> TalkState:
    """To a slide of the run, the nearest there is; a detour and what lies over the console end with that."""
    zoom = None if talk.detour is None else Zoom()
    talk = replace(talk, voices=leave_poll(talk.voices))
    talk = replace(take_away_covers(close_overlay(talk), zoom), detour=None)
    return _arrive(talk, min(slide, len(talk.row.slides) - 1), 0, at)


def take_detour(talk: TalkState, detour: SlideRow, at: float) -> TalkState:
    """To the slides of a page; what lies over the console and the stage ends with that."""
    talk = leave_slide(_start(talk, at), at)
    talk = take_away_covers(close_overlay(talk), Zoom())
    return replace(talk, detour=detour, voices=leave_poll(talk.voices))


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
        hall=talk.hall,
        phone=talk.phone,
        visitors=talk.visitors,
        voices=begin_voices(talk.voices),
    )


def leave_slide(talk: TalkState, at: float) -> TalkState:
    """Book the seconds since the current slide of the run was entered; those of a detour count for where it began."""
    elapsed = talk.clock.at(at)
    place = talk.row.slide
    if place >= len(talk.spent):
        return replace(talk, entered=elapsed)
    seconds = talk.spent[place] + elapsed - talk.entered
    return replace(talk, entered=elapsed, spent=(*talk.spent[:place], seconds, *talk.spent[place + 1 :]))


def _turn(talk: TalkState, by: int) -> TalkState:
    voices = talk.voices
    return replace(talk, voices=turn_poll(voices, voices.poll) if by > 0 else leave_poll(voices))


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
