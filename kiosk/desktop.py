"""Owns the running hub on a desktop: the application object, the window on its screen, and the end of it."""

from __future__ import annotations

import gc
import logging
import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.heartbeat import Supervised, tell_end
from kiosk.hub import Hub
from kiosk.settings.table import Settings
from kiosk.supervisor.protocol import Exit
from kiosk.surroundings import Surroundings

AT_REST_MS = 1_000
"""By then home is painted, and what the next page needs can be made ready."""

_logger = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> QGuiApplication:
    """The one application object, with its name and icon, and with Qt's messages in the log."""
    qInstallMessageHandler(lambda kind, _context, text: _logger.log(_LEVELS[kind], "%s", text))
    # Qt would keep compiled shaders outside the state folder.
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName(paths.APP_NAME)
    application.setApplicationDisplayName("Dutch Diamond")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(paths.APP_NAME)
    application.setWindowIcon(QIcon(str(paths.RESOURCES / "icons" / "kiosk.png")))
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    return application


def run_hub(briefing: Briefing, settings: Settings, problems: tuple[str, ...] = (), *, supervised: bool = False) -> int:
    """Show the hub and return when it is left; the exit code is one of ``Exit``, or 128 + the signal that ended it.

    Args:
        briefing: what it shows.
        settings: how it begins.
        problems: what was wrong with the settings.
        supervised: whether a supervisor waits for pictures.
    """
    application = make_application()
    hub = Hub(briefing, settings, reduced_motion=_system_wants_less_motion(application))
    hub.view_model.settings_problems = problems
    hub.view_model.windowActionRequested.connect(lambda action: _window_action(hub.window, action))
    if hub.unattended is not None:
        hub.unattended.staff.endRequested.connect(lambda how: _window_action(hub.window, how))
    hub.window.sceneGraphError.connect(lambda _error, text: _logger.error("the renderer failed: %s", text))
    stop_counting = _count_use(hub, settings) if settings.usage else None
    end_on_signals(application, supervised=supervised)
    show_window(hub.window, full=settings.fullscreen or settings.locked)
    Surroundings(hub.window, full=settings.locked)  # the window owns it
    if supervised:
        pulse = Supervised(hub.window, hub.window.update)
        hub.window.frameSwapped.connect(pulse.heartbeat.take_picture)
        pulse.begin()
    report = _ProblemReport(briefing)
    hub.view_model.pageChanged.connect(report)
    QTimer.singleShot(0, report)
    QTimer.singleShot(AT_REST_MS, lambda: _make_ready(hub))
    code = application.exec()
    if supervised:
        tell_end(code)
    if stop_counting is not None:
        stop_counting()
    hub.close()
    return code


def _count_use(hub: Hub, settings: Settings) -> Callable[[], None]:
    """Count from now on; what is returned stops it."""
    from kiosk.usage.counter import UsageCounter, UsageWriter

    writer = UsageWriter(settings.state_folder / paths.USAGE_FILE)
    counter = UsageCounter(writer.write)
    hub.store.changed.connect(counter.take)
    hub.view_model.counts_use = True

    def stop() -> None:
        counter.leave()
        writer.close()

    return stop


def _make_ready(hub: Hub) -> None:
    """Make the next page ready, and let the collector pass over what lives on anyway."""
    hub.make_ready()
    gc.freeze()
    gc.enable()


def show_window(window: QQuickWindow, *, full: bool) -> None:
    """Show a window: filling its screen, or as large as it is, maximised where the screen is smaller."""
    if full:
        window.setGeometry(window.screen().geometry())  # without a window manager nobody else makes it fit
        window.showFullScreen()
        return
    room = window.screen().availableSize()
    if room.width() <= window.width() or room.height() <= window.height():
        window.resize(min(window.width(), room.width()), min(window.height(), room.height()))
        window.showMaximized()
    else:
        window.show()


def _window_action(window: QQuickWindow, action: str) -> None:
    if action in ("quit", "restart"):
        QGuiApplication.exit(Exit.QUIT if action == "quit" else Exit.RESTART)
    elif window.visibility() == QQuickWindow.Visibility.FullScreen:
        window.showNormal()
    else:
        window.showFullScreen()


def _system_wants_less_motion(application: QGuiApplication) -> bool:
    """Whether the desktop asks for reduced motion; Qt 6.10 and later can tell, older ones cannot."""
    hints = application.styleHints()
    preference = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def end_on_signals(application: QGuiApplication, *, supervised: bool = False) -> None:
    """End in good order on SIGTERM and SIGINT.

    Under a supervisor that is no success: whoever means the whole program tells the supervisor, and what else sends a
    signal (a system short of memory) is to find the hub started again.

    Python answers a signal only while it runs, and Qt's loop is not Python: a byte on a socket wakes it.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda got, _: application.exit(128 + got if supervised else Exit.QUIT))
    awake, alarm = socket.socketpair()
    for end in (awake, alarm):
        end.setblocking(False)
    signal.set_wakeup_fd(alarm.fileno())
    notifier = QSocketNotifier(awake.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: awake.recv(64))

    def stop() -> None:  # it also keeps the socket: unused, Python would close it, and Qt get its number
        signal.set_wakeup_fd(-1)
        alarm.close()

    application.aboutToQuit.connect(stop)


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
