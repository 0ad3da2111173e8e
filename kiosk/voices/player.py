"""Owns what plays a recording: Qt Multimedia in a build that has it, else a program of the system."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from kiosk.voices.media_player import MediaPlayer, has_media, load_media
from kiosk.voices.program_voice import ProgramVoice

MEDIA = "Qt Multimedia"

_PROGRAMS: Mapping[str, Callable[[int], list[str]]] = MappingProxyType(
    {
        "pw-play": lambda volume: [f"--volume={volume / 100:.2f}"],
        "paplay": lambda volume: [f"--volume={volume * 65536 // 100}"],
        "aplay": lambda _volume: ["-q"],
    }
)
"""Programs that play a file and end with it, the best first, and how each is told how loud."""


class Player(Protocol):
    """Plays one file at a time, and tells how that ended; not after ``stop``."""

    finished: SignalInstance
    failed: SignalInstance

    def play(self, path: Path, volume: int) -> None:
        """Play a file in the place of what is played; the volume is per cent."""

    def stop(self) -> None:
        """Be silent at once."""


def find_player() -> str | None:
    """The name of what plays a file here; None where nothing does."""
    return MEDIA if has_media() else next((name for name in _PROGRAMS if shutil.which(name)), None)


def make_player(name: str, parent: QObject | None = None) -> Player:
    """The player of a name of ``find_player``."""
    return MediaPlayer(load_media(), parent) if name == MEDIA else ProgramPlayer(name, parent)


class ProgramPlayer(ProgramVoice):
    """Plays by a program of the system.

    Args:
        name: of ``_PROGRAMS``.
        parent: owns it.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name

    def play(self, path: Path, volume: int) -> None:
        """Play a file; see ``Player``."""
        self.start(self._name, [*_PROGRAMS[self._name](volume), str(path)])
