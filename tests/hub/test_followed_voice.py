"""What a visitor opened goes by itself, also where the timer is early by the clock that decides."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub.followed_voice import FollowedVoice
from kiosk.settings.table import Settings
from kiosk.show.hall.stage_view import StageView
from tests.ui.followed_driver import BROKER, KeptLine


def test_thanks_go_by_themselves_although_the_clock_is_slower_than_the_timer(
    qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    settings, line = Settings(state_folder=tmp_path, broker=BROKER), KeptLine()
    voice = FollowedVoice(load_briefing(paths.CONTENT), settings, line, lambda: "s", lambda: time.monotonic() * 0.9)
    model = voice.view_model
    voice.show(StageView("en", page="home"))
    model.open()
    model.ask("more")
    assert (model.property("thanks"), len(line.sent)) == (True, 1)
    qtbot.waitUntil(lambda: not model.property("thanks"), timeout=20_000)
    assert model.property("canAsk")
    voice.close()
