"""Owns the shape of a row in a table of keys, which binds them and explains them."""

from __future__ import annotations

from msgspec import Struct


class KeyBinding(Struct, frozen=True):
    """One action and the keys for it, as ``QKeySequence`` spells them.

    ``also`` are bound too and told to nobody: other spellings, where a platform says Shift although it made the mark.
    """

    action: str
    keys: list[str] = []
    also: list[str] = []

    @property
    def bound(self) -> list[str]:
        """All keys that mean it."""
        return [*self.keys, *self.also]
