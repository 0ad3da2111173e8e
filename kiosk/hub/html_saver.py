"""Owns the copy of a briefing that somebody on a desk saves: the HTML of all of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kiosk import paths
from kiosk.briefing.loader import Briefing

_READABLE = 0o644


class HtmlSaver:
    """Saves a briefing as one HTML file.

    Args:
        briefing: which.
    """

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing

    def place(self) -> str:
        """In the folder of downloads, or at home where there is none, by the name of the briefing's folder."""
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        return str(Path(found or Path.home()) / f"{self._briefing.folder.resolve().name}.html")

    def save(self, place: str) -> str:
        """Write it there, whole or not at all; where it is.

        Raises:
            OSError: it cannot be written there.
        """
        from kiosk.bridge.spelling import QtSpelling  # an export needs what no hub starts with
        from kiosk.export.html import write_html
        from kiosk.machine.kept_file import write_whole

        file = Path(place.strip()).expanduser()
        file = file if file.suffix else file.with_suffix(".html")
        write_whole(file, write_html(self._briefing, QtSpelling(), paths.RESOURCES / "export").encode())
        file.chmod(_READABLE)
        return str(file)
