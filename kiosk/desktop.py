"""Owns the running hub on a desktop: the application object, the window on its screen, and the end of it."""

from __future__ import annotations

import logging
import signal
import socket
import sys

from PySide6.QtCore import QSocketNotifier, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.hub import Hub
from kiosk.settings.table import Settings

_logger = logging.getLogger(__name__)
RESTART = 75
"""The exit code of a program that wants to be started again (sysexits.h: EX_TEMPFAIL)."""

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


def run_hub(briefing: Briefing, settings: Settings) -> int:
    """Show the hub and return when it is left; the exit code is Qt's, or ``RESTART``."""
    application = make_application()
    hub = Hub(briefing, settings, reduced_motion=_system_wants_less_motion(application))
    hub.view_model.windowActionRequested.connect(lambda action: _window_action(hub.window, action))
    if hub.unattended is not None:
        hub.unattended.staff.endRequested.connect(lambda how: application.exit(RESTART if how == "restart" else 0))
    hub.window.sceneGraphError.connect(lambda _error, text: _logger.error("the renderer failed: %s", text))
    _end_on_signals(application)
    _show(hub.window, full=settings.fullscreen or settings.locked)
    report = _ProblemReport(briefing)
    hub.view_model.pageChanged.connect(report)
    QTimer.singleShot(0, report)
    code = application.exec()
    hub.close()
    return code


def _show(window: QQuickWindow, *, full: bool) -> None:
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
    if action == "quit":
        QGuiApplication.quit()
    elif window.visibility() == QQuickWindow.Visibility.FullScreen:
        window.showNormal()
    else:
        window.showFullScreen()


def _system_wants_less_motion(application: QGuiApplication) -> bool:
    """Whether the desktop asks for reduced motion; Qt 6.10 and later can tell, older ones cannot."""
    hints = application.styleHints()
    preference = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def _end_on_signals(application: QGuiApplication) -> None:
    """End in good order on SIGTERM and SIGINT.

    Python answers a signal only while it runs, and Qt's loop is not Python: a byte on a socket wakes it.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        # Not quit(): that asks the windows first, and a locked one refuses.
        signal.signal(number, lambda *_: application.exit(0))
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
