"""A page's drawing stands on its card, in the colours of the theme and of its demand; its number where it has none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.hub.events import PageOpened
from tests.ui.driver import Driver
from tests.ui.items import texts, walk

THEMES = (load_theme(DEFAULT), load_theme(HIGH_CONTRAST))


def drawings(drive: Driver) -> list[tuple[str, str, str]]:
    """Ink, accent and file of each drawing that is on the screen, in the order of the cards."""
    addresses = [
        str(item.property("source").toString()).removeprefix("image://drawing/")
        for item in walk(drive.window.contentItem())
        if item.inherits("QQuickImage") and item.property("paintedWidth") > 1
    ]
    parts = [address.split("/", 2) for address in addresses if "://" not in address]
    return [(ink, accent, Path(path.replace("%2F", "/")).stem) for ink, accent, path in parts]


@pytest.mark.parametrize(
    ("demand", "names"),
    [
        ("strong-partners", ["each-brings", "under-pressure", "pays-twice", "from-the-embassy", "room-to-grow"]),
        (
            "decent-work",
            ["growth-worth-having", "at-the-table", "good-job", "union-as-lever", "beyond-the-audit", "out-of-sight"],
        ),
    ],
)
def test_each_argument_has_its_drawing_in_the_colours_of_theme_and_demand(
    drive: Driver, demand: str, names: list[str]
) -> None:
    drive.hub.store.dispatch(PageOpened(demand))
    drive.settle()
    for theme in THEMES:
        accent = theme.demand_1 if demand == "strong-partners" else theme.demand_2
        expected = [(theme.ink[1:].lower(), accent[1:].lower(), name) for name in names]
        assert drawings(drive)[: len(names)] == expected
        drive.key(Qt.Key.Key_C)


def test_a_card_that_is_pressed_shows_its_drawing_in_one_colour(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("strong-partners"))
    drive.settle()
    point = drive.press("Onder druk")
    drive.settle()
    white = THEMES[0].on_demand[1:].lower()
    assert (white, white, "under-pressure") in drawings(drive)
    drive.lift(point)
    assert drive.page == "strong-partners/under-pressure"


@pytest.fixture
def own_drive(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Driver]:
    """A hub on a briefing in which three arguments have no drawing: none is named, none is there, and it is none."""
    own = Path(shutil.copytree(paths.CONTENT, tmp_path / "briefing"))
    page = own / "1-strong-partners/1-each-brings/index.nl.md"
    page.write_text(page.read_text("utf-8").replace("drawing: media/each-brings.svg\n", ""), "utf-8")
    (own / "media/under-pressure.svg").unlink()
    (own / "media/pays-twice.svg").write_text("words", "utf-8")
    hub = Hub(load_briefing(own), Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    yield Driver(hub)
    hub.close()


@pytest.mark.qt_log_ignore("Failed to get image from provider", extend=True)
def test_an_argument_without_a_drawing_has_its_number(own_drive: Driver) -> None:
    own_drive.hub.store.dispatch(PageOpened("strong-partners"))
    own_drive.settle()
    assert [name for _, _, name in drawings(own_drive)[:2]] == ["from-the-embassy", "room-to-grow"]
    assert [text for text in texts(own_drive.window.contentItem()) if text.isdecimal()] == ["1", "2", "3"]
