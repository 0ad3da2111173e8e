"""The console's overview and search of a very long talk make what is seen of them, wherever the choice is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.slides.slides import outline_slides
from kiosk.show.talk.events import ChoiceMoved, Command, Commanded
from tests.bench.big_briefing import write_big_briefing
from tests.ui.items import qml_name, walk
from tests.ui.talk_driver import TalkDriver, given_talk

CASES = 300
MOST_MADE = 60
"""Cells or rows: those of a screen of 1920 × 1080, and of what is made ahead of it."""


@pytest.fixture(scope="module")
def long_briefing(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    folder: Path = tmp_path_factory.mktemp("briefing")
    write_big_briefing(folder, CASES)
    return load_briefing(folder)


@pytest.fixture
def give(qapp: QGuiApplication, long_briefing: Briefing) -> Iterator[TalkDriver]:
    with given_talk(long_briefing, outline_slides(long_briefing, "nl"), "nl") as driver:
        driver.show()
        yield driver


def made(give: TalkDriver, kind: str) -> int:
    """How many items of a kind the console shows."""
    return sum(qml_name(item).startswith(f"{kind}_QML") for item in walk(give.console.window.contentItem()))


@pytest.mark.parametrize(("command", "kind"), [(Command.OVERVIEW, "OverviewCell"), (Command.SEARCH, "SearchHit")])
def test_a_list_makes_what_is_seen_wherever_the_choice_is(
    give: TalkDriver, qtbot: QtBot, command: Command, kind: str
) -> None:
    console = give.presentation.console
    give.presentation.store.dispatch(Commanded(command, give.now))
    listed = console.overview if command is Command.OVERVIEW else console.search
    qtbot.waitUntil(lambda: listed.count > CASES, timeout=60_000)
    for choice in (0, listed.count // 2, listed.count - 1):
        give.presentation.store.dispatch(ChoiceMoved(choice))
        give.console.settle()
        assert 0 < made(give, kind) <= MOST_MADE
