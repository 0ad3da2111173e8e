"""Every kind of figure in hub and on stage: whole at every size, true to its numbers, and a table at a touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.fonts import load_advances
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened, TextScaleChosen
from kiosk.show.pages.block_shapes import FigureProps
from kiosk.show.slides.figure_room import drawn_height
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import SlideChosen
from tests.equipment.figures import SAMPLES, make_figures
from tests.ui.driver import Driver
from tests.ui.items import faults, of_type, qml_name, texts, walk
from tests.ui.talk_driver import given_talk

RULER = Ruler(load_advances())
TABLES = sorted(SAMPLES.keys() - {"number"})
"""Kinds that have more than one number to tell."""


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    return load_briefing(make_figures(tmp_path_factory.mktemp("figures") / "plain"))


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    return load_briefing(make_figures(tmp_path_factory.mktemp("figures") / "steps", stepwise=True))


@pytest.fixture
def drive(qapp: object, figures: Briefing, tmp_path: Path) -> Iterator[Driver]:
    QAccessible.setActive(True)
    hub = Hub(figures, Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    yield Driver(hub)
    hub.close()


def page_of(kind: str) -> str:
    return f"one/first/{kind}"


def show(drive: Driver, kind: str) -> QQuickItem:
    drive.hub.store.dispatch(PageOpened(page_of(kind)))
    drive.settle()
    return of_type(drive.window.contentItem(), "FigureCard")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1024, 600), (1080, 1920), (600, 1024)])
def test_invariant_8_no_figure_and_no_table_is_cut(drive: Driver, size: tuple[int, int], scale: int) -> None:
    drive.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(TextScaleChosen(scale))
    found = {}
    for kind in SAMPLES:
        card = show(drive, kind)
        found[kind] = faults(card, size[0])
        card.setProperty("asTable", True)
        drive.settle()
        found[f"{kind} as a table"] = faults(card, size[0])
    assert {where: what for where, what in found.items() if what} == {}


@pytest.mark.parametrize("kind", TABLES)
def test_a_figure_is_a_table_at_a_touch_and_at_a_key(drive: Driver, kind: str) -> None:
    card = show(drive, kind)
    drawn = of_type(card, "FigureDrawing")
    rows = drawn.property("rows").toVariant()
    assert rows
    drive.touch("Show as a table")
    assert not drawn.isVisible()
    read = drive.names(QAccessible.Role.StaticText)
    assert [f"{what}: {much}" for what, much in rows if f"{what}: {much}" not in read] == []
    assert {text for row in rows for text in row} <= set(texts(card))
    drive.find("Show as a drawing")
    button = next(item for item in walk(card) if qml_name(item).startswith("Chip") and "Drawing" in texts(item))
    button.forceActiveFocus()
    drive.key(Qt.Key.Key_Return)
    assert drawn.isVisible()


@pytest.mark.parametrize("kind", SAMPLES)
def test_who_hears_a_figure_hears_what_it_shows_and_its_numbers(drive: Driver, kind: str) -> None:
    show(drive, kind)
    (graphic,) = (one for one in drive.everything() if one.text(QAccessible.Text.Name) == f"What the {kind} show.")
    assert graphic.role() == QAccessible.Role.Graphic
    told = graphic.text(QAccessible.Text.Description)
    assert bool(told) == (kind in TABLES)
    assert told.count(": ") >= told.count(". ")


def test_a_number_has_no_table(drive: Driver) -> None:
    show(drive, "number")
    with pytest.raises(LookupError):
        drive.find("Show as a table")


def rectangles(card: QQuickItem, colour: str) -> list[QQuickItem]:
    shown = (item for item in walk(card) if item.inherits("QQuickRectangle"))
    return [item for item in shown if item.property("color").name().upper() == colour]


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)])
def test_bars_are_as_long_as_their_numbers_whatever_stands_beside_them(drive: Driver, size: tuple[int, int]) -> None:
    drive.window.setGeometry(0, 0, *size)
    day, night = (bar.width() for bar in rectangles(show(drive, "bars"), "#F4A259"))
    assert day / night == pytest.approx(1.5 / 2, abs=0.01)


def test_sides_are_as_high_as_their_numbers_and_stand_on_one_ground(drive: Driver) -> None:
    card = show(drive, "compare")
    (before,), (after,) = (rectangles(card, colour) for colour in ("#B9C2DC", "#F4A259"))
    assert before.height() / after.height() == pytest.approx(2 / 8.5, abs=0.01)
    grounds = [item.mapToScene(item.boundingRect().bottomLeft()).y() for item in (before, after)]
    assert grounds[0] == pytest.approx(grounds[1])


def test_so_many_persons_are_lit(drive: Driver) -> None:
    show(drive, "people")
    shape = of_type(of_type(drive.window.contentItem(), "PeopleFigure"), "Shape")
    picture = drive.window.grabWindow()
    place = shape.mapRectToScene(shape.boundingRect()).toRect()
    middles = [place.left() + round((column + 0.45) * pitch(shape)) for column in range(5)]
    heads = [picture.pixelColor(x, place.top() + round(0.22 * pitch(shape))).name().upper() for x in middles]
    assert heads == ["#F4A259"] * 3 + ["#3A4872"] * 2


def pitch(shape: QQuickItem) -> float:
    return float(shape.parentItem().property("pitch"))


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_figure_is_as_high_on_a_slide_as_the_check_takes_it_to_be(qapp: object, figures: Briefing, kind: str) -> None:
    slide = Slide(page_of(kind))
    with given_talk(figures, (slide,)) as give:
        for size, upright in (((1920, 1080), False), ((1080, 1920), True)):
            give.show(size)
            give.presentation.store.dispatch(SlideChosen(0, give.now))
            give.stage.settle()
            props = derive_slide(figures, RULER, slide, "en", upright=upright)
            assert isinstance(props.figure, FigureProps)
            figure = of_type(give.stage.window.contentItem(), "SlideFigure")
            body = next(item for item in walk(figure) if item.inherits("QQuickColumn"))
            unit = of_type(give.stage.window.contentItem(), "SlideView").property("unit")
            drawn = body.height() * figure.property("enlarged") / unit
            told = drawn_height(RULER, props.figure, props.layout)
            assert told == pytest.approx(drawn, rel=0.12), (kind, size)
