"""Owns the one current ``ShowState`` of a running program and tells everyone when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.show.hub.events import Event
from kiosk.show.hub.reducer import reduce
from kiosk.show.hub.state import ShowState

if TYPE_CHECKING:
    from kiosk.show.talk.events import TalkEvent


class ShowStore(QObject):
    """Holds the state; events go in by ``dispatch``, changes come out by ``changed``.

    Args:
        start: the state to begin with.
        parent: owns the store.
    """

    changed = Signal(object, object)
    """The state before and the state after."""

    def __init__(self, start: ShowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = start

    @property
    def state(self) -> ShowState:
        """The state now."""
        return self._state

    def dispatch(self, event: Event | TalkEvent) -> None:
        """Let ``reduce`` answer an event, and tell of the change where there is one."""
        before = self._state
        self._state = reduce(before, event)
        if self._state is not before:
            self.changed.emit(before, self._state)
