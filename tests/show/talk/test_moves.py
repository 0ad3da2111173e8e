"""From slide to slide: steps, jumps, a detour and back, a bookmark."""

from __future__ import annotations

import pytest

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Command, DetourTaken, DigitTyped, SlideChosen
from kiosk.show.talk.state import Cover, TalkState
from tests.show.talk.talks import ASIDE, AWAY, END, START, THERE, after, place

C = Command


@pytest.mark.parametrize(
    ("start", "command", "expected"),
    [
        (START, C.NEXT, (1, 0)),
        (START, C.DOWN, (1, 0)),
        (START, C.ACCEPT, (1, 0)),
        (START, C.PREVIOUS, (0, 0)),
        (THERE, C.NEXT, (1, 1)),
        (THERE, C.PREVIOUS, (0, 0)),
        (THERE, C.UP, (0, 0)),
        (after(THERE, C.NEXT, C.NEXT), C.NEXT, (2, 0)),
        (after(THERE, C.NEXT, C.NEXT, C.NEXT), C.PREVIOUS, (1, 2)),
        (THERE, C.NEXT_PAGE, (3, 0)),
        (after(START, SlideChosen(2, 0.0)), C.PREVIOUS_PAGE, (1, 0)),
        (THERE, C.PREVIOUS_PAGE, (0, 0)),
        (THERE, C.FIRST, (0, 0)),
        (THERE, C.LAST, (4, 0)),
        (END, C.NEXT, (5, 0)),
        (END, C.NEXT_PAGE, (5, 0)),
        (END, C.PREVIOUS, (4, 1)),
        (END, C.PREVIOUS_PAGE, (4, 0)),
        (END, C.FIRST, (0, 0)),
    ],
)
def test_a_move_goes_one_step_slide_or_page(start: TalkState, command: Command, expected: tuple[int, int]) -> None:
    assert place(after(start, command)) == expected


@pytest.mark.parametrize(("digits", "expected"), [("3", 2), ("0", 0), ("5", 4), ("99", 4), ("12345", 4), ("03", 2)])
def test_a_number_and_enter_jump(digits: str, expected: int) -> None:
    talk = after(START, *(DigitTyped(digit) for digit in digits), C.ACCEPT)
    assert (place(talk)[0], talk.on_console.typed) == (expected, "")


def test_what_is_typed_is_forgotten_by_any_other_key() -> None:
    assert after(START, DigitTyped("3"), C.NEXT, C.ACCEPT).row.slide == 1


def test_a_detour_returns_to_slide_and_step() -> None:
    assert (place(AWAY), AWAY.place.slide) == ((0, 0), ASIDE[0])
    for back in ([C.RETURN], [C.NEXT] * 3, [C.NEXT_PAGE], [C.NEXT, C.NEXT, C.RETURN]):
        talk = after(AWAY, *back, at=20.0)
        assert (talk.detour, place(talk)) == (None, (1, 1)), back


def test_a_detour_takes_away_what_covers_the_stage_and_starts_the_clock() -> None:
    talk = after(START, C.BLACK, DetourTaken(ASIDE, 4.0))
    assert (talk.on_stage.cover, talk.clock.since) == (Cover.NONE, 4.0)


def test_a_detour_from_a_detour_returns_to_the_run() -> None:
    assert place(after(AWAY, DetourTaken((Slide("x"),), 12.0), C.RETURN)) == (1, 1)


def test_going_to_a_slide_ends_a_detour_and_its_zoom() -> None:
    talk = after(AWAY, C.ZOOM_IN, SlideChosen(1, 20.0))
    assert (talk.detour, place(talk), talk.on_stage.zoom.scale) == (None, (1, 0), 1.0)


def test_a_bookmark_is_returned_to_once() -> None:
    talk = after(THERE, C.BOOKMARK, C.LAST, C.RETURN)
    assert (talk.row.slide, talk.bookmark) == (1, None)
    assert after(talk, C.RETURN) == talk
    assert after(THERE, C.BOOKMARK, C.BOOKMARK).bookmark is None


def test_return_leaves_a_detour_before_it_goes_to_the_bookmark() -> None:
    talk = after(START, C.BOOKMARK, SlideChosen(2, 0.0), DetourTaken(ASIDE, 1.0), C.RETURN)
    assert (talk.row.slide, talk.bookmark) == (2, 0)
    assert after(talk, C.RETURN).row.slide == 0


def test_a_detour_may_begin_at_any_of_its_slides() -> None:
    for wanted, there in [(0, 0), (1, 1), (9, 1), (-1, 0)]:
        assert place(after(THERE, DetourTaken(ASIDE, 5.0, wanted))) == (there, 0)
