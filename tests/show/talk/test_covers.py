"""What lies over the slide, and what is done to it: covers, freeze, zoom, pointer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Command, DetourTaken, PointerMoved, Zoomed
from kiosk.show.talk.state import ZOOMS, Cover, PointerKind, TalkState
from tests.show.talk.talks import AWAY, END, START, THERE, after

C = Command


def test_covers_are_taken_away_by_their_own_key_and_replace_each_other() -> None:
    assert after(START, C.BLACK).on_stage.cover is Cover.BLACK
    assert after(START, C.BLACK, C.WHITE).on_stage.cover is Cover.WHITE
    assert after(START, C.BLACK, C.BLACK) == START
    assert after(START, C.WHITE, C.UNCOVER) == START


@pytest.mark.parametrize("start", [THERE, AWAY, END])
def test_a_frozen_stage_keeps_all_that_the_room_saw(start: TalkState) -> None:
    zoomed = after(start, Zoomed(2.0, 0.2, 0.3))
    frozen = after(zoomed, C.FREEZE)
    wandered = after(frozen, C.FIRST, C.ZOOM_IN, DetourTaken((Slide("x"),), 5.0))
    assert wandered.sight == zoomed.sight
    assert wandered.place != zoomed.place
    assert after(wandered, C.FREEZE).sight.place == wandered.place


def test_zoom_goes_by_steps_and_ends_with_the_slide() -> None:
    scales = [START.on_stage.zoom.scale]
    talk = START
    for _ in range(6):
        talk = after(talk, C.ZOOM_IN)
        scales.append(talk.on_stage.zoom.scale)
    assert tuple(dict.fromkeys(scales)) == ZOOMS
    assert after(talk, C.NEXT).on_stage.zoom.scale == 1.0
    assert after(START, C.ZOOM_IN, C.ZOOM_OUT, C.ZOOM_OUT) == START


@given(st.floats(1.01, 4), st.floats(0, 1), st.floats(1.01, 4), st.floats(0, 1))
def test_what_is_enlarged_stays_under_the_finger(before: float, first: float, scale: float, point: float) -> None:
    talk = after(START, Zoomed(before, first, 0.5))
    seen = talk.on_stage.zoom.x + (point - talk.on_stage.zoom.x) * before
    then = after(talk, Zoomed(scale, point, 0.5))
    assert 0 <= then.on_stage.zoom.x <= 1
    if 0 < then.on_stage.zoom.x < 1:
        assert then.on_stage.zoom.x + (point - then.on_stage.zoom.x) * scale == pytest.approx(seen, abs=1e-6)


def test_the_pointer_stays_on_the_slide() -> None:
    talk = after(START, C.POINTER, PointerMoved(-3.0, 1.5, True))
    assert (talk.on_stage.pointer.kind, talk.on_stage.pointer.x, talk.on_stage.pointer.y) == (
        PointerKind.POINTER,
        0.0,
        1.0,
    )
    assert after(talk, C.SPOTLIGHT).on_stage.pointer.kind is PointerKind.SPOTLIGHT
    assert after(talk, C.POINTER).on_stage.pointer.kind is PointerKind.NONE
