"""What the doctor says of letters, targets and voices where a screen stands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.machine import environment

environment.draw_without_display(os.environ)

from kiosk.doctor.access_check import judge_screens, judge_sizes, judge_speech  # noqa: E402 - after its environment
from kiosk.settings.table import Settings  # noqa: E402


@pytest.mark.parametrize(
    ("size", "high", "distance", "scale", "says"),
    [
        # A screen of 32 inches: 399 mm high, 0.37 mm a px; 17.8 px of capitals are 6.6 mm.
        ((1920, 1080), 399, 50, 100, "ok    sizes: A: capitals 6.6 mm high, 0.75° at 50 cm; targets 26 mm"),
        ((3840, 2160), 399, 50, 100, "ok    sizes: A: capitals 6.6 mm high, 0.75° at 50 cm; targets 26 mm"),
        (
            (1920, 1080),
            399,
            80,
            100,
            "LACK  sizes: A: capitals 6.6 mm high, 0.47° at 80 cm; set text-scale to 150 for 0.7°; targets 26 mm",
        ),
        ((1920, 1080), 399, 80, 150, "ok    sizes: A: capitals 9.9 mm high, 0.71° at 80 cm; targets 26 mm"),
        (
            (1920, 1080),
            160,
            400,
            100,
            (
                "LACK  sizes: A: capitals 2.6 mm high, 0.04° at 400 cm; come nearer, or take a larger screen; "
                "targets 10 mm, 15 mm are wanted: set screen-height"
            ),
        ),
    ],
)
def test_letters_and_targets(size: tuple[int, int], high: float, distance: int, scale: int, says: str) -> None:
    settings = Settings(viewing_distance=distance, text_scale=scale)
    assert str(judge_sizes("A", *size, high, settings)) == says


@pytest.mark.parametrize(
    ("size", "high", "distance", "scale", "says"),
    [
        (
            (1920, 1080),
            399,
            80,
            100,
            "ok    sizes: A: capitals 9.9 mm high, 0.71° at 80 cm (text at 150 %); targets 26 mm",
        ),
        ((1920, 1080), 160, 20, 100, "ok    sizes: A: capitals 2.6 mm high, 0.76° at 20 cm; targets 15 mm"),
        (
            (1024, 600),
            60,
            400,
            100,
            (
                "LACK  sizes: A: capitals 1.2 mm high, 0.02° at 400 cm; come nearer, or take a larger screen; "
                "targets 8 mm, 15 mm are wanted"
            ),
        ),
    ],
)
def test_a_screen_that_was_measured_is_as_the_hub_begins(
    size: tuple[int, int], high: int, distance: int, scale: int, says: str
) -> None:
    settings = Settings(viewing_distance=distance, text_scale=scale, screen_height=high)
    assert str(judge_sizes("A", *size, high, settings)) == says


def test_without_a_distance_nothing_is_said() -> None:
    assert list(judge_screens(Settings())) == []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """A machine with these programs alone, and a briefing on it."""
    for name in request.param:
        (tmp_path / name).write_text("#!/bin/sh\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("machine", "speech", "recorded", "says"),
    [
        ((), "asked", False, "LACK  speech: no voice: nobody is read to; install espeak-ng"),
        ((), "never", False, "ok    speech: switched off by the setting `speech`"),
        (("espeak-ng",), "asked", False, "ok    speech: eSpeak NG; when somebody asks"),
        (("espeak-ng", "aplay"), "asked", True, "ok    speech: recordings, played by aplay, eSpeak NG; when"),
        (("aplay",), "asked", False, "LACK  speech: no voice"),
        (("espeak-ng",), "headphones", False, "LACK  speech: eSpeak NG; nobody tells when headphones are plugged in"),
        (("espeak-ng",), "always", False, "ok    speech: eSpeak NG; to everybody, from the first touch or key on"),
        (("espeak-ng", "pactl"), "headphones", False, "ok    speech: eSpeak NG; when somebody asks or plugs in"),
    ],
    indirect=["machine"],
)
def test_who_speaks(machine: Path, speech: str, recorded: bool, says: str) -> None:
    if recorded:
        (machine / "speech").mkdir()
    assert str(judge_speech(Settings(briefing=machine, speech=speech))).startswith(says)
