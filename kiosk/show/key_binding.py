"""Owns the shape of a row in a table of keys, which binds them and explains them."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace


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

    def mirrored(self) -> KeyBinding:
        """The same where lines begin at the right: the arrows to the sides change places."""
        return replace(self, keys=list(map(_mirrored, self.keys)), also=list(map(_mirrored, self.also)))


def _mirrored(key: str) -> str:
    return key.replace("Left", "Right") if "Left" in key else key.replace("Right", "Left")
