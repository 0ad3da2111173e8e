"""Owns what QML sees of the sheets for staff: the keypad, what is chosen on the spot, the log and the numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.bridge.variants import VARIANT, VARIANT_LIST
from kiosk.briefing.model import HOME
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState
from kiosk.show.plain_values import plain_values
from kiosk.show.unattended.spot import IDLE_CHOICES, Spot, SpotChosen
from kiosk.show.unattended.staff import (
    DIMS,
    CleaningStarted,
    DimChosen,
    PinAccepted,
    StaffLeft,
    StaffSheet,
    StaffSheetOpened,
)
from kiosk.staff.numbers import Numbers
from kiosk.staff.pin import LONGEST

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class StaffSetup(Struct, frozen=True):
    """What staff can reach: the end of the log, and what was counted, by language."""

    read_log: Callable[[], str]
    read_numbers: Callable[[str], Numbers]


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModel(QObject):  # type: ignore[operator]
    """The sheets for staff as QML sees them.

    Args:
        store: the state and where events go.
        clock: what time it is.
        pins: checks a PIN.
        setup: what staff can reach.
        parent: owns it.
    """

    staffChanged = Signal()
    cleaningChanged = Signal()
    pinChanged = Signal()
    chosenChanged = Signal()
    endRequested = Signal(str)
    """``quit`` or ``restart``: for whoever runs the program. Only given where the PIN was."""

    def __init__(
        self,
        store: HubStore,
        clock: IdleClock,
        pins: PinWorker,
        setup: StaffSetup,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._pins = pins
        self._setup = setup
        self._pin = ""
        self._wrong = self._busy = False
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._on_waited)
        store.changed.connect(self._on_changed)
        pins.checked.connect(self._on_checked)

    sheet = Property(str, lambda self: self._store.state.staff.sheet.value, notify=staffChanged)
    admitted = Property(bool, lambda self: self._store.state.staff.admitted, notify=staffChanged)
    dim = Property(int, lambda self: self._store.state.staff.dim, notify=staffChanged)
    dims = Property(VARIANT_LIST, lambda _self: list(DIMS), constant=True)
    cleaningLeft = Property(int, lambda self: self._store.state.staff.clean_left, notify=cleaningChanged)
    digits = Property(int, lambda self: len(self._pin), notify=pinChanged)
    pinIsSet = Property(bool, lambda self: self._pins.is_set, notify=pinChanged)
    pinWait = Property(int, lambda self: math.ceil(self._pins.wait), notify=pinChanged)
    pinIsWrong = Property(bool, lambda self: self._wrong, notify=pinChanged)
    beginLanguage = Property(str, lambda self: self._store.state.beginning.language, notify=chosenChanged)
    beginTextScale = Property(int, lambda self: self._store.state.beginning.comfort.text_scale, notify=chosenChanged)
    beginContrast = Property(bool, lambda self: self._store.state.beginning.comfort.high_contrast, notify=chosenChanged)
    idleSeconds = Property(int, lambda self: self._store.state.idle.seconds, notify=chosenChanged)
    idleChoices = Property(VARIANT_LIST, lambda _self: list(IDLE_CHOICES), constant=True)

    @Property(str, notify=staffChanged)
    def log(self) -> str:
        return self._setup.read_log() if self._store.state.staff.sheet is StaffSheet.LOG else ""

    @Property(VARIANT, notify=staffChanged)
    def numbers(self) -> dict[str, Any] | None:
        """What was counted, see ``staff.numbers.Numbers``; null unless it is shown."""
        if self._store.state.staff.sheet is not StaffSheet.NUMBERS:
            return None
        numbers: dict[str, Any] = plain_values(self._setup.read_numbers(self._store.state.language))
        return numbers

    @Slot(str)
    def open(self, sheet: str) -> None:
        self._forget_pin()
        self._store.dispatch(StaffSheetOpened(StaffSheet(sheet)))

    @Slot()
    def leave(self) -> None:
        self._store.dispatch(StaffLeft())

    @Slot()
    def goHome(self) -> None:
        self._store.dispatch(StaffLeft())
        self._store.dispatch(events.PageOpened(HOME))

    @Slot(int)
    def chooseDim(self, dim: int) -> None:
        self._store.dispatch(DimChosen(dim))

    @Slot()
    def clean(self) -> None:
        self._store.dispatch(CleaningStarted(self._clock.now))

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        if not self._busy and digit in "0123456789" and len(self._pin) < LONGEST:
            self._pin, self._wrong = self._pin + digit, False
            self.pinChanged.emit()

    @Slot()
    def eraseDigit(self) -> None:
        self._pin = self._pin[:-1]
        self.pinChanged.emit()

    @Slot()
    def enterPin(self) -> None:
        if self._pin and not self._busy and self._pins.wait <= 0:
            self._busy = True
            self._pins.check(self._pin)

    @Slot(str)
    def end(self, how: str) -> None:
        if self._store.state.staff.admitted:
            self.endRequested.emit(how)

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

    def _forget_pin(self) -> None:
        self._pin, self._wrong = "", False
        self.pinChanged.emit()

    @Slot(bool)
    def _on_checked(self, right: bool) -> None:
        self._busy = False
        self._forget_pin()
        self._wrong = not right
        if right:
            self._store.dispatch(PinAccepted())
        self._on_waited()

    @Slot()
    def _on_waited(self) -> None:
        if self._pins.wait > 0 and self._store.state.staff.sheet is StaffSheet.PIN:
            self._wait.start()
        else:
            self._wait.stop()
        self.pinChanged.emit()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        was, now = before.staff, after.staff
        if was.clean_left != now.clean_left:
            self.cleaningChanged.emit()
        if (was.sheet, was.admitted, was.dim) != (now.sheet, now.admitted, now.dim):
            if was.sheet is not now.sheet:
                self._forget_pin()
                self._on_waited()
            self.staffChanged.emit()
        if (before.beginning, before.idle.seconds) != (after.beginning, after.idle.seconds):
            self.chosenChanged.emit()
