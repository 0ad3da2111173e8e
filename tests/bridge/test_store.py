"""The store tells of changes, once each, and of nothing else."""

from __future__ import annotations

from kiosk.bridge.hub_store import HubStore
from kiosk.show.hub.events import PageOpened, Scrolled
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState


def test_a_change_is_told_with_what_was_before(qapp) -> None:
    store = HubStore(HubState("nl"), reduce_hub)
    told = []
    store.changed.connect(lambda *states: told.append(states))
    store.dispatch(PageOpened("diamond"))
    assert [(before.place.page, after.place.page) for before, after in told] == [("home", "diamond")]
    assert told[0][1] is store.state


def test_what_changes_nothing_is_not_told(qapp) -> None:
    store = HubStore(HubState("nl"), reduce_hub)
    told = []
    store.changed.connect(lambda *states: told.append(states))
    store.dispatch(Scrolled(0.0))
    assert told == []
