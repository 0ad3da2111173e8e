"""Owns the way of a bundle over a broker: in pieces that the broker keeps, put together again on the screen.

The broker is not trusted: what comes together must have the SHA-256 that was signed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.words import every_piece
from kiosk.show.hall.orders import PIECE, BundleOffered

ENDING = ".kbundle"
_PART = ".part"


def pieces_of(file: Path) -> Iterator[bytes]:
    """A file in pieces, in their order.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        while piece := stream.read(PIECE):
            yield piece


class BundleFetch:
    """Fetches one bundle into a folder, on a thread and by a link of its own: no pulse waits for it.

    Args:
        call: who calls which broker.
        hall: which hall it is.
        offered: what to fetch.
        folder: where it goes, under a name with the ending of bundles once all of it is there.
        done: told on that thread, once, with why it failed; empty where it is there.
    """

    def __init__(
        self, call: HallCall, hall: str, offered: BundleOffered, folder: Path, done: Callable[[str], None]
    ) -> None:
        self.offered = offered
        self._part = folder / f"{offered.digest}{_PART}"
        self._whole = folder / f"{offered.serial}-{offered.digest[:16]}{ENDING}"
        self._missing = set(range(offered.pieces))
        self._done = done
        call = replace(call, client=f"{call.client}-bundle")
        topics = (every_piece(hall, offered.digest),)
        self._link = HallLink(call, topics, self._hear, lambda _linked: None, largest=PIECE, sure=True)

    def begin(self) -> None:
        """Call the broker."""
        try:
            self._part.parent.mkdir(parents=True, exist_ok=True)
            with self._part.open("wb") as stream:
                stream.truncate(self.offered.size)
        except OSError as error:
            self._end(f"{self._part.parent}: {error.strerror}")
            return
        self._link.begin()

    def close(self) -> None:
        """Fetch no longer."""
        self._link.close()

    def _hear(self, topic: str, payload: bytes) -> None:
        number = topic.rpartition("/")[2]
        if not number.isdecimal() or int(number) not in self._missing or not self._is_sized(int(number), payload):
            return
        try:
            with self._part.open("r+b") as stream:
                stream.seek(int(number) * PIECE)
                stream.write(payload)
            self._missing.remove(int(number))
            if not self._missing:
                self._finish()
        except OSError as error:
            self._missing.clear()
            self._end(f"{self._part.parent}: {error.strerror}")

    def _is_sized(self, number: int, payload: bytes) -> bool:
        return len(payload) == min(PIECE, self.offered.size - number * PIECE)

    def _finish(self) -> None:
        with self._part.open("rb") as stream:
            os.fsync(stream.fileno())
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        if digest != self.offered.digest:
            self._end("what the broker has of it is not what was signed")
            return
        self._part.replace(self._whole)
        self._end("")

    def _end(self, why: str) -> None:
        if why:
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)
        self._done(why)


def tidy(folder: Path, keep: BundleOffered | None) -> None:
    """Remove what was fetched before, but for this one."""
    if not folder.is_dir():
        return
    for old in folder.iterdir():
        if keep is None or keep.digest[:16] not in old.name:
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink(missing_ok=True)
