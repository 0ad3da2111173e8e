"""Owns the watch on the files of the page that is shown, so that an author sees an edit without doing anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.briefing.file_edition import read_edition

SETTLE_MS = 150
"""Editors write a file in several strokes; one reading after the last of them is enough."""


class PageWatch(QObject):
    """Watches a page's file and its pictures, through being replaced too, or put there only now.

    Args:
        parent: owns the watch.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editions: dict[Path, str] = {}
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
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._settle.stop()
        self._editions = {file: read_edition(file) for file in files}
        self._add()

    def _add(self) -> None:
        """Their folders too: only those tell of a file that is put there, or comes back."""
        wanted = {str(path) for file in self._editions for path in (file, file.parent) if path.exists()}
        if missing := wanted - {*self._watcher.files(), *self._watcher.directories()}:
            self._watcher.addPaths(sorted(missing))

    def _report(self) -> None:
        self._add()  # what was replaced by another file of its name is not watched any longer
        editions = {file: read_edition(file) for file in self._editions}
        if editions != self._editions:
            self._editions = editions
            self.changed.emit()
