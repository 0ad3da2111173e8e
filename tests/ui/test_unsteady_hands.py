"""Unsteady hands: a touch counts once it was held, what comes twice counts once, and a finger that slides presses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.comfort import USUAL_STEADINESS, Comfort, Steadiness
from kiosk.show.hub.events import ComfortChosen, PanelOpened
from kiosk.show.hub.state import Panel
from kiosk.window.unsteady_hands import SLACK_PX, UnsteadyHands
from tests.ui.driver import Driver
from tests.ui.items import qml_name, walk

Touched = Callable[..., Driver]
CARD = "2. Aim"


@pytest.fixture
def touched(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> Iterator[Touched]:
    hubs: list[Hub] = []
    before = qapp.styleHints().startDragDistance()

    def start(pause: int = 0, hold: int = 0) -> Driver:
        settings = Settings(state_folder=tmp_path, language="en", touch_pause=pause, touch_hold=hold)
        hub = Hub(briefing, settings, reduced_motion=True)
        hubs.append(hub)
        hub.window.setGeometry(0, 0, 1024, 600)
        hub.window.show()
        drive = Driver(hub)
        drive.settle()
        return drive

    yield start
    for hub in hubs:
        hub.close()
    assert qapp.styleHints().startDragDistance() == before


@pytest.fixture
def clock() -> list[float]:
    return [100.0]


@pytest.fixture
def steadied(touched: Touched, clock: list[float]) -> Iterator[Callable[[int, int], Driver]]:
    """A hub whose hands have a clock that only the test moves, by hold and pause."""
    all_hands: list[UnsteadyHands] = []

    def start(hold: int, pause: int) -> Driver:
        drive = touched()
        hands = UnsteadyHands(drive.window, Steadiness(hold, pause), lambda: clock[0])
        hands.switch(on=True)
        all_hands.append(hands)
        return drive

    yield start
    for hands in all_hands:
        hands.switch(on=False)


def middle(drive: Driver, name: str = CARD) -> QPoint:
    return drive.window.mapFromGlobal(drive.find(name).rect().center())


@pytest.mark.parametrize(("pause", "pages"), [(5000, 1), (0, 2)])
def test_a_touch_that_comes_twice_counts_once(touched: Touched, pause: int, pages: int) -> None:
    drive = touched(pause)
    point = middle(drive)
    drive.touch_at(point)
    drive.touch_at(point)
    assert len(drive.hub.store.state.past) == pages


def test_after_the_pause_it_counts(steadied: Callable[[int, int], Driver], clock: list[float]) -> None:
    drive = steadied(0, 800)
    point = middle(drive, "Search")
    for seconds, panel in ((0.0, "search"), (0.5, "search"), (1.5, "search")):
        clock[0] = 100 + seconds
        drive.touch_at(point)
        assert drive.hub.store.state.panel.value == panel
    assert drive.hub.store.state.place.page == "home"


@pytest.mark.parametrize("by", ["finger", "mouse"])
@pytest.mark.parametrize(("held", "page"), [(0.3, "home"), (0.41, "decent-work")])
def test_a_touch_counts_once_it_was_held(
    steadied: Callable[[int, int], Driver], clock: list[float], held: float, page: str, by: str
) -> None:
    drive = steadied(400, 0)
    point = middle(drive)
    if by == "finger":
        drive.press_at(point)
        clock[0] += held
        drive.lift(point)
    else:
        QTest.mousePress(drive.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        clock[0] += held
        QTest.mouseRelease(drive.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        drive.settle()
    assert drive.page == page


def test_what_brushed_the_glass_leaves_nothing_pressed_and_the_next_touch_counts(
    steadied: Callable[[int, int], Driver], clock: list[float]
) -> None:
    drive = steadied(400, 500)
    for held, page in ((0.1, "home"), (0.2, "home"), (0.5, "decent-work")):
        point = drive.press(CARD)
        clock[0] += held
        drive.lift(point)
        assert drive.page == page
        assert not any(item.property("pressed") for item in walk(drive.window.contentItem()))


def test_who_draws_a_finger_over_the_page_scrolls_it_at_once(steadied: Callable[[int, int], Driver]) -> None:
    drive = steadied(3000, 0)
    drive.hub.store.dispatch(PanelOpened(Panel.KEYS))
    drive.settle()
    areas = [one for one in walk(drive.window.contentItem()) if one.inherits("QQuickFlickable") and one.isEnabled()]
    area = next(one for one in areas if one.property("contentHeight") > one.height() + 100)
    below = area.mapToScene(QPointF(area.width() / 2, area.height() - 100)).toPoint()
    drive.draw(*(below - QPoint(0, step * 60) for step in range(5)))
    assert area.property("contentY") > 100


def test_a_finger_may_slide_on_what_it_presses(touched: Touched) -> None:
    drive = touched(1)
    begin = middle(drive)
    drive.swipe(begin, begin + QPoint(0, SLACK_PX - 12))
    assert drive.page == "decent-work"


@pytest.mark.parametrize(("pause", "steps"), [(500, 1), (0, 3)])
def test_a_key_that_bounces_counts_once(
    steadied: Callable[[int, int], Driver], clock: list[float], pause: int, steps: int
) -> None:
    drive = steadied(0, pause)
    for _ in range(3):
        drive.key(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
        clock[0] += 0.2
    assert drive.hub.store.state.comfort.text_scale == [100, 125, 150, 200][steps]
    clock[0] += 1
    drive.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert drive.hub.store.state.comfort.text_scale == [100, 125, 150][steps - 1]


def test_a_key_that_is_held_repeats_after_two_seconds(
    steadied: Callable[[int, int], Driver], clock: list[float]
) -> None:
    """So that Left, held, leads home for them too."""
    drive = steadied(0, 500)
    sizes = []
    for _ in range(23):
        drive.key(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
        sizes.append(drive.hub.store.state.comfort.text_scale)
        clock[0] += 0.1
    assert set(sizes[:19]) == {125}
    assert sizes[-1] > 125


def test_a_visitor_chooses_it_sees_how_long_and_it_ends_with_the_visit(touched: Touched) -> None:
    drive = touched()
    hub = drive.hub
    hub.window.setGeometry(0, 0, 1920, 1080)
    drive.settle()
    assert hub.view_model.touchHold == USUAL_STEADINESS.hold > 0
    drive.touch("Reading comfort")
    drive.touch("Hold to press")
    assert hub.store.state.comfort.steady
    drive.touch("Close")
    assert hub.store.state.panel is Panel.COMFORT, "a tap is too short now"
    sign = next(one for one in walk(drive.window.contentItem()) if qml_name(one).startswith("HoldSign"))
    point = drive.press("Close")
    drive.settle()
    assert sign.property("enough")
    drive.lift(point)
    assert hub.store.state.panel is Panel.NONE
    hub.store.dispatch(ComfortChosen(hub.store.state.beginning.comfort))
    assert hub.store.state.comfort == Comfort(reduced_motion=True)
