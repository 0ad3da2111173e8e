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
    return SlidesRenewed(derive_slides(briefing, talk.language, talk.run), _reread_detour(briefing, talk))


def reread_page(briefing: Briefing, talk: TalkState, page: str = "") -> SlidesRenewed:
    """The slides of a talk through the whole briefing, and of its detour, as their files have them now.

    Only one page of the run is read, one of ``near_pages``: that where it stands unless another is named.
    """
    row, slides = talk.row, talk.row.slides
    page = page or (row.current.page if row.current is not None else "")
    first = next((place for place in _near(row) if slides[place].page == page), None)
    if first is not None and page in briefing.tree:
        last = first
        while first and slides[first - 1].page == page:
            first -= 1
        while last < len(slides) and slides[last].page == page:
            last += 1
        fresh = page_slides(briefing, page, talk.language)
        if fresh != slides[first:last]:
            slides = *slides[:first], *fresh, *slides[last:]
    return SlidesRenewed(slides, _reread_detour(briefing, talk))


def near_pages(row: SlideRow) -> tuple[str, ...]:
    """The page that one stands at, those of the slides beside it, and those of the ends, which are one key away."""
    return tuple(dict.fromkeys(row.slides[place].page for place in _near(row)))


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


def _near(row: SlideRow) -> list[int]:
    last = len(row.slides) - 1
    return [place for place in (row.slide, row.slide + 1, row.slide - 1, 0, last) if 0 <= place <= last]


def _reread_detour(briefing: Briefing, talk: TalkState) -> tuple[Slide, ...] | None:
    page = talk.detour.slides[0].page if talk.detour is not None and talk.detour.slides else ""
    return page_slides(briefing, page, talk.language) if page in briefing.tree else None


def _renewed(row: SlideRow, slides: tuple[Slide, ...]) -> SlideRow:
    """Stay at the slide that one was at, as far as it is still there; behind the last one, stay behind it."""
    here = row.current
    if here is None:
        place = len(slides)
    elif row.slide < len(slides) and _key(slides[row.slide]) == _key(here):
        place = row.slide  # as nearly always; a run may show it somewhere else, too
    else:
        place = _place(slides, here, row.slide)
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
