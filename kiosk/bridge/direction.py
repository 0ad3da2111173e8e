"""Owns the question which way the lines of a language run."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_RUN_LEFT = frozenset(("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"))
"""The scripts of living languages whose lines begin at the right (ISO 15924 names them, UAX 9 says so)."""


def is_mirrored(language: str) -> bool:
    """Whether lines of a language begin at the right, by the script that CLDR has for it; all of a screen then does.

    ``QLocale.textDirection`` would say the same, and give a value of ``Qt``: to make that class, with its hundred lists
    of names, takes 13 ms (PySide6 6.11), so that nothing which home needs does.
    """
    return QLocale.scriptToCode(QLocale(language).script()) in _RUN_LEFT
