"""Owns the question which way the lines of a language run."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt


def is_mirrored(language: str) -> bool:
    """Whether lines of a language begin at the right, by CLDR; all of a screen then does."""
    return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
