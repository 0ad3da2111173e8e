"""Owns what every face begins with: the one application object, how a window is shown, and the end on a signal."""

from __future__ import annotations

import signal
import socket
import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, paths
from kiosk.machine import collector
from kiosk.supervisor.protocol import Exit
from kiosk.window.qt_messages import log_messages

COLLECT_MS = 1_000
"""So often garbage is looked for, where there is any."""


def make_application() -> QGuiApplication:
    """The one application object, with its name and icon, and with Qt's messages in the log."""
    log_messages()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName(paths.APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(paths.APP_NAME)
    application.setWindowIcon(QIcon(str(paths.RESOURCES / "icons" / "kiosk.png")))
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    collector.pause()
    collecting = QTimer(application, interval=COLLECT_MS)
    collecting.timeout.connect(collector.collect_due)
    collecting.start()
    return application


def show_window(window: QQuickWindow) -> None:
    """Show a window as large as it is, maximised where the screen is smaller."""
    room = window.screen().availableSize()
    if room.width() <= window.width() or room.height() <= window.height():
        window.resize(min(window.width(), room.width()), min(window.height(), room.height()))
        window.showMaximized()
    else:
        window.show()


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
