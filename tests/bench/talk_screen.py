"""Owns the two monitors of a talk: one X server parted by RandR, with a window manager, measured at the stage's."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.screen import WIDTH, Screen

NEEDED = ("pdfpc", "pympress", "openbox", "xrandr")
_RULES = Path(__file__).with_name("talk_openbox.xml")
_MONITORS = (
    ("*eDP-1", "1920/508x1080/286+0+0", "screen"),
    ("HDMI-1", f"1920/508x1080/286+{WIDTH}+0", "none"),
)


def missing_programs() -> list[str]:
    """What a talk cannot be measured without and is not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def talk_screen(folder: Path) -> Iterator[Screen]:
    """A built-in monitor at the left and an external one at the right, which is the one that is measured.

    Args:
        folder: an empty folder for the framebuffer and what the window manager keeps.
    """
    framebuffer = folder / "framebuffer"
    framebuffer.mkdir(parents=True)
    with Screen(framebuffer, left=WIDTH) as screen:
        environment = {**os.environ, "DISPLAY": screen.display, "HOME": str(folder)}
        for name, place, output in _MONITORS:
            subprocess.run(
                ["xrandr", "--setmonitor", name, place, output], env=environment, check=True, capture_output=True
            )
        ready = folder / "ready"
        command = ["openbox", "--sm-disable", "--config-file", str(_RULES), "--startup", f"touch {ready}"]
        desk = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait_for(ready)
            yield screen
        finally:
            desk.terminate()
            desk.wait(10)


def _wait_for(file: Path, seconds: float = 20) -> None:
    end = time.perf_counter() + seconds
    while not file.exists():
        if time.perf_counter() > end:
            raise TimeoutError("the window manager did not start")
        time.sleep(0.05)
