"""The pulse of the hub's window: a picture for each time it is asked, and none from a window that does not draw."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from kiosk.supervisor.protocol import BEAT_SECONDS
from kiosk.unattended.heartbeat import Heartbeat
from tests.ui.driver import Driver


def _pulse(drive: Driver) -> tuple[Heartbeat, list[str]]:
    told: list[str] = []
    pulse = Heartbeat(drive.window.update, told.append, drive.window)
    drive.window.frameSwapped.connect(pulse.take_picture)
    return pulse, told


def test_a_page_that_stands_still_draws_when_it_is_asked(drive: Driver, qtbot: QtBot) -> None:
    pulse, told = _pulse(drive)
    pulse.begin()
    qtbot.waitUntil(lambda: told == ["shown", "frame 1"])
    pulse.ask()
    qtbot.waitUntil(lambda: told == ["shown", "frame 1", "frame 2"])


def test_pictures_that_nobody_asked_for_are_not_told(drive: Driver, qtbot: QtBot) -> None:
    _, told = _pulse(drive)
    with qtbot.waitSignal(drive.window.frameSwapped):
        drive.window.update()
    drive.settle()
    assert told == []


def test_a_window_that_is_on_no_screen_gives_no_sign_of_life(drive: Driver, qtbot: QtBot) -> None:
    pulse, told = _pulse(drive)
    drive.window.hide()
    for _ in range(20):
        pulse.ask()
        QCoreApplication.processEvents()
    assert told == []
    drive.window.show()
    qtbot.waitUntil(lambda: told == ["frame 1"])


def test_a_loop_that_hangs_asks_for_no_picture(drive: Driver, qtbot: QtBot) -> None:
    pulse, told = _pulse(drive)
    pulse.begin()
    qtbot.waitUntil(lambda: len(told) == 2)
    QTimer.singleShot(0, lambda: time.sleep(1.2 * BEAT_SECONDS))  # what hangs, not a wait
    with qtbot.waitSignal(pulse._timer.timeout, timeout=20_000):
        assert told == ["shown", "frame 1"]
