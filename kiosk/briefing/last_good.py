"""Owns what is kept of things that could once be read: an edit that goes wrong takes nothing off a screen."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Generic, TypeVar

from kiosk.briefing.table_file import Entry, ReadTable

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


class LastGoodEntries:
    """Keeps what tables said while it could be read: an entry that is wrong now stays as it was."""

    def __init__(self) -> None:
        self._good: dict[str, dict[str, Any]] = {}

    def keep(self, name: str, table: ReadTable[Entry]) -> dict[str, Entry]:
        """The entries of a table, and those of before that are wrong now, or behind what cannot be read."""
        before = self._good.get(name, {})
        wrong = {id_ for id_ in before if table.ids is None or id_ in table.ids}
        kept = table.entries | {id_: before[id_] for id_ in before if id_ in wrong and id_ not in table.entries}
        self._good[name] = kept
        return kept
