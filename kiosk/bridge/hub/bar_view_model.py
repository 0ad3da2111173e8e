"""Owns what QML reads of the bar: its buttons, and how many words it has room for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.show.hub.absent import absent_actions
from kiosk.show.hub.bar import BarButtons, derive_bar, measure_bar
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class BarViewModel(QObject):  # type: ignore[operator]
    """The bar as QML sees it.

    Args:
        store: the state.
        briefing: its pages and languages.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()

    def __init__(self, store: HubStore, briefing: Briefing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> HubState:
        """The state whose page it is for."""
        return self._store.state

    @shown.by(changed, lambda state: state.place.page)
    def buttons(self) -> BarButtons:
        """The buttons at both sides."""
        return derive_bar(self.state.place.page, self._briefing.tree, absent_actions(self._briefing))

    @Slot(list, list, float, float, result=int)
    def wordsIn(self, wordsFrom: list[int], worded: list[float], bare: float, room: float) -> int:
        """How many words have room, as ``measure_bar`` has it: a number of ``BarRoom``."""
        return measure_bar(list(zip(wordsFrom, worded, strict=True)), bare, room)
