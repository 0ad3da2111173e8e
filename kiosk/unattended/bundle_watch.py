"""Owns the lookout of a locked hub for new content: in a folder, on sticks, and set down by ``kiosk take``."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStorageInfo, QTimer, Signal

from kiosk.bundles.manifest import ENDING

LOOK_SECONDS = 3.0
MOST_FILES = 100
_MOUNTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems put what is plugged in (Filesystem Hierarchy Standard 3.0, udisks2, macOS)."""

_logger = logging.getLogger(__name__)

Sign = tuple[int, int]
"""How large a file is and when it was written, in ns: by that a file that is still being copied is told."""


class BundleWatch(QObject):
    """Looks now and then. A bundle is taken by another process, so that no finger waits for it.

    Args:
        places: the folders to look in, asked each time.
        taking: the command that takes a bundle, but for the bundle.
        record: the file that says what waits.
        parent: owns it.
    """

    found = Signal()
    """The record was written: something may be waiting."""
    taken = Signal(str)
    """What the command said of a bundle, in a sentence."""
    done = Signal(Path, str)
    """The command is done with this file; why it was not taken, empty where it was."""

    def __init__(
        self,
        places: Callable[[], Iterable[Path]],
        taking: list[str],
        record: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._taking = taking
        self._record = record
        self._known: Sign | None = None
        self._growing: dict[Path, Sign] = {}
        self._seen: dict[Path, Sign] = {}
        self._file = Path()
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.finished.connect(self._report)
        self._timer = QTimer(self)
        self._timer.setInterval(round(LOOK_SECONDS * 1000))
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def close(self) -> None:
        """Look no longer; a bundle that is being taken is taken another time."""
        self._timer.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def look(self) -> None:
        """Look once."""
        sign = _sign(self._record)
        if sign != self._known:
            self._known = sign
            self.found.emit()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._take_next()

    def _take_next(self) -> None:
        there = {file: sign for file in self._files() if (sign := _sign(file)) is not None}
        self._seen = {file: sign for file, sign in self._seen.items() if file in there}  # a stick may come again
        for file, sign in there.items():
            if self._seen.get(file) != sign and self._growing.get(file) == sign:
                self._seen[file] = sign
                self._file = file
                self._process.start(self._taking[0], [*self._taking[1:], str(file)])
                break
        self._growing = there

    def _files(self) -> list[Path]:
        found: list[Path] = []
        for place in self._places():
            try:
                found += sorted(place.glob(f"*{ENDING}"))[:MOST_FILES]
            except OSError as error:
                _logger.debug("%s cannot be listed: %s", place, error)
        return found

    def _report(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        _logger.log(logging.INFO if self._process.exitCode() == 0 else logging.WARNING, "%s", said)
        words = said.removeprefix("kiosk: ")
        self.taken.emit(words)
        self.done.emit(self._file, words if self._process.exitCode() else "")
        self.look()


def mounted_sticks() -> list[Path]:
    """Where what was plugged in can be read."""
    return [
        Path(place.rootPath())
        for place in QStorageInfo.mountedVolumes()
        if place.isValid() and place.isReady() and place.rootPath().startswith(_MOUNTED)
    ]


def _sign(file: Path) -> Sign | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
