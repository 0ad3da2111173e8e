"""Owns how a talk goes on with slides that were edited: at the same slide, with its bookmark and its times."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import Slide, derive_slides, page_slides
from kiosk.show.talk.events import SlidesRenewed
from kiosk.show.talk.state import SlideRow, TalkState

Key = tuple[str, int]


def reread_slides(briefing: Briefing, talk: TalkState) -> SlidesRenewed:
    """The slides of a talk as its files have them now."""
    away = talk.detour.slides[0].page if talk.detour is not None and talk.detour.slides else ""
    detour = page_slides(briefing, away, talk.language) if away in briefing.tree else None
    return SlidesRenewed(derive_slides(briefing, talk.language, talk.run), detour)


def renew(talk: TalkState, slides: tuple[Slide, ...], detour: tuple[Slide, ...] | None) -> TalkState:
    """The talk with other slides in its run and its detour; None leaves that as it is, none at all ends it."""
    old = talk.row.slides
    away = talk.detour
    if away is not None and detour is not None:
        away = _renewed(away, detour) if detour else None
        if away is not None and away.at_end:  # nobody stands there: behind the last slide of a detour is the run
            away = SlideRow(detour, len(detour) - 1)
    bookmark = talk.bookmark
    if bookmark is not None:
        bookmark = _place(slides, old[bookmark], bookmark) if bookmark < len(old) else len(slides)
    return replace(
        talk,
        row=_renewed(talk.row, slides),
        detour=away,
        bookmark=bookmark,
        spent=talk.spent if len(old) == len(slides) else _booked_anew(talk, slides),
        edition=talk.edition + 1,
    )


def _renewed(row: SlideRow, slides: tuple[Slide, ...]) -> SlideRow:
    """Stay at the slide that one was at, as far as it is still there; behind the last one, stay behind it."""
    here = row.current
    place = _place(slides, here, row.slide) if here is not None else len(slides)
    steps = slides[place].steps if place < len(slides) else 0
    return SlideRow(slides, place, min(row.step, steps))


def _place(slides: tuple[Slide, ...], slide: Slide, otherwise: int) -> int:
    places = (place for place, one in enumerate(slides) if _key(one) == _key(slide))
    return next(places, min(otherwise, len(slides)))


def _booked_anew(talk: TalkState, slides: tuple[Slide, ...]) -> tuple[float, ...]:
    """The seconds of the slides that are still there; a run may show one twice."""
    booked: dict[Key, list[float]] = {}
    for slide, seconds in zip(talk.row.slides, talk.spent, strict=True):
        booked.setdefault(_key(slide), []).append(seconds)
    return tuple(booked[_key(slide)].pop(0) if booked.get(_key(slide)) else 0.0 for slide in slides)


def _key(slide: Slide) -> Key:
    return slide.page, slide.section
