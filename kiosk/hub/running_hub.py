"""Owns the running hub on a desktop: its window on its screen, what watches it, and the end of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.hub.hub import Hub
from kiosk.machine import collector
from kiosk.settings.table import Settings
from kiosk.supervisor.protocol import Exit
from kiosk.unattended.heartbeat import Supervised, tell_end
from kiosk.window.application import end_on_signals, make_application, show_window
from kiosk.window.own_screen import OwnScreen
from kiosk.window.screens import ScreenWatch
from kiosk.window.surroundings import Surroundings

AFTER_PICTURE_MS = 50
"""What is to be seen first has been seen, when what the next page needs is made ready."""

_logger = logging.getLogger(__name__)


def run_hub(briefing: Briefing, settings: Settings, problems: tuple[str, ...] = (), *, supervised: bool = False) -> int:
    """Show the hub and return when it is left; the exit code is one of ``Exit``, or 128 + the signal that ended it.

    Args:
        briefing: what it shows.
        settings: how it begins.
        problems: what was wrong with the settings.
        supervised: whether a supervisor waits for pictures.
    """
    application = make_application()
    hub = Hub(briefing, settings, reduced_motion=_system_wants_less_motion(application), problems=problems)
    watch = ScreenWatch(application)
    place = OwnScreen(hub.window, watch, settings.screen if settings.locked else "")
    Surroundings(watch, hub.window)  # the window owns it
    hub.view_model.windowActionRequested.connect(lambda action: _window_action(place, action, briefing))
    hub.view_model.briefingDropped.connect(lambda place: _start("show", "--briefing", place))
    if hub.unattended is not None:
        hub.unattended.staff.endRequested.connect(lambda how: _window_action(place, how, briefing))
    hub.window.sceneGraphError.connect(lambda _error, text: _logger.error("the renderer failed: %s", text))
    stop_counting = count_use(hub, settings) if settings.usage else None
    end_on_signals(application, supervised=supervised)
    if settings.fullscreen or settings.locked:
        place.fill()
    else:
        show_window(hub.window)
    if supervised:
        pulse = Supervised(hub.window, hub.window.update)
        hub.window.frameSwapped.connect(pulse.heartbeat.take_picture)
        pulse.begin()
    report = _ProblemReport(briefing)
    hub.view_model.page.propsChanged.connect(report)
    QTimer.singleShot(0, report)
    _when_painted(hub.window, lambda: _make_ready(hub, hub.make_ready()))
    code = application.exec()
    if supervised:
        tell_end(code)
    if stop_counting is not None:
        stop_counting()
    hub.close()
    return code


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


def _make_ready(hub: Hub, pieces: Iterator[None]) -> None:
    """The start has come to rest: make the next page ready, and answer whoever touches in between."""
    try:
        next(pieces)
    except StopIteration:
        collector.resume()
    else:
        QTimer.singleShot(0, hub.window, lambda: _make_ready(hub, pieces))


def _start(*words: str) -> None:
    """Start the program once more, beside this one."""
    command = paths.own_command(*words)
    QProcess.startDetached(command[0], command[1:])


def _window_action(place: OwnScreen, action: str, briefing: Briefing) -> None:
    if action in ("present", "edit"):
        _start(action, "--briefing", str(briefing.folder))
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
