"""Owns what every voice is asked: to say some words, to stop, and to tell when it has said them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """One voice at a time speaks; what is said takes the place of what was being said. This one has no sound."""

    finished = Signal()
    """All was said; not after ``stop``."""
    failed = Signal()
    """It could not be said: there is nothing here to be heard by."""

    def say(self, words: str, language: str, rate: int, volume: int) -> None:  # noqa: ARG002 - there is no sound
        """Say some words.

        Args:
            words: as they are to be said.
            language: of the words.
            rate: in per cent of how fast this voice speaks by itself.
            volume: in per cent of how loud the machine is set.
        """
        self.failed.emit()

    def stop(self) -> None:
        """Be silent at once."""
