"""One switch or two, instead of hands on glass: everything is come by and chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.unattended.idle import IdleMode
from kiosk.unattended.guard import Timepiece, Venue
from tests.equipment.times import Times
from tests.ui.driver import Driver

Switched = Callable[[int], Driver]


@pytest.fixture
def switched(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> Iterator[Switched]:
    hubs: list[Hub] = []

    def start(switches: int) -> Driver:
        settings = Settings(state_folder=tmp_path, language="en", switches=switches, scan_seconds=1)
        hub = Hub(briefing, settings, reduced_motion=True)
        hubs.append(hub)
        hub.window.setGeometry(0, 0, 1024, 600)
        hub.window.show()
        drive = Driver(hub)
        drive.settle()
        return drive

    yield start
    for hub in hubs:
        hub.close()


def on(drive: Driver) -> str:
    """What the focus is on."""
    return QAccessible.queryAccessibleInterface(drive.window.activeFocusItem()).text(QAccessible.Text.Name)


def wait_for(drive: Driver, name: str, seconds: float = 60) -> None:
    """Until the program itself has come to something of this name."""
    loop, deadline = QEventLoop(), QTimer()
    deadline.setSingleShot(True)
    deadline.timeout.connect(loop.quit)
    deadline.start(int(seconds * 1000))
    drive.window.activeFocusItemChanged.connect(lambda: loop.quit() if on(drive).startswith(name) else None)
    loop.exec()
    assert on(drive).startswith(name)


def test_two_switches_go_on_and_choose(switched: Switched) -> None:
    drive = switched(2)
    for name in ("2. Aim", "Who is at the table", "Two moments"):
        for _ in range(60):
            drive.key(Qt.Key.Key_Space)
            if on(drive).startswith(name):
                break
        drive.key(Qt.Key.Key_Return)
    place = drive.hub.store.state.place
    assert (place.page, place.step) == ("decent-work/at-the-table", 1)


def test_two_switches_change_a_setting(switched: Switched) -> None:
    drive = switched(2)
    for name in ("Reading comfort", "Easy words"):
        for _ in range(60):
            drive.key(Qt.Key.Key_Space)
            if on(drive).startswith(name):
                break
        drive.key(Qt.Key.Key_Return)
    assert drive.hub.store.state.comfort.easy_words


def test_one_switch_waits_until_what_is_wanted_comes(switched: Switched) -> None:
    drive = switched(1)
    before = drive.window.activeFocusItem()
    drive.key(Qt.Key.Key_Space)
    assert drive.window.activeFocusItem() is not before
    wait_for(drive, "2. Aim")
    drive.key(Qt.Key.Key_Space)
    assert drive.page == "decent-work"
    wait_for(drive, "Who is at the table")
    drive.key(Qt.Key.Key_Return)
    assert drive.page == "decent-work/at-the-table"


def test_while_it_goes_on_by_itself_nobody_is_asked(
    qapp: QGuiApplication, briefing: Briefing, times: Times, tmp_path: Path
) -> None:
    settings = Settings(state_folder=tmp_path, language="en", switches=1, scan_seconds=1, locked=True)
    hub = Hub(briefing, settings, reduced_motion=True, venue=Venue(Timepiece(times.now, times.today)))
    hub.window.setGeometry(0, 0, 1024, 600)
    hub.window.show()
    drive = Driver(hub)
    drive.key(Qt.Key.Key_Space)  # it wakes the screen
    drive.key(Qt.Key.Key_Space)
    assert hub.unattended is not None
    for name in ("2. Aim", "Five partners"):
        times.wait(50)
        wait_for(drive, name)
        hub.unattended.clock.tick()
        assert hub.store.state.idle.mode is IdleMode.BROWSE
    hub.close()


def test_without_switches_space_presses_what_the_keys_are_on(switched: Switched) -> None:
    drive = switched(0)
    drive.key(Qt.Key.Key_Tab)
    drive.key(Qt.Key.Key_Space)
    assert drive.page == "strong-partners"
