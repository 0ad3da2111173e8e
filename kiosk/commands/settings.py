"""Owns ``kiosk settings``: the table of settings with their values and where each comes from, as lines of text."""

from __future__ import annotations

import argparse
import sys

from kiosk.commands import show
from kiosk.commands.command import Call, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.settings.reading import SettingsReading
from kiosk.settings.table import TABLE, value_of


def _add_flags(parser: argparse.ArgumentParser) -> None:
    add_settings(parser, *show.SETTINGS)


def _run(call: Call) -> int:
    from kiosk.staff.spot import on_the_spot

    for line in list_settings(on_the_spot(call.reading)):
        print(line)
    for problem in call.reading.problems:
        print(f"kiosk: {problem}", file=sys.stderr)
    return 1 if call.reading.problems else 0


def list_settings(reading: SettingsReading) -> list[str]:
    """One line a setting, in columns: its key, its value, and where that comes from."""
    rows = [
        ("setting", "value", "from"),
        *((row.key, _shown(reading, row.key), reading.origins[row.key]) for row in TABLE),
    ]
    wide = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return [f"{key.ljust(wide[0])}  {value.ljust(wide[1])}  {origin}" for key, value, origin in rows]


def _shown(reading: SettingsReading, key: str) -> str:
    value = value_of(reading.settings, key)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) or "-"


COMMAND = Subcommand(_add_flags, _run, forgiving=True)
