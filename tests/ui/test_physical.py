"""A screen that was measured: what is pressed is 15 mm wide there, and no word is lost by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PageOpened, PanelOpened, TextScaleChosen
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import faults, qml_name, walk

SCREEN_PX = 800
"""How high the screen of the offscreen platform is."""
PAGES = (
    "home",
    "diamond",
    "decent-work",
    "decent-work/out-of-sight",
    "decent-work/out-of-sight/palm-oil",
    "conclusion",
)
Measured = Callable[[int], Driver]


@pytest.fixture
def measured(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> Iterator[Measured]:
    """A hub on a screen so many mm high."""
    QAccessible.setActive(True)
    assert qapp.primaryScreen().size().height() == SCREEN_PX
    hubs: list[Hub] = []

    def start(high: int) -> Driver:
        hub = Hub(briefing, Settings(state_folder=tmp_path, screen_height=high), reduced_motion=True)
        hubs.append(hub)
        hub.window.show()
        return Driver(hub)

    yield start
    for hub in hubs:
        hub.close()


def pressed(drive: Driver) -> Iterator[tuple[str, float]]:
    """Every button, and its shorter side in px; words that are links are hit nearby (``RichWords``)."""
    for one in walk(drive.window.contentItem()):
        if one.inherits("QQuickAbstractButton") and one.isEnabled():
            yield str(one.property("text")), min(one.width(), one.height())


@pytest.mark.parametrize(
    ("high", "size", "least"),
    [(120, (1920, 1080), 100), (160, (1024, 600), 75), (60, (1024, 600), 80), (150, (1080, 1920), 80)],
)
@pytest.mark.parametrize("scale", [100, 200])
def test_targets_are_15_mm_as_far_as_there_is_room(
    measured: Measured, high: int, size: tuple[int, int], least: int, scale: int
) -> None:
    drive = measured(high)
    drive.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(TextScaleChosen(scale))
    assert least == min(15 * SCREEN_PX / high, min(size) / 7.5)
    found = []
    for place in (*PAGES, Panel.COMFORT, Panel.SEARCH):
        drive.hub.store.dispatch(PanelOpened(place) if isinstance(place, Panel) else PageOpened(place))
        drive.hub.store.dispatch(LanguageChosen("nl"))
        drive.settle()
        found += [f"{place}: {name!r} is {side}" for name, side in pressed(drive) if side < least - 1]
        root = drive.window.contentItem()
        if drive.hub.store.state.panel:
            root = next(item for item in walk(root) if qml_name(item).startswith("PanelLayer"))
        found += [f"{place}: {fault}" for fault in faults(root, size[0])]
    assert found == []
