"""Owns what a talk's store holds and takes."""

from kiosk.bridge.store import Store
from kiosk.show.talk.events import TalkEvent
from kiosk.show.talk.state import TalkState

TalkStore = Store[TalkState, TalkEvent]
