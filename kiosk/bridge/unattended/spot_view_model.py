"""Owns what staff choose on the spot, as their sheet reads and calls it: how visits begin, and when one is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.show.comfort import Colours
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.spot import IDLE_CHOICES, Spot, SpotChosen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SpotViewModel(QObject):  # type: ignore[operator]
    """The choices of staff as QML sees them; the reducer takes them from who was admitted only.

    Args:
        store: the state and where events go.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()

    def __init__(self, store: HubStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state in which they hold."""
        return self._store.state

    language = shown(str, changed, lambda state: state.beginning.language)
    textScale = shown(int, changed, lambda state: state.beginning.comfort.text_scale)
    highContrast = shown(bool, changed, lambda state: state.beginning.comfort.colours is Colours.CONTRAST)
    idleSeconds = shown(int, changed, lambda state: state.idle.seconds)
    idleChoices = typed(list[int], lambda _self: IDLE_CHOICES)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._store.dispatch(SpotChosen(Spot(language=language)))

    @Slot(int)
    def chooseTextScale(self, scale: int) -> None:
        self._store.dispatch(SpotChosen(Spot(text_scale=scale)))

    @Slot(bool)
    def chooseContrast(self, high: bool) -> None:
        self._store.dispatch(SpotChosen(Spot(high_contrast=high)))

    @Slot(int)
    def chooseIdleSeconds(self, seconds: int) -> None:
        self._store.dispatch(SpotChosen(Spot(idle_seconds=seconds)))

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        self.shown.tell(self, before, after)
