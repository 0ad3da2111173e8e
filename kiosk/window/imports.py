"""Owns how modules are imported once Qt is there: as Python does it."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - takes the place of __import__


def import_plainly() -> None:
    """Give ``__import__`` back to Python.

    PySide takes its place for ``from __feature__ import``, which nothing here uses, and reads the source of each module
    that comes after, to see whether it names PySide (6.11, feature.py): of 170 modules in a start, for 15 ms.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
