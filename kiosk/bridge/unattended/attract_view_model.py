"""Owns what QML draws of the attract loop, and the timer that turns it, only while the screen attracts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import DIAMOND
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.attract import RING_STEPS, AttractMoment, derive_attract
from kiosk.show.unattended.attract_slides import AttractProps, AttractSlide, derive_reel, derive_slides
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.night import Night, parse_night

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AttractViewModel(QObject):  # type: ignore[operator]
    """The picture of the loop at this moment.

    Args:
        store: tells when the screen attracts, and whether movement is reduced.
        briefing: where the sentences are from.
        night: when it is dark, unless other hours were ordered.
        today: what the clock on the wall says.
        parent: owns it.
    """

    shown = Shown()
    slideChanged = Signal()
    wordsChanged = Signal()
    gemChanged = Signal()
    glintChanged = Signal()
    ringChanged = Signal()
    shiftChanged = Signal()
    nightChanged = Signal()

    def __init__(
        self,
        store: HubStore,
        briefing: Briefing,
        night: Night,
        today: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._night = night
        self._today = today
        self.state = AttractMoment(0, 0)
        """What all of this shows: a moment of the loop."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.turn)
        store.changed.connect(self._on_changed)
        if self._attracts:
            self.turn()

    words = shown(float, wordsChanged, lambda moment: moment.words)
    lit = shown(list[float], gemChanged, lambda moment: moment.pieces)
    apart = shown(float, gemChanged, lambda moment: moment.apart)
    facet = shown(int, glintChanged, lambda moment: moment.facet)
    glint = shown(float, glintChanged, lambda moment: moment.glint)
    ring = shown(float, ringChanged, lambda moment: moment.ring / (RING_STEPS - 1))
    shiftX = shown(int, shiftChanged, lambda moment: moment.shift[0])
    shiftY = shown(int, shiftChanged, lambda moment: moment.shift[1])
    night = shown(bool, nightChanged, lambda moment: moment.night)

    @shown.by(slideChanged, lambda moment: (moment.slide, moment.language))
    def slide(self) -> AttractProps:
        """What it says now."""
        return self._slides[self.state.slide].spoken_in(self._briefing.languages[self.state.language])

    @Property(int, notify=gemChanged)
    def demands(self) -> int:
        """How many demands there are; each is a piece of what is drawn."""
        return len(self._briefing.tree.demands)

    @Property(bool, notify=gemChanged)
    def isDiamond(self) -> bool:
        """Whether the pieces are those of a diamond: only where the briefing has its page."""
        return DIAMOND in self._briefing.tree

    @property
    def moves(self) -> float | None:
        """In how many seconds the picture will be another; None while the screen does not attract."""
        return self.state.seconds if self._timer.isActive() else None

    @Slot()
    def turn(self) -> None:
        """Show the picture of this moment, and wait for the next one."""
        still = self._store.state.comfort.reduced_motion
        ordered = self._store.state.spot.night
        night = self._night if ordered is None else parse_night(ordered)
        before, self.state = self.state, derive_attract(self._today(), self._reel, night, still=still)
        self._timer.start(int(self.state.seconds * 1000) + 1)
        self.shown.tell(self, before, self.state)

    @Slot()
    def forget(self) -> None:
        """The briefing was edited: find the sentences anew, and say those of this moment."""
        for name in ("_slides", "_reel"):
            self.__dict__.pop(name, None)
        self.state = AttractMoment(0, 0)
        if self._attracts:
            self.turn()
        self.slideChanged.emit()
        self.gemChanged.emit()

    @property
    def _attracts(self) -> bool:
        return self._store.state.idle.mode is IdleMode.ATTRACT

    @cached_property
    def _slides(self) -> tuple[AttractSlide, ...]:
        return derive_slides(self._briefing)

    @cached_property
    def _reel(self) -> Any:
        return derive_reel(self._slides, len(self._briefing.languages), len(self._briefing.tree.demands))

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if before.idle.mode is after.idle.mode and before.spot.night == after.spot.night:
            return
        if self._attracts:
            self.turn()
        else:
            self._timer.stop()
