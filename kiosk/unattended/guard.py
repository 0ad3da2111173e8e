"""Owns what a locked hub has beyond the hub: its idle clock, its watch on input, and the end of a visit."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.attract_view_model import AttractViewModel
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.unattended.idle_view_model import IdleViewModel
from kiosk.bridge.unattended.input_watch import InputWatch
from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.bridge.unattended.staff_view_model import StaffSetup, StaffViewModel
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.night import parse_night
from kiosk.staff.log_tail import read_tail
from kiosk.staff.pin import RESET_FILE, PinStore
from kiosk.staff.spot import SpotFile
from kiosk.unattended.screen_content import ScreenContent
from kiosk.unattended.staff_numbers import read_numbers
from kiosk.window.pointer import PointerRest


class Timepiece(Struct, frozen=True):
    """What time it is: ``now`` in seconds that never go back, ``today`` as the wall has it, with its zone."""

    now: Callable[[], float] = time.monotonic
    today: Callable[[], datetime] = lambda: datetime.now().astimezone()


class Venue(Struct, frozen=True):
    """What a locked hub finds where it stands: the time, and the bundles of this screen, where it has any."""

    timepiece: Timepiece = Timepiece()
    content: ScreenContent | None = None


class LockedSetup(Struct, frozen=True):
    """What a locked hub is made for, where, and in which words."""

    briefing: Briefing
    settings: Settings
    venue: Venue
    words: Words


class Unattended:
    """The parts, made and wired; ``watch`` sets them to a window.

    Args:
        place: what it is made for.
        store: the state of the hub.
        forget: leaves nothing of a visit in the hub when it is over.
        engine: gives back what its QML no longer holds.
    """

    def __init__(self, place: LockedSetup, store: HubStore, forget: Callable[[], None], engine: QQmlEngine) -> None:
        self._forget_visit = forget
        self._engine = engine
        self.clock = IdleClock(store, place.venue.timepiece.now)
        self.input = InputWatch(store)
        self.idle = IdleViewModel(store, self.clock, place.words)
        night = parse_night(place.settings.night)
        self.attract = AttractViewModel(store, place.briefing, night, place.venue.timepiece.today)
        self._pins = PinWorker(_pins(place))
        self.staff = StaffViewModel(store, self.clock, self._pins, _staff_setup(place))
        self.pointer = PointerRest()
        self.input.seen.connect(self.clock.see)
        self.input.pointerMoved.connect(self.pointer.show)
        self.input.pointerLeft.connect(self.pointer.hide)
        self.input.cornersHeld.connect(lambda: self.staff.open("menu"))
        self.idle.visitEnded.connect(self._forget)
        self._spot = SpotFile(place.settings.state_folder)
        store.changed.connect(self._keep_spot)

    @property
    def properties(self) -> dict[str, QObject]:
        """What the window's QML is given beside the hub."""
        return {"idle": self.idle, "attract": self.attract, "staff": self.staff}

    def watch(self, window: QQuickWindow) -> None:
        """See everything that is done to this window, before it does."""
        window.installEventFilter(self.input)
        self._window = window
        self.input.seen.connect(self._take_keys)

    def close(self) -> None:
        """Take it down, the view models last: the window is gone."""
        self.pointer.close()
        self._pins.close()
        for part in (self.clock, self.input, self.pointer, self.attract, self.staff, self._pins, self.idle):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _take_keys(self) -> None:
        """Whoever touches the screen may type: without a window manager keys stay lost once another window had them."""
        if not self._window.isActive():
            self._window.requestActivate()

    def _keep_spot(self, before: HubState, after: HubState) -> None:
        if before.spot != after.spot:
            self._spot.keep(after.spot)

    def _forget(self) -> None:
        """Leave nothing of a visit in memory: hits, texts of QML, and what was copied from the search field."""
        self._forget_visit()
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            clipboard.clear(mode)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._engine.collectGarbage()


def _pins(place: LockedSetup) -> PinStore:
    pins = PinStore(place.settings.state_folder, place.venue.timepiece.now)
    pins.obey_reset(paths.config_file().parent / RESET_FILE)
    return pins


def _staff_setup(place: LockedSetup) -> StaffSetup:
    folder, content = place.settings.state_folder, place.venue.content
    setup = StaffSetup(
        lambda: read_tail(folder / paths.StateFile.LOG),
        lambda language: read_numbers(place.briefing, place.settings, language),
    )
    return setup if content is None else replace(setup, read_content=content.describe, go_back=content.go_back)
