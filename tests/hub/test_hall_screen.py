"""What a screen tells its hall of itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.hall.address import parse_broker
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.screens_heard import ScreensHeard
from kiosk.hall.words import every_screen, read_screen
from kiosk.hub import hall_screen
from kiosk.hub.hall_screen import HallScreen, name_screen
from kiosk.settings.table import Settings
from kiosk.show.hall.fleet import SILENT_SECONDS, ScreenState
from tests.equipment.broker import started_broker


def test_it_is_told_when_linked_when_changed_and_lost_when_the_link_is(
    qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    heard: list[ScreenState | None] = []
    with started_broker(tmp_path) as broker:
        call = HallCall(parse_broker(broker.address), "witness")
        witness = HallLink(call, (every_screen("hall"),), lambda _, said: heard.append(read_screen(said)), bool)
        witness.begin()
        settings = Settings(state_folder=tmp_path / "east", broker=broker.address)
        serials = iter((7, 8))
        line = HallLine(broker.address, None, ())
        screen = HallScreen(line, settings, lambda state: replace(state, serial=next(serials)))
        line.begin(screen.will)
        qtbot.waitUntil(lambda: len(heard) == 1, timeout=20_000)
        screen.take_picture()
        screen.tell()
        qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)
        first, second = heard
        assert first is not None
        assert second is not None
        assert (first.screen, first.serial, second.serial) == (name_screen(settings), 7, 8)
        assert first.drew == 0 < second.drew
        assert first.told <= second.told
        line.close()
        witness.close()


@pytest.mark.parametrize(("folder", "end"), [("east/wall", "-wall"), ("a +#b", "-a---b")])
def test_two_screens_of_one_machine_are_told_apart(tmp_path: Path, folder: str, end: str) -> None:
    one = name_screen(Settings(state_folder=paths.state_folder(), broker="mqtt://b"))
    assert name_screen(Settings(state_folder=tmp_path / folder, broker="mqtt://b")) == one + end
    assert not set("/+#") & set(one + end)


def test_a_screen_with_a_user_is_called_so(tmp_path: Path) -> None:
    assert name_screen(Settings(state_folder=tmp_path, broker="mqtt://screen-1@b")) == "screen-1"


@pytest.mark.parametrize(("text", "degrees"), [("51500\n", 51.5), ("warm", None), (None, None)])
def test_how_warm_it_is_where_the_machine_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, degrees: float | None
) -> None:
    if text is not None:
        (tmp_path / "temp").write_text(text)
    monkeypatch.setattr(hall_screen, "_HEAT", tmp_path / "temp")
    assert hall_screen.read_degrees() == degrees


def test_a_loop_that_hangs_has_no_pulse_although_its_link_lives(
    qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    """The pulse is that of the window's loop: the broker itself notices nothing of a program that hangs."""
    heard = ScreensHeard("hall")
    with started_broker(tmp_path) as broker:
        call = HallCall(parse_broker(broker.address), "witness")
        witness = HallLink(call, heard.topics, heard.hear, lambda on: heard.turn(linked=on))
        witness.begin()
        line = HallLine(broker.address, None, ())
        settings = Settings(state_folder=tmp_path / "east", broker=broker.address, groups="east,hall-1")
        screen = HallScreen(line, settings, lambda state: state)
        line.begin(screen.will)
        name = name_screen(settings)
        qtbot.waitUntil(lambda: name in heard.states, timeout=20_000)
        assert heard.states[name].groups == ("east", "hall-1")
        qtbot.wait(round(SILENT_SECONDS * 1000) + 500)
        assert heard.silent() == frozenset()
        end = time.monotonic() + 20
        while name not in heard.silent():  # nothing of Qt runs meanwhile, as in a loop that hangs
            assert time.monotonic() < end
            time.sleep(0.05)
        assert not heard.states[name].lost
        line.close()
        witness.close()
