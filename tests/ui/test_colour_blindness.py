"""Colour is never alone: the pixels of every kind of figure, as seen without red, green, blue or any colour.

Wherever one colour meets another, their lightness tells them apart, whatever sight one has (WCAG 2.2, SC 1.4.1); and so
do the colours by which what is written below a figure is found in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, groupby, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QTransform

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub.events import ComfortChosen, PageOpened
from kiosk.window.stillness import wait_until_still
from tests.equipment.figures import SAMPLES, make_figures
from tests.quality.test_colour_blindness import SIGHTS, seen
from tests.quality.test_contrast import contrast
from tests.ui.items import of_type

SHORTEST = 5
"""Px of one colour in a row: what is shorter is an edge, a hair line or a letter."""
LEAST, LEAST_KEY = 1.25, 1.4
"""How far apart the lightness is of two colours that meet, and of two by which something is found."""
Pairs = set[tuple[str, str]]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    return load_briefing(make_figures(tmp_path_factory.mktemp("figures") / "plain"))


@pytest.fixture
def hub(qapp: object, figures: Briefing, tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(figures, Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    yield hub
    hub.close()


def meetings(picture: QImage) -> Pairs:
    """Each two colours of areas that meet anywhere in a picture, ``#RRGGBB``, along its lines and its columns."""
    found: Pairs = set()
    areas: set[int] = set()
    turned = [_Lines(picture), _Lines(picture.transformed(QTransform().rotate(90)))]
    for lines in turned:
        areas |= lines.areas()
    for row in (row for lines in turned for row in lines.runs):
        painted = [f"#{colour:06X}" for colour, length, _ in row if colour in areas and length >= SHORTEST]
        found |= {(min(pair), max(pair)) for pair in pairwise(painted) if pair[0] != pair[1]}
    return found


class _Lines:
    """A picture as runs of one colour: each with its colour, its length and where it begins."""

    def __init__(self, picture: QImage) -> None:
        plain = picture.convertToFormat(QImage.Format.Format_RGB32)
        pixels = memoryview(plain.constBits()).cast("B").cast("I").tolist()
        wide = plain.width()
        self.rows = [[pixel & 0xFFFFFF for pixel in pixels[at : at + wide]] for at in range(0, len(pixels), wide)]
        self.runs = [list(_runs(row)) for row in self.rows]

    def areas(self) -> set[int]:
        """The colours that fill a square anywhere: edges and letters fill none."""
        return {
            colour
            for line, row in enumerate(self.runs[: -SHORTEST + 1])
            for colour, length, begin in row
            if length >= SHORTEST and self._is_square(line, begin + (length - SHORTEST) // 2, colour)
        }

    def _is_square(self, line: int, begin: int, colour: int) -> bool:
        wanted = [colour] * SHORTEST
        return all(self.rows[line + further][begin : begin + SHORTEST] == wanted for further in range(SHORTEST))


def _runs(row: list[int]) -> Iterator[tuple[int, int, int]]:
    begin = 0
    for colour, run in groupby(row):
        length = sum(1 for _ in run)
        yield colour, length, begin
        begin += length


def alike(pairs: Iterable[tuple[str, str]], least: float = LEAST) -> list[str]:
    """The pairs that somebody cannot tell apart by lightness."""
    return [
        f"{one} and {other} with {sight}: {ratio:.2f}"
        for one, other in sorted(pairs)
        for sight, matrix in SIGHTS.items()
        if (ratio := contrast(seen(one, matrix), seen(other, matrix))) < least
    ]


@pytest.mark.parametrize("wish", Colours, ids=lambda colours: colours or "ordinary")
@pytest.mark.parametrize("kind", SAMPLES)
def test_a_figure_does_not_speak_by_colour_alone(hub: Hub, kind: str, wish: Colours) -> None:
    hub.store.dispatch(ComfortChosen(Comfort(colours=wish, reduced_motion=True)))
    hub.store.dispatch(PageOpened(f"one/first/{kind}"))
    wait_until_still(hub.window)
    drawing = of_type(hub.window.contentItem(), "FigureDrawing")
    place = drawing.mapRectToScene(drawing.boundingRect()).toRect()
    pairs = meetings(hub.window.grabWindow().copy(place))
    assert pairs or kind in ("number", "timeline"), "something is drawn on something"
    assert alike(pairs) == []


@pytest.mark.parametrize("wish", Colours, ids=lambda colours: colours or "ordinary")
def test_parts_of_a_whole_are_found_by_the_lightness_of_their_key(hub: Hub, wish: Colours) -> None:
    hub.store.dispatch(ComfortChosen(Comfort(colours=wish, reduced_motion=True)))
    hub.store.dispatch(PageOpened("one/first/share"))
    wait_until_still(hub.window)
    drawing = of_type(hub.window.contentItem(), "ShareFigure")
    tints = [QColor(tint).name() for tint in drawing.property("tints")]
    assert len(tints) >= 3
    assert alike(combinations(tints, 2), LEAST_KEY) == []


def test_what_only_colour_tells_apart_is_found() -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill("#C04040")
    for place in range(200):
        picture.setPixel(place % 20, place // 20, 0x707000)
    assert meetings(picture) == {("#707000", "#C04040")}
    assert any("deuteranopia" in pair for pair in alike(meetings(picture)))
    for place in range(20):
        picture.setPixel(place, 10, 0xFFFFFF)
    assert meetings(picture) == {("#707000", "#C04040")}, "a hair line is no gap"
