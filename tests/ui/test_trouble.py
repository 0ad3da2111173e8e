"""What goes wrong: bad pages, edits under way, a locked screen, a hundred taps a second, the software renderer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import is_text, walk

GOOD = "---\ntitle: Eerst\nlead: Dit is goed.\nicon: fa6s.book\n---\n\n## Kop\n\nEerste tekst.\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the briefing, to be spoilt."""
    return Path(shutil.copytree(paths.CONTENT, tmp_path / "briefing"))


@pytest.fixture
def own_hub(qapp: QGuiApplication, own: Path, tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(load_briefing(own), Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1280, 800)
    hub.window.show()
    yield hub
    hub.close()


def _words(drive: Driver) -> str:
    return "\n".join(item.property("text") for item in walk(drive.window.contentItem()) if is_text(item))


def test_invariant_3_a_bad_page_says_it_is_being_mended_and_the_rest_opens(own: Path, own_hub: Hub) -> None:
    (own / "conclusion.nl.md").write_bytes(b"---\ntitle: Samen\n---\n\xff\xfe")
    drive = Driver(own_hub)
    own_hub.store.dispatch(PageOpened("conclusion"))
    drive.settle()
    assert "Aan deze pagina wordt gewerkt" in _words(drive)
    own_hub.store.dispatch(PageOpened("diamond"))
    drive.settle()
    assert "Vijf partners" in _words(drive)
    assert any("conclusion.nl.md:4:1" in str(problem) for problem in own_hub.briefing.problems)


def test_invariant_3_an_edit_that_goes_wrong_leaves_the_last_good_page(own: Path, own_hub: Hub, qtbot: QtBot) -> None:
    drive = Driver(own_hub)
    file = own / "conclusion.nl.md"
    file.write_text(GOOD, "utf-8")
    own_hub.store.dispatch(PageOpened("conclusion"))
    drive.settle()
    file.write_text(GOOD.replace("Eerste", "Tweede"), "utf-8")
    qtbot.waitUntil(lambda: "Tweede tekst." in _words(drive), timeout=20_000)
    file.write_text("---\ntitle: [\n", "utf-8")
    qtbot.waitUntil(lambda: bool(own_hub.briefing.problems), timeout=20_000)
    assert "Tweede tekst." in _words(drive)
    replacement = own / "new"
    replacement.write_text(GOOD.replace("Eerste", "Derde"), "utf-8")
    replacement.rename(file)
    qtbot.waitUntil(lambda: "Derde tekst." in _words(drive), timeout=20_000)


@pytest.mark.parametrize("table", ["briefing.toml", "sources.toml", "glossary.toml", "claims.toml"])
def test_invariant_3_a_broken_table_keeps_the_pages(
    qapp: QGuiApplication, own: Path, tmp_path: Path, table: str
) -> None:
    (own / table).write_text("[", "utf-8")
    briefing = load_briefing(own)
    hub = Hub(briefing, Settings(state_folder=tmp_path), reduced_motion=True)
    drive = Driver(hub)
    hub.window.show()
    for page in ("home", "diamond", "decent-work/out-of-sight/palm-oil"):
        hub.store.dispatch(PageOpened(page))
        drive.settle()
    assert "palmolie" in _words(drive)
    hub.close()


def test_html_of_the_briefing_is_text(own: Path, own_hub: Hub) -> None:
    text = '<img src="file:///etc/passwd"> <b>vet</b> &amp; <a href="https://x.test">hier</a>'
    (own / "conclusion.nl.md").write_text(GOOD.replace("Eerste tekst.", text), "utf-8")
    own_hub.store.dispatch(PageOpened("conclusion"))
    drive = Driver(own_hub)
    drive.settle()
    drawn = next(
        item.property("text") for item in walk(drive.window.contentItem()) if "passwd" in str(item.property("text"))
    )
    assert drawn.startswith("&lt;img src=")


def test_question_mark_shows_the_keys(drive: Driver) -> None:
    drive.key(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert drive.hub.store.state.panel is Panel.KEYS
    assert "Backspace" in _words(drive)


def test_a_hundred_taps_in_no_time_leave_it_sound(drive: Driver) -> None:
    for tap in range(100):
        point = QPoint(100 + tap * 397 % 1700, 300 + tap * 211 % 700)
        QTest.mouseClick(drive.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    drive.settle()
    drive.key(Qt.Key.Key_Escape)
    drive.key(Qt.Key.Key_Home)
    assert drive.page == "home"


def test_invariant_4_locked_means_locked(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> None:
    hub = Hub(briefing, Settings(state_folder=tmp_path, locked=True), reduced_motion=True)
    drive = Driver(hub)
    hub.window.show()
    asked: list[str] = []
    hub.view_model.windowActionRequested.connect(asked.append)
    drive.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    drive.key(Qt.Key.Key_F11)
    drive.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    drive.key(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    drive.key(Qt.Key.Key_Escape)
    hub.view_model.perform("quit")
    closing = QCloseEvent()
    QGuiApplication.sendEvent(hub.window, closing)
    assert not closing.isAccepted()
    assert asked == []
    assert hub.window.isVisible()
    hub.close()


def test_unlocked_keys_do_leave(drive: Driver) -> None:
    asked: list[str] = []
    drive.hub.view_model.windowActionRequested.connect(asked.append)
    drive.key(Qt.Key.Key_F11)
    drive.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["fullscreen", "quit"]


SOCKETS = """
import sys
opened = []
def hook(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.bind", "socket.getaddrinfo", "webbrowser.open"):
        opened.append((event, str(arguments)))
sys.addaudithook(hook)
from kiosk.cli import main
code = main(["render", "--out", sys.argv[1], "--page", "home", "--state-dir", sys.argv[2]])
print(code, [one for one in opened if "X11" not in one[1]])
"""


def test_invariant_1_no_socket_is_opened(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SOCKETS, str(tmp_path / "out"), str(tmp_path / "state")]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.splitlines()[-1] == "0 []"


def test_invariant_1_no_file_asks_for_the_network() -> None:
    for file in (*paths.QML.rglob("*.qml"), *(paths.QML.parent.rglob("*.py"))):
        text = file.read_text("utf-8")
        assert "XMLHttpRequest" not in text, file
        assert "openUrlExternally" not in text, file
        assert "QtNetwork" not in text, file


def test_invariant_5_nothing_needs_a_shader() -> None:
    for file in paths.QML.rglob("*.qml"):
        text = file.read_text("utf-8")
        assert not any(word in text for word in ("ShaderEffect", "MultiEffect", "layer.effect", "QtQuick.Effects")), (
            file
        )
