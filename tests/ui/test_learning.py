"""The page that teaches the program an odd clicker: in the language of the briefing, from a button to a talk's keys."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.settings.table import Settings
from kiosk.talk import learn
from kiosk.talk.clicker_file import clicker_file, read_clicker
from tests.ui.driver import WindowDriver
from tests.ui.items import texts

TITLES = {"nl": "Leer een clicker kennen", "en": "Learn a clicker"}
PREVIOUS = {"nl": "Vorige stap of dia", "en": "Previous step or slide"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_button_is_learnt_and_tried(
    qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot, language: str
) -> None:
    seen: list[str] = []
    QAccessible.setActive(True)

    def use(window: QQuickWindow) -> None:
        try:
            driver = WindowDriver(window)
            driver.settle()
            seen.extend(texts(window.contentItem()))
            driver.touch(PREVIOUS[language])
            driver.key(Qt.Key.Key_F9)
            driver.key(Qt.Key.Key_F9)
            seen.extend(texts(window.contentItem()))
        finally:
            QCoreApplication.exit(7)

    def show(window: QQuickWindow) -> None:
        gc.collect()
        window.show()
        QTimer.singleShot(0, lambda: use(window))

    monkeypatch.setattr(learn, "make_application", lambda: qapp)
    monkeypatch.setattr(learn, "end_on_signals", lambda _: None)
    monkeypatch.setattr(learn, "show_window", show)
    settings = Settings(language=language, state_folder=tmp_path)
    assert learn.run_learning(settings, learn.CLICKER, read_clicker(tmp_path), clicker_file(tmp_path)) == 7
    assert seen[0] == TITLES[language]
    assert f"F9: {PREVIOUS[language]}" in seen
    assert read_clicker(tmp_path) == {"F9": "previous"}
