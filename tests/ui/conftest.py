"""One hub for the tests of the interface, drawn into memory; a driver presses its keys and touches its buttons."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import environment

STATE = Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}"
environment.prepare(os.environ, STATE)
environment.draw_without_display(os.environ)

from PySide6.QtGui import QAccessible, QGuiApplication  # noqa: E402 - after its environment

from kiosk.authoring.starter import begin_briefing  # noqa: E402
from kiosk.briefing.loader import Briefing, load_briefing  # noqa: E402
from kiosk.hub.hub import Hub  # noqa: E402
from kiosk.settings.table import Settings  # noqa: E402
from kiosk.staff.pin import PinStore  # noqa: E402
from kiosk.unattended.guard import Timepiece, Venue  # noqa: E402
from tests.equipment.times import Times  # noqa: E402
from tests.ui.author import Author  # noqa: E402
from tests.ui.driver import Driver  # noqa: E402
from tests.ui.staff_hands import PIN  # noqa: E402
from tests.ui.talk_driver import TalkDriver, given_talk, whole_slides  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


@pytest.fixture
def hub(qapp: QGuiApplication, briefing: Briefing) -> Iterator[Hub]:
    QAccessible.setActive(True)
    hub = Hub(briefing, Settings(state_folder=STATE), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    yield hub
    hub.close()


@pytest.fixture
def drive(hub: Hub) -> Driver:
    driver = Driver(hub)
    driver.settle()
    return driver


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def problems() -> tuple[str, ...]:
    """What is wrong with the settings of the locked hub."""
    return ()


@pytest.fixture
def public_hub(
    qapp: QGuiApplication, briefing: Briefing, times: Times, tmp_path: Path, problems: tuple[str, ...]
) -> Iterator[Hub]:
    """A locked hub that somebody has just come to; its clocks stand still until a test moves them."""
    QAccessible.setActive(True)
    settings = Settings(state_folder=tmp_path, locked=True)
    venue = Venue(Timepiece(times.now, times.today))
    hub = Hub(briefing, settings, reduced_motion=True, venue=venue, problems=problems)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    assert hub.unattended is not None
    hub.unattended.clock.see()
    yield hub
    hub.close()


@pytest.fixture
def public(public_hub: Hub) -> Driver:
    driver = Driver(public_hub)
    driver.settle()
    return driver


@pytest.fixture
def with_pin(public: Driver, tmp_path: Path) -> Driver:
    """A locked hub whose staff have a PIN."""
    PinStore(tmp_path).set(PIN)
    return public


@pytest.fixture
def author(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Author]:
    folder = tmp_path / "new"
    begin_briefing(paths.STARTER, folder, ["nl", "en"])
    somebody = Author(folder)
    yield somebody
    somebody.edit.close()


@pytest.fixture
def give(qapp: QGuiApplication, briefing: Briefing) -> Iterator[TalkDriver]:
    """A talk of 22 slides on two windows, not begun yet."""
    QAccessible.setActive(True)
    with given_talk(briefing, whole_slides(briefing)[:22]) as driver:
        driver.show((1280, 800))
        yield driver
