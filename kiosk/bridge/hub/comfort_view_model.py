"""Owns what QML reads of reading comfort, and what somebody chooses of it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.settings.theme import Theme, load_theme
from kiosk.show.comfort import TEXT_SCALES, Colours, Reach
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ComfortViewModel(QObject):  # type: ignore[operator]
    """How somebody wants to read, as QML sees it.

    Args:
        store: the state and where events go.
        theme: the ordinary one, by its name.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()

    def __init__(self, store: HubStore, theme: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> HubState:
        """The state whose comfort it is."""
        return self._store.state

    textScale = shown(int, changed, lambda state: state.comfort.text_scale)
    colours = shown(str, changed, lambda state: state.comfort.colours.value)
    reducedMotion = shown(bool, changed, lambda state: state.comfort.reduced_motion)
    spaced = shown(bool, changed, lambda state: state.comfort.spaced)
    easyWords = shown(bool, changed, lambda state: state.comfort.easy_words)
    ruler = shown(bool, changed, lambda state: state.comfort.ruler)
    steady = shown(bool, changed, lambda state: state.comfort.steady)
    letterKeys = shown(bool, changed, lambda state: state.comfort.letter_keys)
    reach = shown(str, changed, lambda state: state.comfort.reach.value)
    textScales = typed(list[int], lambda _self: TEXT_SCALES)
    allColours = typed(list[str], lambda _self: [colours.value for colours in Colours])

    @shown.by(changed, lambda state: state.comfort.colours)
    def palette(self) -> Theme:
        return load_theme(self.state.comfort.colours or self._theme)

    @Slot(int)
    def chooseTextScale(self, text_scale: int) -> None:
        self._choose(text_scale=text_scale)

    @Slot(str)
    def chooseColours(self, colours: str) -> None:
        self._choose(colours=Colours(colours))

    @Slot(bool)
    def chooseMotion(self, reduced: bool) -> None:
        self._choose(reduced_motion=reduced)

    @Slot(bool)
    def chooseSpacing(self, spaced: bool) -> None:
        self._choose(spaced=spaced)

    @Slot(bool)
    def chooseEasyWords(self, easy: bool) -> None:
        self._choose(easy_words=easy)

    @Slot(bool)
    def chooseRuler(self, ruler: bool) -> None:
        self._choose(ruler=ruler)

    @Slot(bool)
    def chooseSteady(self, steady: bool) -> None:
        self._choose(steady=steady)

    @Slot(bool)
    def chooseLetterKeys(self, letters: bool) -> None:
        self._choose(letter_keys=letters)

    @Slot(str)
    def chooseReach(self, reach: str) -> None:
        self._choose(reach=Reach(reach))

    def _choose(self, **choice: Any) -> None:
        self._store.dispatch(events.ComfortChosen(replace(self.state.comfort, **choice)))
