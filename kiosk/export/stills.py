"""Owns what an export asks of pictures; ``bridge.pictures`` answers with Qt's decoders."""

from __future__ import annotations

from typing import Protocol


class Stills(Protocol):
    """Pictures of a briefing as files that any program reads."""

    def photo(self, path: str) -> bytes:
        """A picture of the briefing as PNG or JPEG, upright, and no larger than a screen; nothing where it is none.

        Args:
            path: relative to the briefing.
        """

    def drawing(self, path: str, ink: str, accent: str) -> bytes:
        """A drawing of the briefing as PNG, in two colours (``#RRGGBB``); nothing where it is none."""
