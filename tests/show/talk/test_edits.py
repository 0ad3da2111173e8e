"""An edit while the talk is given: nobody loses the place."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Command, SlideChosen, SlidesRenewed
from tests.show.talk.talks import ASIDE, AWAY, END, SLIDES, START, THERE, after, place

C = Command


def test_an_edit_keeps_the_slide_that_one_is_at() -> None:
    talk = after(START, SlideChosen(2, 0.0))
    fewer = after(talk, SlidesRenewed(SLIDES[1:]))
    assert (fewer.row.current, len(fewer.spent), fewer.edition) == (SLIDES[2], 4, 1)
    assert place(after(END, SlidesRenewed(SLIDES[:2]))) == (2, 0)
    assert place(after(THERE, C.NEXT, C.NEXT, SlidesRenewed((SLIDES[0], replace(SLIDES[1], steps=1))))) == (1, 1)
    assert place(after(talk, SlidesRenewed(()), C.NEXT, C.PREVIOUS, C.FIRST, C.LAST, C.OVERVIEW, C.ACCEPT)) == (0, 0)


def test_an_edit_that_takes_the_last_slide_of_a_detour_leads_to_the_one_before() -> None:
    last = after(AWAY, C.NEXT, C.NEXT)
    assert place(last) == (1, 0)
    assert place(after(last, SlidesRenewed(SLIDES, ASIDE[:1]))) == (0, 0)


def test_an_edit_of_a_detour_keeps_the_slide_that_one_is_at() -> None:
    away = after(AWAY, C.NEXT)
    more = (Slide("new"), *ASIDE)
    assert (place(away), place(after(away, SlidesRenewed(SLIDES, more)))) == ((0, 1), (1, 1))
    assert after(away, SlidesRenewed(SLIDES)).detour == away.detour
    gone = after(away, SlidesRenewed(SLIDES, ()))
    assert (gone.detour, place(gone)) == (None, (1, 1))


def test_an_edit_keeps_bookmark_and_times_at_their_slides() -> None:
    talk = after(after(START, C.NEXT, at=0.0), C.BOOKMARK, SlideChosen(2, 30.0))
    talk = after(talk, SlideChosen(3, 50.0))
    assert (talk.bookmark, talk.spent) == (1, (0.0, 30.0, 20.0, 0.0, 0.0))
    added = after(talk, SlidesRenewed((SLIDES[0], Slide("home", 1), *SLIDES[1:])))
    assert (added.row.current, added.bookmark, added.spent) == (SLIDES[3], 2, (0.0, 0.0, 30.0, 20.0, 0.0, 0.0))
    assert after(talk, SlidesRenewed(SLIDES[2:])).spent == (20.0, 0.0, 0.0)
    twice = (SLIDES[0], SLIDES[0])
    assert after(added, SlidesRenewed(twice)).spent == (0.0, 0.0)
