"""A page's drawing stands on its card, in the colours of the theme and of its demand; its number where it has none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.fonts import load_advances
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.hub.events import PageOpened
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import LEAD, derive_slides
from kiosk.show.talk.events import SlideChosen
from tests.ui.driver import Driver
from tests.ui.items import of_type, texts, walk
from tests.ui.talk_driver import given_talk

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


def test_an_argument_has_its_drawing_in_its_head(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("strong-partners/pays-twice"))
    drive.settle()
    assert "pays-twice" in [name for _, _, name in drawings(drive)]


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


def test_each_half_of_home_has_its_drawing(drive: Driver) -> None:
    for theme in THEMES:
        white = theme.on_demand[1:].lower()
        assert drawings(drive) == [(white, white, "strong-partners"), (white, white, "decent-work")]
        drive.key(Qt.Key.Key_C)


def test_a_half_without_a_drawing_has_its_numeral(own_drive: Driver) -> None:
    page = own_drive.hub.briefing.folder / "1-strong-partners/index.nl.md"
    page.write_text(page.read_text("utf-8").replace("drawing: media/strong-partners.svg\n", ""), "utf-8")
    for name in ("decent-work", "home"):
        own_drive.hub.store.dispatch(PageOpened(name))
        own_drive.settle()
    assert [name for _, _, name in drawings(own_drive)] == ["decent-work"]
    assert "1" in texts(own_drive.window.contentItem())


def test_the_diamond_of_home_answers_where_it_is_touched(drive: Driver) -> None:
    """A facet is lit while the finger lies on it, and the diamond opens at what it tells of."""
    gem = of_type(drive.window.contentItem(), "HomeGem")
    face = of_type(gem, "Diamond")
    for facet, (x, y) in enumerate([(0.5, 0.3), (0.3, 0.3), (0.7, 0.3), (0.3, 0.6), (0.7, 0.6)]):
        point = gem.mapToScene(QPointF(x * gem.width(), y * gem.height())).toPoint()
        drive.press_at(point)
        drive.settle()
        assert face.property("chosen") == facet
        drive.lift(point)
        assert (drive.page, drive.hub.store.state.place.step) == ("diamond", facet)
        drive.hub.store.dispatch(PageOpened("home"))
        drive.settle()
        gem = of_type(drive.window.contentItem(), "HomeGem")
        face = of_type(gem, "Diamond")
    drive.touch("Vijf partners")
    assert (drive.page, drive.hub.store.state.place.step) == ("diamond", 0)


def test_the_slide_that_opens_a_page_draws_it_where_there_is_room(qapp: QGuiApplication) -> None:
    briefing = load_briefing(paths.CONTENT)
    ruler = Ruler(load_advances())
    leads = [slide for slide in derive_slides(briefing, "nl") if slide.section == LEAD]
    drawn = {slide.page: derive_slide(briefing, ruler, slide, "nl") for slide in leads}
    for page in briefing.tree.demands:
        assert drawn[page].drawing == f"media/{page}.svg"
    for props in drawn.values():
        assert not (props.drawing and (props.figure or props.gem)), props.page
        assert not props.drawing or props.layout.fits
    with given_talk(briefing, derive_slides(briefing, "nl"), "nl") as talk:
        talk.show()
        place = next(at for at, slide in enumerate(derive_slides(briefing, "nl")) if slide.page == "decent-work")
        talk.presentation.store.dispatch(SlideChosen(place, talk.now))
        talk.stage.settle()
        pictures = [item for item in walk(talk.stage.window.contentItem()) if item.inherits("QQuickImage")]
        assert any("decent-work" in item.property("source").toString() for item in pictures)
