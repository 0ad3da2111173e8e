"""A monkey at a locked hub: thousands of seeded taps, swipes, pinches, keys and resizes, and home after each bout.

A warning of Qt or an exception fails it, as in any test; the seed and the last inputs are told where it fails.
"""

from __future__ import annotations

import os
import random
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.comfort import Comfort
from kiosk.show.hub.events import ComfortChosen
from tests.ui.driver import Driver

pytestmark = pytest.mark.long

EVENTS = int(os.environ.get("MONKEY_EVENTS", "20000"))
SEED = int(os.environ.get("MONKEY_SEED", "4"))
MONKEYS = 4
"""So many share the events, each with dice of its own, and can be at it at the same time."""
BOUTS = 10
DRAWN = 0.2
SIZES = ((800, 600), (1024, 600), (640, 480), (600, 900))
KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        *("A", "C", "G", "H", "L", "S", "T", "Left", "Right", "Up", "Down", "PageUp", "PageDown", "Home", "End", "Tab"),
        *(
            "Backtab",
            "Return",
            "Space",
            "Escape",
            "Backspace",
            "Slash",
            "Question",
            "F1",
            "F4",
            "F11",
            "Q",
            "W",
            "Menu",
        ),
        *("Plus", "Minus", "Delete", "B", "N", "1", "5"),
    )
]
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 8 + [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
]


class Monkey:
    """Does one thing after another to a window, by its own dice."""

    def __init__(self, drive: Driver, touchscreen: QPointingDevice, seed: int) -> None:
        self._window = drive.window
        self._touchscreen = touchscreen
        self._dice = random.Random(seed)
        self.done: deque[str] = deque(maxlen=12)
        self._deeds: list[Callable[[], str]] = [
            *[self.tap] * 30,
            *[self.click] * 15,
            *[self.swipe] * 24,
            *[self.pinch] * 12,
            *[self.key] * 30,
            self.resize,
        ]

    def act(self) -> None:
        """Do something."""
        self.done.append(self._dice.choice(self._deeds)())
        if self._dice.random() < DRAWN:  # the others come faster than the screen can draw
            QCoreApplication.processEvents()

    def tap(self) -> str:
        point = self._point()
        self._touch().press(0, point, self._window)
        self._touch().release(0, point, self._window)
        return f"tap {point.toTuple()}"

    def click(self) -> str:
        point = self._point()
        button = self._dice.choice([Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
        QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, point)
        return f"click {point.toTuple()}"

    def swipe(self) -> str:
        start, end = self._point(), self._point()
        self._touch().press(0, start, self._window)
        for step in range(1, 4):
            self._touch().move(0, start + (end - start) * step / 3, self._window)
            QCoreApplication.processEvents()
        self._touch().release(0, end, self._window)
        return f"swipe {start.toTuple()} {end.toTuple()}"

    def pinch(self) -> str:
        fingers = [[self._point(), self._point()] for _ in range(self._dice.choice([2, 2, 3, 5]))]
        for step in range(3):
            touch = self._touch()
            for number, (start, end) in enumerate(fingers):
                if step == 0:
                    touch = touch.press(number, start, self._window)
                elif step == 1:
                    touch = touch.move(number, end, self._window)
                else:
                    touch = touch.release(number, end, self._window)
            touch.commit()
        return f"{len(fingers)} fingers"

    def key(self) -> str:
        key, modifier = self._dice.choice(KEYS), self._dice.choice(MODIFIERS)
        QTest.keyClick(self._window, key, modifier)
        return f"{modifier.name} {key.name}"

    def resize(self) -> str:
        size = self._dice.choice(SIZES)
        self._window.setGeometry(0, 0, *size)
        return f"resize {size}"

    def _point(self) -> QPoint:
        return QPoint(self._dice.randrange(self._window.width()), self._dice.randrange(self._window.height()))

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._touchscreen)


@pytest.fixture
def locked_hub(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(briefing, Settings(state_folder=tmp_path, locked=True), reduced_motion=True)
    hub.window.setGeometry(0, 0, *SIZES[0])
    hub.window.show()
    yield hub
    hub.close()


@pytest.mark.parametrize("seed", range(SEED, SEED + MONKEYS))
def test_a_monkey_finds_no_way_out_and_always_comes_home(locked_hub: Hub, seed: int) -> None:
    drive = Driver(locked_hub)
    drive.settle()
    asked: list[str] = []
    locked_hub.view_model.windowActionRequested.connect(asked.append)
    monkey = Monkey(drive, QTest.createTouchDevice(), seed)
    objects = []
    pages = set()
    for bout in range(BOUTS):
        for _ in range(EVENTS // MONKEYS // BOUTS):
            monkey.act()
            pages.add(drive.page)
        _come_home(drive, f"bout {bout} of seed {seed} after {list(monkey.done)}")
        objects.append(_objects(locked_hub))
    assert asked == []
    assert locked_hub.window.isVisible()
    assert len(pages) > 12, "it got about"
    assert max(objects[BOUTS // 2 :]) <= max(objects[: BOUTS // 2]), f"objects at home: {objects}"


def _come_home(drive: Driver, told: str) -> None:
    """By the keys that a visitor has, and to a home that looks as it did at first."""
    view_model = drive.hub.view_model
    view_model.speech.switch(False)
    drive.hub.store.dispatch(ComfortChosen(Comfort(reduced_motion=True)))
    drive.settle()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Home):
        QTest.keyClick(drive.window, key)
    assert (drive.page, drive.hub.store.state.panel.value) == ("home", ""), told
    view_model.chooseLanguage("nl")
    drive.window.setGeometry(0, 0, *SIZES[0])
    drive.settle()


def _objects(hub: Hub) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(hub.window.findChildren(QObject))
