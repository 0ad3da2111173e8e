"""What Qt says is in the log, and what tells an operator nothing only when everything is asked for."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QtMsgType

from kiosk.window.qt_messages import level_of


@pytest.mark.parametrize(
    ("kind", "text", "level"),
    [
        (
            QtMsgType.QtWarningMsg,
            "disableSurface(wl_surface*) Trying to disable 0x5e but 0x0 is focused",
            logging.DEBUG,
        ),
        (QtMsgType.QtWarningMsg, "Configure event with maximized or fullscreen state contains invalid width: 0", 10),
        (QtMsgType.QtWarningMsg, 'Could not find accessible on path: "/org/a11y/atspi/accessible/214"', logging.DEBUG),
        (QtMsgType.QtWarningMsg, "no such file: a.qml", logging.WARNING),
        (QtMsgType.QtCriticalMsg, "no such file: a.qml", logging.ERROR),
    ],
)
def test_level_of(kind: QtMsgType, text: str, level: int) -> None:
    assert level_of(kind, text) == level
