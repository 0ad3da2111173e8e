"""Owns the moves of a talk between its slides, and the seconds that each was shown."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.talk.talk import Cover, Line, Overlay, Talk, Zoom


def move(talk: Talk, by: int, at: float) -> Talk:
    """One step on (1) or back (-1): what is hidden is revealed first, what covers the slide is taken away first.

    Going on behind the last slide of a detour leads back to where it was left.
    """
    if talk.cover or talk.test_card:
        return replace(talk, cover=Cover.NONE, test_card=False)
    here = talk.here
    slide, step = here.slide, here.step + by
    if here.current is None or not 0 <= step <= here.current.steps:
        slide, step = slide + by, 0
        if by < 0 <= slide:
            step = here.slides[slide].steps
    return _arrive(talk, slide, step, at)


def move_page(talk: Talk, by: int, at: float) -> Talk:
    """To the first slide of the next page (1); to that of this page, or of the one before where one is there (-1)."""
    if talk.cover or talk.test_card:
        return replace(talk, cover=Cover.NONE, test_card=False)
    slides, slide = talk.here.slides, talk.here.slide
    leads = [place for place, one in enumerate(slides) if place == 0 or one.page != slides[place - 1].page]
    if by > 0:
        return _arrive(talk, next((place for place in leads if place > slide), len(slides)), 0, at)
    return _arrive(talk, next((place for place in reversed(leads) if place < slide), 0), 0, at)


def go(talk: Talk, slide: int, at: float) -> Talk:
    """To a slide of the run, the nearest there is; a detour and what lies over the console end with that."""
    zoom = talk.zoom if talk.detour is None else Zoom()
    talk = replace(talk, detour=None, overlay=Overlay.NONE, cover=Cover.NONE, test_card=False, zoom=zoom)
    return _arrive(talk, min(slide, len(talk.line.slides) - 1), 0, at)


def take_detour(talk: Talk, detour: Line, at: float) -> Talk:
    """To the slides of a page; what lies over the console and the stage ends with that."""
    talk = leave_slide(_start(talk, at), at)
    return replace(talk, detour=detour, overlay=Overlay.NONE, cover=Cover.NONE, test_card=False, zoom=Zoom())


def finish(talk: Talk, at: float) -> Talk:
    """Stop the clock and book the seconds of the last slide."""
    talk = leave_slide(talk, at)
    return replace(talk, clock=replace(talk.clock, elapsed=talk.clock.at(at), since=None))


def begin_anew(talk: Talk) -> Talk:
    """From the beginning: first slide, no time spent."""
    clock = replace(talk.clock, elapsed=0.0, since=None, held=False)
    fresh = (0.0,) * len(talk.line.slides)
    return Talk(
        Line(talk.line.slides), talk.run, clock=clock, screens=talk.screens, spent=fresh, notes_scale=talk.notes_scale
    )


def leave_slide(talk: Talk, at: float) -> Talk:
    """Book the seconds since the current slide of the run was entered; those of a detour count for where it began."""
    elapsed = talk.clock.at(at)
    place = talk.line.slide
    if place >= len(talk.spent):
        return replace(talk, entered=elapsed)
    seconds = talk.spent[place] + elapsed - talk.entered
    return replace(talk, entered=elapsed, spent=(*talk.spent[:place], seconds, *talk.spent[place + 1 :]))


def _start(talk: Talk, at: float) -> Talk:
    """Set the clock going with the first move, unless the speaker holds it; a fixed end gives the talk its length."""
    clock = talk.clock
    if clock.since is not None or clock.held:
        return talk
    planned = max(60.0, clock.ends - at) if clock.ends and not clock.elapsed else clock.planned
    return replace(talk, clock=replace(clock, since=at, planned=planned))


def _arrive(talk: Talk, slide: int, step: int, at: float) -> Talk:
    here = talk.here
    if talk.detour is not None and slide >= len(here.slides):
        return replace(_start(talk, at), detour=None, zoom=Zoom())
    slide = min(len(here.slides), max(0, slide))
    if (slide, step) == (here.slide, here.step):
        return talk
    talk = _start(talk, at)
    moved = Line(here.slides, slide, step)
    if talk.detour is not None:
        return replace(talk, detour=moved, zoom=Zoom())
    if slide != here.slide:
        talk = replace(leave_slide(talk, at), zoom=Zoom())
    return replace(talk, line=moved)
