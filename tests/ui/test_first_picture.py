"""What a start leaves for later is left: home is painted before any of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.hub import running_hub
from tests.equipment.x11 import started_x_server
from tests.ui.driver import Driver

PAINTED = """
import inspect, os, sys
import kiosk.window.imports as imports
from kiosk.cli import main

given_back = imports.import_plainly
read = []
inspect.getsource = lambda module: read.append(module) or ""

def tell():
    from PySide6 import QtCore
    late = [name for name in ("qtawesome", "kiosk.commands.present") if name in sys.modules]
    print("Qt" in vars(QtCore), late, [module.__name__ for module in read], flush=True)
    os._exit(0)

def given_back_and_watched():
    given_back()
    read.clear()
    import kiosk.window.face as face
    build = face.Face.build

    def watched(self, *given):
        window = build(self, *given)
        window.frameSwapped.connect(tell)
        return window

    face.Face.build = watched

imports.import_plainly = given_back_and_watched
main(["show", "--state-dir", sys.argv[1]])
"""


@pytest.mark.x11
def test_home_is_painted_without_what_takes_long_and_home_has_no_use_for(tmp_path: Path) -> None:
    """The class ``Qt`` (13 ms), the font of the icons (55 ms), the other commands (7 ms), sources (15 ms)."""
    run = [sys.executable, "-c", PAINTED, str(tmp_path / "state")]
    (tmp_path / "screen").mkdir()
    with started_x_server(tmp_path / "screen", 1920, 1080) as server:
        environment = {"DISPLAY": server.display, "QT_QUICK_BACKEND": "software", "HOME": str(tmp_path)}
        done = subprocess.run(run, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False [] []", done.stderr


def test_whoever_touches_while_the_next_page_is_made_ready_waits_for_a_piece_of_it(
    drive: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(running_hub.collector, "resume", lambda: done.append("end"))

    def pieces() -> Iterator[None]:
        for number, piece in enumerate(drive.hub.make_ready()):
            done.append("piece")
            if number == 0:
                QTimer.singleShot(0, lambda: done.append("touch"))
            yield piece

    running_hub._make_ready(drive.hub, pieces())
    qtbot.waitUntil(lambda: "end" in done)
    assert done[:1] == ["piece"]
    assert done.index("touch") <= 2
    assert done.count("piece") >= 4
