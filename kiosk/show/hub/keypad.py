"""Owns what the keys of a tactile keypad can be taught to mean. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.show.hub.action_table import HUB_ACTIONS
from kiosk.show.key_binding import KeyBinding, bind_learnt

KEYPAD_ACTIONS = (
    *("up", "down", "previous", "next", "select", "home", "read-aloud", "repeat", "louder", "softer"),
    *("headphones-in", "headphones-out"),
)
"""What has a key there, the five that suffice first."""


def learnable_keypad(learnt: Mapping[str, str]) -> list[KeyBinding]:
    """Each of ``KEYPAD_ACTIONS`` with all keys that mean it, in that order.

    Args:
        learnt: action by key, as ``QKeySequence`` spells it.
    """
    rows = {row.action: row for row in bind_learnt(HUB_ACTIONS, learnt)}
    return [rows[action] for action in KEYPAD_ACTIONS]
