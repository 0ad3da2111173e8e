"""Attract, browse and warn as QML hears of them."""

from __future__ import annotations

import pytest

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.unattended.idle_view_model import IdleViewModel
from kiosk.bridge.words import Words
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import WARNING_SECONDS, Idle, Ticked
from tests.bridge.conftest import Spy
from tests.equipment.times import Times


@pytest.fixture
def store(qapp) -> HubStore:
    return HubStore(HubState("nl", idle=Idle(seconds=60, since=1000.0)), reduce_hub)


@pytest.fixture
def idle(store: HubStore, times: Times) -> IdleViewModel:
    return IdleViewModel(store, IdleClock(store, times.now), Words())


def test_a_warning_is_counted_down_and_ends_the_visit(store: HubStore, idle: IdleViewModel) -> None:
    ended: list[str] = []
    idle.visitEnded.connect(lambda: ended.append(store.state.place.page))
    heard = Spy(idle)
    assert heard.during(lambda: store.dispatch(Ticked(1060.0))) == {"modeChanged", "leftChanged"}
    assert (idle.mode, idle.left) == ("warn", WARNING_SECONDS)
    assert heard.during(lambda: store.dispatch(Ticked(1061.0))) == {"leftChanged"}
    for second in range(2, WARNING_SECONDS + 1):
        store.dispatch(Ticked(1060.0 + second))
    assert (idle.mode, ended) == ("attract", ["home"])


def test_staying_is_an_answer(store: HubStore, idle: IdleViewModel) -> None:
    store.dispatch(Ticked(1060.0))
    idle.stay()
    assert idle.mode == "browse"


def test_it_speaks_other_languages_too(idle: IdleViewModel) -> None:
    assert idle.say("nl", "ActionWords", "Search") == "Zoeken"
    assert idle.say("xx", "ActionWords", "Search") == "Search"
