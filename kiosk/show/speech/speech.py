"""Owns ``Speech``: whether somebody is read to, which sentence is said, how fast and how loud. Pure."""

from __future__ import annotations

from msgspec import Struct

RATES = (60, 80, 100, 130, 160, 200)
"""How fast, in per cent of how fast the voice speaks by itself."""
VOLUMES = (25, 50, 75, 100)
"""How loud, in per cent of how loud the machine is set."""

SILENT = -1


class Speech(Struct, frozen=True):
    """``on``: pages are read as they come, and the arrows go from one thing to the next, for hands and ears alone.

    ``sentence`` is the one of the page's reading that is said now, from 0; ``SILENT`` where none is.
    """

    on: bool = False
    sentence: int = SILENT
    rate: int = 100
    volume: int = 100


def stepped(choices: tuple[int, ...], now: int, by: int) -> int:
    """The choice that stands so many places further; the first or last where there are not as many."""
    return choices[min(len(choices) - 1, max(0, choices.index(now) + by))]
