"""Owns the calm page: a picture of the diamond and a line in each language, for when the hub cannot be shown.

It stands on as little as can be: no QML, no briefing, no settings, no OpenGL. What it lacks it does without.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QRasterWindow,
)

from kiosk.machine.display import use_display
from kiosk.supervisor.protocol import Exit
from kiosk.unattended.heartbeat import Supervised
from kiosk.window.own_screen import OwnScreen
from kiosk.window.qt_messages import log_messages
from kiosk.window.screens import ScreenWatch

LINES = ("Dit scherm is zo weer terug.", "This screen will be back in a moment.")
PAPER, INK, LEFT, RIGHT = "#FAF7F2", "#14213D", "#BF420A", "#0B6E69"

_SIDE = 0.36
"""The diamond's width and height, as a share of the shorter side of the screen."""


class CalmWindow(QRasterWindow):
    """Draws the page; it does not let itself be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(LINES[1])
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.supervised = Supervised(self, self.update)
        self.font_family = _family()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it all, and tell that it was drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_page(painter, QRectF(0, 0, self.width(), self.height()), self.font_family)
        painter.end()
        self.supervised.heartbeat.take_picture()


def draw_page(painter: QPainter, room: QRectF, family: str) -> None:
    """Draw the page into ``room``: two halves of one diamond, and below it the lines."""
    painter.fillRect(room, QColor(PAPER))
    half = min(room.width(), room.height()) * _SIDE / 2
    middle = QPointF(room.center().x(), room.top() + room.height() * 0.42)
    painter.setPen(Qt.PenStyle.NoPen)
    gap = half * 0.02
    for colour, way in ((LEFT, -1), (RIGHT, 1)):
        corners = [QPointF(way * gap, -half), QPointF(way * half, 0), QPointF(way * gap, half)]
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.setPen(QColor(INK))
    font = QFont(family)
    font.setPixelSize(max(16, round(half * 0.2)))
    painter.setFont(font)
    top = middle.y() + half * 1.35
    for line in LINES:
        place = QRectF(room.left(), top, room.width(), half * 0.3)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)
        top += half * 0.34


def main(screen: str = "") -> int:
    """Show the page until the supervisor ends it; the exit code is Qt's, or that of no display.

    Args:
        screen: the label of the one to fill; empty for the one that the system gives.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # nothing here needs an orderly end
    display = use_display(os.environ)
    if not display.there:
        print("kiosk: no display for the calm page", *display.silent, sep="; ", file=sys.stderr)
        return Exit.CANNOT
    log_messages()
    application = QGuiApplication(sys.argv[:1])
    window = CalmWindow()
    OwnScreen(window, ScreenWatch(application), screen).fill()
    window.supervised.begin()
    return application.exec()


def _family() -> str:
    with contextlib.suppress(Exception):  # any font is better than no page
        from kiosk.settings.fonts import font_files

        number = QFontDatabase.addApplicationFont(str(font_files()[0]))
        return QFontDatabase.applicationFontFamilies(number)[0]
    return ""
