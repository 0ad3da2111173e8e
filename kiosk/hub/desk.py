"""Owns what a hub has on a desk and not in a venue: other briefings to open, copies to save, and what it starts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

from kiosk import paths
from kiosk.bridge.hub.start_view_model import StartViewModel
from kiosk.hub.hub import Hub
from kiosk.settings.recent import RecentFile
from kiosk.settings.table import Settings
from kiosk.window.face import take_down


def is_desk(settings: Settings) -> bool:
    """Whether this is no venue: neither locked, nor begun with the whole screen."""
    return not settings.locked and not settings.fullscreen


def begin_desk(hub: Hub, settings: Settings) -> Callable[[], None]:
    """Give a hub what a desk has; what is returned ends it, once the hub's window is gone."""
    file = RecentFile(settings.state_folder)
    start = StartViewModel(hub.briefing, file.read(), file.forget, lasts=lasts(hub.briefing.folder, settings))
    start.editRequested.connect(lambda place: start_beside("edit", place))
    start.openRequested.connect(lambda place: start_beside("show", "--briefing", place))
    hub.view_model.take_start(start)

    def end() -> None:
        start.close()
        take_down(start)

    return end


def lasts(folder: Path, settings: Settings) -> bool:
    """Whether a folder stays: one that was unpacked to be shown goes again, and so does what the one file has in it."""
    place = folder.resolve()
    packed = getattr(sys, "frozen", False) and place.is_relative_to(paths.CONTENT.resolve())
    return not packed and not place.is_relative_to((settings.state_folder / paths.StateFile.CACHE).resolve())


def start_beside(*words: str) -> None:
    """Start the program once more, beside this one."""
    command = paths.own_command(*words)
    QProcess.startDetached(command[0], command[1:])
