"""A hub on a desk: a talk, an author's window and a copy are one click away, and so are the briefings of before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.briefing.loader import Briefing
from kiosk.hub.desk import begin_desk, is_desk, lasts
from kiosk.hub.hub import Hub
from kiosk.paths import StateFile
from kiosk.settings.recent import RecentBriefing, RecentFile
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PanelOpened, TextScaleChosen
from kiosk.show.hub.state import Panel
from kiosk.window.stillness import wait_until_still
from tests.ui.items import qml_name, walk

LEAST = 48
PATIENCE_MS = 60_000


class Desk:
    """A hub on a desk, and somebody at it."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.asked: list[str] = []
        hub.view_model.windowActionRequested.connect(self.asked.append)
        hub.window.setGeometry(0, 0, 1366, 768)
        hub.window.show()
        self.settle(lambda: self.find("Presenteren") is not None)

    def settle(self, seen: object = None) -> None:
        for _ in range(200):
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()
            if not callable(seen) or seen():
                break
        wait_until_still(self.hub.window)

    def items(self, kind: str = "") -> list[QQuickItem]:
        return [item for item in walk(self.hub.window.contentItem()) if item.isVisible() and kind in qml_name(item)]

    def find(self, words: str) -> QQuickItem | None:
        buttons = (item for item in self.items() if item.property("pressed") is not None)
        return next((item for item in buttons if item.property("text") == words and item.isEnabled()), None)

    def click(self, words: str) -> None:
        button = self.find(words)
        assert button is not None, words
        middle = button.mapToScene(button.boundingRect().center()).toPoint()
        QTest.mouseClick(self.hub.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(state_folder=tmp_path / "state", language="nl")


@pytest.fixture
def desk(
    qapp: QGuiApplication, briefing: Briefing, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "nota").mkdir()
    (tmp_path / "nota" / "briefing.toml").touch()
    RecentFile(settings.state_folder).add(RecentBriefing("Mijn nota", str(tmp_path / "nota"), str(tmp_path / "nota")))
    hub = Hub(briefing, settings, reduced_motion=True)
    end = begin_desk(hub, settings)
    yield Desk(hub)
    hub.close()
    end()


def test_a_talk_and_an_authors_window_are_one_click_away(desk: Desk) -> None:
    desk.click("Presenteren")
    desk.click("Bewerken")
    assert desk.asked == ["present", "edit"]


def test_a_copy_is_saved_where_one_chooses(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    start = desk.hub.view_model.start
    desk.click("Kopie opslaan")
    assert start.sheet == "save"
    (tmp_path / "map").mkdir()
    start.places.go(str(tmp_path))
    desk.settle()
    desk.click("map")
    assert start.places.folder == str(tmp_path / "map")
    desk.click("Hier opslaan")
    qtbot.waitUntil(lambda: not start.copy.running, timeout=PATIENCE_MS)
    assert start.copy.told == ""
    assert (tmp_path / "map" / "content.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    desk.settle()
    assert any("content.html" in str(item.property("text")) for item in desk.items("Words"))
    desk.click("Sluiten")
    assert start.sheet == ""


def test_the_button_of_take_along_saves_it_too(desk: Desk) -> None:
    desk.hub.store.dispatch(PanelOpened(Panel.TAKE_ALONG))
    desk.settle()
    desk.hub.view_model.start.open("save")
    desk.settle()
    assert desk.items("SaveSheet")
    QTest.keyClick(desk.hub.window, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.hub.view_model.start.sheet == ""
    assert desk.hub.store.state.panel is Panel.TAKE_ALONG


def test_a_briefing_of_before_is_opened_and_the_list_forgotten(desk: Desk, settings: Settings, tmp_path: Path) -> None:
    start = desk.hub.view_model.start
    opened: list[str] = []
    start.openRequested.disconnect()
    start.openRequested.connect(opened.append)
    desk.click("Recente en andere briefings")
    desk.click("Mijn nota")
    assert (opened, start.sheet) == ([str(tmp_path / "nota")], "")
    start.places.go(str(tmp_path))
    desk.click("Recente en andere briefings")
    desk.click("nota")  # found in its folder
    assert opened == [str(tmp_path / "nota")] * 2
    desk.click("Recente en andere briefings")
    desk.click("Deze lijst wissen")
    assert start.recent == []
    assert not (settings.state_folder / StateFile.RECENT).exists()


def test_keys_of_the_hub_are_silent_while_a_name_is_typed(desk: Desk) -> None:
    language = desk.hub.store.state.language
    desk.click("Kopie opslaan")
    (field,) = desk.items("WordField")
    field.forceActiveFocus()
    QTest.keyClick(desk.hub.window, Qt.Key.Key_L)
    assert "l" in field.property("text")
    assert desk.hub.store.state.language == language


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [
        ((1024, 600), 100, "nl"),
        ((1024, 600), 300, "nl"),
        ((1366, 768), 200, "en"),
        ((3840, 2160), 100, "en"),
        ((3840, 2160), 300, "nl"),
    ],
    ids=lambda value: "x".join(map(str, value)) if isinstance(value, tuple) else str(value),
)
def test_nothing_of_it_is_cut_and_each_button_is_named(
    desk: Desk, size: tuple[int, int], scale: int, language: str
) -> None:
    desk.hub.window.setGeometry(0, 0, *size)
    desk.hub.store.dispatch(LanguageChosen(language))
    desk.hub.store.dispatch(TextScaleChosen(scale))
    desk.settle()
    (bar,) = desk.items("StartBar")
    buttons = [item for item in walk(bar) if qml_name(item).startswith("BarButton")]
    assert len(buttons) == 4
    for button in buttons:
        place = button.mapRectToItem(bar, button.boundingRect())
        assert min(place.width(), place.height()) >= LEAST
        assert bar.boundingRect().contains(place), (button.property("text"), place, bar.boundingRect())
        assert button.property("text")
    for sheet in ("save", "edit", "briefings"):
        desk.hub.view_model.start.open(sheet)
        desk.settle()
        for item in desk.items("Words"):
            if item.property("contentWidth") is not None and not item.property("truncated"):
                assert item.property("contentWidth") <= item.width() + 1, item.property("text")
        desk.hub.view_model.start.open("")


def test_the_whole_screen_has_no_bar(desk: Desk) -> None:
    face = next(item for item in desk.items() if qml_name(item).startswith("Hub_"))
    high = face.height()
    desk.hub.window.showFullScreen()
    desk.settle()
    assert not desk.items("StartBar")
    assert face.height() == desk.hub.window.height()
    desk.hub.window.showNormal()
    desk.settle()
    assert desk.items("StartBar")
    assert high < desk.hub.window.height()


def test_a_venue_is_no_desk(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> None:
    assert not is_desk(Settings(locked=True))
    assert not is_desk(Settings(fullscreen=True))
    locked = Hub(briefing, Settings(locked=True, state_folder=tmp_path))
    locked.view_model.take_start(None)  # type: ignore[arg-type] - refused before it is looked at
    assert not locked.view_model.isDesk
    locked.store.dispatch(PanelOpened(Panel.TAKE_ALONG))
    locked.close()


def test_what_was_unpacked_to_be_shown_is_copied_before_it_is_edited(settings: Settings, tmp_path: Path) -> None:
    assert lasts(tmp_path, settings)
    assert not lasts(settings.state_folder / StateFile.CACHE / "briefings" / "a", settings)


def test_a_copy_to_edit_is_opened_once_it_is_there(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    start = desk.hub.view_model.start
    edited: list[str] = []
    start.editRequested.disconnect()
    start.editRequested.connect(edited.append)
    start.places.go(str(tmp_path))
    start.open("edit")
    desk.settle()
    desk.click("Hierheen kopiëren en bewerken")
    qtbot.waitUntil(lambda: bool(edited) or bool(start.copy.told), timeout=PATIENCE_MS)
    assert edited == [str(tmp_path / "content-copy")]
    assert (tmp_path / "content-copy" / "briefing.toml").is_file()
    assert start.sheet == ""
