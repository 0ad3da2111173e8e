"""Two thousand sources, five hundred terms and many hits cost what a screen of them does, and are used as ten are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.bridge.search_worker import MOST_HITS
from kiosk.briefing.model import HOME
from kiosk.show.hub.events import LanguageChosen, PagesFound, PanelOpened, QueryTyped
from kiosk.show.hub.state import Panel
from tests.bench.big_briefing import SOURCES, TERMS, write_big_briefing
from tests.ui.items import faults, qml_name, walk
from tests.ui.long_hub import LongDriver

MOST_MADE = 30
"""Entries: those of three views, and one more."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("briefing")
    write_big_briefing(made, 60)
    return made


@pytest.fixture
def many(qapp: QGuiApplication, folder: Path, tmp_path: Path) -> Iterator[LongDriver]:
    driver = LongDriver(folder, tmp_path)
    yield driver
    driver.hub.close()


def _area(drive: LongDriver) -> QQuickItem:
    """What the panel scrolls: it lies over the page's."""
    return [item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("ScrollArea_QML")][-1]


def _entries(drive: LongDriver) -> list[QQuickItem]:
    return [item for item in walk(_area(drive)) if qml_name(item).startswith("EntryCard_QML")]


def _open(drive: LongDriver, panel: Panel, item: str = "") -> None:
    drive.hub.store.dispatch(PanelOpened(panel, item))
    drive.settle()


@pytest.mark.parametrize(("panel", "count"), [(Panel.SOURCES, SOURCES), (Panel.GLOSSARY, TERMS)])
def test_a_panel_makes_what_is_seen_wherever_one_scrolls(many: LongDriver, panel: Panel, count: int) -> None:
    _open(many, panel)
    entries = many.hub.view_model.sources if panel is Panel.SOURCES else many.hub.view_model.glossary
    assert entries.count == count
    area = _area(many)
    for share in (0.0, 0.4, 0.9, 1.0, 0.1):
        area.setProperty("contentY", share * area.property("way"))
        many.settle()
        assert 2 < len(_entries(many)) <= MOST_MADE
        assert faults(area, many.window.width()) == []


@pytest.mark.parametrize(
    ("panel", "item"),
    [(Panel.SOURCES, f"source-{number}") for number in (2, 900, SOURCES)]
    + [(Panel.GLOSSARY, f"term-{number}") for number in (0, 250, TERMS - 1)],
)
def test_what_a_chip_asks_for_stands_whole_in_view(many: LongDriver, panel: Panel, item: str) -> None:
    _open(many, panel, item)
    area = _area(many)
    asked = next(entry for entry in _entries(many) if entry.property("asked"))
    top = asked.mapToItem(area, asked.boundingRect().topLeft()).y()
    assert top > -1
    assert top + asked.height() < area.height() + 1
    assert top < 2 or area.property("contentY") == pytest.approx(area.property("way"))


def test_an_entry_that_becomes_higher_stays_where_it_was_touched(many: LongDriver) -> None:
    _open(many, Panel.SOURCES, "source-900")
    below = next(entry for entry in _entries(many) if entry.property("title").startswith("901."))
    chip = next(item for item in walk(below) if item.property("text") == "Toon als QR-code")
    many.touch_at(chip.mapToScene(chip.boundingRect().center()).toPoint())
    assert many.hub.store.state.panel_item == "source-901"
    asked = next(entry for entry in _entries(many) if entry.property("asked"))
    assert -1 <= asked.mapToItem(_area(many), asked.boundingRect().topLeft()).y() < 2


def test_terms_are_those_of_another_language_at_once(many: LongDriver) -> None:
    _open(many, Panel.GLOSSARY)
    before = [entry.property("title") for entry in _entries(many)]
    many.hub.store.dispatch(LanguageChosen("en"))
    many.settle()
    after = [entry.property("title") for entry in _entries(many)]
    assert set(before).isdisjoint(after)
    assert after[0] == many.hub.view_model.glossary.at(0)["term"]


def _look_for(drive: LongDriver, qtbot: QtBot, query: str) -> None:
    """Type words, and wait for their answer: the last of them, where all pages were looked through before."""
    drive.hub.store.dispatch(QueryTyped(query))
    drive.hub.store.dispatch(PagesFound(query, (HOME,)))
    qtbot.waitUntil(lambda: drive.hub.store.state.hits != (HOME,), timeout=30_000)
    drive.settle()


def _titles(drive: LongDriver) -> list[str]:
    return [drive.hub.briefing.headline(page, "nl").title for page in drive.hub.store.state.hits]


def _focused(drive: LongDriver) -> str:
    focus = drive.window.activeFocusItem()
    assert focus is not None
    return str(focus.property("title"))


def test_hits_are_those_of_the_last_words_and_tab_reaches_each(many: LongDriver, qtbot: QtBot) -> None:
    _open(many, Panel.SEARCH)
    for query in ("no page has these", "case", "ca"):
        _look_for(many, qtbot, query)
    titles = _titles(many)
    assert len(titles) == MOST_HITS
    assert len(many.tiles()) < MOST_HITS
    reached: list[str] = []
    for _ in range(200):
        many.key(Qt.Key.Key_Tab)
        if (title := _focused(many)) in titles:
            reached.append(title)
        if len(reached) == len(titles):
            break
    assert reached == titles


def test_other_hits_leave_the_keys_where_they_were(many: LongDriver, qtbot: QtBot) -> None:
    _open(many, Panel.SEARCH)
    for query in ("no page has these", "case"):
        _look_for(many, qtbot, query)
    for _ in range(200):
        many.key(Qt.Key.Key_Tab)
        if _focused(many) == _titles(many)[12]:
            break
    many.hub.store.dispatch(PagesFound("case", tuple(reversed(many.hub.store.state.hits))))
    many.settle()
    assert _focused(many) == _titles(many)[12]
    many.hub.store.dispatch(PagesFound("case", many.hub.store.state.hits[:5]))
    many.settle()
    assert _focused(many) == _titles(many)[4]
