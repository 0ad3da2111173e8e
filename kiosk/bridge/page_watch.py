"""Owns the watch on what a page shows, so that an author sees an edit without doing anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.briefing.file_edition import read_edition

SETTLE_MS = 150
"""Editors write a file in several strokes; one reading after the last of them is enough."""


class PageWatch(QObject):
    """Watches files and folders, through being replaced too, or put there only now.

    Args:
        parent: owns the watch.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editions: dict[Path, str] = {}
        self.has_new_drawing = False
        """Whether ``changed`` told of an SVG: a drawing that was replaced is named by nothing that is another."""
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._report)

    def watch(self, files: Sequence[Path]) -> None:
        """Watch these files, and no longer those before."""
        if tuple(files) == tuple(self._editions):
            return
        self._settle.stop()
        self._editions = {file: read_edition(file) for file in files}
        self._add()

    def _add(self) -> None:
        """The folders of files too: only those tell of a file that is put there, or comes back."""
        wanted: set[str] = set()
        for path in self._editions:
            if path.is_dir():
                wanted.add(str(path))
            else:
                wanted.update(str(one) for one in (path, path.parent) if one.exists())
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if missing := wanted - watched:
            self._watcher.addPaths(sorted(missing))

    def _report(self) -> None:
        self._add()  # what was replaced by another file of its name is not watched any longer
        editions = {file: read_edition(file) for file in self._editions}
        if editions != self._editions:
            other = (file for file, edition in editions.items() if edition != self._editions[file])
            self.has_new_drawing = any(file.suffix == ".svg" for file in other)
            self._editions = editions
            self.changed.emit()
