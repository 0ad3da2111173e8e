"""Owns what the keypad of staff reads and calls: the digits so far, the wait, whether they were wrong."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.staff import PinAccepted, StaffSheet
from kiosk.staff.pin import LONGEST

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1_000


@QmlElement
@QmlUncreatable("made by the program")
class PinViewModel(QObject):  # type: ignore[operator]
    """The keypad as QML sees it. The digits are in no state: nothing but this remembers them, and not for long.

    Args:
        store: the state and where events go.
        pins: checks a PIN.
        parent: owns it.
    """

    changed = Signal()

    def __init__(self, store: HubStore, pins: PinWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pins = pins
        self._typed = ""
        self._wrong = self._busy = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_waited)
        store.changed.connect(self._on_changed)
        pins.checked.connect(self._on_checked)

    digits = Property(int, lambda self: len(self._typed), notify=changed)
    isSet = Property(bool, lambda self: self._pins.is_set, notify=changed)
    wait = Property(int, lambda self: math.ceil(self._pins.wait), notify=changed)
    """Seconds until the next try."""
    isWrong = Property(bool, lambda self: self._wrong, notify=changed)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        if not self._busy and digit in "0123456789" and len(self._typed) < LONGEST:
            self._typed, self._wrong = self._typed + digit, False
            self.changed.emit()

    @Slot()
    def eraseDigit(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have it checked; nothing happens while one has to wait, or while the last one is being checked."""
        if self._typed and not self._busy and self._pins.wait <= 0:
            self._busy = True
            self._pins.check(self._typed)

    def forget(self) -> None:
        """Nobody is at the keypad any longer."""
        self._typed, self._wrong = "", False
        self.changed.emit()

    @Slot(bool)
    def _on_checked(self, right: bool) -> None:
        self._busy = False
        self.forget()
        self._wrong = not right
        if right:
            self._store.dispatch(PinAccepted())
        self._on_waited()

    @Slot()
    def _on_waited(self) -> None:
        if self._pins.wait > 0 and self._store.state.staff.sheet is StaffSheet.PIN:
            self._tick.start()
        else:
            self._tick.stop()
        self.changed.emit()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if before.staff.sheet is not after.staff.sheet:
            self.forget()
            self._on_waited()
