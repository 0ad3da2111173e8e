"""Whole talks, by a clicker alone and by touch alone; a button does what its key does, and a held key counts once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.state import Cover, Overlay, Question, TalkState
from tests.equipment.holding import CAN_HOLD, hold
from tests.ui.items import of_type, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk, said, shown, whole_slides

Key = Qt.Key


def test_a_talk_is_given_with_a_clicker_alone(give: TalkDriver) -> None:
    headings = [shown(give)]
    for slide in give.talk.row.slides:
        give.now += 50
        give.press(*[Key.Key_PageDown] * (slide.steps + 1))
        headings.append(shown(give))
    assert give.talk.row.at_end
    assert len(set(headings)) == len({slide_title_of(give, place) for place in range(22)}) + 1
    give.press(Key.Key_PageUp, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK
    give.press(Key.Key_Period)
    assert give.talk.on_stage.cover is Cover.NONE
    give.press(Key.Key_F5, Key.Key_Escape)
    assert give.talk.on_console.question is Question.LEAVE
    give.press(Key.Key_PageDown, Key.Key_Period)
    assert give.talk.left
    assert sum(give.talk.spent) == pytest.approx(give.talk.clock.elapsed)


def test_a_figure_in_steps_shows_one_piece_after_the_other(qapp, briefing: Briefing) -> None:
    slide = page_slides(briefing, "diamond", "en")[0]
    assert slide.steps == 5, "two conditions and three results"
    with given_talk(briefing, (slide,)) as driver:
        driver.show((1280, 800))
        view = of_type(driver.stage.window.contentItem(), "SlideView")
        for step in range(slide.steps + 1):
            assert driver.place == (0, step)
            pieces = [item for item in walk(view) if not item.inherits("QQuickImage")]  # not the arrow
            hidden = [item for item in pieces if item.property("opacity") == 0]
            assert len(hidden) == slide.steps - step
            driver.press(Key.Key_PageDown)
        assert driver.talk.row.at_end


def slide_title_of(give: TalkDriver, place: int) -> str:
    slide = give.talk.row.slides[place]
    return give.presentation.console.overview.slideAt(place)["heading"] + (slide.page if slide.section == 0 else "")


def test_a_talk_is_given_by_touch_alone(give: TalkDriver) -> None:
    give.console.touch("Next")
    assert give.place == (1, 0)
    give.stage.touch_at(QPoint(1200, 400))
    assert give.place == (2, 0)
    give.stage.touch_at(QPoint(100, 400))
    assert give.place == (1, 0)
    give.console.touch("Overview")
    give.console.touch("7. ")
    assert (give.place, give.talk.on_console.overlay) == ((6, 0), Overlay.NONE)
    give.console.touch("Bookmark")
    give.console.touch("Previous")
    give.console.touch("Return")
    assert give.place == (6, 0)
    give.console.touch("Leave")
    give.console.touch("Stay")
    assert not give.talk.left
    give.console.touch("Leave")
    assert "Leave the talk?" in said(give)
    give.console.touch("Leave")
    assert give.talk.left


BUTTONS = [
    ("Black", Key.Key_B),
    ("White", Key.Key_W),
    ("Freeze", Key.Key_F),
    ("Pointer", Key.Key_L),
    ("Spotlight", Key.Key_O),
    ("Zoom", Key.Key_Z),
    ("Bookmark", Key.Key_M),
    ("Notes +", Key.Key_Plus),
    ("Notes −", Key.Key_Minus),
    ("Swap", Key.Key_S),
]


def states(briefing: Briefing, act: Callable[[TalkDriver, str, Key], None]) -> list[TalkState]:
    """What a talk is before and after each button of ``BUTTONS``, or its key."""
    with given_talk(briefing, whole_slides(briefing)[:22]) as driver:
        driver.show((1280, 800))
        seen = [driver.talk]
        for name, key in BUTTONS:
            act(driver, name, key)
            seen.append(driver.talk)
        return seen


def test_every_button_does_what_its_key_does(qapp, briefing: Briefing) -> None:
    QAccessible.setActive(True)
    by_touch = states(briefing, lambda driver, name, _key: driver.console.touch(name))
    by_key = states(briefing, lambda driver, _name, key: driver.press(key))
    assert by_touch == by_key
    assert all(one != other for one, other in pairwise(by_touch))


def test_a_finger_that_stays_down_while_the_clock_ticks_still_presses(give: TalkDriver) -> None:
    point = give.console.press("Black")
    give.presentation.console.clock.paceChanged.emit()
    give.presentation.console.point(0.3, 0.3, True)
    give.console.settle()
    give.console.lift(point)
    assert give.talk.on_stage.cover is Cover.BLACK


@pytest.mark.skipif(not CAN_HOLD, reason="a key can be held on Linux with x86-64 only")
@pytest.mark.parametrize("face", ["console", "stage"])
def test_a_key_that_is_held_counts_once(give: TalkDriver, face: str) -> None:
    window = getattr(give, face).window
    window.requestActivate()
    give.console.settle()
    for place, key in enumerate([Key.Key_PageDown, Key.Key_Right, Key.Key_Space, Key.Key_Down, Key.Key_Return], 1):
        hold(window, key)
        assert give.place == (place, 0), key
    hold(window, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK
    hold(window, Key.Key_B)
    assert give.talk.on_stage.cover is Cover.NONE
    hold(window, Key.Key_4)
    assert give.talk.on_console.typed == "4"
    hold(window, Key.Key_Escape)
    hold(window, Key.Key_Escape)
    assert give.talk.on_console.question is Question.LEAVE
    hold(window, Key.Key_Return)
    assert not give.talk.left


def test_a_frozen_stage_stays_while_the_console_moves(give: TalkDriver) -> None:
    before = texts(give.stage.window.contentItem())
    dots = give.presentation.stage.property("progress")
    give.press(Key.Key_F, Key.Key_End)
    give.stage.settle()
    assert texts(give.stage.window.contentItem()) == before
    assert give.presentation.stage.property("progress") == dots
    give.press(Key.Key_F)
    assert texts(give.stage.window.contentItem()) != before


def test_closing_a_window_only_asks(give: TalkDriver) -> None:
    assert give.console.window.close() is False
    assert give.talk.on_console.question is Question.LEAVE
    give.press(Key.Key_Escape)
    assert give.stage.window.close() is False
    assert give.talk.on_console.question is Question.LEAVE
