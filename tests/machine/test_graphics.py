"""Which renderer: no OpenGL, a broken driver, a remote desktop and a good card are each noticed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.machine.graphics import choose_renderer, probe_in_other_process


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "renderD128").touch()
    return tmp_path / "dri"


def never() -> str:
    raise AssertionError("OpenGL must not be tried here")


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({"QT_QUICK_BACKEND": "software"}, "QT_QUICK_BACKEND"),
        ({"SESSIONNAME": "RDP-Tcp#3"}, "RDP"),
        ({"DISPLAY": "localhost:10.0"}, "remote desktop"),
        ({"XRDP_SESSION": "1", "DISPLAY": ":10"}, "remote desktop"),
    ],
)
def test_signs_in_the_environment(tmp_path: Path, card: Path, environment: dict[str, str], why: str) -> None:
    choice = choose_renderer(environment, tmp_path / "memory", never, card)
    assert choice.software
    assert why in choice.why


@pytest.mark.skipif(sys.platform != "linux", reason="graphics cards are listed so on Linux only")
def test_no_graphics_card(tmp_path: Path) -> None:
    assert choose_renderer({"DISPLAY": ":0"}, tmp_path / "memory", never, tmp_path).software


@pytest.mark.parametrize(
    ("driver", "software"), [("Mesa Intel(R) UHD", False), ("llvmpipe (LLVM 15)", True), ("", True)]
)
def test_the_driver_decides_and_is_remembered(tmp_path: Path, card: Path, driver: str, software: bool) -> None:
    memory = tmp_path / "memory"
    assert choose_renderer({"DISPLAY": ":0"}, memory, lambda: driver, card).software is software
    assert choose_renderer({"DISPLAY": ":0"}, memory, never, card).software is software


def test_a_broken_memory_is_made_anew(tmp_path: Path, card: Path) -> None:
    (tmp_path / "memory").write_text("{")
    assert not choose_renderer({}, tmp_path / "memory", lambda: "NVIDIA", card).software
    assert choose_renderer({}, tmp_path / "no" / "folder", lambda: "", card).software


@pytest.mark.parametrize(
    "script",
    ["import os; os.abort()", "raise SystemExit(1)", "print('x'); raise SystemExit(3)"],
    ids=["crash", "none", "late failure"],
)
def test_a_probe_that_dies_is_no_driver(script: str) -> None:
    assert probe_in_other_process([sys.executable, "-c", script]) == ""


def test_a_probe_that_answers() -> None:
    assert probe_in_other_process([sys.executable, "-c", "print('NVIDIA')"]) == "NVIDIA"
    assert probe_in_other_process(["/nowhere/at/all"]) == ""
