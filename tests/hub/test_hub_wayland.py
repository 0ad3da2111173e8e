"""The hub as visitors have it under Wayland: within reach, in easy words, and read aloud, by keys and on the glass."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtGui import QColor, QImage

from kiosk.paths import StateFile
from kiosk.voices.espeak import PROGRAM
from tests.equipment.sway import Sway, started_sway
from tests.equipment.x11 import wait_until

pytestmark = pytest.mark.wayland

ROOT = Path(__file__).parents[2]
UPRIGHT = "resolution 1080x1920 position 0,0"
PAPER, INK = "#faf7f2", "#14213d"
VOICE = """#!/bin/sh
cat >>"$HEARD"
echo >>"$HEARD"
exec sleep 600
"""
"""What is started instead of eSpeak NG: it keeps what it is given, and says it for as long as a test lasts."""


class Visited(Struct, frozen=True):
    """A hub that somebody stands at, and what was said."""

    sway: Sway
    heard: Path

    def picture(self) -> QImage:
        return self.sway.picture("WL-1")

    def said(self) -> list[str]:
        return self.heard.read_text("utf-8").splitlines() if self.heard.exists() else []

    def does(self, key: str, what: str, shown: str) -> None:
        """Press a key; the middle of the upper part then has this colour."""
        self.sway.key(key)
        wait_until(lambda: self._upper() == shown, f"{what}, not {self._upper()}", 60)

    def _upper(self) -> str:
        """The colour beside what stands in the upper part."""
        return QColor(self.picture().pixel(4, 960)).name()


@pytest.fixture
def visited(tmp_path: Path) -> Iterator[Visited]:
    programs, heard = tmp_path / "programs", tmp_path / "heard"
    programs.mkdir()
    voice = programs / PROGRAM
    voice.write_text(VOICE)
    voice.chmod(0o755)
    words = ("--fullscreen", "--language", "en", "--state-dir", str(tmp_path / "state"))
    with started_sway(UPRIGHT) as sway:
        own = {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "HEARD": str(heard)}
        own["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
        with subprocess.Popen([sys.executable, "-m", "kiosk", *words], env=sway.environment | own) as process:
            try:
                hub = Visited(sway, heard)
                wait_until(lambda: colours(hub.picture()) > 20, "home", 60)
                yield hub
            finally:
                process.kill()
    assert "WARNING kiosk.window.qt_messages" not in (tmp_path / "state" / StateFile.LOG).read_text("utf-8")


def colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 20) for y in range(0, picture.height(), 20)})


def test_all_of_it_comes_within_reach_and_goes_back(visited: Visited) -> None:
    visited.does("m", "all within reach", INK)
    assert QColor(visited.picture().pixel(4, 1900)).name() == PAPER, "the lower part is the hub"
    visited.does("m", "the whole screen", PAPER)


def test_easy_words_take_the_place_of_the_others(visited: Visited) -> None:
    before = visited.picture()
    visited.sway.key("e")
    wait_until(lambda: visited.picture() != before, "easy words", 60)


def test_a_page_is_read_aloud_marked_and_gone_through(visited: Visited) -> None:
    before = visited.picture()
    visited.sway.key("v")
    wait_until(lambda: bool(visited.said()), "the first words", 60)
    wait_until(lambda: visited.picture() != before, "what is said to be marked", 60)
    for key in ("Down", "Down"):
        said = len(visited.said())
        visited.sway.key(key)
        wait_until(lambda said=said: len(visited.said()) > said, f"what {key} leads to", 60)
    assert len(set(visited.said())) == len(visited.said())
