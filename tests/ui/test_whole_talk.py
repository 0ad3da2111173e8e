"""The shipped talk of twenty minutes, every slide and step of it: by a clicker alone, and by touch alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.state import Question
from tests.ui.talk_driver import TalkDriver, given_talk

pytestmark = pytest.mark.long

MINUTES = 20
PageUp, PageDown, Escape, Period = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Period


@pytest.fixture(params=["nl", "en"])
def give(qapp, briefing: Briefing, request: pytest.FixtureRequest) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    slides = derive_slides(briefing, request.param, str(MINUTES))
    with given_talk(briefing, slides, request.param) as driver:
        driver.show((1280, 800))
        yield driver


def give_all(give: TalkDriver, onward: Callable[[], None]) -> list[str]:
    """Go through it in the time that is planned; the headings on the stage, one a slide."""
    headings = []
    for slide in give.talk.row.slides:
        headings.append(give.presentation.stage.property("slide")["heading"])
        for step in range(slide.steps + 1):
            assert give.talk.place is not None
            assert (give.talk.place.slide, give.talk.place.step) == (slide, step)
            onward()
            give.now += slide.seconds / (slide.steps + 1)
    assert give.talk.row.at_end
    return headings


def assert_given(give: TalkDriver, headings: list[str]) -> None:
    talk = give.talk
    assert talk.left
    planned = sum(slide.seconds for slide in talk.row.slides)
    assert MINUTES - 1 < planned / 60 <= MINUTES
    assert talk.clock.elapsed == pytest.approx(planned, rel=0.02)
    expected = [give.presentation.console.overview.slideAt(place)["heading"] for place in range(len(talk.row.slides))]
    assert headings == expected


def test_twenty_minutes_by_a_clicker_alone(give: TalkDriver) -> None:
    headings = give_all(give, lambda: give.press(PageDown))
    give.press(PageUp, PageDown, Escape)
    assert give.talk.on_console.question is Question.LEAVE
    give.press(PageDown, Period)
    assert_given(give, headings)


def test_twenty_minutes_by_touch_alone(give: TalkDriver) -> None:
    onward, leave, back = ("Volgende", "Verlaat", "Vorige") if give.language == "nl" else ("Next", "Leave", "Previous")
    headings = give_all(give, lambda: give.console.touch(onward))
    give.console.touch(back)
    give.console.touch(onward)
    give.console.touch(leave)
    assert give.talk.on_console.question is Question.LEAVE
    give.console.touch(leave)
    assert_given(give, headings)
