"""Owns the screens as Qt has them: which there are, and when they change.

``show/talk/placement.py`` decides where stage and console go, ``own_screen.py`` where a public window does, and
``full_screen.py`` brings a window there.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.show.talk.placement import Screen, is_built_in

SETTLED_AFTER_MS = 150
"""A plug makes Qt tell of several changes, and the desktop then arranges the screens once more: they count when there
has been none for this long. Nobody notices it, but each intermediate arrangement would move windows in vain."""


class ScreenWatch(QObject):
    """Tells of changes of the screens: plugged, unplugged, moved, of another size or scale, mirrored, another primary.

    Signals:
        unsettled: at once, at the first sign, while a screen that goes is still there. The console is to be hidden now:
            Qt moves the windows of a lost screen to another one, but leaves hidden ones hidden (Qt 6.11,
            ``QWindowSystemInterface::handleScreenRemoved``), and screens that are mirrored from now on would show it.
        changed: once afterwards, when they have settled, with ``read_screens()``; also where all is as it was.

    Args:
        application: whose screens.
        settled_after_ms: how long nothing may change before they count as settled.
    """

    unsettled = Signal()
    changed = Signal(tuple)

    def __init__(self, application: QGuiApplication, settled_after_ms: int = SETTLED_AFTER_MS) -> None:
        super().__init__(application)
        self._settling = QTimer(self, singleShot=True, interval=settled_after_ms)
        self._settling.timeout.connect(self._report)
        application.screenAdded.connect(self._take_up)
        application.screenRemoved.connect(self._unsettle)
        application.primaryScreenChanged.connect(self._unsettle)
        for screen in application.screens():
            self._watch(screen)

    @property
    def settled(self) -> bool:
        """Whether nothing is changing now."""
        return not self._settling.isActive()

    def _take_up(self, screen: QScreen) -> None:
        self._watch(screen)
        self._unsettle()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._unsettle)
        screen.logicalDotsPerInchChanged.connect(self._unsettle)

    def _unsettle(self) -> None:
        first = self.settled
        self._settling.start()
        if first:
            self.unsettled.emit()

    def _report(self) -> None:
        self.changed.emit(read_screens())


def read_screens() -> tuple[Screen, ...]:
    """The screens there are now, the primary one first; without the empty one that stands in where there is none."""
    return tuple(_as_value(screen) for screen in QGuiApplication.screens() if not screen.geometry().isEmpty())


def qt_screen(screen: Screen) -> QScreen | None:
    """The screen of that name and place, or None where it is gone: two of one model may have one name."""
    named = (each for each in QGuiApplication.screens() if each.name() == screen.name)
    return next((each for each in named if each.geometry() == rectangle(screen)), None)


def screen_of(window: QWindow) -> Screen | None:
    """The screen that Qt has a window on; None where there is none at all."""
    screen: QScreen | None = window.screen()
    return _as_value(screen) if screen is not None else None


def rectangle(screen: Screen) -> QRect:
    """Its place on the desktop."""
    return QRect(screen.x, screen.y, screen.width, screen.height)


def _as_value(screen: QScreen) -> Screen:
    """Plain values: Qt deletes a screen that is unplugged, and what Python holds of it dies with it."""
    place = screen.geometry()
    return Screen(
        name=screen.name(),
        x=place.x(),
        y=place.y(),
        width=place.width(),
        height=place.height(),
        scale=screen.devicePixelRatio(),
        internal=is_built_in(screen.name()),
        maker=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
    )
