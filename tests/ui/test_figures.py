"""Every kind of figure in hub and on stage: whole at every size, true to its numbers, and a table at a touch."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.atlas.projection import Frame
from kiosk.bridge.pictures.shape_provider import ShapeProvider
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.fonts import load_advances
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened, TextScaleChosen
from kiosk.show.pages.block_shapes import FigureProps
from kiosk.show.slides.figure_room import drawn_height
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, page_slides
from kiosk.show.talk.events import SlideChosen
from tests.equipment.figures import SAMPLES, make_figures
from tests.ui.driver import Driver
from tests.ui.items import faults, of_type, qml_name, texts, walk
from tests.ui.talk_driver import given_talk
from tests.ui.test_mirrored import differences, places, theme

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
    assert [row for row in rows if ": ".join(filter(None, row)) not in read] == []
    assert {text for row in rows for text in row if text} <= set(texts(card))
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


@pytest.mark.parametrize(("of", "height"), [(7, 44), (100, 264), (421, 300), (10_000, 900)])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)])
def test_rows_of_dots_end_at_tens_and_stay_in_their_place(
    drive: Driver, of: int, height: int, size: tuple[int, int]
) -> None:
    drive.window.setGeometry(0, 0, *size)
    show(drive, "dots")
    figure = of_type(drive.window.contentItem(), "DotsFigure")
    figure.setProperty("figure", {**figure.property("figure"), "of": of})
    in_row, apart = int(figure.property("perRow")), float(figure.property("pitch"))
    assert in_row % 10 == 0
    assert in_row * apart <= figure.width() + 0.01
    unit = float(figure.property("smallest")) / 5
    assert math.ceil(of / in_row) * apart <= height * unit


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


def test_parts_are_as_wide_as_their_share_of_the_whole(drive: Driver) -> None:
    card = show(drive, "share")
    whole = next(item.width() for item in rectangles(card, "#3A4872") if item.height() > 40)
    fishing = max(item.width() for item in rectangles(card, "#F4A259"))
    assert fishing / whole == pytest.approx(22 / 40, abs=0.015)


def test_points_of_a_line_stand_where_their_years_and_numbers_are(drive: Driver) -> None:
    line = of_type(show(drive, "line"), "LineFigure")
    shape = of_type(line, "Shape").property("shape").toVariant()
    points = list(zip(shape["points"][::2], shape["points"][1::2], strict=True))
    across = [(x - points[0][0]) / (points[-1][0] - points[0][0]) for x, _ in points]
    assert across == pytest.approx([0, 3 / 22, (5 + 5 / 12) / 22, 1])
    assert [(shape["ground"] - y) / (shape["ground"] - points[-1][1]) for _, y in points] == pytest.approx(
        [120 / 421, 180 / 421, 150 / 421, 1]
    )


def test_whom_a_view_does_not_reach_is_parted_from_the_others(drive: Driver) -> None:
    flow = of_type(show(drive, "flow"), "FlowFigure")
    heights = {
        str(item.property("text")): item.mapToScene(item.boundingRect().topLeft()).y()
        for item in walk(flow)
        if item.property("text")
    }
    assert heights["deckhand"] < heights["the buyer sees no further"] < heights["skipper"] < heights["shop"]
    drive.touch("Show as a table")
    assert "deckhand: gives sorted fish to skipper; out of sight" in drive.names(QAccessible.Role.StaticText)


@pytest.mark.parametrize("kind", sorted(SAMPLES.keys() - {"number", "dots", "people"}))
def test_a_figure_in_steps_shows_a_piece_at_each(qapp: object, steps: Briefing, kind: str) -> None:
    (slide, *_) = page_slides(steps, page_of(kind), "en")
    assert slide.steps == SAMPLES[kind].count("{") or (kind, slide.steps) == ("conditions", 4)
    with given_talk(steps, (slide,)) as give:
        give.show((1280, 800))
        view = of_type(give.stage.window.contentItem(), "SlideFigure")
        hidden = []
        for _ in range(slide.steps + 1):
            give.stage.settle()
            words = (item for item in walk(view) if item.inherits("QQuickText") and item.property("text"))
            hidden.append(sum(is_hidden(item, view) for item in words))
            give.press(Qt.Key.Key_PageDown)
        assert hidden == sorted(hidden, reverse=True)
        assert len(set(hidden)) == slide.steps + 1
        assert hidden[-1] == 0


def is_hidden(item: QQuickItem, root: QQuickItem) -> bool:
    """Whether an item, or something that it lies in, is clear."""
    while item is not root:
        if item.opacity() == 0:
            return True
        item = item.parentItem()
    return False


def test_a_map_has_a_number_for_each_place_and_none_lies_over_another(drive: Driver) -> None:
    drawing = of_type(show(drive, "map"), "MapMarks")
    side = drawing.property("side")
    marks = [(mark["x"], mark["y"]) for mark in drawing.property("marks").toVariant()]
    assert len(marks) == 4
    apart = [abs(complex(*one) - complex(*other)) for one, other in combinations(marks, 2)]
    assert min(apart) >= side - 1


def test_a_country_of_a_map_is_lit(drive: Driver) -> None:
    shape = of_type(of_type(show(drive, "map"), "MapFigure"), "Shape").property("shape").toVariant()
    assert shape["lit"] == ["COL", "PER", "SGP"]
    lit = {colour for colour, lit in (("#F4A259", ["BRA"]), ("#3A4872", [])) if painted(shape, lit) == colour}
    assert lit == {"#F4A259", "#3A4872"}


def painted(shape: dict[str, Any], lit: list[str]) -> str:
    """The colour of Brazil, where some countries are lit."""
    asked = {"width": 1000, "height": 432, "shape": shape | {"lit": lit}}
    picture = ShapeProvider().requestImage(quote(json.dumps(asked)), QSize(), QSize())
    across, down = Frame(*shape["frame"]).share(-52, -10)
    return picture.pixelColor(round(across * 1000), round(down * 432)).name().upper()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_mirrored_figure_stands_as_in_a_mirror(drive: Driver, scale: int) -> None:
    drive.hub.store.dispatch(TextScaleChosen(scale))
    kinds = sorted(
        SAMPLES.keys() - {"map", "line"}
    )  # east stays at the right; a line is a picture and numbers beside it
    before = {}
    for kind in kinds:
        show(drive, kind)
        before[kind] = places(drive.window.contentItem())
    theme(drive.window).setProperty("mirrored", True)
    found = []
    for kind in kinds:
        show(drive, kind)
        found += differences(drive.window, before[kind], kind)
    assert not found, "\n".join(found)
