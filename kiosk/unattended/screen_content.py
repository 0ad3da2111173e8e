"""Owns what a locked hub does about bundles: it proves one that is on trial, and begins anew for one that waits."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.hub_store import HubStore
from kiosk.briefing.loader import Briefing
from kiosk.bundles.bundle_store import BundleStore, ShownContent
from kiosk.bundles.record import fail_trial, go_back, pass_trial
from kiosk.settings.table import Settings
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import IdleMode
from kiosk.staff.content import ContentRows, describe_content
from kiosk.supervisor.protocol import PASSED
from kiosk.unattended.bundle_watch import BundleWatch, mounted_sticks
from kiosk.unattended.heartbeat import tell_supervisor
from kiosk.unattended.trial import Trial, trial_pages

_logger = logging.getLogger(__name__)


class Shelf(Struct, frozen=True):
    """The bundles of this screen, which of them it began with, and what the settings name beside them."""

    store: BundleStore
    content: ShownContent
    base: Path


class ScreenContent(QObject):
    """The content of one locked hub, from its start to its end.

    Args:
        shelf: the bundles of this screen.
        settings: where to look for others.
        parent: owns it.
    """

    restart_wanted = Signal()
    """Other content is to be shown, and nobody is there."""
    proved = Signal()
    """What is shown is what is shown from now on."""

    def __init__(self, shelf: Shelf, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._settings = settings
        self._told = ""
        self._waits = False
        self._asked = False
        self._in_talk = False
        self._store: HubStore | None = None
        taking = paths.own_command(
            *("take", "--state-dir", str(settings.state_folder), "--bundle-keys", str(settings.bundle_keys))
        )
        self.watch = BundleWatch(self._places, taking, shelf.store.place, self)
        self.watch.taken.connect(self._remember)

    def begin(self, store: HubStore, briefing: Briefing, window: QQuickWindow, now: Callable[[], float]) -> None:
        """Prove what is on trial, and look for other content once that is done.

        Args:
            store: the state of the hub.
            briefing: what it shows.
            window: where, drawn once already.
            now: seconds of its idle clock.
        """
        self._store = store
        self.watch.found.connect(lambda: self._look_at_record(store.state))
        store.changed.connect(lambda _, after: self._begin_anew(after))
        if not self._shelf.content.on_trial:
            self._look()
            return
        trial = Trial(store, briefing, window, now, trial_pages(briefing))
        trial.passed.connect(self._pass)
        trial.failed.connect(self._fail)
        trial.begin()

    @property
    def bundles(self) -> BundleStore:
        """The bundles of this screen."""
        return self._shelf.store

    @Slot()
    def restart_soon(self) -> None:
        """Begin anew as soon as nobody is there."""
        self._asked = True
        if self._store is not None:
            self._begin_anew(self._store.state)

    @Slot()
    def begin_talk(self) -> None:
        """The screen belongs to a talk: nothing begins anew in the middle of that."""
        self._in_talk = True

    @Slot()
    def end_talk(self) -> None:
        """The screen is the hub's again."""
        self._in_talk = False
        if self._store is not None:
            self._begin_anew(self._store.state)

    def describe(self) -> ContentRows:
        """What staff see of it."""
        return describe_content(self._shelf.store.read(), self._shelf.content, self._told)

    def go_back(self) -> None:
        """Show what was shown before."""
        record = self._shelf.store.change(go_back)
        shown = record.current
        _logger.info("staff went back to %s", f"serial {shown.serial}" if shown else self._shelf.base)
        self.restart_wanted.emit()

    def _pass(self) -> None:
        shown = self._shelf.content.shown
        base = str(self._shelf.base)
        record = self._shelf.store.change(lambda record: pass_trial(record, base))
        if shown is not None and record.current == shown:
            _logger.info("%s, serial %d, passed its trial and is shown from now on", shown.name, shown.serial)
        tell_supervisor(PASSED)
        self._look()

    def _look(self) -> None:
        self.proved.emit()
        self.watch.begin()

    def _look_at_record(self, state: HubState) -> None:
        record = self._shelf.store.read()
        self._waits = record.waiting is not None and not record.begun
        self._begin_anew(state)

    def _begin_anew(self, state: HubState) -> None:
        """For a bundle that waits, or because it was asked for; never while somebody is there, or during a talk."""
        if (self._waits or self._asked) and state.idle.mode is IdleMode.ATTRACT and not self._in_talk:
            self.restart_wanted.emit()

    def _fail(self, why: str) -> None:
        shown = self._shelf.content.shown
        if shown is not None:
            _logger.error("%s, serial %d, failed its trial: %s", shown.name, shown.serial, why)
        self._shelf.store.change(lambda record: fail_trial(record, why))
        self.restart_wanted.emit()

    def _remember(self, told: str) -> None:
        self._told = told

    def _places(self) -> Iterable[Path]:
        if self._settings.bundle_folder is not None:
            yield self._settings.bundle_folder
        yield self._settings.state_folder / paths.StateFile.INCOMING
        if self._settings.sticks:
            yield from mounted_sticks()
