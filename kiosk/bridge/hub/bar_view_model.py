"""Owns what QML reads of the bar: its buttons, which of them lead somewhere, and what they have room for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub.page_view_model import PageViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.show.hub.absent import absent_actions
from kiosk.show.hub.bar import BarButtons, derive_able, derive_bar, measure_bar
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _steered(state: HubState) -> object:
    """What of a state says where buttons lead."""
    place, easy = state.place, state.comfort.easy_words
    return place.page, place.step, state.language, bool(state.past), state.panel, easy, state.speech.on


@QmlElement
@QmlUncreatable("made by the program")
class BarViewModel(QObject):  # type: ignore[operator]
    """The bar as QML sees it.

    Args:
        store: the state.
        briefing: its pages and languages.
        page: the one that is shown.
        speaks: this machine has a voice.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()
    buttonsChanged = Signal()
    """Something that buttons are for is there now, or no longer: an author edits tables while they are shown."""

    def __init__(
        self,
        store: HubStore,
        briefing: Briefing,
        page: PageViewModel,
        parent: QObject | None = None,
        *,
        speaks: bool = False,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._page = page
        self._speaks = speaks
        self._buttons = self._derive()
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state whose page it is for."""
        return self._store.state

    buttons = typed(BarButtons, lambda self: self._buttons, buttonsChanged)
    """The buttons at both sides."""

    @shown.by(changed, _steered)
    def able(self) -> list[str]:
        """The actions whose buttons lead somewhere now."""
        tree, languages = self._briefing.tree, self._briefing.languages
        return derive_able(self.state, tree, languages, self._page.steps)

    @Slot(float, float, float, result=int)
    def roomFor(self, widest: float, cell: float, bare: float) -> int:
        """What the bar has room for, as ``measure_bar`` has it: a number of ``BarRoom``."""
        return measure_bar(widest, cell, bare)

    def _derive(self) -> BarButtons:
        return derive_bar(absent_actions(self._briefing, speaks=self._speaks))

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        self.shown.tell(self, before, after)
        if (buttons := self._derive()) != self._buttons:
            self._buttons = buttons
            self.buttonsChanged.emit()
