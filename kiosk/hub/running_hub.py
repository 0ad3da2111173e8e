"""Owns the running hub on a desktop: its window on its screen, what watches it, and the end of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.hub.desk import begin_desk, is_desk, start_beside
from kiosk.hub.hall_place import HallPlace, draw_all, join_hall
from kiosk.hub.hub import Hub
from kiosk.machine import collector
from kiosk.settings.table import Settings
from kiosk.supervisor.protocol import Exit
from kiosk.unattended.heartbeat import Supervised, tell_end
from kiosk.window.application import end_on_signals, make_application, show_window
from kiosk.window.own_screen import OwnScreen
from kiosk.window.screens import ScreenWatch
from kiosk.window.surroundings import Surroundings

if TYPE_CHECKING:
    from kiosk.unattended.guard import Venue
    from kiosk.unattended.screen_content import ScreenContent, Shelf

AFTER_PICTURE_MS = 50
"""What is to be seen first has been seen, when what the next page needs is made ready."""

_logger = logging.getLogger(__name__)


def run_hub(
    briefing: Briefing,
    settings: Settings,
    problems: tuple[str, ...] = (),
    *,
    supervised: bool = False,
    shelf: Shelf | None = None,
) -> int:
    """Show the hub and return when it is left; the exit code is one of ``Exit``, or 128 + the signal that ended it.

    Args:
        briefing: what it shows.
        settings: how it begins.
        problems: what was wrong with the settings.
        supervised: whether a supervisor waits for pictures.
        shelf: the bundles of a locked hub.
    """
    application = make_application()
    ends: list[Callable[[], None]] = []
    less_motion = _system_wants_less_motion(application)
    venue = _venue(shelf, settings)
    content = venue.content if venue is not None else None
    hub = Hub(briefing, settings, reduced_motion=less_motion, venue=venue, problems=problems)
    watch = ScreenWatch(application)
    place = OwnScreen(hub.window, watch, settings.screen if settings.locked else "")
    Surroundings(watch, hub.window)  # the window owns it
    hub.view_model.windowActionRequested.connect(lambda action: _window_action(place, action, briefing))
    hub.view_model.briefingDropped.connect(lambda place: start_beside("show", "--briefing", place))
    end_desk = begin_desk(hub, settings) if is_desk(settings) else None
    if hub.unattended is not None:
        hub.unattended.staff.endRequested.connect(lambda how: _window_action(place, how, briefing))
    hub.window.sceneGraphError.connect(lambda _error, text: _logger.error("the renderer failed: %s", text))
    end_on_signals(application, supervised=supervised)
    if settings.fullscreen or settings.locked:
        place.fill()
    else:
        show_window(hub.window)
    windows = [hub.window]
    pulse = Supervised(hub.window, lambda: draw_all(windows)) if supervised else None
    if pulse is not None:
        hub.window.frameSwapped.connect(pulse.heartbeat.take_picture)
        pulse.begin()
    if settings.locked and settings.broker:
        serial = shelf.content.shown.serial if shelf is not None and shelf.content.shown is not None else 0
        _await_hall(HallPlace(hub, windows, place, watch, pulse, content), settings, serial, ends)
    report = _ProblemReport(briefing)
    hub.view_model.page.propsChanged.connect(report)
    QTimer.singleShot(0, report)
    _when_painted(hub.window, lambda: _when_at_rest(hub, settings))
    if content is None:
        _begin_counting(hub, settings, ends)
    else:
        content.proved.connect(lambda: _begin_counting(hub, settings, ends))
        content.restart_wanted.connect(lambda: QGuiApplication.exit(Exit.RESTART))
        _when_painted(hub.window, lambda: _begin_content(content, hub))
        ends.append(content.watch.close)
    code = application.exec()
    if supervised:
        tell_end(code)
    for end in ends:
        end()
    hub.close()
    if end_desk is not None:
        end_desk()
    return code


def _venue(shelf: Shelf | None, settings: Settings) -> Venue | None:
    if shelf is None:
        return None
    from kiosk.unattended.guard import Venue
    from kiosk.unattended.screen_content import ScreenContent

    return Venue(content=ScreenContent(shelf, settings))


def _begin_content(content: ScreenContent, hub: Hub) -> None:
    assert hub.unattended is not None
    clock = hub.unattended.clock
    content.begin(hub.store, hub.briefing, hub.window, lambda: clock.now)


def _begin_counting(hub: Hub, settings: Settings, ends: list[Callable[[], None]]) -> None:
    if settings.usage:
        ends.append(count_use(hub, settings))


def count_use(hub: Hub, settings: Settings) -> Callable[[], None]:
    """Count from now on; what is returned stops it."""
    from kiosk.usage.counter import UsageCounter, UsageWriter

    writer = UsageWriter(settings.state_folder / paths.StateFile.USAGE)
    counter = UsageCounter(writer.write)
    hub.store.changed.connect(counter.take)

    def stop() -> None:
        counter.leave()
        writer.close()

    return stop


def _when_painted(window: QQuickWindow, act: Callable[[], None]) -> None:
    def painted() -> None:
        window.frameSwapped.disconnect(painted)
        QTimer.singleShot(AFTER_PICTURE_MS, window, act)

    window.frameSwapped.connect(painted)


def _when_at_rest(hub: Hub, settings: Settings) -> None:
    _make_ready(hub, hub.make_ready())
    if settings.speech == "always" and not settings.locked:  # there each visit begins so
        hub.view_model.speech.switch(True)


def _await_hall(place: HallPlace, settings: Settings, serial: int, ends: list[Callable[[], None]]) -> None:
    """Join the hall after the first picture; what is on trial is drawn first, and no stage lies over it meanwhile."""

    def join() -> None:
        ends.append(join_hall(place, settings, serial))

    if place.content is None:
        _when_painted(place.hub.window, join)
    else:
        place.content.proved.connect(join)


def _make_ready(hub: Hub, pieces: Iterator[None]) -> None:
    """The start has come to rest: make the next page ready, and answer whoever touches in between."""
    try:
        next(pieces)
    except StopIteration:
        collector.resume()
    else:
        QTimer.singleShot(0, hub.window, lambda: _make_ready(hub, pieces))


def _window_action(place: OwnScreen, action: str, briefing: Briefing) -> None:
    if action in ("present", "edit"):
        start_beside(action, "--briefing", str(briefing.folder))
    elif action in ("quit", "restart"):
        QGuiApplication.exit(Exit.QUIT if action == "quit" else Exit.RESTART)
    else:
        place.toggle()


def _system_wants_less_motion(application: QGuiApplication) -> bool:
    """Whether the desktop asks for reduced motion; Qt 6.10 and later can tell, older ones cannot."""
    hints = application.styleHints()
    preference = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


class _ProblemReport:
    """Writes each problem of the briefing to the log once, when it is first met."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._told: set[Problem] = set()

    def __call__(self) -> None:
        for problem in self._briefing.problems:
            if problem not in self._told:
                self._told.add(problem)
                _logger.warning("%s", problem)
