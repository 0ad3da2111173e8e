"""Owns the layers that settings come from, each a list of entries: the file, the environment, the command line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.settings.table import TABLE, BadSettingsError, make_settings
from kiosk.text_files.regular_file import read_regular
from kiosk.text_files.toml_places import TomlPlaces
from kiosk.text_files.toml_text import read_toml

_LOCKED = re.compile(r"[^#]*(\block|\ufffd)", re.IGNORECASE)
"""What may have been about locking; a letter that is damaged may be any."""

_NO_TOML = (ValueError, RecursionError)
"""``tomllib`` raises plain ones too, for a number of 5,000 digits, and the last for a file that is all brackets."""

LARGEST = 1_000_000
"""Bytes; a settings file has some hundred."""


class Assignment(Struct, frozen=True):
    """One setting that somebody made: its key, its value, and where: ``FILE:LINE``, a variable or a flag."""

    key: str
    value: Any
    origin: str


def file_entries(file: Path) -> list[Assignment]:
    """What a file says; nothing where there is none.

    Raises:
        BadSettingsError: it cannot be read, or is no TOML.
    """
    try:
        text = read_regular(file, LARGEST).decode("utf-8-sig")
        values = tomllib.loads(text)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise BadSettingsError(f"{file}: Make this file readable: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise BadSettingsError(f"{file}: Save this file as UTF-8.") from error
    except _NO_TOML as error:
        raise BadSettingsError(_fault(file, text)) from error
    places = TomlPlaces(text)
    return [Assignment(key, value, f"{file}:{places.of_key((key,)).line}") for key, value in values.items()]


def line_entries(file: Path) -> tuple[list[Assignment], list[str]] | None:
    """What can still be read of a file that is no TOML, each line by itself, and a problem for each other line.

    A line that speaks of locking, or may have, and cannot be read means locked; so do two that contradict each other.

    Returns:
        the entries and the problems, or None where it is no text at all.
    """
    try:
        data = read_regular(file, LARGEST)
    except OSError:
        return None
    if b"\0" in data:  # UTF-16, or what a power cut left
        return None
    entries: list[Assignment] = []
    problems: list[str] = []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").splitlines(), 1):
        origin = f"{file}:{number}"
        try:
            entries += [Assignment(key, value, origin) for key, value in tomllib.loads(line).items()]
        except _NO_TOML:
            problems.append(_fault(file, line, number))
            if _LOCKED.match(line):
                entries.append(Assignment("locked", True, origin))
    locked = [entry for entry in entries if entry.key == "locked"]
    return [*entries, *(entry for entry in locked if entry.value is not False)], problems


def _fault(file: Path, text: str, first: int = 1) -> str:
    """The first thing that is wrong in a text that is no TOML; ``first`` is the line on which the text begins."""
    fault = read_toml(text).faults[0]
    return f"{file}:{fault.place.line + first - 1}:{fault.place.column}: {fault.advice}"


def environment_entries(environment: Mapping[str, str]) -> list[Assignment]:
    """What the environment says; an empty variable says nothing."""
    return [
        Assignment(row.key, environment[row.variable], row.variable) for row in TABLE if environment.get(row.variable)
    ]


def flag_entries(flags: Mapping[str, Any]) -> list[Assignment]:
    """What the command line says, by key; None where it said nothing."""
    return [Assignment(key, value, f"--{key}") for key, value in flags.items() if value is not None]


def good_entries(entries: list[Assignment], problems: list[str]) -> Iterator[Assignment]:
    """The entries that are understood; those that are not add a problem, and one that speaks of locking means it."""
    for entry in entries:
        try:
            make_settings({entry.key: entry.value}, entry.origin)
        except BadSettingsError as error:
            problems.append(str(error))
            inside = entry.value if isinstance(entry.value, dict) else ()
            if any(_LOCKED.match(str(key)) for key in (entry.key, *inside)):
                yield Assignment("locked", True, entry.origin)
        else:
            yield entry
