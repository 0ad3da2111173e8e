"""An export that runs beside a window: told of as it goes, stopped in good order, the old file whole until the end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.export_view_model import FORMS, ExportViewModel
from tests.briefing.count.folders import make_briefing

PATIENCE_MS = 60_000
SLOW = "import sys, time\nfor done in range(1, 4): print(done, 10, flush=True)\ntime.sleep(600)"
"""An export that never ends by itself."""
IN_ORDER = "import signal\nsignal.signal(signal.SIGTERM, signal.default_int_handler)\n"


@pytest.fixture
def folder(qapp: QGuiApplication, tmp_path: Path) -> Path:
    make_briefing(tmp_path / "a briefing")
    return tmp_path / "a briefing"


def finish(qtbot: QtBot, job: ExportViewModel) -> None:
    qtbot.waitUntil(lambda: not job.running, timeout=PATIENCE_MS)


@pytest.mark.parametrize("form", ["html", "kbrief", "folder"])
def test_it_writes_what_is_asked_for_where_it_is_asked_for(qtbot: QtBot, folder: Path, form: str) -> None:
    job = ExportViewModel(folder)
    shares: list[float] = []
    job.changed.connect(lambda: shares.append(job.share))
    job.begin(form, str(folder.parent), job.nameOf(form))
    assert job.running
    finish(qtbot, job)
    assert job.told == ""
    written = Path(job.saved)
    assert written.parent == folder.parent
    assert written.exists()
    assert max(shares) == 1.0
    assert sorted(shares) == shares
    if form == "folder":
        assert {file.name: file.read_bytes() for file in written.iterdir() if file.is_file()} == {
            file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()
        }


@pytest.mark.parametrize(
    ("form", "name", "file"),
    [
        ("html", "", "a briefing.html"),
        ("html", "Mijn nota", "Mijn nota.html"),
        ("html", "nota.HTML", "nota.HTML"),
        ("html", "../../out", "out.html"),
        ("hand-out", "", "a briefing-hand-out.pdf"),
        ("hand-out", "nota 2.1", "nota 2.1.pdf"),
        ("folder", "", "a briefing-copy"),
        ("folder", "werk", "werk"),
    ],
)
def test_a_file_has_the_ending_of_its_form(folder: Path, form: str, name: str, file: str) -> None:
    assert ExportViewModel(folder).fileOf(form, name) == file


def test_each_form_is_one_that_the_command_has(folder: Path) -> None:
    asked: list[tuple[str, ...]] = []

    def command(*words: str) -> list[str]:
        asked.append(words)
        return [sys.executable, "-c", ""]

    from kiosk.cli import _parser

    for form in FORMS:
        job = ExportViewModel(folder, command)
        job.begin(form, str(folder.parent), "")
        job.close()
    for words in asked:
        assert _parser(list(words)).parse_args(list(words)).form


def test_it_is_told_how_far_it_is_and_stopped(qtbot: QtBot, folder: Path) -> None:
    out = folder.parent / "a.html"
    out.write_text("old", "utf-8")
    job = ExportViewModel(folder, lambda *_words: [sys.executable, "-c", IN_ORDER + SLOW])
    job.begin("html", str(folder.parent), "a")
    qtbot.waitUntil(lambda: job.share == 0.3, timeout=PATIENCE_MS)
    assert job.secondsLeft >= 0
    job.begin("html", str(folder.parent), "b")  # one at a time
    job.stop()
    finish(qtbot, job)
    assert (job.told, job.saved) == ("stopped", "")
    assert out.read_text("utf-8") == "old"
    assert job.secondsLeft == -1
    job.forget()
    assert job.told == ""


def test_a_real_export_that_is_stopped_leaves_the_old_file_whole(qtbot: QtBot, folder: Path) -> None:
    out = folder.parent / "a.html"
    out.write_text("old", "utf-8")
    job = ExportViewModel(folder)
    job.begin("html", str(folder.parent), "a")
    job.stop()
    finish(qtbot, job)
    assert job.told == "stopped"
    assert out.read_text("utf-8") == "old"
    assert {file.name for file in folder.parent.iterdir()} == {"a briefing", "a.html"}


def test_why_it_could_not_be_written_is_told(qtbot: QtBot, folder: Path) -> None:
    (folder.parent / "file").touch()
    job = ExportViewModel(folder)
    job.begin("html", str(folder.parent / "file"), "a")
    finish(qtbot, job)
    assert "cannot be written" in job.told
    assert "Traceback" not in job.told


def test_a_program_that_is_not_there_is_told(qtbot: QtBot, folder: Path) -> None:
    job = ExportViewModel(folder, lambda *_words: ["/none/such"])
    job.begin("html", str(folder.parent), "a")
    finish(qtbot, job)
    assert job.told


def test_a_form_that_nobody_knows_begins_nothing(folder: Path) -> None:
    job = ExportViewModel(folder)
    job.begin("docx", str(folder.parent), "a")
    assert not job.running


def test_closing_waits_until_it_has_ended(qtbot: QtBot, folder: Path) -> None:
    job = ExportViewModel(folder, lambda *_words: [sys.executable, "-c", SLOW])
    job.begin("html", str(folder.parent), "a")
    job.close()
    finish(qtbot, job)
    assert not job.running
