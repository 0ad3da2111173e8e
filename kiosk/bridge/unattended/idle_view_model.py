"""Owns what QML sees of a screen that nobody may be at: the mode, and what is left of a warning."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.shown import Shown
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.words import Words
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import WARNING_SECONDS, IdleMode

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class IdleViewModel(QObject):  # type: ignore[operator]
    """Attract, browse and warn as QML sees them.

    Args:
        store: the state.
        clock: is told that somebody is there.
        words: the program's own words in other languages.
        parent: owns it.
    """

    shown = Shown()
    modeChanged = Signal()
    leftChanged = Signal()
    noticeChanged = Signal()
    visitEnded = Signal()
    """A visit is over, and nothing of it may stay."""

    def __init__(self, store: HubStore, clock: IdleClock, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._words = words
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state that all of this shows."""
        return self._store.state

    mode = shown(str, modeChanged, lambda state: state.idle.mode.value)
    left = shown(int, leftChanged, lambda state: state.idle.left)
    notice = shown(list[str], noticeChanged, lambda state: state.notice)
    warningSeconds = Property(int, lambda _self: WARNING_SECONDS, constant=True)

    @Slot()
    def stay(self) -> None:
        """Somebody is there: by a screen reader, whose press is no touch and no key."""
        self._clock.see()

    @Slot(str, str, str, result=str)
    def say(self, language: str, context: str, words: str) -> str:
        return self._words.say(language, context, words)

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if after.idle.mode is IdleMode.ATTRACT is not before.idle.mode:
            self.visitEnded.emit()
        self.shown.tell(self, before, after)
