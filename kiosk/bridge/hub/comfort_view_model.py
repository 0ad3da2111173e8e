"""Owns what QML reads of reading comfort, and what somebody chooses of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.settings.theme import Theme
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ComfortViewModel(QObject):  # type: ignore[operator]
    """Text size, contrast and movement as QML sees them.

    Args:
        store: the state and where events go.
        themes: the ordinary one, and that of high contrast.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()

    def __init__(self, store: HubStore, themes: tuple[Theme, Theme], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = themes
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> HubState:
        """The state whose comfort it is."""
        return self._store.state

    textScale = shown(int, changed, lambda state: state.comfort.text_scale)
    highContrast = shown(bool, changed, lambda state: state.comfort.high_contrast)
    reducedMotion = shown(bool, changed, lambda state: state.comfort.reduced_motion)
    textScales = typed(list[int], lambda _self: TEXT_SCALES)

    @shown.by(changed, lambda state: state.comfort.high_contrast)
    def palette(self) -> Theme:
        return self._themes[self.state.comfort.high_contrast]

    @Slot(int)
    def chooseTextScale(self, text_scale: int) -> None:
        self._store.dispatch(events.TextScaleChosen(text_scale))

    @Slot(bool)
    def chooseContrast(self, high: bool) -> None:
        self._store.dispatch(events.ContrastChosen(high))

    @Slot(bool)
    def chooseMotion(self, reduced: bool) -> None:
        self._store.dispatch(events.MotionChosen(reduced))
