"""Owns the log: a few small files in the state folder, and the terminal when asked."""

from __future__ import annotations

import contextlib
import io
import logging
import logging.handlers
import os
import sys
from pathlib import Path
from typing import TextIO

from kiosk.paths import StateFile

LARGEST = 900_000
KEPT = 4
"""Old files beside the current one. Two processes write a log each: 10 files, 9 MB and a little in all at most."""

LONGEST = 4_000
"""Letters of one record: a file goes over its size by one record at most."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def begin(state_folder: Path, name: str = StateFile.LOG, *, verbose: bool = False) -> None:
    """Write the log to a file in the state folder; only to the terminal while that cannot be written.

    The supervisor and its child have a file each, since two processes cannot rotate one.
    """
    root = logging.getLogger("kiosk")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    terminal = logging.StreamHandler(_terminal())
    terminal.setLevel(logging.DEBUG if verbose else logging.WARNING)
    root.addHandler(terminal)
    file = _LogFile(state_folder / name, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True)
    file.setFormatter(_ShortFormatter(_FORMAT))
    file.try_to_open()
    root.addHandler(file)


def _terminal() -> TextIO:
    """Standard error without a buffer: what a full disk refused would be tried again at the end, with exit code 120."""
    try:
        raw = open(sys.stderr.fileno(), "wb", buffering=0, closefd=False)  # noqa: SIM115 - it stays
    except (AttributeError, OSError, ValueError):  # no terminal at all, or a test's
        return sys.stderr
    return io.TextIOWrapper(raw, "utf-8", "replace", write_through=True)


class _ShortFormatter(logging.Formatter):
    """Leaves out the middle of an endless record."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that outlives what happens to its file: it never raises, and goes on as soon as it can be written.

    What keeps it from that (a full disk, a folder in its place) is told once on the terminal, and later in the log.
    """

    _failing = _told = False
    _why: BaseException | None = None

    def try_to_open(self) -> None:
        """Open the file before there is anything to write, so that trouble is told at the start."""
        try:
            self.stream = self._open()
        except OSError as error:
            self._tell(error)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; ``handleError`` is called where that fails."""
        self._failing = False
        self._follow()
        super().emit(record)
        if self._failing and not self._told:
            self._tell(self._why)
        elif self._told and not self._failing:
            self._told = False
            text = f"before this, the log could not be written for a while: {self._why}"
            super().emit(logging.LogRecord(__name__, logging.WARNING, __file__, 0, text, None, None))

    def doRollover(self) -> None:  # noqa: N802 - Python's name
        """Begin a fresh file; where the old ones cannot be moved, what is in this one goes instead."""
        try:
            super().doRollover()
        except OSError:
            Path(self.baseFilename).write_bytes(b"")
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - Python's names
        """Remember it; Python would print a traceback for each record."""
        self._failing = True
        self._why = sys.exc_info()[1]

    def _follow(self) -> None:
        """Let go of a file that somebody has moved or removed: nobody could read what is written there."""
        if self.stream is not None:
            with contextlib.suppress(OSError):
                if os.path.samestat(Path(self.baseFilename).stat(), os.fstat(self.stream.fileno())):
                    return
            stream, self.stream = self.stream, None
            with contextlib.suppress(OSError):
                stream.close()
        with contextlib.suppress(OSError):
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)

    def _tell(self, why: BaseException | None) -> None:
        """Say it on the terminal; that may be gone, or a file on the same full disk, and no program ends for it."""
        self._told, self._why = True, why
        with contextlib.suppress(OSError, ValueError):
            reason = getattr(why, "strerror", None) or why
            _terminal().write(f"kiosk: no log is kept: {self.baseFilename} cannot be written: {reason}\n")
