"""What screen readers find of a talk: every slide on both windows, the lists over the console, the questions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from tests.ui.driver import WindowDriver
from tests.ui.talk_driver import TalkDriver, given_talk
from tests.ui.test_accessible import ACTING

Role = QAccessible.Role
OVER = (Command.OVERVIEW, Command.SEARCH, Command.KEYS, Command.TEST_CARD, Command.BLACK, Command.LEAVE)


@pytest.fixture(params=["nl", "en"])
def give(request: pytest.FixtureRequest, qapp: QGuiApplication, briefing: Briefing) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    slides = tuple(slide for page in briefing.tree for slide in page_slides(briefing, page, request.param))
    with given_talk(briefing, slides, request.param) as driver:
        driver.show()
        yield driver


def faults(drive: WindowDriver) -> list[str]:
    """What is closed and stands in the tree, and what has no name there."""
    named = ACTING | {Role.Heading, Role.Graphic, Role.Dialog}
    nameless = [one for one in drive.everything() if one.role() in named and not one.text(QAccessible.Text.Name)]
    return [*drive.closed(), *(f"{one.role()} without a name" for one in nameless)]


def names(drive: WindowDriver) -> list[str]:
    return [one.text(QAccessible.Text.Name) for one in drive.everything()]


def test_invariants_2_and_6_every_slide_is_read_and_its_notes_on_the_console_alone(give: TalkDriver) -> None:
    found, noted = [], 0
    for place, slide in enumerate(give.talk.row.slides):
        give.presentation.store.dispatch(SlideChosen(place, give.now))
        give.stage.settle()
        give.console.settle()
        found += [f"{slide.page} {slide.section}: {fault}" for fault in faults(give.stage) + faults(give.console)]
        notes = {line.plain for line in derive_notes(give.briefing, slide, give.language) if line.plain}
        noted += len(notes)
        assert notes <= set(names(give.console))
        assert notes & set(names(give.stage)) == set()
    assert found == []
    assert noted > len(give.talk.row.slides) // 2


def test_what_is_not_yet_revealed_is_not_read_to_the_room(give: TalkDriver) -> None:
    place, slide = next((n, one) for n, one in enumerate(give.talk.row.slides) if one.steps > 1 and one.section)
    give.presentation.store.dispatch(SlideChosen(place, give.now))
    give.stage.settle()
    read = [len(names(give.stage))]
    for _ in range(slide.steps):
        give.presentation.store.dispatch(Commanded(Command.NEXT, give.now))
        give.stage.settle()
        read.append(len(names(give.stage)))
    assert read == sorted(set(read)), "each step adds something that is read"


@pytest.mark.parametrize("command", OVER)
def test_what_lies_over_a_talk_is_read_while_it_does(give: TalkDriver, command: Command) -> None:
    before = names(give.console)
    give.presentation.store.dispatch(Commanded(command, give.now))
    give.stage.settle()
    give.console.settle()
    assert faults(give.stage) + faults(give.console) == []
    assert names(give.console) != before
    give.presentation.store.dispatch(Commanded(Command.ESCAPE, give.now))
    give.console.settle()
    assert faults(give.console) == []
