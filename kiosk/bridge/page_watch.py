"""Owns the watch on the file of the page that is shown, so that an author sees an edit without doing anything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150
"""Editors write a file in several strokes; one reading after the last of them is enough."""


class PageWatch(QObject):
    """Watches one file at a time, through being replaced too.

    Args:
        parent: owns the watch.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._watcher.fileChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._report)

    def watch(self, file: Path | None) -> None:
        """Watch this file, and no longer the one before; None watches nothing."""
        if file == self._file:
            return
        self._file = file
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        self._settle.stop()
        if file is not None:
            self._watcher.addPath(str(file))

    def _report(self) -> None:
        if self._file is not None and str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))  # replaced by another file of the same name
        self.changed.emit()
