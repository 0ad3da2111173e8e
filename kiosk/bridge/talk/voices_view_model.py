"""Owns what the console reads and calls of the voices of a hall: what was asked about, and the polls."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.show.talk.events import RowAccepted
from kiosk.show.talk.poll_props import (
    AskedLine,
    AskedPage,
    ConsolePoll,
    derive_asked,
    derive_console_polls,
    derive_latest,
)
from kiosk.show.talk.state import TalkState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _questions(talk: TalkState) -> object:
    return talk.voices.questions, talk.language, talk.edition


@QmlElement
@QmlUncreatable("made by the program")
class VoicesViewModel(QObject):  # type: ignore[operator]
    """The voices of a hall as QML sees them.

    Args:
        store: the state and where events go.
        setup: the briefing.
        changes: tells when the state changed.
        parent: owns it.
    """

    shown = Shown()
    questionsChanged = Signal()
    pollsChanged = Signal()
    savedChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, changes: StageFirst, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = setup.book.briefing
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> TalkState:
        """The talk that they are heard in."""
        return self._store.state

    count = shown(int, questionsChanged, lambda talk: len(talk.voices.questions))

    @shown.by(questionsChanged, _questions)
    def pages(self) -> list[AskedPage]:
        """What was asked about, most first: the first rows of the list."""
        return derive_asked(self._briefing, self.state.voices, self.state.language)

    @shown.by(questionsChanged, _questions)
    def latest(self) -> list[AskedLine]:
        """The questions as they came, the last one first."""
        return derive_latest(self._briefing, self.state.voices, self.state.language)

    @shown.by(pollsChanged, lambda talk: (talk.voices.polls, talk.voices.poll, talk.voices.is_open, _questions(talk)))
    def polls(self) -> list[ConsolePoll]:
        """The polls of the briefing: the rows behind those of the pages."""
        return derive_console_polls(self._briefing, self.state.voices, self.state.language)

    saved = shown(str, savedChanged, lambda talk: talk.voices.saved)
    unsaved = shown(str, savedChanged, lambda talk: talk.voices.unsaved)

    @Slot(int)
    def accept(self, row: int) -> None:
        """Take a row of the list: pages, then polls, then saving."""
        self._store.dispatch(RowAccepted(row))
