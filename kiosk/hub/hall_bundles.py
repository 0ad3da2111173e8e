"""Owns how a locked hub fetches the bundle that it was ordered to take, and what it tells of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bundles.bundle_store import BundleStore
from kiosk.hall.bundle_fetch import BundleFetch, tidy
from kiosk.show.hall.orders import BundleOffered

MakeFetch = Callable[[BundleOffered, Callable[[str], None]], BundleFetch]


class HallBundles(QObject):
    """The bundle on its way to one screen.

    Args:
        store: the bundles of the screen.
        folder: where it is fetched to; what is there whole, the watch on bundles finds.
        fetch: begins nothing yet; what it is given is told when it ends, on another thread.
        parent: owns it.
    """

    told = Signal()
    """Something changed."""
    _ended = Signal(str)

    def __init__(self, store: BundleStore, folder: Path, fetch: MakeFetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._folder = folder
        self._make = fetch
        self._fetch: BundleFetch | None = None
        self._offered: BundleOffered | None = None
        self._why = ""
        self._ended.connect(self._end)

    @property
    def serial(self) -> int:
        """Of the bundle that was ordered; 0 where none was."""
        return self._offered.serial if self._offered is not None else 0

    @property
    def trouble(self) -> str:
        """Why that is not shown, and will not be; empty where it is, or may be yet."""
        refused = self._store.read().refused
        tried = next((one.why for one in reversed(refused) if one.serial == self.serial), "")
        return tried or self._why

    @Slot(object)
    def take(self, offered: BundleOffered) -> None:
        """Fetch it, unless it is shown, waits, or was refused."""
        self.close()
        self._offered, self._why = offered, ""
        tidy(self._folder, offered)
        record = self._store.read()
        known = {one.serial for one in (record.current, record.waiting, *record.refused) if one is not None}
        if offered.serial not in known:
            self._fetch = self._make(offered, self._ended.emit)
            self._fetch.begin()
        self.told.emit()

    @Slot(Path, str)
    def hear(self, file: Path, refusal: str) -> None:
        """What became of a file that the watch on bundles found."""
        if file.parent == self._folder:
            file.unlink(missing_ok=True)
            self._why = refusal.removeprefix(f"{file}: ")
            self.told.emit()

    def close(self) -> None:
        """Fetch no longer."""
        fetch, self._fetch = self._fetch, None
        if fetch is not None:
            fetch.close()

    @Slot(str)
    def _end(self, why: str) -> None:
        self.close()
        self._why = why
        self.told.emit()
