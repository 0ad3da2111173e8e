"""Owns how a place in a file is told."""

from __future__ import annotations

import sys
from typing import NamedTuple


class Place(NamedTuple):
    """A line and a column of a file, both from 1; a column counts characters."""

    line: int = 1
    column: int = 1


class Lines(NamedTuple):
    """Lines of a file, from ``first`` to ``last``, both from 1 and both of them in; none where ``last`` is 0."""

    first: int = 0
    last: int = 0


NO_LINES = Lines()
WHOLE_FILE = Lines(1, sys.maxsize)

KeyPath = tuple[str | int, ...]
"""The way to a value inside a file's data: keys, and places in lists from 0."""
