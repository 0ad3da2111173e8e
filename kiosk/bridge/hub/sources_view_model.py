"""Owns what QML reads of the sources in their panel: how many, and each when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub.listing import Listing, listed
from kiosk.bridge.hub.page_view_model import PageViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import answering
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.show.hub.state import HubState
from kiosk.show.pages.panel_props import SourceRow, derive_source, order_sources

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SourcesViewModel(QObject):  # type: ignore[operator]
    """The sources as QML sees them, those of the page first.

    Args:
        store: the state that they are listed for.
        briefing: where they stand.
        page: whose sources come first.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()
    """Another list, although it may be as long."""

    def __init__(self, store: HubStore, briefing: Briefing, page: PageViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._listing = Listing(lambda _state: order_sources(briefing, page.cited))
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state that they are listed for."""
        return self._store.state

    @shown.by(changed, listed)
    def count(self) -> int:
        return len(self._listing.order(self.state))

    @answering(int)
    def at(self, place: int) -> SourceRow:
        """The one at a place, from 0."""
        return derive_source(self._briefing, self._listing.order(self.state)[place], self.state.language)

    @Slot(str, result=int)
    def placeOf(self, source: str) -> int:
        """Where one is, by its id; -1 where it is not listed."""
        return self._listing.place(self.state, source)

    def forget(self) -> None:
        """The briefing was edited: list them anew."""
        self._listing.forget()
        self.changed.emit()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        self.shown.tell(self, before, after)
