"""Owns the hours of the night, at which a screen is dim and still. Pure."""

from __future__ import annotations

import re

from msgspec import Struct

_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
NIGHT_PATTERN = f"^({_TIME}-{_TIME})?$"
"""Two times of day, such as 22:00-06:00, or nothing: no night."""

Minutes = int
"""Since midnight."""


class Night(Struct, frozen=True):
    """From when to when; over midnight where it ends before it begins, and never where both are the same."""

    begins: Minutes = 0
    ends: Minutes = 0

    def holds(self, now: Minutes) -> bool:
        """Whether it is night."""
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends


def parse_night(text: str) -> Night:
    """Read what ``NIGHT_PATTERN`` allows.

    Raises:
        ValueError: it is something else.
    """
    if not text:
        return Night()
    if re.fullmatch(NIGHT_PATTERN, text) is None:
        raise ValueError(f"{text!r} are no hours of a night")
    begins, ends = text.split("-")
    return Night(_minutes(begins), _minutes(ends))


def _minutes(text: str) -> Minutes:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
