"""Owns what is kept of things that could once be read: an edit that goes wrong takes nothing off a screen."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Good = TypeVar("Good")


class LastGood(Generic[Good]):
    """Keeps the last good value of each key; of the keys, those that were kept last.

    Args:
        most: how many keys.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._good: dict[Hashable, Good] = {}

    def keep(self, key: Hashable, value: Good | None) -> Good | None:
        """Keep a value and give it back; where there is none now, give the one that was kept, if any."""
        if value is None:
            return self._good.get(key)
        self._good.pop(key, None)
        self._good[key] = value
        if len(self._good) > self._most:
            del self._good[next(iter(self._good))]
        return value
