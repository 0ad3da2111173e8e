"""The world around a screen changes: clocks, touchscreens and screens, a sentence each."""

from __future__ import annotations

import logging

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.machine.clocks import ClockReading
from kiosk.show.talk.placement import Screen
from kiosk.window.screens import ScreenWatch
from kiosk.window.surroundings import Surroundings, derive_screen_news

PANEL, HDMI = Screen("eDP-1", 0, 0, 1280, 720), Screen("HDMI-1", 1280, 0, 1920, 1080)


def test_what_changes_is_told_in_a_sentence_each(qapp: QGuiApplication, caplog: pytest.LogCaptureFixture) -> None:
    readings = iter([ClockReading(1000, 10, 10), ClockReading(4610, 20, 20), ClockReading(4710, 30, 120)])
    devices = iter([frozenset({"ELO"}), frozenset[str](), frozenset({"ELO"})])
    watch = ScreenWatch(qapp)
    around = Surroundings(watch, watch, clocks=lambda: next(readings), devices=lambda: next(devices))
    with caplog.at_level(logging.INFO, "kiosk.window.surroundings"):
        around.look()
        around.look()
        watch.changed.emit((PANEL, HDMI))
        watch.changed.emit((PANEL,))
    told = "\n".join(caplog.messages)
    assert "the clock was set forward by 3600 s" in told
    assert "touchscreen unplugged: ELO" in told
    assert "the machine slept for 90 s" in told
    assert "touchscreen plugged in: ELO" in told
    assert "screen plugged in: HDMI-1, 1920 x 1080" in told
    assert "screen unplugged: HDMI-1" in told


@pytest.mark.parametrize(
    ("before", "after", "news"),
    [
        ((PANEL,), (PANEL, HDMI), ["screen plugged in: HDMI-1, 1920 x 1080"]),
        ((PANEL, HDMI), (HDMI,), ["screen unplugged: eDP-1"]),
        ((PANEL, HDMI), (PANEL, replace(HDMI, height=1200)), ["screen changed: HDMI-1, 1920 x 1200 now"]),
        ((PANEL,), (HDMI,), ["screen unplugged: eDP-1", "screen plugged in: HDMI-1, 1920 x 1080"]),
        ((PANEL,), (PANEL,), ["the screens flickered, and are as they were"]),
    ],
)
def test_screen_news(before: tuple[Screen, ...], after: tuple[Screen, ...], news: list[str]) -> None:
    assert derive_screen_news(before, after) == news
