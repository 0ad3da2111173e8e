"""A talk on the one screen there is: slides, and what the console shows after a clear question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.show.talk.events import ScreensChanged, SlideChosen
from kiosk.window.screens import read_screens
from tests.ui.items import texts
from tests.ui.talk_driver import TalkDriver, given_talk, shown, whole_slides

Key = Qt.Key


@pytest.fixture
def alone(qapp, briefing: Briefing) -> Iterator[TalkDriver]:
    """A talk on the one screen there is."""
    QAccessible.setActive(True)
    with given_talk(briefing, whole_slides(briefing)[:8]) as driver:
        driver.presentation.store.dispatch(ScreensChanged(read_screens()))
        driver.presentation.place()
        driver.stage.window.requestActivate()
        driver.stage.settle()
        yield driver


def test_on_one_screen_there_are_slides_only(alone: TalkDriver) -> None:
    assert alone.stage.window.isVisible()
    assert not alone.console.window.isVisible()
    for key in (Key.Key_PageDown, Key.Key_PageDown):
        alone.stage.key(key)
    assert alone.place[0] == 2
    assert not alone.console.window.isVisible()


@pytest.mark.parametrize(
    ("key", "heading"),
    [(Key.Key_Tab, "All slides"), (Key.Key_Slash, "Find a slide or a page"), (Key.Key_Question, "Keys")],
)
def test_on_one_screen_what_the_console_shows_comes_after_a_clear_question(
    alone: TalkDriver, key: Key, heading: str
) -> None:
    alone.stage.key(key)
    assert "Show the notes on this screen?" in texts(alone.stage.window.contentItem())
    alone.stage.key(Key.Key_Escape)
    assert "Show the notes on this screen?" not in texts(alone.stage.window.contentItem())
    alone.stage.key(key)
    alone.stage.touch("Yes, show the notes")
    alone.presentation.place()
    alone.console.settle()
    assert heading in texts(alone.console.window.contentItem())


def test_on_one_screen_notes_come_after_a_clear_question_and_go_again(alone: TalkDriver) -> None:
    alone.stage.key(Key.Key_N)
    assert "Show the notes on this screen?" in texts(alone.stage.window.contentItem())
    alone.stage.touch_at(QPoint(5, 5))
    assert alone.place == (0, 0)
    alone.stage.touch("No, keep the slides")
    alone.presentation.place()
    assert not alone.console.window.isVisible()
    alone.stage.key(Key.Key_N)
    alone.stage.touch("Yes, show the notes")
    alone.presentation.place()
    assert (alone.stage.window.isVisible(), alone.console.window.isVisible()) == (False, True)
    alone.console.settle()
    alone.press(Key.Key_N)
    alone.presentation.place()
    assert (alone.stage.window.isVisible(), alone.console.window.isVisible()) == (True, False)


def test_a_slide_that_is_gone_to_is_drawn(alone: TalkDriver) -> None:
    alone.presentation.store.dispatch(SlideChosen(3, 0.0))
    alone.stage.settle()
    assert any(shown(alone) == text for text in texts(alone.stage.window.contentItem()))
