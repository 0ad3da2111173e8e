"""A locked hub as a real screen reader has it: attract loop, question with countdown, sheets for staff."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.pin import PinStore
from tests.equipment.read_desktop import ReadDesktop, started_read_desktop
from tests.equipment.screen_reader import Thing
from tests.equipment.x11 import wait_until

pytestmark = pytest.mark.x11

ANNOUNCED = "object:announcement"
PIN = "402917"


@pytest.fixture
def desktop(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[ReadDesktop]:
    """A locked hub that asks after as many seconds as the test says."""
    with started_read_desktop(tmp_path) as desktop:
        desktop.state.mkdir()
        PinStore(desktop.state).set(PIN)
        words = ("--locked", "--state-dir", str(desktop.state), "--language", "en", "--idle-seconds", request.param)
        with desktop.reader.reading(*words):
            yield desktop


def enter(desktop: ReadDesktop) -> None:
    """Somebody comes by."""
    attract = desktop.reader.window()
    wake = next(name for name in attract.names("push button") if "Touch" in name or "Raak" in name)
    assert not [name for name in attract.names() if name == "Search"], "what the loop lies over is not read"
    desktop.reader.press(wake)
    desktop.reader.wait_for("1. Invest")


def dialog(window: Thing) -> Thing:
    return next(one for one in window.everything() if one.role == "dialog")


def nameless(window: Thing) -> list[str]:
    return [fault for fault in window.faults() if "without a name" in fault]


def admit(desktop: ReadDesktop) -> None:
    """Staff open the menu and type the PIN."""
    desktop.screen.key("ctrl+alt+shift+s")
    desktop.reader.press("Enter the PIN")
    desktop.reader.wait_for("Digits typed: 0")
    for digit in PIN:
        desktop.reader.press(digit)
    desktop.reader.wait_for(f"Digits typed: {len(PIN)}")
    assert PIN not in "".join(desktop.reader.window().names()), "the digits are not read back"
    desktop.reader.press("OK")


@pytest.mark.parametrize("desktop", ["10"], indirect=True)
def test_the_question_counts_down_aloud_and_can_be_answered(desktop: ReadDesktop) -> None:
    enter(desktop)
    for left in (20, 15, 10):
        desktop.reader.wait_to_hear(ANNOUNCED, f"{left} seconds left")
    window = desktop.reader.window()
    assert "Is anyone still there?" in window.names("heading")
    assert nameless(window) == []
    answer = next(name for name in window.names("push button") if "still here" in name)
    desktop.reader.press(answer)
    desktop.reader.wait_for("1. Invest")
    assert "Is anyone still there?" not in desktop.reader.window().names()


@pytest.mark.parametrize("desktop", ["3600"], indirect=True)
def test_every_sheet_for_staff_is_read_while_it_is_open(desktop: ReadDesktop) -> None:
    enter(desktop)
    desktop.screen.key("ctrl+alt+shift+s")
    assert desktop.reader.wait_for("For staff").names("dialog") == ["For staff"]
    desktop.reader.press("Enter the PIN")
    pad = dialog(desktop.reader.wait_for("Digits typed: 0"))
    assert {*"0123456789", "OK", "Erase the last digit"} <= set(pad.names("push button"))
    desktop.screen.key("Escape")
    for title in ("Settings", "Log", "Numbers"):
        admit(desktop)
        desktop.reader.press(title)
        wait_until(lambda title=title: desktop.reader.window().names("dialog") == [title], title)
        sheet = desktop.reader.window()
        assert nameless(sheet) == []
        assert len(dialog(sheet).names()) > 3
        desktop.screen.key("Escape")
        wait_until(lambda: desktop.reader.window().names("dialog") == [], "the sheet to be closed")
    desktop.screen.key("ctrl+alt+shift+s")
    desktop.reader.press("Clean the screen")
    for words in ("Clean the screen now", "25 seconds left", "20 seconds left"):
        desktop.reader.wait_to_hear(ANNOUNCED, words)
    assert desktop.reader.window().names("alert", "notification") == ["Clean the screen now. Touch and keys are off."]
