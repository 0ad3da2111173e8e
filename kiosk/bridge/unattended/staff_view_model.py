"""Owns what QML sees of the sheets for staff, beside keypad and choices: which is open, the log, the numbers."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown, child
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.unattended.pin_view_model import PinViewModel
from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.bridge.unattended.spot_view_model import SpotViewModel
from kiosk.briefing.model import HOME
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.staff import (
    DIMS,
    CleaningStarted,
    DimChosen,
    StaffLeft,
    StaffSheet,
    StaffSheetOpened,
)
from kiosk.staff.content import ContentRows
from kiosk.staff.numbers import Numbers

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class StaffSetup(Struct, frozen=True):
    """What staff can reach: the end of the log, what was counted, by language, and the content with the way back."""

    read_log: Callable[[], str]
    read_numbers: Callable[[str], Numbers]
    read_content: Callable[[], ContentRows] = ContentRows
    go_back: Callable[[], None] = lambda: None


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

    shown = Shown()
    sheetChanged = Signal()
    dimChanged = Signal()
    cleaningChanged = Signal()
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
        self._setup = setup
        self._pin = PinViewModel(store, pins, self)
        self._spot = SpotViewModel(store, self)
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state that all of this shows."""
        return self._store.state

    pin = child(PinViewModel, lambda self: self._pin)
    spot = child(SpotViewModel, lambda self: self._spot)
    sheet = shown(str, sheetChanged, lambda state: state.staff.sheet.value)
    admitted = shown(bool, sheetChanged, lambda state: state.staff.admitted)
    dim = shown(int, dimChanged, lambda state: state.staff.dim)
    dims = typed(list[int], lambda _self: DIMS)
    cleaningLeft = shown(int, cleaningChanged, lambda state: state.staff.clean_left)

    @shown.by(sheetChanged, lambda state: state.staff.sheet)
    def log(self) -> str:
        return self._setup.read_log() if self.state.staff.sheet is StaffSheet.LOG else ""

    @shown.by(sheetChanged, lambda state: (state.staff.sheet, state.language))
    def numbers(self) -> Numbers:
        """What was counted; nothing unless it is shown."""
        shown = self.state.staff.sheet is StaffSheet.NUMBERS
        return self._setup.read_numbers(self.state.language) if shown else Numbers(counted=True)

    @shown.by(sheetChanged, lambda state: state.staff.sheet)
    def content(self) -> ContentRows:
        """Which content this is; nothing unless it is shown."""
        return self._setup.read_content() if self.state.staff.sheet is StaffSheet.CONTENT else ContentRows()

    @Slot()
    def goBack(self) -> None:
        if self._store.state.staff.admitted:
            self._setup.go_back()

    @Slot(str)
    def open(self, sheet: str) -> None:
        self._pin.forget()
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
    def end(self, how: str) -> None:
        if self._store.state.staff.admitted:
            self.endRequested.emit(how)

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        self.shown.tell(self, before, after)
