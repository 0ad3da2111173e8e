"""View models without a window: a talk of the shipped briefing, a clock and a search that the test has in hand."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import environment

environment.prepare(os.environ, Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}")
environment.draw_without_display(os.environ)

from PySide6.QtCore import QObject, Signal  # noqa: E402 - after its environment
from PySide6.QtGui import QGuiApplication  # noqa: E402

from kiosk.bridge.hub.hub_setup import HubSetup  # noqa: E402
from kiosk.bridge.hub.hub_view_model import HubViewModel  # noqa: E402
from kiosk.bridge.hub.page_search import PageSearch  # noqa: E402
from kiosk.bridge.hub_store import HubStore  # noqa: E402
from kiosk.bridge.talk.console_view_model import ConsoleViewModel  # noqa: E402
from kiosk.bridge.talk.slide_reader import SlideReader  # noqa: E402
from kiosk.bridge.talk.slide_search import SlideSearch  # noqa: E402
from kiosk.bridge.talk.stage_view_model import StageViewModel  # noqa: E402
from kiosk.bridge.talk.talk_setup import TalkSetup  # noqa: E402
from kiosk.bridge.talk_store import TalkStore  # noqa: E402 - after its environment
from kiosk.briefing.loader import Briefing, load_briefing  # noqa: E402
from kiosk.settings.fonts import load_advances  # noqa: E402
from kiosk.settings.licences import LicensedPart  # noqa: E402
from kiosk.settings.theme import DEFAULT, Theme, load_theme  # noqa: E402
from kiosk.show.hub.reducer import reduce_hub  # noqa: E402
from kiosk.show.hub.state import HubState  # noqa: E402
from kiosk.show.slides.book import SlideBook  # noqa: E402
from kiosk.show.slides.ruler import Ruler  # noqa: E402
from kiosk.show.slides.slides import derive_slides  # noqa: E402
from kiosk.show.talk.events import ScreensChanged  # noqa: E402
from kiosk.show.talk.keys import TALK_KEYS  # noqa: E402
from kiosk.show.talk.reducer import reduce_talk  # noqa: E402
from kiosk.show.talk.state import begin_talk  # noqa: E402
from tests.equipment.fake_voice import FakeVoice  # noqa: E402
from tests.equipment.times import Times  # noqa: E402
from tests.show.talk.talks import OWN, ROOM  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def times() -> Times:
    return Times()


class FakeSearch(QObject):
    """Remembers what it was asked and answers when it is told to."""

    found = Signal(str, list)
    letters = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []
        self.asked_letters: list[str] = []

    def ask(self, query: str, language: str) -> None:
        self.asked.append((query, language))

    def ask_letters(self, language: str) -> None:
        self.asked_letters.append(language)


def notify_signals(model: QObject) -> dict[str, list[str]]:
    """The signals of a view model that tell of a change, with the properties they are for."""
    meta = type(
        model
    ).staticMetaObject  # that of an object may lie above it, with the slots it was given (PySide6 6.11)
    found: dict[str, list[str]] = {}
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        one = meta.property(number)
        if one.hasNotifySignal():
            found.setdefault(one.notifySignal().name().data().decode(), []).append(one.name())
    return found


class Spy:
    """Hears the signals of view models that tell of a change, by name."""

    def __init__(self, *senders: QObject) -> None:
        self.heard: list[str] = []
        for sender in senders:
            for name in notify_signals(sender):
                getattr(sender, name).connect(lambda *_, name=name: self.heard.append(name))

    def during(self, action: Callable[[], object]) -> set[str]:
        """The signals that come while something is done."""
        self.heard.clear()
        action()
        return set(self.heard)


class FakeTalk:
    """The two view models over one store."""

    def __init__(self, briefing: Briefing, theme: Theme) -> None:
        self.now = 1_000.0
        self.briefing, self.theme = briefing, theme
        self.store = TalkStore(begin_talk(derive_slides(briefing, "en"), "en"), reduce_talk)
        self.store.dispatch(ScreensChanged((OWN, ROOM)))
        book = SlideBook(briefing, Ruler(load_advances()))
        setup = TalkSetup(book, TALK_KEYS, theme, lambda: self.now)
        self.search = FakeSearch()
        self.reader = SlideReader(self.store, briefing, setup.now)
        self.finder = SlideSearch(self.store, briefing, self.search)
        self.stage = StageViewModel(self.store, setup)
        self.console = ConsoleViewModel(self.store, setup)
        self.clock, self.overview, self.finds = self.console.clock, self.console.overview, self.console.search

    def find(self, pages: list[str]) -> None:
        """Let the search answer the latest question."""
        self.search.found.emit(self.talk.on_console.query, pages)

    @property
    def talk(self):
        return self.store.state


@pytest.fixture(scope="session")
def theme() -> Theme:
    return load_theme(DEFAULT)


@pytest.fixture
def fake(qapp, theme: Theme) -> FakeTalk:
    return FakeTalk(load_briefing(paths.CONTENT), theme)


class FakeHub:
    """The view models of a hub over one store, in English."""

    def __init__(self, briefing: Briefing, *, locked: bool = False) -> None:
        self.reduce = reduce_hub
        self.store = HubStore(HubState("en"), reduce_hub)
        self.worker = FakeSearch()
        self.search = PageSearch(self.store, self.worker)
        rows = [LicensedPart("Qt", "LGPL")]
        setup = HubSetup(briefing, DEFAULT, lambda: rows, locked, problems=("kiosk.toml:1: odd",), voice=FakeVoice())
        self.hub = HubViewModel(self.store, setup)


@pytest.fixture
def fake_hub(qapp, request: pytest.FixtureRequest) -> FakeHub:
    """A hub on a desk; a locked one where the test asks for that by ``indirect``."""
    return FakeHub(load_briefing(paths.CONTENT), locked=getattr(request, "param", False))
