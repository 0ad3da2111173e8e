"""The timer of the attract loop: it runs while the screen attracts, and tells only what changed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk import paths
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.unattended.attract_view_model import AttractViewModel
from kiosk.briefing.loader import load_briefing
from kiosk.show.comfort import Comfort
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.idle import Idle, IdleMode, InputSeen
from kiosk.show.unattended.night import Night
from tests.equipment.times import Times


def made(times: Times, *, still: bool = False, night: Night | None = None) -> tuple[HubStore, AttractViewModel]:
    state = HubState("nl", comfort=Comfort(reduced_motion=still), idle=Idle(IdleMode.ATTRACT, 60))
    store = HubStore(state, reduce_hub)
    model = AttractViewModel(store, load_briefing(paths.CONTENT), night or Night(), times.today)
    return store, model


def test_it_stops_when_somebody_comes(qapp: QGuiApplication, times: Times) -> None:
    store, model = made(times)
    assert model.moves is not None
    store.dispatch(InputSeen(1.0))
    assert model.moves is None


def test_reduced_motion_turns_at_slides_only(qapp: QGuiApplication, times: Times) -> None:
    _, model = made(times, still=True)
    spies = [QSignalSpy(signal) for signal in (model.wordsChanged, model.glintChanged, model.ringChanged)]
    slides = QSignalSpy(model.slideChanged)
    for _ in range(10):
        times.wait(model.moves or 0)
        model.turn()
    assert slides.count() == 10
    assert [spy.count() for spy in spies] == [0, 0, 0]


def test_a_clock_that_jumps_shows_what_it_says_now(qapp: QGuiApplication, times: Times) -> None:
    _, model = made(times, still=True)
    before = model.slide
    times.wait(-36 * 16)  # a whole round of the shipped briefing
    model.turn()
    assert model.slide == before
    assert model.moves == pytest.approx(8, abs=8)


def test_at_night_nothing_turns_for_a_minute(qapp: QGuiApplication, times: Times) -> None:
    _, model = made(times, night=Night(0, 24 * 60 - 1))
    assert model.night
    assert model.moves == pytest.approx(60, abs=60)
