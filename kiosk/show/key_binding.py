"""Owns the shape of a row in a table of keys, which binds them and explains them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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

    def without_characters(self) -> KeyBinding:
        """The same without keys that make a mark, alone or with Shift."""
        return replace(self, keys=list(filter(_is_no_mark, self.keys)), also=list(filter(_is_no_mark, self.also)))

    def mirrored(self) -> KeyBinding:
        """The same where lines begin at the right: the arrows to the sides change places."""
        return replace(self, keys=list(map(_mirrored, self.keys)), also=list(map(_mirrored, self.also)))


def _is_no_mark(key: str) -> bool:
    return len(key.removeprefix("Shift+")) > 1


def _mirrored(key: str) -> str:
    return key.replace("Left", "Right") if "Left" in key else key.replace("Right", "Left")


def bind_learnt(rows: Iterable[KeyBinding], learnt: Mapping[str, str]) -> tuple[KeyBinding, ...]:
    """Rows of a table with keys that were learnt: such a key means only what it was learnt as.

    Args:
        rows: the table.
        learnt: action by key, as ``QKeySequence`` spells it.
    """
    return tuple(
        KeyBinding(
            row.action,
            [
                *(key for key in row.keys if key not in learnt),
                *(key for key, action in learnt.items() if action == row.action),
            ],
            [key for key in row.also if key not in learnt],
        )
        for row in rows
    )
