"""A talk as it is really given: the program on two monitors, killed in its middle, taken up, and left by a clicker."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.equipment.x11 import LONGEST_SECONDS, XServer, share_of_other_points, started_x_server, wait_until

pytestmark = pytest.mark.x11

ROOT = Path(__file__).parents[2]
PANEL, PROJECTOR = "1280/339x720/190+0+0", "1280/339x720/190+1280+0"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[XServer]:
    """A panel on the left and a projector on the right."""
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder, width=2560, height=720) as server:
        for name, place, output in (("*eDP-1", PANEL, "screen"), ("HDMI-1", PROJECTOR, "none")):
            environment = {**os.environ, "DISPLAY": server.display}
            words = ["xrandr", "--setmonitor", name, place, output]
            subprocess.run(words, env=environment, check=True, timeout=LONGEST_SECONDS)
        yield server


def left_and_right(server: XServer) -> tuple[QImage, QImage]:
    picture = server.still_picture()
    half = picture.width() // 2
    return picture.copy(0, 0, half, picture.height()), picture.copy(half, 0, half, picture.height())


def is_bare(picture: QImage) -> bool:
    """Whether no window is on the screen: it is of one colour."""
    bare = picture.copy()
    bare.fill(picture.pixelColor(0, 0))
    return share_of_other_points(picture, bare) == 0


@contextmanager
def given_talk(server: XServer, state: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A talk that both monitors show."""
    hidden = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    command = [sys.executable, "-m", "kiosk", "present", "--state-dir", str(state), *words]
    wait_until(lambda: is_bare(server.picture()), "the end of a talk before it")
    empty = server.picture()
    half = empty.width() // 2
    with subprocess.Popen(command, env={**environment, "DISPLAY": server.display}, cwd=ROOT) as process:
        try:
            for x in (0, half):
                before = empty.copy(x, 0, half, empty.height())
                wait_until(
                    lambda x=x, before=before: (
                        share_of_other_points(server.picture().copy(x, 0, half, empty.height()), before) > 0.3
                    ),
                    "a picture on both monitors",
                )
            server.still_picture()
            yield process
        finally:
            process.kill()


def kept(state: Path) -> dict:
    return json.loads((state / "talk.json").read_text("utf-8"))


def kept_place(state: Path) -> tuple[int, int] | None:
    if not (state / "talk.json").exists():
        return None
    line = kept(state)["talk"]["row"]
    return line["slide"], line["step"]


def test_a_talk_that_is_killed_goes_on_and_is_left_by_a_clicker(server: XServer, tmp_path: Path) -> None:
    state = tmp_path / "state"
    with given_talk(server, state, "--run", "10", "--language", "en") as talk:
        first = left_and_right(server)
        server.key("Next", "Next", "Next", "Next")
        wait_until(lambda: kept_place(state) == (2, 2), "the talk on the disk")
        seen = left_and_right(server)
        assert all(seen[side] != first[side] for side in (0, 1))
        talk.kill()
    spent = kept(state)["talk"]["clock"]
    with given_talk(server, state, "--run", "10") as talk:
        server.key("Return")
        again = left_and_right(server)
        assert share_of_other_points(again[1], seen[1]) < 0.001, "the room sees the same slide in the same language"
        server.key("Prior")
        wait_until(lambda: kept_place(state) == (2, 1), "the talk goes on")
        assert kept(state)["talk"]["clock"]["since"] == spent["since"], "its clock never stopped"
        server.key("Escape", "Next", "Return")
        assert talk.wait(LONGEST_SECONDS) == 0
    assert not (state / "talk.json").exists()


def test_a_rehearsal_is_kept_and_reported(server: XServer, tmp_path: Path) -> None:
    state = tmp_path / "state"
    with given_talk(server, state, "--run", "5", "--rehearse") as talk:
        server.key("Next", "End", "Escape", "Next", "Return")
        assert talk.wait(LONGEST_SECONDS) == 0
    command = [sys.executable, "-m", "kiosk", "present", "--state-dir", str(state), "--run", "5", "--report"]
    report = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "planned" in report
    assert len(report.splitlines()) > 12
