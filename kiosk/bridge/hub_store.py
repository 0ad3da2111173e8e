"""Owns what a hub's store holds and takes."""

from kiosk.bridge.store import Store
from kiosk.show.hub.events import HubEvent
from kiosk.show.hub.state import HubState

HubStore = Store[HubState, HubEvent]
