"""Owns the running window for authors, and how a file is opened in an author's own editor."""

from __future__ import annotations

import logging
import os
import shlex
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.briefing.loader import Briefing
from kiosk.edit.edit import Edit
from kiosk.machine import collector
from kiosk.window.application import end_on_signals, make_application, show_window

_logger = logging.getLogger(__name__)


def run_edit(briefing: Briefing, language: str) -> int:
    """Show the window and return when it is closed; the exit code."""
    application = make_application()
    edit = Edit(briefing, language, open_in_editor)
    end_on_signals(application)
    show_window(edit.window)
    collector.resume()
    code = application.exec()
    edit.close()
    return code


def open_in_editor(file: Path, line: int, column: int) -> None:
    """Open a file in ``$VISUAL`` or ``$EDITOR`` at a line, else in what the system opens it with."""
    if words := editor_command(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "", file, line):
        started, _ = QProcess.startDetached(words[0], words[1:])
        if started:
            return
        _logger.warning("%s: this editor cannot be started", words[0])
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
    _logger.info("%s:%d:%d", file, line, column)


def editor_command(editor: str, file: Path, line: int) -> list[str]:
    """The words that start an editor at a line, as vi, nano, emacs and gedit take them; none where none is named."""
    try:
        words = shlex.split(editor)
    except ValueError:
        return []
    return [*words, f"+{line}", str(file)] if words else []
