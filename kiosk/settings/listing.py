"""Owns ``kiosk settings``: the table of settings with their values and where each comes from, as lines of text."""

from __future__ import annotations

from kiosk.settings.reading import Reading
from kiosk.settings.table import TABLE, value_of


def list_settings(reading: Reading) -> list[str]:
    """One line a setting, in columns: its key, its value, and where that comes from."""
    rows = [
        ("setting", "value", "from"),
        *((row.key, _shown(reading, row.key), reading.origins[row.key]) for row in TABLE),
    ]
    wide = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return [f"{key.ljust(wide[0])}  {value.ljust(wide[1])}  {origin}" for key, value, origin in rows]


def _shown(reading: Reading, key: str) -> str:
    value = value_of(reading.settings, key)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) or "-"
