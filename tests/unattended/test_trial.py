"""New content on trial: it is drawn, page by page, or it is told why not."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.unattended.idle import IdleMode
from kiosk.unattended.trial import Trial, trial_pages

EMPTY = {"home": "---\ntitle: Home\nlead: Asked.\n---\n", "1-ask/index": "---\ntitle: Ask\nlead: Asked.\n---\n"}


def make_briefing(folder: Path, **pages: str) -> Path:
    (folder / "1-ask").mkdir(parents=True)
    (folder / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "Asked"\n', "utf-8")
    for name, text in (EMPTY | pages).items():
        (folder / f"{name}.en.md").write_text(text, "utf-8")
    return folder


class Tried:
    """A hub with its content on trial."""

    def __init__(self, folder: Path, content: Path) -> None:
        self.hub = Hub(load_briefing(content), Settings(state_folder=folder, locked=True), reduced_motion=True)
        self.hub.window.setGeometry(0, 0, 1024, 600)
        self.hub.window.show()
        assert self.hub.unattended is not None
        clock, briefing = self.hub.unattended.clock, self.hub.briefing
        pages = trial_pages(briefing)
        self.trial = Trial(self.hub.store, briefing, self.hub.window, lambda: clock.now, pages)
        self.said: list[str] = []
        self.seen: list[str] = []
        self.trial.passed.connect(lambda: self.said.append("passed"))
        self.trial.failed.connect(self.said.append)
        self.hub.store.changed.connect(lambda _, after: self.seen.append(after.place.page))


@pytest.fixture
def tried(qapp: QGuiApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Tried]:
    made = Tried(tmp_path, request.param(tmp_path))
    yield made
    made.hub.close()


def shipped(_folder: Path) -> Path:
    return paths.CONTENT


def broken(folder: Path) -> Path:
    return make_briefing(folder / "odd", **{"1-ask/index": "---\ntitle: [\n---\n::: \n" + "::: background\n" * 9})


def small(folder: Path) -> Path:
    return make_briefing(folder / "small")


def test_home_and_one_page_of_each_kind_are_tried() -> None:
    pages = trial_pages(load_briefing(paths.CONTENT))
    assert pages[0] == "home"
    tree = load_briefing(paths.CONTENT).tree
    assert [tree.kind(page).value for page in pages[1:]] == ["demand", "argument", "case-study"]


@pytest.mark.parametrize("tried", [shipped, small], indirect=True)
def test_what_is_drawn_passes_and_leaves_a_screen_that_nobody_touched(tried: Tried, qtbot: QtBot) -> None:
    tried.trial.begin()
    qtbot.waitUntil(lambda: bool(tried.said), timeout=15_000)
    assert tried.said == ["passed"]
    pages = trial_pages(tried.hub.briefing)
    assert list(dict.fromkeys(tried.seen)) == pages
    state = tried.hub.store.state
    assert (state.idle.mode, state.place.page, state.past) == (IdleMode.ATTRACT, "home", ())


@pytest.mark.parametrize("tried", [broken], indirect=True)
def test_a_page_that_cannot_be_read_fails(tried: Tried, qtbot: QtBot) -> None:
    tried.trial.begin()
    qtbot.waitUntil(lambda: bool(tried.said), timeout=15_000)
    assert tried.said == ["the page ask cannot be read (en)"]


@pytest.mark.parametrize("message", ["file:///Touch/HubWindow.qml:7: TypeError: x", "the renderer failed: lost"])
@pytest.mark.parametrize("tried", [small], indirect=True)
def test_what_is_wrong_in_the_log_fails(tried: Tried, qtbot: QtBot, message: str) -> None:
    tried.trial.begin()
    logging.getLogger("kiosk").log(logging.WARNING if ".qml" in message else logging.ERROR, message)
    qtbot.waitUntil(lambda: bool(tried.said), timeout=15_000)
    assert tried.said == [message]


@pytest.mark.parametrize("tried", [small], indirect=True)
def test_a_window_that_never_draws_fails(tried: Tried, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.unattended.trial.TRIAL_SECONDS", 1.0)
    clock = tried.hub.unattended
    assert clock is not None
    pages = trial_pages(tried.hub.briefing)
    trial = Trial(tried.hub.store, tried.hub.briefing, tried.hub.window, lambda: clock.clock.now, pages)
    trial.failed.connect(tried.said.append)
    tried.hub.window.hide()
    trial.begin()
    qtbot.waitUntil(lambda: bool(tried.said), timeout=15_000)
    assert tried.said == ["the page home was not drawn within 1 s"]
