"""Owns where the buttons of actions stand in a row of them: at which side, and in which order there."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct

from kiosk.show.key_binding import KeyBinding


class Side(StrEnum):
    """A part of a row of buttons."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class ButtonPlace(Struct, frozen=True):
    """The place of a button; ``order`` counts from the left of its side."""

    side: Side
    order: int


class ButtonAction(KeyBinding, frozen=True, kw_only=True):
    """An action with its keys, the place of its button (None where it has none) and the icon on that."""

    place: ButtonPlace | None = None
    icon: str = ""


Row = TypeVar("Row", bound=ButtonAction)


def place_buttons(rows: Iterable[Row], side: Side) -> list[Row]:
    """The rows whose buttons stand at a side, in their order."""
    there = [(row.place.order, row) for row in rows if row.place is not None and row.place.side is side]
    return [row for _, row in sorted(there, key=lambda one: one[0])]
