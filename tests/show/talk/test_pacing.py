"""Ahead, behind and on time, at moments of a talk of five minutes and five slides."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

import pytest
from msgspec.structs import replace

from kiosk.show.talk import pacing
from kiosk.show.talk.events import Command, SlideChosen, SlidesRenewed
from kiosk.show.talk.pacing import derive_pace
from tests.show.talk.talks import SLIDES, after, make_talk


@pytest.mark.parametrize(
    ("slide", "elapsed", "ahead"),
    [(2, 120.0, 0.0), (2, 179.0, 0.0), (2, 100.0, 20.0), (2, 240.0, -60.0), (0, 30.0, 0.0), (4, 301.0, -1.0)],
)
def test_a_talk_is_on_time_while_the_slide_is_in_its_own(slide: int, elapsed: float, ahead: float) -> None:
    talk = after(make_talk(), Command.PAUSE, SlideChosen(slide, 0.0))
    pace = derive_pace(talk, elapsed)
    assert (pace.elapsed, pace.left, pace.ahead) == (elapsed, 300.0 - elapsed, pytest.approx(ahead))


def test_the_slides_have_come_as_far_as_their_share_of_the_plan() -> None:
    slides = (replace(SLIDES[0], seconds=180.0), *SLIDES[1:])
    talk = after(make_talk(planned=210.0), SlidesRenewed(slides))
    shares = [derive_pace(after(talk, SlideChosen(slide, 0.0)), 0.0).reached for slide in range(5)]
    assert shares == [pytest.approx(share) for share in (0.0, 3 / 7, 4 / 7, 5 / 7, 6 / 7)]
    assert derive_pace(after(talk, SlideChosen(4, 0.0), Command.NEXT, Command.NEXT), 0.0).reached == pytest.approx(1.0)


def test_slides_are_as_long_together_as_the_talk_may_take() -> None:
    talk = after(make_talk(planned=600.0), Command.PAUSE, SlideChosen(1, 0.0))
    assert derive_pace(talk, 100.0).ahead == pytest.approx(20.0)


def test_at_the_end_what_is_left_over_is_ahead() -> None:
    talk = after(make_talk(), Command.PAUSE, SlideChosen(4, 0.0), Command.NEXT, Command.NEXT)
    assert derive_pace(talk, 250.0).ahead == pytest.approx(50.0)
    assert derive_pace(talk, 330.0).ahead == pytest.approx(-30.0)


@pytest.mark.parametrize(
    ("left", "alert"), [(301, -1), (300, 5), (281, 5), (280, -1), (60, 1), (41, 1), (40, -1), (0, 0), (-90, 0)]
)
def test_five_and_one_minute_and_the_end_are_told(left: float, alert: int) -> None:
    talk = after(make_talk(planned=1200.0), Command.PAUSE)
    assert derive_pace(talk, 1200.0 - left).alert == alert


def test_what_is_the_whole_talk_is_not_told() -> None:
    assert derive_pace(after(make_talk(planned=300.0), Command.PAUSE), 0.0).alert == -1


def test_a_fixed_end_comes_nearer_in_a_pause_too() -> None:
    talk = after(make_talk(ends=1_300.0), Command.NEXT, at=1_000.0)
    talk = after(talk, Command.PAUSE, at=1_060.0)
    pace = derive_pace(talk, 1_180.0)
    assert (pace.elapsed, pace.left) == (60.0, 120.0)
    assert derive_pace(talk, 1_400.0).left == -100.0


def test_before_it_begins_a_talk_with_a_fixed_end_tells_what_is_left() -> None:
    assert derive_pace(make_talk(ends=1_300.0), 1_000.0).left == 300.0


def test_a_move_adds_up_nothing_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty thousand slides are asked for their plan at each move, and each second."""
    added: list[int] = []

    def counted(seconds: Iterable[float]) -> Iterable[float]:
        added.append(1)
        return accumulate(seconds)

    monkeypatch.setattr(pacing, "accumulate", counted)
    talk = make_talk()
    for turn in range(3):
        talk = after(talk, Command.NEXT, at=float(turn))
        derive_pace(talk, float(turn))
    assert len(added) <= 1
    assert derive_pace(after(talk, SlidesRenewed(SLIDES[:2])), 3.0).left == 120.0 - 3.0
