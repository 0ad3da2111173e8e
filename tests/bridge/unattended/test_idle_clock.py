"""The clock of a public screen: when it wakes, what it tells, and how rarely."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.show.hub.events import PageOpened
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import Idle, IdleMode
from kiosk.show.unattended.staff import CleaningStarted
from tests.equipment.times import Times


@pytest.fixture
def store(qapp: QGuiApplication) -> HubStore:
    return HubStore(HubState("nl", idle=Idle(seconds=60, since=1000.0)), reduce_hub)


@pytest.fixture
def clock(store: HubStore, times: Times) -> IdleClock:
    return IdleClock(store, times.now)


def test_it_sleeps_until_the_question_is_due(clock: IdleClock) -> None:
    assert clock.sleeps == pytest.approx(60, abs=3)


def test_it_sleeps_for_ever_where_nobody_is_asked(qapp: QGuiApplication, times: Times) -> None:
    assert IdleClock(HubStore(HubState("nl"), reduce_hub), times.now).sleeps is None


def test_a_browsing_visitor_does_not_wake_it(clock: IdleClock, store: HubStore, times: Times) -> None:
    times.wait(30)
    clock.see()
    store.dispatch(PageOpened("a"))
    assert clock.sleeps == pytest.approx(60, abs=3), "its timer was left alone"
    times.wait(30)
    told = QSignalSpy(store.changed)
    clock.tick()
    assert told.count() == 0
    assert clock.sleeps == pytest.approx(30, abs=3)


def test_input_is_told_once_a_second(clock: IdleClock, store: HubStore, times: Times) -> None:
    told = QSignalSpy(store.changed)
    for _ in range(20):
        times.wait(0.1)
        clock.see()
    assert told.count() == 2


def test_it_counts_each_second_of_a_warning_and_then_rests(clock: IdleClock, store: HubStore, times: Times) -> None:
    times.wait(60)
    clock.tick()
    sleeps = []
    for _ in range(20):
        assert store.state.idle.mode is IdleMode.WARN
        sleeps.append(clock.sleeps)
        times.wait(1)
        clock.tick()
    assert sleeps == pytest.approx([1.0] * 20, abs=0.1)  # a coarse timer may be 5 % late
    assert store.state.idle.mode is IdleMode.ATTRACT
    assert clock.sleeps is None


def test_an_answer_in_the_same_second_is_told_at_once(clock: IdleClock, store: HubStore, times: Times) -> None:
    times.wait(60)
    clock.see()
    times.wait(60)
    clock.tick()
    times.wait(0.2)
    clock.see()
    assert store.state.idle.mode is IdleMode.BROWSE
    clock.tick()
    assert clock.sleeps == pytest.approx(60, abs=3)


def test_it_wakes_each_second_while_the_screen_is_wiped(clock: IdleClock, store: HubStore, times: Times) -> None:
    store.dispatch(CleaningStarted(times.now()))
    assert clock.sleeps == pytest.approx(1.0, abs=0.05)


def test_a_clock_that_jumps_back_makes_nobody_wait_longer(clock: IdleClock, store: HubStore, times: Times) -> None:
    times.wait(-900)
    clock.tick()
    assert clock.sleeps == pytest.approx(60, abs=3)
