"""Owns the small files of the state folder: read whatever lies there, written whole or not at all.

Anybody may have edited, emptied or replaced such a file, and a power cut may have come at any moment. No start ends for
it: what cannot be read is left out, what cannot be written lasts until the program ends, and the log says so once.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from kiosk.text_files.regular_file import read_regular

LARGEST = 16_000_000
"""Bytes; a talk through ten thousand case studies, of 40,000 slides, has a third of that."""

_WRITING_SECONDS = 60.0
"""No write takes that long: what is older was left by a run that was killed."""

_FRESH = ".new"
_logger = logging.getLogger(__name__)

Kept = TypeVar("Kept")
Default = TypeVar("Default")


class KeptFile(Generic[Kept, Default]):
    """One value in a file, as JSON.

    Args:
        path: the file.
        kind: the type of the value.
        default: what holds where there is no such file, or none that can be read.
        what: the value in words for the log, such as ``the talk``.
        tell: takes what is wrong, in a sentence.
    """

    def __init__(
        self,
        path: Path,
        kind: type[Kept],
        default: Default,
        what: str,
        *,
        tell: Callable[[str], object] = _logger.warning,
    ) -> None:
        self.path = path
        self._kind = kind
        self._default = default
        self._what = what
        self._tell = tell
        self._told: dict[str, str] = {}

    def read(self) -> Kept | Default:
        """The value; the default where the file is missing, and where it cannot be understood."""
        trouble = f"{self._what} is left out: {self.path} cannot be read"
        with self._survived(trouble), contextlib.suppress(FileNotFoundError):
            return msgspec.json.decode(read_regular(self.path, LARGEST), type=self._kind)
        return self._default

    def write(self, value: Kept) -> None:
        """Replace the value in one step, see ``write_whole``.

        Raises:
            OSError: it cannot be written; what was there before is still there.
            ValueError: JSON cannot hold it, such as a path that is no UTF-8.
        """
        write_whole(self.path, msgspec.json.encode(value))

    def keep(self, value: Kept) -> bool:
        """Write it, or say in the log why it cannot be written; whether it could."""
        with self._survived(f"{self._what} is not kept: {self.path} cannot be written"):
            self.write(value)
            return True
        return False

    def forget(self) -> None:
        """Remove the file, or say in the log why it cannot be removed."""
        with self._survived(f"{self._what} is not forgotten: {self.path} cannot be removed"):
            self.path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _survived(self, trouble: str) -> Iterator[None]:
        """Tell of trouble once, until it is another or has passed."""
        fault = ""
        try:
            yield
        except (OSError, ValueError, RecursionError) as error:  # the last for a file that is all brackets
            fault = getattr(error, "strerror", None) or str(error)
        if fault and fault != self._told.get(trouble):
            self._tell(f"{trouble}: {fault}")
        self._told[trouble] = fault


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that a power cut leaves the old one or the new one; only its owner may read it.

    Two processes may do so at once: each writes a fresh file of its own, and the last to be done stays.

    Raises:
        OSError: the folder cannot be written; what was there before is still there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _remove_left(path.parent)
    fresh = path.with_name(f"{path.name}.{os.urandom(4).hex()}{_FRESH}")
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:  # noqa: PTH123
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    finally:
        fresh.unlink(missing_ok=True)


def _remove_left(folder: Path) -> None:
    """Remove what runs left that were killed while they wrote."""
    for left in folder.glob(f"*.{'[0-9a-f]' * 8}{_FRESH}"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _WRITING_SECONDS:
                left.unlink()


def sync_folder(folder: Path) -> None:
    """Have the disk know the new name; systems and file systems that cannot do that do it in their own time."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
