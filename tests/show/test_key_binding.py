"""Rows of keys: which of them make a mark, and what is left without those (WCAG 2.2, SC 2.1.4)."""

from __future__ import annotations

import pytest

from kiosk.show.hub.action_table import HUB_ACTIONS
from kiosk.show.key_binding import KeyBinding


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (["Home", "H"], ["Home"]),
        (["/", "Ctrl+F"], ["Ctrl+F"]),
        (["?", "Shift+?", "1", "Ä"], []),
        (
            ["F1", "Left", "Ctrl++", "Alt+A", "Escape", "Volume Up"],
            ["F1", "Left", "Ctrl++", "Alt+A", "Escape", "Volume Up"],
        ),
    ],
)
def test_what_makes_a_mark_is_left_out(keys: list[str], left: list[str]) -> None:
    row = KeyBinding("home", keys, keys).without_characters()
    assert (row.keys, row.also) == (left, left)


def test_what_only_marks_mean_has_a_button_too() -> None:
    """Or a switch in a panel that has one, but faster and slower, which are in the comfort panel as well."""
    only = {row.action for row in HUB_ACTIONS if row.bound and not KeyBinding("", row.bound).without_characters().keys}
    placed = {row.action for row in HUB_ACTIONS if row.place is not None}
    assert only - placed == {"repeat", "faster", "slower", "contrast", "easy-words", "reach", "keys"}
