"""Owns the voice that plays what was recorded of a briefing, and lets another say the rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.voices.player import Player
from kiosk.voices.recordings import recording_path
from kiosk.voices.voice import Voice


class RecordedVoice(Voice):
    """Plays recordings at the speed at which they were made; at any other, and without one, another voice speaks.

    Args:
        briefing: the folder with the recordings.
        player: plays them.
        other: says what was not recorded; None where nothing else can.
        parent: owns it.
    """

    def __init__(self, briefing: Path, player: Player, other: Voice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._player = player
        self._other = other
        for speaker in (player, other) if other is not None else (player,):
            speaker.finished.connect(self.finished)
            speaker.failed.connect(self.failed)

    def say(self, words: str, language: str, rate: int, volume: int) -> None:
        """Say some words; see ``Voice``."""
        self.stop()
        path = recording_path(self._briefing, language, words)
        recorded = path.is_file()
        if self._other is not None and not (recorded and rate == 100):
            self._other.say(words, language, rate, volume)
        elif recorded:
            self._player.play(path, volume)
        else:
            self.failed.emit()

    def stop(self) -> None:
        """Be silent at once."""
        self._player.stop()
        if self._other is not None:
            self._other.stop()
