"""``kiosk --locked`` under Wayland: it fills the screen that was named, comes back there, and no key leads out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk.paths import StateFile
from tests.equipment.sway import Sway, started_sway
from tests.equipment.x11 import wait_until

pytestmark = [pytest.mark.wayland, pytest.mark.long]

ROOT = Path(__file__).parents[2]
OUTPUTS = "resolution 1280x720 position 0,0", "resolution 1024x600 position 1280,0"
LEADING_OUT = ("Escape", "F11", "q", "Super_L", "F4", "Tab")


class Locked(Struct, frozen=True):
    """A locked hub that is to fill the second output."""

    sway: Sway
    process: subprocess.Popen[bytes]

    def see(self, *filled: bool) -> None:
        """Wait until just these outputs are filled, in their order."""
        wait_until(lambda: self._filled() == list(filled), f"{filled}, not {self._filled()}", 60)

    def hub(self) -> int:
        """The process that draws, once there is one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        wait_until(lambda: children.read_text("ascii") != "", "a hub")
        return int(children.read_text("ascii").split()[0])

    def stays(self, hub: int) -> None:
        """See the same hub go on: it has answered all that came before when it fills another output."""
        self.sway.unplug("WL-2")
        self.see(True)
        assert (self.hub(), self.process.poll()) == (hub, None)

    def _filled(self) -> list[bool]:
        places = {node["name"]: node["rect"] for node in self.sway.session.nodes() if node["type"] == "output"}
        windows = [node["rect"] for node in self.sway.session.nodes() if node.get("pid") and node["fullscreen_mode"]]
        return [places[name] in windows and self._is_drawn(name) for name in self.sway.outputs()]

    def _is_drawn(self, output: str) -> bool:
        picture = self.sway.picture(output)
        return len({picture.pixel(x, y) for x in range(0, picture.width(), 40) for y in range(0, 600, 40)}) > 3


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Locked]:
    words = ("--locked", "--screen", "WL-2", "--state-dir", str(tmp_path / "state"))
    with started_sway(*OUTPUTS) as sway:
        environment = {**sway.environment, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
        with subprocess.Popen([sys.executable, "-m", "kiosk", *words], env=environment) as process:
            try:
                yield Locked(sway, process)
            finally:
                process.kill()


def test_it_fills_its_screen_as_long_as_that_is_there_and_comes_back(locked: Locked, tmp_path: Path) -> None:
    locked.see(False, True)
    first = locked.hub()
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: locked.hub() != first, "another hub")
    locked.see(False, True)
    locked.sway.unplug("WL-2")
    locked.see(True)
    log = (tmp_path / "state" / StateFile.LOG).read_text("utf-8")
    assert "screen unplugged: WL-2" in log
    assert "WARNING kiosk.window.qt_messages" not in log


def test_no_key_leads_out(locked: Locked) -> None:
    locked.see(False, True)
    hub = locked.hub()
    locked.sway.key(*LEADING_OUT)
    for words in (("-M", "ctrl", "-k", "q"), ("-M", "alt", "-k", "F4"), ("-M", "logo", "-k", "d")):
        locked.sway.session.run("wtype", *words)
    locked.stays(hub)


def test_a_compositor_that_asks_it_to_close_is_refused(locked: Locked) -> None:
    locked.see(False, True)
    hub = locked.hub()
    locked.sway.session.run("swaymsg", '[app_id="dutch-diamond-kiosk"] kill')
    locked.stays(hub)
