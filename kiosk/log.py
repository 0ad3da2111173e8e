"""Owns the log: a few small files in the state folder, and the terminal when asked."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

LARGEST = 1_000_000
KEPT = 4
"""Old files beside the current one. Two processes write a log each: 10 files, 10 MB in all at most."""

PROGRAM, SUPERVISOR = "kiosk.log", "supervisor.log"
"""A file each, since two processes cannot rotate one."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def begin(state_folder: Path, name: str = PROGRAM, *, verbose: bool = False) -> None:
    """Write the log to a file in the state folder; only to the terminal where that cannot be written."""
    root = logging.getLogger("kiosk")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(logging.DEBUG if verbose else logging.WARNING)
    root.addHandler(terminal)
    try:
        file = _LogFile(state_folder / name, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=False)
    except OSError as error:
        root.warning("no log is kept: %s", error)
        return
    file.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(file)


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that cannot be written (a full disk) says so once on the terminal, and again only after it could be."""

    _failing = False
    _why: BaseException | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; ``handleError`` is called where that fails."""
        failed, self._failing = self._failing, False
        super().emit(record)
        if self._failing and not failed:
            print(f"kiosk: the log cannot be written: {self._why}", file=sys.stderr)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - Python's names
        """Remember it; Python would print a traceback for each record."""
        self._failing = True
        self._why = sys.exc_info()[1]
