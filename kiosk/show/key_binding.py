"""Owns the shape of a row in a table of keys, which binds them and explains them."""

from __future__ import annotations

from msgspec import Struct


class KeyBinding(Struct, frozen=True):
    """One action and the keys for it, as ``QKeySequence`` spells them.

    ``locked`` tells whether the keys work on a public touchscreen too (invariant 4).
    """

    action: str
    keys: list[str]
    locked: bool = True
