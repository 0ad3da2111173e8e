"""Owns what followers are sent of a talk: what the room sees, and nothing that only the speaker has (invariant 2)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.slides.slides import LEAD, Slide
from kiosk.show.talk.events import StageTurned
from kiosk.show.talk.reducer import reduce_talk
from kiosk.show.talk.state import Cover, OnStage, Pointer, SlideRow, TalkState, Zoom
from kiosk.show.talk.voices import PollCount, Voices


class PollView(Struct, frozen=True):
    """The poll on the stage; how often each answer was given is told once it is closed, and not before."""

    name: str
    is_open: bool = False
    counts: tuple[int, ...] = ()


class StageView(Struct, frozen=True):
    """All that a stage shows, by itself: who hears one knows what is to be seen, whatever was missed before.

    ``page``, ``section`` and ``step`` are the slide, an empty page the end. ``slide`` is how far the run is.
    """

    language: str
    run: str = ""
    page: str = ""
    section: int = LEAD
    step: int = 0
    slide: int = 0
    cover: Cover = Cover.NONE
    test_card: bool = False
    zoom: Zoom = Zoom()
    pointer: Pointer = Pointer()
    poll: PollView | None = None


class Followed(Struct, frozen=True):
    """The speaker's stage is to be seen here; ``slides`` are those of the run, as this screen's briefing has them."""

    view: StageView
    slides: tuple[Slide, ...]


def derive_view(talk: TalkState) -> StageView:
    """What the room sees of a talk."""
    sight, stage = talk.sight, talk.on_stage
    place = sight.place
    return StageView(
        language=talk.language,
        run=talk.run,
        page=place.slide.page if place is not None else "",
        section=place.slide.section if place is not None else LEAD,
        step=place.step if place is not None else 0,
        slide=sight.row.slide,
        cover=stage.cover,
        test_card=stage.test_card,
        zoom=sight.zoom,
        pointer=replace(stage.pointer, seen=stage.pointer.seen and stage.frozen is None),
        poll=_poll(talk.voices),
    )


def reduce_follower(talk: TalkState, event: object) -> TalkState:
    """Answer an event of a screen that follows: it shows what it is sent, and whoever touches it moves nothing."""
    if isinstance(event, StageTurned):
        return reduce_talk(talk, event)
    if not isinstance(event, Followed):
        return talk
    after = _shown(talk, event.view, event.slides)
    return talk if after == talk else after


def _poll(voices: Voices) -> PollView | None:
    poll = voices.asked
    return PollView(poll.name, voices.is_open, () if voices.is_open else poll.counts) if poll is not None else None


def _voices(poll: PollView | None) -> Voices:
    """What a screen knows that was told of a poll."""
    if poll is None:
        return Voices()
    return Voices(polls=(PollCount(poll.name, poll.counts),), poll=poll.name, is_open=poll.is_open)


def _shown(talk: TalkState, view: StageView, slides: tuple[Slide, ...]) -> TalkState:
    row = SlideRow(slides, min(view.slide, len(slides)))
    current, wanted = row.current, Slide(view.page, view.section)
    detour = None
    if not view.page:
        row = SlideRow(slides, len(slides))
    elif current is not None and (current.page, current.section) == (wanted.page, wanted.section):
        row = replace(row, step=view.step)
    else:
        detour = SlideRow((wanted,), 0, view.step)
    stage = OnStage(cover=view.cover, pointer=view.pointer, zoom=view.zoom, test_card=view.test_card)
    return replace(
        talk, language=view.language, run=view.run, row=row, detour=detour, on_stage=stage, voices=_voices(view.poll)
    )
