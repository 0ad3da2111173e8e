"""Owns making a folder as a whole: all of it is there in the end, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path


class CannotBeginError(Exception):
    """No briefing can begin there, or so; the message says why and what to do."""


def make_whole(folder: Path, write: Callable[[Path], None]) -> None:
    """Make a folder.

    Args:
        folder: not there yet, or empty.
        write: fills the folder that it is given, which then takes the place of ``folder``.

    Raises:
        CannotBeginError: the folder holds something, or cannot be written.
    """
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise CannotBeginError(f"{folder}: is not empty; name a folder that is not there yet")
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise CannotBeginError(f"{folder}: cannot be made: {error.strerror}") from error
    try:
        write(made)
        made.chmod(0o755)
        if folder.is_dir():
            folder.rmdir()
        made.rename(folder)
    except OSError as error:
        raise CannotBeginError(f"{folder}: cannot be made: {error.strerror}") from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def write_file(file: Path, content: str | bytes) -> None:
    """Write a file, and the folders that lead to it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, str):
        file.write_text(content, "utf-8")
    else:
        file.write_bytes(content)
