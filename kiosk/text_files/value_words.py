"""Owns what the messages of msgspec (0.19 to 0.22) about a value mean to whoever wrote it: what to do instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "str": "a text",
        "int": "a whole number",
        "float": "a number",
        "bool": "true or false",
        "array": "a list",
        "object": "a table of keys",
        "null": "nothing",
        "date": "a date",
        "datetime": "a date with a time",
        "time": "a time",
        "bytes": "a text",
    }
)
"""What msgspec calls a kind of value, in words."""

_BOUNDS: Mapping[str, str] = MappingProxyType(
    {">=": "at least", "<=": "at most", ">": "more than", "<": "less than", "multiple": "a multiple of"}
)
_PIECES: Mapping[str, str] = MappingProxyType(
    {"str": "letters", "bytes": "letters", "array": "pieces", "object": "keys"}
)


class ValueRow(NamedTuple):
    """What to do about a message; ``{0}`` to ``{2}`` of the advice are the groups of the pattern, in words.

    A key, which ``{key}`` is, stays as it is: one may be called ``date``.
    """

    pattern: str
    advice: str


ROWS = (
    ValueRow(r"Object contains unknown field `(?P<key>.*)`", "Remove the key `{key}`, or correct its name."),
    ValueRow(r"Object missing required field `(?P<key>.*)`", "Add the key `{key}`."),
    ValueRow(r"Expected `(.*?)`, got `(.*?)`", "Make {subject} {0} instead of {1}."),
    ValueRow(r"Expected `(int|float)` (>=|<=|>|<) (\S+)", "Make {subject} {0} that is {1} {2}."),
    ValueRow(r"Expected `(int|float)` that's a (multiple) of (\S+)", "Make {subject} {0} that is {1} {2}."),
    ValueRow(r"Expected `str` matching regex", "Write {subject} in the form that it has to have."),
    ValueRow(r"Expected `(\w+)` of length (>=|<=) (\d+)", "Let the number of {pieces} in {subject} be {1} {2}."),
    ValueRow(
        r"Expected `(array)` of (at least|at most) length (\d+)", "Let the number of {pieces} in {subject} be {1} {2}."
    ),
    ValueRow(r"Expected `(array)` of length (\d+(?: to \d+)?)", "Let the number of {pieces} in {subject} be {1}."),
    ValueRow(r"Expected `.*?` with a timezone", "Write {subject} with its time zone: 2026-06-10T09:30:00+02:00."),
    ValueRow(r"Expected `.*?` with no timezone", "Write {subject} without a time zone: 2026-06-10T09:30:00."),
    ValueRow(r"Expected `(.*?)`", "Make {subject} {0}."),
    ValueRow(
        r"Invalid RFC3339 encoded datetime|[Tt]imestamp",
        "Write {subject} as a date of the calendar with a time: 2026-06-10T09:30:00.",
    ),
    ValueRow(r"Invalid RFC3339 encoded time", "Write {subject} as a time: 09:30:00."),
    ValueRow(r"Invalid RFC3339 encoded date", "Write {subject} as a date of the calendar: 2026-06-10."),
    ValueRow(r"[Dd]uration|Only units", "Write {subject} as a length of time: PT90S."),
    ValueRow(r"out of range", "Make {subject} a number of fewer digits."),
    ValueRow(r"Invalid decimal string", "Make {subject} a number."),
    ValueRow(r"Invalid UUID|Invalid base64", "Write {subject} anew: letters of it lack, or are others."),
    ValueRow(r"Invalid enum value|Invalid value", "Write another value for {subject}: this one has no meaning here."),
)
OTHERWISE = "Write another value for {subject}: it cannot be read."


def explain(message: str, subject: str) -> str:
    """What to do about a message of msgspec.

    Args:
        message: as it was raised, with or without the place in the data.
        subject: the key whose value it is about, such as "`lead`", or "this".
    """
    for row in ROWS:
        if found := re.search(row.pattern, message):
            words = [_in_words(group) for group in found.groups()]
            pieces = _PIECES.get(found.group(1), "pieces") if found.groups() else ""
            return row.advice.format(*words, subject=subject, pieces=pieces, **found.groupdict())
    return OTHERWISE.format(subject=subject)


def _in_words(group: str) -> str:
    parts = [part.strip() for part in group.split("|")]
    parts = [part for part in parts if part != "null"] or parts  # what may be left out is asked for all the same
    return _BOUNDS.get(group) or " or ".join(NAMES.get(part, part) for part in parts)
