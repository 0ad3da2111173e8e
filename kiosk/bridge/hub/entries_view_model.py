"""Owns what QML reads of a list in a panel, the terms or the sources: how many, and each when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.shown import Shown
from kiosk.bridge.variants import VARIANT
from kiosk.show.hub.state import HubState
from kiosk.show.plain_values import plain_values

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Entries(Struct, frozen=True):
    """What is listed, by a state that has a page and a language: the ids in their order, and what one of them says."""

    ids: Callable[[HubState], tuple[str, ...]]
    entry: Callable[[HubState, str], object]


def _listed(state: HubState) -> object:
    return state.place.page, state.language


@QmlElement
@QmlUncreatable("made by the program")
class EntriesViewModel(QObject):  # type: ignore[operator]
    """A list as QML sees it.

    Args:
        store: the state that it is listed for.
        entries: what is listed.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()
    """Another list, although it may be as long."""

    def __init__(self, store: HubStore, entries: Entries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._entries = entries
        self._ids: dict[object, tuple[str, ...]] = {}
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> HubState:
        """The state that it is listed for."""
        return self._store.state

    @shown.by(int, changed, _listed)
    def count(self) -> int:
        return len(self._order())

    @Slot(int, result=VARIANT)
    def at(self, place: int) -> Any:
        """What is at a place, from 0."""
        return plain_values(self._entries.entry(self.state, self._order()[place]))

    @Slot(str, result=int)
    def placeOf(self, entry: str) -> int:
        """Where an entry is, by its id; -1 where it is not listed."""
        order = self._order()
        return order.index(entry) if entry in order else -1

    def _order(self) -> tuple[str, ...]:
        listed = _listed(self.state)
        if listed not in self._ids:
            self._ids = {listed: self._entries.ids(self.state)}
        return self._ids[listed]
