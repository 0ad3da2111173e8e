"""A hub that follows under Wayland: the stage fills the screen over it, and afterwards the hub fills it again."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk import paths
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.words import every_screen, read_screen, speaker_topic, write_said
from kiosk.show.hall.following import Word
from kiosk.show.hall.stage_view import StageView
from tests.equipment.broker import Broker, started_broker
from tests.equipment.sway import Sway, started_sway
from tests.equipment.x11 import wait_until

pytestmark = pytest.mark.wayland

ROOT = Path(__file__).parents[2]
OUTPUTS = "resolution 1280x720 position 0,0", "resolution 1024x600 position 1280,0"
STAGE = "Podium"


class Following(Struct):
    """A locked hub on the first output that follows, and the voice of a speaker."""

    sway: Sway
    link: HallLink
    follows: list[str]
    number: int = 0

    def say(self, view: StageView | None) -> None:
        """Show this to the hall."""
        self.number += 1
        content = name_content(digest_files(paths.CONTENT))
        word = Word(term=1, speaker="a", number=self.number, name="Zaal", content=content, view=view)
        self.link.say(speaker_topic("hall", "a"), write_said(word))

    def see(self, output: str, *, stage: bool) -> None:
        """Wait until this output is filled by the stage, or by the hub."""
        wait_until(lambda: self._filled(output) == [stage], f"{'stage' if stage else 'hub'} to fill {output}", 60)

    def _filled(self, output: str) -> list[bool]:
        """For each window that fills the output and can be seen there: whether it is the stage."""
        (place,) = [node["rect"] for node in self.sway.session.nodes() if node["name"] == output]
        full = [node for node in self._windows() if node["fullscreen_mode"] and node["visible"]]
        return [node["name"] == STAGE for node in full if node["rect"] == place]

    def _windows(self) -> list[dict]:
        return [node for node in self.sway.session.nodes() if node.get("pid")]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with started_broker(tmp_path) as running:
        yield running


@pytest.fixture
def following(broker: Broker, tmp_path: Path) -> Iterator[Following]:
    words = ("--locked", "--screen", "WL-1", "--state-dir", str(tmp_path / "state"), "--language", "nl")
    hall = ("--broker", broker.address, "--follow")
    told: list[str] = []

    def hear(_topic: str, payload: bytes) -> None:
        if (state := read_screen(payload)) is not None:
            told.append(state.follows)

    link = HallLink(HallCall(parse_broker(broker.address), "a"), (every_screen("hall"),), hear, bool)
    link.begin()
    with started_sway(*OUTPUTS) as sway:
        environment = {**sway.environment, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
        with subprocess.Popen([sys.executable, "-m", "kiosk", *words, *hall], env=environment) as process:
            try:
                wait_until(lambda: bool(told), "a screen", 60)
                yield Following(sway, link, told)
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(30)
                link.close()


def test_the_stage_fills_the_screen_and_the_hub_does_again(following: Following, tmp_path: Path) -> None:
    following.see("WL-1", stage=False)
    for _ in range(4):
        following.say(StageView("nl", page="home"))
        following.see("WL-1", stage=True)
        following.say(None)
        following.see("WL-1", stage=False)
    assert "WARNING" not in (tmp_path / "state" / paths.StateFile.LOG).read_text("utf-8")


def test_both_go_where_there_is_still_a_screen(following: Following) -> None:
    following.say(StageView("nl", page="home"))
    following.see("WL-1", stage=True)
    following.sway.unplug("WL-1")
    following.see("WL-2", stage=True)
    following.say(None)
    following.see("WL-2", stage=False)
