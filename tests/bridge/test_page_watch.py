"""The watch on a page's file: an edit is told once, also where the file is replaced by another."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.page_watch import PageWatch


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "home.nl.md"
    made.write_text("one")
    return made


def test_an_edit_in_several_strokes_is_told_once(qapp, file: Path, qtbot: QtBot) -> None:
    watch, told = PageWatch(), []
    watch.changed.connect(lambda: told.append(file.read_text()))
    watch.watch(file)
    for text in ("two", "three", "four"):
        file.write_text(text)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["four"]


def test_a_file_that_is_replaced_is_still_watched(qapp, file: Path, qtbot: QtBot) -> None:
    watch = PageWatch()
    watch.watch(file)
    for text in ("two", "three"):
        fresh = file.with_name("fresh")
        fresh.write_text(text)
        with qtbot.waitSignal(watch.changed):
            fresh.replace(file)


def test_only_the_latest_file_is_watched(qapp, file: Path, qtbot: QtBot) -> None:
    other = file.with_name("other.md")
    other.write_text("other")
    watch = PageWatch()
    watch.watch(file)
    watch.watch(other)
    with qtbot.waitSignal(watch.changed):
        other.write_text("new")
    watch.watch(None)
    with qtbot.assertNotEmitted(watch.changed, wait=400):
        file.write_text("nobody looks")
        other.write_text("nor here")
