"""Owns what Qt says while it runs: all of it goes into the log, and what tells an operator nothing only when asked."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
IDLE_WARNINGS = (
    # A Wayland window that goes before any text field in it had the keys (text-input-v3).
    ") Trying to disable ",
    # wlroots 0.15 says that a window has the keys before it says how large it is; that comes next.
    "Configure event with maximized or fullscreen state contains invalid ",
    # A screen has another scale; the window is then made anew or drawn anew.
    "The cached device pixel ratio value was stale on window ",
    # Screen readers ask for the address of a bus that Qt does not have, and for what went with its page meanwhile.
    "AtSpiAdaptor::applicationInterface does not implement ",
    "Could not find accessible on path: ",
)
"""Parts of warnings of Qt 6.11 about what it gets over by itself."""

_logger = logging.getLogger(__name__)


def log_messages() -> None:
    """From now on, whatever Qt says is in the log."""
    qInstallMessageHandler(_log)


def level_of(kind: QtMsgType, text: str) -> int:
    """At which level of the log a message of Qt belongs."""
    return logging.DEBUG if any(part in text for part in IDLE_WARNINGS) else LEVELS[kind]


def _log(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _logger.log(level_of(kind, text), "%s", text)
