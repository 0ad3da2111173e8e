"""Owns what QML reads of the search: the words that are looked for, and the pages that were found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import answering
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.show.hub.events import PageOpened, QueryTyped
from kiosk.show.hub.state import HubState
from kiosk.show.letter_keys import key_rows
from kiosk.show.pages.page_props import LinkProps, derive_link
from kiosk.show.pages.steps import find_step

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 80


@QmlElement
@QmlUncreatable("made by the program")
class SearchViewModel(QObject):  # type: ignore[operator]
    """The search of the hub as QML sees it.

    Args:
        store: the state and where events go.
        briefing: where the pages stand.
        parent: owns it.
    """

    shown = Shown()
    queryChanged = Signal()
    hitsChanged = Signal()
    lettersChanged = Signal()

    def __init__(self, store: HubStore, briefing: Briefing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> HubState:
        """The state that is searched in."""
        return self._store.state

    query = shown(str, queryChanged, lambda state: state.query)

    @shown.by(hitsChanged, lambda state: (state.hits, state.language))
    def count(self) -> int:
        """How many pages were found."""
        return len(self.state.hits)

    @shown.by(lettersChanged, lambda state: (state.language, state.letters))
    def keys(self) -> list[str]:
        """The letters to type with, a text a row."""
        return key_rows(self.state.language, self.state.letters)

    @answering(int)
    def hit(self, place: int) -> LinkProps:
        """A link to what was found, by its place from 0, best first."""
        return derive_link(self._briefing, self.state.hits[place], self.state.language)

    @Slot(int)
    def open(self, place: int) -> None:
        """Go to what was found, by its place from 0: to the step that has the words."""
        page = self.state.hits[place]
        read = self._briefing.page(page, self.state.language)
        self._store.dispatch(PageOpened(page, find_step(read, self.state.query)))

    @Slot(str)
    def typeQuery(self, query: str) -> None:
        self._store.dispatch(QueryTyped(query[:LONGEST_QUERY]))
