"""Screens of a hall without windows: they beat, tell of themselves, obey who has the key, and take bundles."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from kiosk.bundles.bundle import name_content, peek_manifest
from kiosk.bundles.minisign import PublicKey
from kiosk.hall.address import parse_broker
from kiosk.hall.bundle_fetch import BundleFetch
from kiosk.hall.link import HallCall, HallLink, Will
from kiosk.hall.signed_orders import BadOrderError, read_order
from kiosk.hall.words import orders_to, pulse_topic, screen_topic, write_said
from kiosk.show.hall.fleet import PULSE_SECONDS, ScreenState
from kiosk.show.hall.orders import Addressee, BundleOffered, Message, ScreenOrder, is_done, why_not_done
from tests.equipment.broker import Broker


class HallScreen:
    """One screen.

    Args:
        broker: of its hall.
        state: what it tells first.
        folder: for bundles.
        keys: whom it obeys.
        fails: why it does not show a bundle that it took; empty where it does.
    """

    def __init__(
        self, broker: Broker, state: ScreenState, folder: Path, keys: Collection[PublicKey], fails: str = ""
    ) -> None:
        self.state = state
        self.orders: list[ScreenOrder] = []
        self.alive = True
        self.deaf = False
        self._folder = folder / state.screen
        self._keys = keys
        self._fails = fails
        self._done: dict[str, int] = {}
        self._me = Addressee("hall", state.screen, frozenset(state.groups))
        self._call = HallCall(parse_broker(broker.address), state.screen)
        topic = screen_topic("hall", state.screen)
        will = Will(topic, write_said(ScreenState(screen=state.screen, lost=True)))
        self.link = HallLink(self._call, orders_to(self._me), self._hear, self._linked, will)
        self._fetches: list[BundleFetch] = []
        self.link.begin()

    def tell(self, **changes: object) -> None:
        """Tell of itself."""
        self.state = replace(self.state, told=time.time(), **changes)
        self.link.say(screen_topic("hall", self.state.screen), write_said(self.state))

    def beat(self) -> None:
        if self.alive:
            self.link.say(pulse_topic("hall", self.state.screen), b"", keep=False)

    def close(self) -> None:
        for fetch in self._fetches:
            fetch.close()
        self.link.close()

    def _linked(self, linked: bool) -> None:
        if linked:
            self.tell()

    def _hear(self, _topic: str, payload: bytes) -> None:
        try:
            order = read_order(payload, self._keys)
        except BadOrderError:
            return
        if self.deaf or is_done(order, self._done) or why_not_done(order, self._me, time.time()):
            return
        self._done[order.kind] = order.number
        self.orders.append(order)
        if isinstance(order.act, BundleOffered):
            self._take(order.act)
        refused = "message: no" if isinstance(order.act, Message) and self._fails else ""
        self.tell(answered=order.number, answer=refused)

    def _take(self, offered: BundleOffered) -> None:
        def end(why: str) -> None:
            if why or self._fails:
                self.tell(trouble=why or self._fails)
                return
            (file,) = self._folder.glob(f"{offered.serial}-*.kbundle")
            self.tell(serial=offered.serial, content=name_content(peek_manifest(file).files))

        self.tell(offered=offered.serial, trouble="")
        if self.state.serial != offered.serial:
            fetch = BundleFetch(self._call, "hall", offered, self._folder, end)
            self._fetches.append(fetch)
            fetch.begin()


@contextmanager
def living(*screens: HallScreen) -> Iterator[None]:
    """They beat while the block lasts."""
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(PULSE_SECONDS / 2):
            for screen in screens:
                screen.beat()

    thread = threading.Thread(target=beat)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        for screen in screens:
            screen.close()
