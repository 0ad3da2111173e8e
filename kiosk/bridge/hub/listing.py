"""Owns the order of a list in a panel: found when it is first asked for, and kept until the state lists another."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.show.hub.state import HubState


def listed(state: HubState) -> object:
    """What a list in a panel depends on."""
    return state.place.page, state.language


class Listing:
    """The ids of what is listed.

    Args:
        ids: finds them, in their order.
    """

    def __init__(self, ids: Callable[[HubState], tuple[str, ...]]) -> None:
        self._ids = ids
        self._kept: dict[object, tuple[str, ...]] = {}

    def order(self, state: HubState) -> tuple[str, ...]:
        """The ids that are listed in a state."""
        key = listed(state)
        if key not in self._kept:
            self._kept = {key: self._ids(state)}
        return self._kept[key]

    def forget(self) -> None:
        """Find them anew when they are next asked for."""
        self._kept = {}

    def place(self, state: HubState, entry: str) -> int:
        """Where an entry is, by its id, from 0; -1 where it is not listed."""
        order = self.order(state)
        return order.index(entry) if entry in order else -1
