"""Owns the screens as Qt has them: which there are, when they change, and how a window gets onto one of them.

``show/placement.py`` decides where a face goes. To use both: connect ``ScreenWatch.unsettled`` to what hides the
console, ``ScreenWatch.changed`` to what asks ``place_faces``, and give its answer to ``show_faces``.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.show.talk.placement import Placement, Screen, is_built_in

SETTLED_AFTER_MS = 150
"""A plug makes Qt tell of several changes, and the desktop then arranges the screens once more: they count when there
has been none for this long. Nobody notices it, but each intermediate arrangement would move windows in vain."""


class ScreenWatch(QObject):
    """Tells of changes of the screens: plugged, unplugged, moved, of another size, mirrored, or another primary one.

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
        application.screenAdded.connect(self._watch)
        application.screenRemoved.connect(self._unsettle)
        application.primaryScreenChanged.connect(self._unsettle)
        for screen in application.screens():
            screen.geometryChanged.connect(self._unsettle)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._unsettle)
        self._unsettle()

    def _unsettle(self) -> None:
        if not self._settling.isActive():
            self.unsettled.emit()
        self._settling.start()

    def _report(self) -> None:
        self.changed.emit(read_screens())


def read_screens() -> tuple[Screen, ...]:
    """The screens there are now, the primary one first; without the empty one that stands in where there is none."""
    return tuple(_as_value(screen) for screen in QGuiApplication.screens() if not screen.geometry().isEmpty())


def show_faces(placement: Placement, stage: QWindow, console: QWindow) -> None:
    """Bring both windows to where they belong, or hide them; those that are there already stay untouched.

    The console leaves first and comes last, so that it is never where the stage goes, and has the keys in the end.
    """
    if not _is_on(console, placement.console):
        hide_from_screens(console)
    put_on(stage, placement.stage)
    put_on(console, placement.console)
    if placement.console:
        console.requestActivate()


def put_on(window: QWindow, screen: Screen | None) -> None:
    """Fill a screen with a window, or hide it where there is none, or no longer that one.

    A window is never moved while it can be seen: it goes, and comes again. To set its screen is not enough, as Qt only
    takes note of it; X11, Windows and macOS go by the geometry, and full screen then fills the screen that it lies on.
    A Wayland window has no place: the compositor is asked for full screen on that screen, which Qt does for a window
    that is shown anew.
    """
    if _is_on(window, screen):
        return
    hide_from_screens(window)
    target = _qt_screen(screen)
    if target is None:
        return
    window.setScreen(target)
    if not _on_wayland():
        window.setGeometry(target.geometry())
    if QGuiApplication.platformName() == "xcb" and window.findChild(_FullScreenKeeper) is None:
        _FullScreenKeeper(window)
    window.showFullScreen()
    window.requestActivate()  # without a window manager nobody else gives it the keys


def hide_from_screens(window: QWindow) -> None:
    """Take a window off every screen at once.

    It stays a full-screen one: to leave that too makes Qt tell of its former place when it has a new one (Qt 6.11).
    """
    window.hide()


class _FullScreenKeeper(QObject):
    """Asks once more for full screen where a window manager of X11 took it away.

    It removes the state of a window that goes (EWMH, ``_NET_WM_STATE``), and may come to that only when the window is
    about to be shown again (Openbox does); Qt had set it for that already.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        window.windowStateChanged.connect(self._keep)

    def _keep(self, state: Qt.WindowState) -> None:
        if self._window.isVisible() and state == Qt.WindowState.WindowNoState:
            self._window.showFullScreen()


def _is_on(window: QWindow, screen: Screen | None) -> bool:
    """Whether a window fills a screen already; whether it is hidden, for none."""
    if screen is None or not window.isVisible():
        return screen is None and not window.isVisible()
    fills = window.windowState() == Qt.WindowState.WindowFullScreen and window.screen().name() == screen.name
    return fills and (_on_wayland() or window.geometry() == _rectangle(screen))


def _qt_screen(screen: Screen | None) -> QScreen | None:
    """The screen of that name and place: two of one model may have one name."""
    if screen is None:
        return None
    named = (each for each in QGuiApplication.screens() if each.name() == screen.name)
    return next((each for each in named if each.geometry() == _rectangle(screen)), None)


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


def _rectangle(screen: Screen) -> QRect:
    return QRect(screen.x, screen.y, screen.width, screen.height)


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
