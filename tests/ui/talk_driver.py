"""Gives a talk as people do: by the keys of a clicker, fingers on the windows, a mouse; its clock is handed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import Slide, derive_slides
from kiosk.show.talk.events import ScreensChanged
from kiosk.show.talk.placement import Screen
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.talk.presentation import Presentation
from tests.ui.driver import WindowDriver
from tests.ui.items import of_type, texts

OWN = Screen("eDP-1", 0, 0, 1920, 1080, internal=True)
ROOM = Screen("HDMI-1", 1920, 0, 1920, 1080)


class TalkDriver:
    """A talk with two windows, drawn into memory; ``now`` is what its clock says."""

    def __init__(self, briefing: Briefing, slides: tuple[Slide, ...], language: str = "en") -> None:
        self.now, self.language, self.briefing = 1_000_000.0, language, briefing
        settings = Settings(language=language)
        self.presentation = Presentation(briefing, settings, begin_talk(slides, language), now=lambda: self.now)
        self.presentation.store.dispatch(ScreensChanged((OWN, ROOM)))
        self.stage = WindowDriver(self.presentation.stage_window)
        self.console = WindowDriver(self.presentation.console_window)

    def show(self, size: tuple[int, int] = (1920, 1080)) -> None:
        """Show both windows, the console with the keys."""
        for window in (self.stage.window, self.console.window):
            window.setGeometry(0, 0, *size)
            window.show()
        self.stage.settle()
        self.console.window.requestActivate()
        self.console.settle()

    @property
    def talk(self) -> TalkState:
        return self.presentation.talk

    @property
    def place(self) -> tuple[int, int]:
        """The slide and step at which the speaker stands."""
        return self.talk.here.slide, self.talk.here.step

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after the other, as a clicker does, without waiting for anything to be drawn."""
        for key in keys:
            QTest.keyClick(self.console.window, key)
        QCoreApplication.processEvents()

    def move_mouse(self, point: QPoint) -> None:
        QTest.mouseMove(self.console.window, point)
        QCoreApplication.processEvents()

    def turn_wheel(self, point: QPoint, up: bool = True) -> None:
        """Turn the wheel by one notch over a point of the console."""
        turn = QPoint(0, 120 if up else -120)
        nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(point), QPointF(point), QPoint(), turn, *nothing, False)
        QCoreApplication.sendEvent(self.console.window, event)
        QCoreApplication.processEvents()


@contextmanager
def given_talk(briefing: Briefing, slides: tuple[Slide, ...], language: str = "en") -> Iterator[TalkDriver]:
    """A talk, not yet shown, that is taken down afterwards."""
    driver = TalkDriver(briefing, slides, language)
    try:
        yield driver
    finally:
        driver.presentation.close()


def whole_slides(briefing: Briefing) -> tuple[Slide, ...]:
    """Slides that show all that they hold at once."""
    return tuple(replace(slide, steps=0) for slide in derive_slides(briefing, "en"))


def said(driver: TalkDriver) -> str:
    """All words on the console."""
    return "\n".join(texts(driver.console.window.contentItem()))


def middle(driver: TalkDriver) -> QPoint:
    """The middle of the current slide on the console."""
    slide = of_type(driver.console.window.contentItem(), "CurrentSlide")
    return slide.mapRectToScene(slide.boundingRect()).center().toPoint()


def shown(driver: TalkDriver) -> str:
    """The heading on the stage."""
    slide = driver.presentation.stage.property("slide")
    return slide["heading"] if slide else ""
