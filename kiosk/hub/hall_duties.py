"""Owns what a locked hub does for whoever looks after all screens: orders and bundles, wired to its parts."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.hall.bundle_fetch import BundleFetch
from kiosk.hall.hall_line import HallLine
from kiosk.hub.hall_bundles import HallBundles
from kiosk.hub.hall_orders import HallOrders, OrderedHub
from kiosk.hub.hub import Hub
from kiosk.paths import StateFile
from kiosk.settings.table import Settings
from kiosk.show.hall.fleet import ScreenState
from kiosk.show.hall.orders import Addressee, BundleOffered
from kiosk.unattended.screen_content import ScreenContent


class HallDuties(QObject):
    """The duties of one screen.

    Args:
        line: where orders are heard.
        me: how they call this screen.
        settings: whose keys are obeyed, and where things are kept.
        hub: obeys.
        content: its bundles; None where nobody would start it again.
    """

    changed = Signal()
    """There is something to tell."""

    def __init__(
        self, line: HallLine, me: Addressee, settings: Settings, hub: Hub, content: ScreenContent | None
    ) -> None:
        super().__init__()
        store = content.bundles if content is not None else None
        ordered = OrderedHub(hub.store, hub.briefing.languages, store)
        self._orders = HallOrders(line, me, settings, ordered)
        self._orders.answered.connect(self.changed)
        self._bundles: HallBundles | None = None
        if content is None or store is None:
            return

        def fetch(offered: BundleOffered, done: Callable[[str], None]) -> BundleFetch:
            return BundleFetch(line.call, settings.hall, offered, folder, done)

        folder = settings.state_folder / StateFile.INCOMING
        self._bundles = HallBundles(store, folder, fetch, self)
        self._bundles.told.connect(self.changed)
        self._orders.bundle_wanted.connect(self._bundles.take)
        self._orders.restart_wanted.connect(content.restart_soon)
        content.watch.done.connect(self._bundles.hear)

    def begin(self) -> None:
        """Do what was ordered before this start, and still holds."""
        self._orders.begin()

    def tell_of(self, state: ScreenState) -> ScreenState:
        """The state of the screen, with what became of orders."""
        state = replace(state, answered=self._orders.number, answer=self._orders.answer)
        if self._bundles is None:
            return state
        return replace(state, offered=self._bundles.serial, trouble=self._bundles.trouble)

    def close(self) -> None:
        """Fetch no longer."""
        if self._bundles is not None:
            self._bundles.close()
