"""Owns what the program says on a terminal, in a pipe or a file: where nobody can hear it, it ends quietly.

Python would print a traceback for a pipe that was closed (``kiosk check | head -1``) or a disk that is full, and
another when it flushes at its end.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO


class OutputLostError(Exception):
    """What was to be said cannot be written; the message says why, and is empty where nobody listens any longer."""


class _Checked(io.TextIOBase):
    """A stream that tells trouble of its own from trouble of whoever writes to it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with _telling():
            return self._stream.write(text)

    def flush(self) -> None:
        with _telling():
            self._stream.flush()

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()


@contextmanager
def checked_output() -> Iterator[None]:
    """Within, standard output raises ``OutputLostError`` where it cannot be written; at the end it is flushed.

    Raises:
        OutputLostError: what was said could not be written.
    """
    plain = sys.stdout
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # bars and titles, where a terminal or a pipe knows few letters
    checked = _Checked(plain)
    sys.stdout = checked
    try:
        yield
    finally:
        try:
            checked.flush()
        except OutputLostError:
            _forget(plain)
            raise
        finally:
            sys.stdout = plain


@contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise OutputLostError("") from error
    except OSError as error:
        raise OutputLostError(f"what it says cannot be written: {error.strerror}") from error


def _forget(stream: TextIO) -> None:
    """Send what is still to be written nowhere, or Python would try again when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
