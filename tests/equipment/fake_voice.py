"""Owns a voice that nobody hears: it keeps what it was given, and says it as long as a test wants."""

from __future__ import annotations

from kiosk.voices.voice import Voice


class FakeVoice(Voice):
    """What was ``heard``, in its order; ``now`` is what it says, empty while it is silent."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.languages: list[str] = []
        self.rates: list[tuple[int, int]] = []
        self.now = ""

    def say(self, words: str, language: str, rate: int, volume: int) -> None:
        self.now = words
        self.heard.append(words)
        self.languages.append(language)
        self.rates.append((rate, volume))

    def stop(self) -> None:
        self.now = ""

    def finish(self) -> None:
        """It has said what it was given."""
        self.now = ""
        self.finished.emit()
