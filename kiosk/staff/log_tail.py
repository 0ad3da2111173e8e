"""Owns the end of the log, as staff read it."""

from __future__ import annotations

import os
from pathlib import Path

LINES = 200
_MOST_BYTES = 60_000


def read_tail(file: Path, lines: int = LINES) -> str:
    """The last lines of a log, the latest last; empty where it cannot be read."""
    try:
        with file.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - _MOST_BYTES))
            text = stream.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[1 if size > _MOST_BYTES else 0 :][-lines:])
