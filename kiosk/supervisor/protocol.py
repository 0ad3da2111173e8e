"""Owns what a supervisor and its child say to each other: flags, exit codes, and lines on the pipes between them.

The child writes to its standard output, the supervisor to the child's standard input: pipes are there on every system,
and an end of them closes by itself when its process dies.
"""

from __future__ import annotations

from enum import IntEnum

SUPERVISED_FLAG = "--supervised"
"""The hidden flag of ``kiosk show`` under a supervisor."""

CALM_FLAG = "--calm-page"
"""The hidden flag that makes the program show the calm page and nothing else."""

SHOWN, FRAME, END = "shown", "frame", "end"
"""Words of a child: its window was shown; frame N was drawn on request; it is ending with this code."""

TRIAL, PASSED = "trial", "passed"
"""Words of a child: what it shows is on trial and has ``TRIAL_SECONDS`` to prove itself; it did."""

TRIAL_SECONDS = 15.0

RAISE = "raise"
"""Word of a supervisor: bring your window up."""

BEAT_SECONDS = 3.0
"""How often a child asks its window for a picture."""


_BARE = (SHOWN, TRIAL, PASSED)


class Exit(IntEnum):
    """How a child ends, and what its supervisor does: QUIT ends both, RESTART starts anew at once.

    CANNOT (a mistake on the command line) ends both where there has never been a picture. Any other code is a failure.
    NOT_NOW is one that may pass: the briefing that the settings name is not there.
    """

    QUIT = 0
    CANNOT = 2
    RESTART = 10
    NOT_NOW = 12


def parse_line(line: bytes) -> tuple[str, int] | None:
    """Read a line of a child: its word and its number (0 where it has none), or None where it is something else."""
    word, _, number = line.decode("ascii", "replace").strip().partition(" ")
    if word not in (*_BARE, FRAME, END) or not (number.isdecimal() or (word in _BARE and not number)):
        return None
    return word, int(number or 0)
