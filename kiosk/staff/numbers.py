"""Owns what staff see of use, ready to show."""

from __future__ import annotations

from msgspec import Struct


class PageUse(Struct, frozen=True):
    """A page by its title: how often it was opened, and for how many seconds it was shown."""

    title: str
    times: int
    seconds: int


class LanguageUse(Struct, frozen=True):
    """For how many seconds pages were shown in a language."""

    language: str
    seconds: int


class Numbers(Struct, frozen=True):
    """What was counted since a day (``since``, ``2026-06-10``; empty where nothing was yet).

    ``counted`` tells whether use is counted now; ``fault`` why the numbers cannot be read.
    """

    counted: bool
    fault: str = ""
    since: str = ""
    visits: int = 0
    opened: int = 0
    warnings: int = 0
    seconds: int = 0
    pages: list[PageUse] = []
    languages: list[LanguageUse] = []
