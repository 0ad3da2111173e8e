"""Orders to a locked hub: obeyed once, by whose key is known, over restarts, and whatever the broker says again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.hub_store import HubStore
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.minisign import new_key, write_public
from kiosk.hall.address import parse_broker
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.signed_orders import write_order
from kiosk.hall.words import order_topic, orders_to
from kiosk.hub.hall_orders import HallOrders, OrderedHub
from kiosk.settings.table import Settings
from kiosk.show.hall.orders import (
    Act,
    Addressee,
    BundleOffered,
    Message,
    NightHours,
    Restart,
    ScreenOrder,
    VisitLanguage,
)
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.unattended.idle import Idle, IdleMode
from tests.equipment.broker import Broker

KEY, STRANGER = new_key(), new_key()
NOW = 1_800_000_000.0
LONG = 90_000
ME = Addressee("hall", "zaal-1", frozenset({"east"}))
BUNDLE = BundleOffered("Paper", 3, "0" * 64, 10)


class Ordered:
    """A hub that obeys, its clock, and what it was asked to begin."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        (folder / "keys.pub").write_text(write_public(KEY.public), "ascii")
        self.line = HallLine("mqtt://nowhere", None, ())
        self.restarts = 0
        self.bundles: list[BundleOffered] = []
        self.start()

    def start(self, *, supervised: bool = True, language: str = "nl") -> None:
        """As a start of the program does, with what is kept in the folder."""
        idle = Idle(IdleMode.ATTRACT, 60)
        self.store = HubStore(HubState(language, beginning=Beginning(language), idle=idle), reduce_hub)
        settings = Settings(state_folder=self.folder, bundle_keys=self.folder / "keys.pub")
        bundles = BundleStore(self.folder, settings.bundle_keys) if supervised else None
        self.line = HallLine("mqtt://nowhere", None, ())
        hub = OrderedHub(self.store, ("nl", "en"), bundles)
        self.orders = HallOrders(self.line, ME, settings, hub, lambda: self.now)
        self.orders.restart_wanted.connect(self._restart)
        self.orders.bundle_wanted.connect(self.bundles.append)
        self.orders.begin()

    def _restart(self) -> None:
        self.restarts += 1

    def say(self, number: int, act: Act, to: str = "all", *, lasts: float = 60) -> bytes:
        payload = write_order(ScreenOrder("hall", to, number, NOW + lasts, act), KEY)
        self.hear(payload)
        return payload

    def hear(self, payload: bytes) -> None:
        self.line.heard.emit(order_topic("hall", "all", "x"), payload)


@pytest.fixture
def ordered(qapp: QCoreApplication, tmp_path: Path) -> Ordered:
    return Ordered(tmp_path)


def test_a_restart_is_done_once_whatever_is_said_again_and_after_a_start(ordered: Ordered) -> None:
    said = ordered.say(5, Restart(), "group:east")
    assert (ordered.restarts, ordered.orders.number, ordered.orders.answer) == (1, 5, "")
    ordered.hear(said)
    ordered.say(4, Restart())
    ordered.start()
    ordered.hear(said)
    assert ordered.restarts == 1
    ordered.say(6, Restart())
    assert ordered.restarts == 2


def test_who_has_no_key_here_is_not_obeyed_and_is_told_of_once(
    ordered: Ordered, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(3):
        ordered.hear(write_order(ScreenOrder("hall", "all", number + 1, NOW + 60, Restart()), STRANGER))
    ordered.hear(b"{}")
    assert ordered.restarts == 0
    assert caplog.text.count("not trusted here") == 1


def test_what_comes_too_late_or_is_for_others_is_not_done(ordered: Ordered) -> None:
    ordered.say(1, Restart(), lasts=-1)
    ordered.say(2, Restart(), "zaal-2")
    ordered.now += 3_600
    ordered.say(3, Restart(), lasts=60)
    assert ordered.restarts == 0


def test_where_it_cannot_be_kept_that_it_was_done_no_restart_is(ordered: Ordered, tmp_path: Path) -> None:
    (tmp_path / "orders.json").mkdir()
    ordered.say(1, Restart())
    assert ordered.restarts == 0
    assert "it would be done for ever" in ordered.orders.answer


def test_a_message_stands_until_its_moment_over_starts_and_can_be_taken_away(ordered: Ordered) -> None:
    ordered.say(1, Message(("Gesloten", "Closed"), NOW + 100))
    assert ordered.store.state.notice == ("Gesloten", "Closed")
    ordered.start()
    assert ordered.store.state.notice == ("Gesloten", "Closed")
    ordered.now = NOW + 101
    ordered.start()
    assert ordered.store.state.notice == ()
    ordered.now = NOW
    ordered.say(2, Message(("Vol",)))
    ordered.say(3, Message(()))
    assert ordered.store.state.notice == ()


def test_a_message_goes_by_itself(ordered: Ordered, qtbot: QtBot) -> None:
    begin = time.monotonic()
    real = HallOrders(
        ordered.line,
        ME,
        Settings(state_folder=ordered.folder, bundle_keys=ordered.folder / "keys.pub"),
        OrderedHub(ordered.store, ("nl",), BundleStore(ordered.folder, ordered.folder / "keys.pub")),
        lambda: NOW + time.monotonic() - begin,
    )
    ordered.say(1, Message(("Gesloten",), NOW + 2))
    assert ordered.store.state.notice == ("Gesloten",)
    qtbot.waitUntil(lambda: ordered.store.state.notice == (), timeout=20_000)
    assert real.answer == ""


def test_night_and_language_hold_for_visits_to_come(ordered: Ordered) -> None:
    ordered.say(1, NightHours("22:00-06:00"))
    ordered.say(2, VisitLanguage("en"))
    state = ordered.store.state
    assert (state.spot.night, state.spot.language, state.beginning.language, state.language) == (
        "22:00-06:00",
        "en",
        "en",
        "en",
    )
    ordered.say(3, VisitLanguage("fr"))
    assert ordered.orders.answer == "language: the briefing is not in fr, but in nl, en"
    assert ordered.store.state.beginning.language == "en"


def test_a_bundle_is_fetched_and_again_after_a_start(ordered: Ordered) -> None:
    ordered.say(1, BUNDLE)
    ordered.start()
    assert ordered.bundles == [BUNDLE, BUNDLE]


def test_a_screen_that_nobody_would_start_again_says_so(ordered: Ordered, tmp_path: Path) -> None:
    ordered.start(supervised=False)
    ordered.say(1, Restart())
    assert ordered.orders.number == 0, "and it has no keys to obey"


def test_a_screen_that_was_away_for_weeks_catches_up(qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot) -> None:
    """The broker is not there when it starts; what was asked meanwhile it hears when it is, and does once."""
    ordered = Ordered(tmp_path)
    broker = Broker(tmp_path)
    line = HallLine(broker.address, None, orders_to(ME))
    line.heard.connect(ordered.line.heard)
    line.begin()
    operator = HallLink(HallCall(parse_broker(broker.address), "operator"), (), lambda *_: None, bool)
    operator.begin()

    def say(number: int, act: Act, to: str) -> None:
        order = ScreenOrder("hall", to, number, NOW + 40 * 86_400, act)
        payload = write_order(order, KEY)
        qtbot.waitUntil(lambda: operator.say_for_sure(order_topic("hall", to, order.kind), payload, 5), timeout=LONG)

    assert ordered.store.state.notice == ()
    ordered.now += 30 * 86_400
    broker.start()
    say(1, Message(("Gesloten",)), "all")
    say(2, Restart(), "group:east")
    qtbot.waitUntil(lambda: (ordered.store.state.notice, ordered.restarts) == (("Gesloten",), 1), timeout=LONG)
    broker.kill()
    assert ordered.store.state.notice == ("Gesloten",), "and goes on alone"
    broker.start()
    say(1, Message(("Gesloten",)), "all")
    say(2, Restart(), "group:east")
    say(3, Message(("Open",)), ME.screen)
    qtbot.waitUntil(lambda: ordered.store.state.notice == ("Open",), timeout=LONG)
    assert ordered.restarts == 1
    operator.close()
    line.close()
    broker.kill()
