"""Owns what the console's search reads and calls: the words that are looked for, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import answering
from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.show.letter_keys import key_rows
from kiosk.show.talk.events import HitOpened, SearchTyped
from kiosk.show.talk.slide_hits import HitProps, derive_hit
from kiosk.show.talk.state import TalkState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 80


@QmlElement
@QmlUncreatable("made by the program")
class SlideSearchViewModel(QObject):  # type: ignore[operator]
    """The search of the console as QML sees it.

    Args:
        store: the state and where events go.
        setup: the briefing, and what time it is.
        changes: tells when the state changed.
        parent: owns it.
    """

    shown = Shown()
    queryChanged = Signal()
    hitsChanged = Signal()
    lettersChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, changes: StageFirst, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._now = setup.now
        self._book = setup.book
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> TalkState:
        """The talk that is searched."""
        return self._store.state

    query = shown(str, queryChanged, lambda talk: talk.on_console.query)

    @shown.by(hitsChanged, lambda talk: talk.on_console.hits)
    def count(self) -> int:
        """How many were found."""
        return len(self.state.on_console.hits)

    @shown.by(lettersChanged, lambda talk: (talk.language, talk.on_console.letters))
    def keys(self) -> list[str]:
        """The letters to type with, a text a row."""
        return key_rows(self.state.language, self.state.on_console.letters)

    @answering(int)
    def hit(self, place: int) -> HitProps:
        """What was found, by its place from 0, best first."""
        hit = self.state.on_console.hits[place]
        return derive_hit(self._book.briefing, hit, self.state.language)

    @Slot(str)
    def typeQuery(self, query: str) -> None:
        self._store.dispatch(SearchTyped(query[:LONGEST_QUERY]))

    @Slot(int, bool)
    def openHit(self, hit: int, detour: bool) -> None:
        """Go to what was found: in the run where it has it, unless a ``detour`` is asked for."""
        self._store.dispatch(HitOpened(hit, self._now(), detour))
