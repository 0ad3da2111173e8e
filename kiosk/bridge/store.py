"""Owns the one current state of a running program, a hub's or a talk's, and tells everyone when it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

State = TypeVar("State")
Event = TypeVar("Event")


class Store(QObject, Generic[State, Event]):
    """Holds the state; events go in by ``dispatch``, changes come out by ``changed``.

    Args:
        start: the state to begin with.
        reduce: answers an event; gives back the very same state where nothing changes.
        parent: owns the store.
    """

    changed = Signal(object, object)
    """The state before and the state after."""

    def __init__(self, start: State, reduce: Callable[[State, Event], State], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = start
        self._reduce = reduce

    @property
    def state(self) -> State:
        """The state now."""
        return self._state

    def dispatch(self, event: Event) -> None:
        """Let the reducer answer an event, and tell of the change where there is one."""
        before = self._state
        self._state = self._reduce(before, event)
        if self._state is not before:
            self.changed.emit(before, self._state)
