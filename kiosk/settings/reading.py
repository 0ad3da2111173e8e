"""Owns the reading of settings: default, file, environment and command line, and what holds where one is broken.

A command that a person waits for ends with the mistake. A screen must not: there each line of the file that can be read
counts, below it the last settings that were good, and in doubt it is locked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.settings.layers import (
    Assignment,
    environment_entries,
    file_entries,
    flag_entries,
    good_entries,
    line_entries,
)
from kiosk.settings.table import TABLE, BadSettingsError, Settings, make_settings

MOST_PROBLEMS = 8
LONGEST_PROBLEM = 300
"""Letters. What is wrong is for a log, and for people who have a screen to mend."""

_OLD = "the last good settings"
_logger = logging.getLogger(__name__)


class SettingsReading(Struct, frozen=True):
    """The settings of a start, where each comes from by key, and what was wrong.

    ``said`` is what the file says, where nothing was wrong with it.
    """

    settings: Settings
    origins: dict[str, str]
    problems: tuple[str, ...] = ()
    said: dict[str, Any] | None = None


def read_settings(file: Path, flags: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from a file, overruled by the environment, overruled by flags of the command line.

    Args:
        file: ``kiosk.toml``; it need not exist.
        flags: what the command line said, by key; None where it said nothing.
        environment: the environment variables.

    Raises:
        BadSettingsError: the file is no TOML, or something has an unknown key or a wrong value.
    """
    entries = [*file_entries(file), *environment_entries(environment or {}), *flag_entries(flags)]
    for entry in entries:
        make_settings({entry.key: entry.value}, entry.origin)
    return _settings(entries, file)


def read_forgiving(file: Path, flags: Mapping[str, Any], environment: Mapping[str, str]) -> SettingsReading:
    """The same, but what is broken in the file or the environment is left out and told as a problem.

    Raises:
        BadSettingsError: a flag has a wrong value.
    """
    problems: list[str] = []
    unclear: list[Assignment] = []
    try:
        from_file = file_entries(file)
    except BadSettingsError as error:
        found = line_entries(file)
        unclear = [Assignment("locked", True, f"{file}, which cannot be read")] if found is None else []
        from_file, lines = found or ([], [])
        problems += [str(error), *lines]
    from_file = list(good_entries(from_file, problems))
    variable_problems: list[str] = []
    variables = list(good_entries(environment_entries(environment), variable_problems))
    entries = [*from_file, *variables, *flag_entries(flags)]
    for entry in flag_entries(flags):
        make_settings({entry.key: entry.value}, entry.origin)
    if problems:
        good = _last_good(_settings(entries, file).state_folder, tell=problems.append).read()
        entries = [*(unclear if good is None else _old_entries(good)), *entries]
    return SettingsReading(
        settings=_settings(entries, file),
        origins={row.key: "default" for row in TABLE} | {entry.key: entry.origin for entry in entries},
        problems=tuple(_few([*problems, *variable_problems])),
        said=None if problems else {entry.key: entry.value for entry in from_file},
    )


def keep_last_good(reading: SettingsReading) -> None:
    """Keep what a good file says, for the day that it is broken; a folder that cannot be written keeps none."""
    file = _last_good(reading.settings.state_folder)
    if reading.said is not None and reading.said != file.read():
        file.keep(reading.said)


def _settings(entries: list[Assignment], file: Path) -> Settings:
    return make_settings({entry.key: entry.value for entry in entries}, file)


def _few(problems: list[str]) -> list[str]:
    few = [text if len(text) <= LONGEST_PROBLEM else f"{text[:LONGEST_PROBLEM]} …" for text in problems[:MOST_PROBLEMS]]
    return [*few, *([f"and {len(problems) - MOST_PROBLEMS} more"] if len(problems) > MOST_PROBLEMS else [])]


def _last_good(state_folder: Path, tell: Callable[[str], object] = _logger.warning) -> KeptFile[dict[str, Any], None]:
    """What a good file said last, by key."""
    what = "the last good copy of the settings"
    return KeptFile(state_folder / StateFile.LAST_GOOD, dict[str, Any], None, what, tell=tell)


def _old_entries(values: dict[str, Any]) -> list[Assignment]:
    return list(good_entries([Assignment(key, value, _OLD) for key, value in values.items()], []))
