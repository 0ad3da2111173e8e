"""The built file, a machine to start it on, a screen to show it on, and the same hub from source beside it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import environment
from kiosk.settings.table import Settings
from tests.equipment.x11 import XServer, share_of_other_points, started_x_server, wait_until
from tests.package.program import FILE, Machine, make_machine

environment.draw_without_display(os.environ)

from PySide6.QtGui import QAccessible, QGuiApplication, QImage  # noqa: E402 - after its environment

from kiosk.briefing.loader import load_briefing  # noqa: E402
from kiosk.hub.hub import Hub  # noqa: E402
from tests.package.public_screen import ALIKE, HEIGHT, WIDTH  # noqa: E402
from tests.ui.driver import Driver  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def built_file() -> Path:
    assert FILE.is_file(), f"{FILE} is not there; make exe builds it"
    return FILE


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return make_machine(tmp_path / "machine")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XServer]:
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder, WIDTH, HEIGHT) as server:
        yield server


@pytest.fixture
def source(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Driver]:
    """The hub from source, as large as the screen, drawn into memory."""
    QAccessible.setActive(True)
    hub = Hub(
        load_briefing(paths.CONTENT), Settings(state_folder=tmp_path / "state", speech="never"), reduced_motion=True
    )
    hub.window.setGeometry(0, 0, WIDTH, HEIGHT)
    hub.window.show()
    driver = Driver(hub)
    driver.settle()
    yield driver
    hub.close()


LockedSource = Callable[[Path], Driver]


@pytest.fixture
def locked_source(qapp: QGuiApplication) -> Iterator[LockedSource]:
    """Makes a locked hub from source with a state folder: as large as the screen, its sheet for staff open."""
    QAccessible.setActive(True)
    made: list[Hub] = []

    def make(state: Path) -> Driver:
        hub = Hub(
            load_briefing(paths.CONTENT), Settings(state_folder=state, locked=True, speech="never"), reduced_motion=True
        )
        made.append(hub)
        hub.window.setGeometry(0, 0, WIDTH, HEIGHT)
        hub.window.show()
        assert hub.unattended is not None
        hub.unattended.clock.see()
        hub.unattended.staff.open("menu")
        driver = Driver(hub)
        driver.settle()
        return driver

    yield make
    for hub in made:
        hub.close()


class Twins:
    """The built file on a screen and the hub from source: what is done to the one is done to the other."""

    def __init__(self, screen: XServer, source: Driver) -> None:
        self._screen = screen
        self.source = source

    def wait_until_awake(self) -> None:
        """Wait for home on a locked screen: a finger where nothing is ends its attract loop."""
        self.wait_until_alike(lambda: self._screen.tap(12, 12))

    def wait_until_alike(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Wait until the screen shows what the source shows; where it never does, both pictures are kept."""
        expected = self.source.window.grabWindow()

        def alike() -> bool:
            if self._difference(expected) <= ALIKE:
                return True
            meanwhile()
            return False

        try:
            wait_until(alike, f"{self.source.page} as the source draws it")
        except TimeoutError as error:
            folder = (self._screen.framebuffer or Path()).parent
            expected.save(str(folder / "expected.png"))
            self._screen.picture().save(str(folder / "seen.png"))
            raise AssertionError(f"{error}: {self._difference(expected):.1%} differs, see {folder}") from error

    def tap(self, name: str) -> None:
        """Tap what is called ``name`` in both."""
        middle = self.source.window.mapFromGlobal(self.source.find(name).rect().center())
        self._screen.tap(middle.x(), middle.y())
        self.source.touch(name)
        self.wait_until_alike()

    def key(self, x_name: str, key: int) -> None:
        """Press and release a key in both."""
        self._screen.key(x_name)
        self.source.key(key)
        self.wait_until_alike()

    def _difference(self, expected: QImage) -> float:
        return share_of_other_points(self._screen.picture(), expected)


@pytest.fixture
def twins(screen: XServer, source: Driver) -> Twins:
    return Twins(screen, source)
