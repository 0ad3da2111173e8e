"""Owns which briefings were opened last on a desk, kept in the state folder; a hub in a venue keeps none."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile

MOST = 8


class RecentBriefing(Struct, frozen=True):
    """A briefing that was opened: its title, where it lies, and the folder that was read, where that is another."""

    title: str
    place: str
    folder: str


class RecentFile:
    """The briefings that were opened last, the latest first.

    Args:
        folder: the state folder.
    """

    def __init__(self, folder: Path) -> None:
        self._file: KeptFile[list[RecentBriefing], list[RecentBriefing]] = KeptFile(
            folder / StateFile.RECENT, list[RecentBriefing], [], "the list of recent briefings"
        )

    def read(self) -> list[RecentBriefing]:
        """Those that are still there."""
        return [one for one in self._file.read() if Path(one.place).exists()][:MOST]

    def add(self, opened: RecentBriefing) -> None:
        """Put one at the head of the list."""
        others = [one for one in self._file.read() if one.place != opened.place]
        self._file.keep([opened, *others][:MOST])

    def forget(self) -> None:
        """Keep none any longer."""
        self._file.forget()
