"""Stage and console on two real monitors: an X server without a window manager, its screen parted by RandR."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtGui import QColor

from tests.equipment.two_windows import LONGEST_SECONDS, Moment, Program, started_program
from tests.equipment.x11 import XServer, started_x_server, wait_until

pytestmark = pytest.mark.x11

PANEL, PROJECTOR, MIRROR = "1920/508x1080/286+0+0", "1920/508x1080/286+1920+0", "1280/338x720/190+0+0"
RED, BLUE, NOTHING = "#ff0000", "#0000ff", "#000000"


class Talk(Struct, frozen=True):
    """The program on its X server."""

    server: XServer
    program: Program

    def see(self, left: str, right: str) -> None:
        """Wait until each monitor shows one colour, from corner to corner."""
        wait_until(lambda: self._colours() == ({left}, {right}), f"{left} and {right}, not {self._colours()}")

    def plug(self, name: str, place: str) -> Moment:
        monitor(self.server, "--setmonitor", name, place, "none")
        return self.program.wait_for("changed")

    def unplug(self, name: str) -> Moment:
        monitor(self.server, "--delmonitor", name)
        return self.program.wait_for("changed")

    def _colours(self) -> tuple[set[str], set[str]]:
        picture = self.server.picture()
        corners = [(x, y) for x in (0, 1919) for y in (0, 1079)]
        return tuple({QColor(picture.pixel(x + left, y)).name() for x, y in corners} for left in (0, 1920))


def monitor(server: XServer, *words: str) -> None:
    subprocess.run(
        ["xrandr", *words], env={**os.environ, "DISPLAY": server.display}, check=True, timeout=LONGEST_SECONDS
    )


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    """A panel on the left, a projector on the right, and the program on both."""
    with started_x_server(tmp_path, width=3840, height=1080) as server:
        monitor(server, "--setmonitor", "*eDP-1", PANEL, "screen")
        monitor(server, "--setmonitor", "HDMI-1", PROJECTOR, "none")
        with started_program(QT_QPA_PLATFORM="xcb", DISPLAY=server.display) as program:
            assert program.wait_for("started").names == ("HDMI-1", "eDP-1")
            yield Talk(server, program)
        assert not any(moment.gives_notes_away() for moment in program.moments)


def test_each_window_fills_its_own_monitor_and_they_swap(talk: Talk) -> None:
    talk.see(BLUE, RED)
    talk.program.after("swap")
    talk.see(RED, BLUE)
    talk.program.after("swap")
    talk.see(BLUE, RED)


def test_a_monitor_that_goes_takes_its_window_along_and_brings_it_back(talk: Talk) -> None:
    assert talk.unplug("HDMI-1").names == ("eDP-1", None)
    talk.see(RED, NOTHING)
    assert talk.plug("HDMI-1", PROJECTOR).names == ("HDMI-1", "eDP-1")
    talk.see(BLUE, RED)


def test_the_console_whose_monitor_goes_is_not_pulled_onto_the_stage(talk: Talk) -> None:
    talk.program.after("swap")
    assert talk.unplug("HDMI-1").names == ("eDP-1", None)
    talk.see(RED, NOTHING)


def test_mirrored_monitors_show_slides_and_no_notes(talk: Talk) -> None:
    talk.unplug("HDMI-1")
    assert talk.plug("HDMI-1", MIRROR).names == ("HDMI-1", None)
    wait_until(lambda: QColor(talk.server.picture().pixel(1279, 719)).name() == RED, "the stage")
    assert QColor(talk.server.picture().pixel(1281, 721)).name() == NOTHING


def test_one_monitor_shows_the_console_where_it_was_asked_for(talk: Talk) -> None:
    talk.unplug("HDMI-1")
    assert talk.program.after("here").names == (None, "eDP-1")
    talk.see(BLUE, NOTHING)
    assert talk.plug("HDMI-1", MIRROR).names == ("HDMI-1", None)
