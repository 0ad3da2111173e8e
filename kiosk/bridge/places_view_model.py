"""Owns the folders of this machine as a desk shows them, where a file is to be written or a briefing opened.

Qt's own dialog needs Qt Quick Dialogs and a style of Qt's controls, see DECISIONS; this is a list of names.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QStandardPaths, QStorageInfo, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import typed

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_KNOWN = {
    "home": QStandardPaths.StandardLocation.HomeLocation,
    "desktop": QStandardPaths.StandardLocation.DesktopLocation,
    "documents": QStandardPaths.StandardLocation.DocumentsLocation,
    "downloads": QStandardPaths.StandardLocation.DownloadLocation,
}
_PLUGGED = ("/media/", "/run/media/", "/Volumes/")
"""Where sticks and drives are found that somebody plugged in."""
PACKED = ".kbrief"
MARK = "briefing.toml"
"""A folder with this file in it is a briefing."""


class PlaceRow(Struct, frozen=True):
    """Something in a folder: ``kind`` is ``folder``, ``briefing`` or ``file``.

    Of what everybody has it is ``home``, ``desktop``, ``documents``, ``downloads``, which a screen has words for, or
    ``drive``.
    """

    kind: str
    name: str
    place: str


@QmlElement
@QmlUncreatable("made by the program")
class PlacesViewModel(QObject):  # type: ignore[operator]
    """A folder, what is in it, and the way to others.

    Args:
        folder: where one begins; that of downloads, or at home, where None.
        parent: owns it.
    """

    changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or _begin()
        self._told = ""

    folder = typed(str, lambda self: str(self._folder), changed)
    rows = typed(list[PlaceRow], lambda self: list(self._rows()), changed)
    told = typed(str, lambda self: self._told, changed)
    """Why a folder cannot be looked into; empty where it can."""
    hasAbove = Property(bool, lambda self: self._folder.parent != self._folder, notify=changed)
    known = typed(list[PlaceRow], lambda _self: list(_known()))

    @Slot()
    def renew(self) -> None:
        """Look into the folder anew."""
        self._told = ""
        self.changed.emit()

    @Slot(str)
    def go(self, place: str) -> None:
        """Look into another folder; of a file, the one that it is in."""
        found = Path(place).expanduser()
        found = found if found.is_dir() else found.parent
        self._told = ""
        try:
            os.scandir(found).close()
        except OSError as error:
            self._told = f"{found}: {error.strerror}"
        else:
            self._folder = found
        self.changed.emit()

    @Slot()
    def up(self) -> None:
        """To the folder that this one is in."""
        self.go(str(self._folder.parent))

    @Slot(str, result=bool)
    def holds(self, name: str) -> bool:
        """Whether there is a file of this name already."""
        return bool(name.strip()) and (self._folder / name.strip()).is_file()

    def _rows(self) -> Iterator[PlaceRow]:
        """Folders, and packed briefings, in the order of their names; nothing that is hidden."""
        try:
            found = sorted(os.scandir(self._folder), key=lambda entry: entry.name.casefold())
        except OSError:
            return
        shown = [entry for entry in found if not entry.name.startswith(".")]
        for entry in (entry for entry in shown if _is_folder(entry)):
            is_briefing = (Path(entry.path) / MARK).is_file()
            yield PlaceRow("briefing" if is_briefing else "folder", entry.name, entry.path)
        for entry in (entry for entry in shown if entry.name.lower().endswith(PACKED) and not _is_folder(entry)):
            yield PlaceRow("file", entry.name, entry.path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _begin() -> Path:
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or Path.home())
    return found if found.is_dir() else Path.home()


def _known() -> Iterator[PlaceRow]:
    """The folders that everybody has, and what is plugged in; each once."""
    seen: set[str] = set()
    for kind, location in _KNOWN.items():
        place = QStandardPaths.writableLocation(location)
        if place and place not in seen and Path(place).is_dir():
            seen.add(place)
            yield PlaceRow(kind, Path(place).name, place)
    for volume in QStorageInfo.mountedVolumes():
        if volume.isReady() and volume.rootPath().startswith(_PLUGGED):
            yield PlaceRow("drive", volume.displayName(), volume.rootPath())
