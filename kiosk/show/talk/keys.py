"""Owns the keys of a talk: those of its commands, with what a clicker was taught, and the digits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.show.key_binding import KeyBinding, bind_learnt
from kiosk.show.talk.command_table import TALK_COMMANDS

LEARNABLE = tuple(row.action for row in TALK_COMMANDS if row.learnable)
"""What the buttons of an odd clicker can be bound to."""


def bound_keys(learnt: Mapping[str, str], *, mirrored: bool = False) -> tuple[KeyBinding, ...]:
    """The table with the keys of a learnt clicker: a key that was learnt means only what it was learnt as.

    Args:
        learnt: command by key, as ``QKeySequence`` spells it.
        mirrored: lines begin at the right, and on is to the left.
    """
    return bind_learnt((row.mirrored() if mirrored else row for row in TALK_COMMANDS), learnt)


TALK_KEYS = bound_keys({})
"""The keys where no clicker was taught anything."""


def learnable_keys(learnt: Mapping[str, str]) -> list[KeyBinding]:
    """Each of ``LEARNABLE`` with all keys that mean it.

    Args:
        learnt: command by key, as ``QKeySequence`` spells it.
    """
    return [row for row in bound_keys(learnt) if row.action in LEARNABLE]


def digit_keys(bound: Iterable[KeyBinding]) -> tuple[KeyBinding, ...]:
    """The digits that make up a slide's number; one that a clicker's button was learnt as means only that.

    Args:
        bound: the keys of the talk.
    """
    taken = {key for row in bound for key in row.bound}
    return tuple(KeyBinding(digit, [digit]) for digit in "0123456789" if digit not in taken)
