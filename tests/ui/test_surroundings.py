"""The world around a screen changes: clocks, touchscreens and screens."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from kiosk.machine.clocks import ClockReading
from kiosk.window.chosen_screen import ChosenScreen
from kiosk.window.surroundings import Surroundings
from tests.ui.driver import Driver


def test_what_changes_is_told_in_a_sentence_each(drive: Driver, caplog: pytest.LogCaptureFixture) -> None:
    readings = iter([ClockReading(1000, 10, 10), ClockReading(4610, 20, 20), ClockReading(4710, 30, 120)])
    devices = iter([frozenset({"ELO"}), frozenset[str](), frozenset({"ELO"})])
    around = Surroundings(drive.window, clocks=lambda: next(readings), devices=lambda: next(devices))
    with caplog.at_level(logging.INFO, "kiosk.window.surroundings"):
        around.look()
        around.look()
    told = "\n".join(caplog.messages)
    assert "the clock was set forward by 3600 s" in told
    assert "touchscreen unplugged: ELO" in told
    assert "the machine slept for 90 s" in told
    assert "touchscreen plugged in: ELO" in told


def test_a_full_screen_window_follows_its_screen(drive: Driver, qtbot: QtBot) -> None:
    place = ChosenScreen(drive.window, "")
    place.follow()
    screen = drive.window.screen()
    drive.window.setGeometry(QRect(10, 10, 700, 500))
    screen.geometryChanged.emit(screen.geometry())
    qtbot.waitUntil(lambda: drive.window.size() == screen.geometry().size())
