"""A locked hub in its hall: the stage that comes over it steps aside for staff, and nothing restarts meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.bundles.bundle_store import BundleStore, ShownContent
from kiosk.bundles.record import Installed, put_waiting
from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.words import speaker_topic, write_said
from kiosk.hub.hall_place import HallPlace, join_hall
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hall.following import Word
from kiosk.show.hall.stage_view import StageView
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.staff import StaffSheet
from kiosk.unattended.guard import Venue
from kiosk.unattended.screen_content import ScreenContent, Shelf
from kiosk.window.own_screen import OwnScreen
from kiosk.window.screens import ScreenWatch
from kiosk.window.stillness import wait_until_still
from tests.equipment.broker import started_broker
from tests.ui.items import qml_name, walk

CORNERS = QPoint(10, 10), QPoint(1270, 710)
LONG = 30_000


class Place:
    """A locked hub that follows, the bundles of its screen, and a speaker."""

    def __init__(self, application: QGuiApplication, broker: str, folder: Path) -> None:
        settings = Settings(state_folder=folder, locked=True, broker=broker, follow=True, language="nl")
        self.bundles = BundleStore(folder, folder / "none.pub")
        self.content = ScreenContent(Shelf(self.bundles, ShownContent(), paths.CONTENT), settings)
        self.restarts: list[bool] = []
        self.content.restart_wanted.connect(lambda: self.restarts.append(True))
        briefing = load_briefing(paths.CONTENT)
        self.hub = Hub(briefing, settings, reduced_motion=True, venue=Venue(content=self.content))
        self.hub.window.setGeometry(0, 0, 1280, 720)
        self.hub.window.show()
        self.content.begin(self.hub.store, briefing, self.hub.window, lambda: 0.0)
        self.windows: list[QQuickWindow] = [self.hub.window]
        watch = ScreenWatch(application)
        own = OwnScreen(self.hub.window, watch)
        self.leave = join_hall(HallPlace(self.hub, self.windows, own, watch, None, self.content), settings, 0)
        self.speaker = HallLink(HallCall(parse_broker(broker), "a"), (), lambda *_: None, bool)
        self.speaker.begin()
        self._number = 0

    @property
    def follows(self) -> bool:
        """Whether a stage lies over the hub."""
        return len(self.windows) == 2

    def say(self, view: StageView | None) -> None:
        self._number += 1
        content = name_content(digest_files(paths.CONTENT))
        word = Word(term=1, speaker="a", number=self._number, name="Zaal", content=content, view=view)
        self.speaker.say(speaker_topic("hall", "a"), write_said(word))

    def close(self) -> None:
        self.speaker.close()
        self.leave()
        self.content.watch.close()
        self.hub.close()


@pytest.fixture
def place(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Place]:
    with started_broker(tmp_path) as broker:
        made = Place(qapp, broker.address, tmp_path)

        def is_followed() -> bool:
            made.say(StageView("nl", page="home"))
            return made.follows

        qtbot.waitUntil(is_followed, timeout=LONG)
        yield made
        made.close()


@pytest.fixture(scope="module")
def touchscreen() -> QPointingDevice:
    return QTest.createTouchDevice()


def fingers(window: QQuickWindow, device: QPointingDevice, *, down: bool) -> None:
    """Put two fingers into opposite corners of a window, or lift them."""
    sequence = QTest.touchEvent(window, device)
    for number, point in enumerate(CORNERS):
        sequence = (sequence.press if down else sequence.release)(number, point, window)
    sequence.commit()


def test_staff_open_their_sheet_on_a_screen_that_follows(
    place: Place, touchscreen: QPointingDevice, qtbot: QtBot
) -> None:
    stage = place.windows[1]
    stage.setGeometry(0, 0, 1280, 720)
    fingers(stage, touchscreen, down=True)
    qtbot.waitUntil(lambda: place.hub.store.state.staff.sheet is StaffSheet.MENU, timeout=LONG)
    qtbot.waitUntil(lambda: not place.follows, timeout=LONG)
    place.say(StageView("nl", page="diamond"))
    assert not place.follows
    assert place.hub.unattended is not None
    place.hub.unattended.staff.leave()
    qtbot.waitUntil(lambda: place.follows, timeout=LONG)


def test_a_finger_on_the_stage_wakes_nothing(place: Place, touchscreen: QPointingDevice) -> None:
    QTest.touchEvent(place.windows[1], touchscreen).press(0, CORNERS[0], place.windows[1]).commit()
    QTest.touchEvent(place.windows[1], touchscreen).release(0, CORNERS[0], place.windows[1]).commit()
    assert place.hub.store.state.idle.mode is IdleMode.ATTRACT
    assert place.follows


def test_the_first_touch_of_a_visitor_counts_although_the_hub_below_sleeps(place: Place, qtbot: QtBot) -> None:
    stage = place.windows[1]
    stage.setGeometry(0, 0, 1280, 720)
    wait_until_still(stage)
    assert place.hub.store.state.idle.mode is IdleMode.ATTRACT
    (ask,) = (item for item in walk(stage.contentItem()) if qml_name(item).startswith("Pill") and item.isVisible())
    middle = ask.mapToScene(ask.boundingRect().center()).toPoint()
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: not ask.isVisible(), timeout=LONG)
    assert any(qml_name(item).startswith("AskSheet") and item.isVisible() for item in walk(stage.contentItem()))


def test_a_bundle_that_waits_is_tried_when_the_talk_is_over(place: Place, qtbot: QtBot) -> None:
    waiting = Installed(folder="1-x", name="x", serial=1, content="x", made="", source="", taken="", signer="")
    place.bundles.change(lambda record: put_waiting(record, waiting))
    place.content.watch.look()
    assert place.restarts == []
    place.say(None)
    qtbot.waitUntil(lambda: bool(place.restarts), timeout=LONG)
