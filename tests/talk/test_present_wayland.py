"""A talk as it is really given under Wayland: drawn without a touch, and outputs come, go and change."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.paths import StateFile
from tests.equipment.sway import Sway, started_sway
from tests.equipment.x11 import LONGEST_SECONDS, share_of_other_points, still, wait_until

pytestmark = pytest.mark.wayland

ROOT = Path(__file__).parents[2]
PANEL, PROJECTOR = "resolution 1280x720 position 0,0", "resolution 1280x720 position 1280,0"
FACES = {"#14213d": "stage", "#faf7f2": "console"}
"""A face by the colour along its lower edge, in the theme that it begins with."""


@contextmanager
def given_talk(state: Path, *outputs: str) -> Iterator[tuple[Sway, subprocess.Popen[str]]]:
    """A talk on these outputs."""
    command = [sys.executable, "-m", "kiosk", "present", "--state-dir", str(state), "--run", "5", "--language", "en"]
    with (
        started_sway(*outputs) as sway,
        subprocess.Popen(command, env=sway.environment, cwd=ROOT, stderr=subprocess.PIPE, text=True) as talk,
    ):
        try:
            yield sway, talk
        finally:
            talk.kill()


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Sway]:
    with given_talk(tmp_path / "state", PANEL, PROJECTOR) as (sway, _process):
        see(sway, "console", "stage")
        yield sway


def faces(sway: Sway) -> list[str]:
    return [face(sway.picture(output)) for output in sway.outputs()]


def face(picture: QImage) -> str:
    """What is seen from edge to edge; nothing where that is neither stage nor console alone."""
    colours = {QColor(picture.pixel(x, picture.height() - 1)).name() for x in range(0, picture.width(), 8)}
    return FACES.get(colours.pop(), "") if len(colours) == 1 else ""


def see(sway: Sway, *wanted: str) -> None:
    """Wait until the outputs show these, in their order; on the way no two of them show notes, or the room does."""
    seen: list[list[str]] = []

    def is_so() -> bool:
        seen.append(faces(sway))
        return seen[-1] == list(wanted)

    wait_until(is_so, f"{wanted}", 60)
    assert all(look.count("console") <= 1 for look in seen)
    if "console" not in wanted:
        assert not any("console" in look for look in seen[1:]), "notes go before anything comes"


def slide(sway: Sway, output: str) -> QImage:
    return still(lambda: sway.picture(output))


def test_both_faces_are_drawn_without_a_touch_and_turn_by_keys(talk: Sway, tmp_path: Path) -> None:
    first = slide(talk, "WL-2")
    talk.key("Next")
    wait_until(lambda: talk.picture("WL-2") != first, "the next slide")
    assert face(slide(talk, "WL-2")) == "stage"
    wait_until((tmp_path / "state" / StateFile.TALK).exists, "what is kept of the talk, a little after the slide")


def test_a_swap_and_back(talk: Sway) -> None:
    before = slide(talk, "WL-2")
    talk.key("s")
    see(talk, "stage", "console")
    assert share_of_other_points(slide(talk, "WL-1"), before) < 0.001
    talk.key("s")
    see(talk, "console", "stage")
    assert share_of_other_points(slide(talk, "WL-2"), before) < 0.001


def test_an_output_that_goes_and_one_that_comes(talk: Sway) -> None:
    talk.unplug("WL-2")
    see(talk, "stage")
    talk.plug()
    see(talk, "console", "stage")
    talk.unplug("WL-1")
    see(talk, "stage")
    talk.plug()
    see(talk, "console", "stage")
    for output in talk.outputs():
        talk.unplug(output)
    talk.plug()
    see(talk, "stage")


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_another_scale_shows_the_same_slide(talk: Sway, scale: str) -> None:
    before = slide(talk, "WL-2")
    talk.change("WL-2", "scale", scale)
    wait_until(lambda: talk.picture("WL-2") != before, "another scale")
    see(talk, "console", "stage")
    wait_until(lambda: share_of_other_points(slide(talk, "WL-2"), before) < 0.1, "the whole slide", 60)


def test_a_portrait_output(talk: Sway) -> None:
    talk.change("WL-2", "transform", "90")
    wait_until(lambda: talk.picture("WL-2").width() == 720, "the output to turn")
    see(talk, "console", "stage")


def test_one_output_shows_the_stage_and_after_a_yes_the_notes(tmp_path: Path) -> None:
    with given_talk(tmp_path / "state", PANEL) as (sway, _process):
        see(sway, "stage")
        before = slide(sway, "WL-1")
        sway.key("n")
        wait_until(lambda: sway.picture("WL-1") != before, "the question", 60)
        sway.key("Right", "Return")
        see(sway, "console")


def test_of_three_outputs_the_largest_other_one_has_the_stage(tmp_path: Path) -> None:
    with given_talk(
        tmp_path / "state", PANEL, "resolution 800x600 position 1280,0", "resolution 1600x900 position 2080,0"
    ) as (sway, _process):
        see(sway, "console", "", "stage")


def test_it_is_left_by_keys_and_the_log_is_not_filled(tmp_path: Path) -> None:
    with given_talk(tmp_path / "state", PANEL, PROJECTOR) as (sway, process):
        see(sway, "console", "stage")
        sway.key("s")
        see(sway, "stage", "console")
        sway.key("Escape", "Right", "Return")
        assert process.wait(LONGEST_SECONDS) == 0
        complaints = process.stderr.read().splitlines()
    assert [line for line in complaints if "systemd-inhibit" not in line] == []
