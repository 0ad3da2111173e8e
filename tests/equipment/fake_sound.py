"""Owns what stands in for Qt TextToSpeech and Qt Multimedia, as far as voices use them: no machine need have either."""
# ruff: noqa: N802, N815 - as Qt calls them

from __future__ import annotations

from enum import Enum
from types import SimpleNamespace
from typing import Any, ClassVar

from PySide6.QtCore import QLocale, QObject, QUrl, Signal


class State(Enum):
    """As ``QTextToSpeech.State``."""

    Ready = 0
    Speaking = 1
    Paused = 2
    Error = 3


class FakeTextToSpeech(QObject):
    """An engine that tells of its state only when a test lets it, as those of systems do."""

    State = State
    BoundaryHint = SimpleNamespace(Immediate="immediate")
    stateChanged = Signal(object)
    locales = ("en_US", "en_GB", "nl_BE")
    made: ClassVar[list[FakeTextToSpeech]] = []

    def __init__(self, *arguments: Any) -> None:
        super().__init__()
        self.engine = arguments[0] if len(arguments) > 1 else ""
        self.now = State.Ready
        self.said: list[tuple[str, str, float, float]] = []
        self.stops: list[str] = []
        self._rate, self._volume, self._locale = 0.0, 1.0, QLocale()
        self.made.append(self)

    def tell(self, state: State) -> None:
        """Be in a state from now on."""
        self.now = state
        self.stateChanged.emit(state)

    def state(self) -> State:
        return self.now

    def availableLocales(self) -> list[QLocale]:
        return [QLocale(name) for name in self.locales]

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale

    def setRate(self, rate: float) -> None:
        self._rate = rate

    def setVolume(self, volume: float) -> None:
        self._volume = volume

    def say(self, words: str) -> None:
        self.said.append((words, self._locale.name(), round(self._rate, 2), self._volume))

    def stop(self, hint: str) -> None:
        self.stops.append(hint)


class Status(Enum):
    """As ``QSoundEffect.Status``."""

    Null = 0
    Loading = 1
    Ready = 2
    Error = 3


class FakeSoundEffect(QObject):
    """A sound that plays as long as a test wants."""

    Status = Status
    statusChanged = Signal()
    playingChanged = Signal()
    made: ClassVar[list[FakeSoundEffect]] = []

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at, self.volume, self.asked = "", 0.0, False
        self._playing, self._status = False, Status.Null
        self.made.append(self)

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def setSource(self, address: QUrl) -> None:
        self.at = address.toLocalFile()

    def status(self) -> Status:
        return self._status

    def isPlaying(self) -> bool:
        return self._playing

    def play(self) -> None:
        self.asked = True

    def stop(self) -> None:
        self.asked = False
        self.sound(on=False)

    def sound(self, *, on: bool) -> None:
        """It is to be heard from now on, or no longer."""
        if on != self._playing:
            self._playing = on
            self.playingChanged.emit()

    def fail(self) -> None:
        """The file is none that it can play."""
        self._status = Status.Error
        self.statusChanged.emit()


def fake_media(*, heard: bool = True) -> Any:
    """A module; ``heard`` is whether the machine has anything to be heard by."""
    output = SimpleNamespace(isNull=lambda: not heard)
    return SimpleNamespace(
        QSoundEffect=FakeSoundEffect, QMediaDevices=SimpleNamespace(defaultAudioOutput=lambda: output)
    )


def fake_text_to_speech() -> Any:
    """A module."""
    return SimpleNamespace(QTextToSpeech=FakeTextToSpeech)
