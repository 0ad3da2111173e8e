"""Owns the voice of eSpeak NG, a program of the system."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.voices.espeak import espeak_arguments
from kiosk.voices.program_voice import ProgramVoice


class EspeakVoice(ProgramVoice):
    """Speaks by eSpeak NG.

    Args:
        program: where it is.
        parent: owns it.
    """

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program

    def say(self, words: str, language: str, rate: int, volume: int) -> None:
        """Say some words; see ``Voice``."""
        self.start(self._program, espeak_arguments(language, rate, volume), words)
