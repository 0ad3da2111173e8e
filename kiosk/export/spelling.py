"""Owns what an export asks of a language; ``bridge.spelling`` answers by CLDR."""

from __future__ import annotations

from typing import Protocol


class Spelling(Protocol):
    """How a language writes what is no words."""

    def name(self, language: str) -> str:
        """What a language calls itself."""

    def date(self, text: str, language: str) -> str:
        """A date (2024, 2024-07 or 2024-07-25) in words; any other text as it stands."""

    def number(self, value: float, language: str) -> str:
        """A number with its decimals."""

    def runs_left(self, language: str) -> bool:
        """Whether its lines begin at the right."""
