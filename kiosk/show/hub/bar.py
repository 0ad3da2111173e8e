"""Owns the bar of the hub: which buttons stand in it, which of them lead somewhere, what they have room for. Pure.

It stands still: the same buttons at the same places on every page and in every language.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kiosk.briefing.tree import Tree
from kiosk.show.button_place import Side, place_buttons
from kiosk.show.hub.action_table import HUB_ACTIONS, BarRoom, HubAction
from kiosk.show.hub.actions import derive_event
from kiosk.show.hub.state import HubState


class BarButton(Struct, frozen=True):
    """A button of the bar, as its row of ``HUB_ACTIONS`` says."""

    action: str
    icon: str
    filled: bool


class BarButtons(Struct, frozen=True):
    """The buttons at both sides, from the left."""

    left: list[BarButton]
    right: list[BarButton]


def derive_bar(absent: Collection[str] = ()) -> BarButtons:
    """What stands in the bar.

    Args:
        absent: the actions that there are not, as ``absent_actions`` has them.
    """
    there = [row for row in HUB_ACTIONS if row.action not in absent]
    return BarButtons(*([_button(row) for row in place_buttons(there, side)] for side in (Side.LEFT, Side.RIGHT)))


def derive_able(state: HubState, tree: Tree, languages: tuple[str, ...], steps: int) -> list[str]:
    """The actions of the bar's buttons that lead somewhere now; the others stay in their places, and are off.

    Args:
        state: where somebody is.
        tree: the pages.
        languages: those of the briefing.
        steps: how many the page has, which are shown one at a time.
    """
    placed = (row.action for row in HUB_ACTIONS if row.place)
    there = [name for name in placed if derive_event(name, state, tree, languages, steps)]
    return [name for name in there if name != "back" or state.past]


def measure_bar(widest: float, cell: float, bare: float) -> BarRoom:
    """What the bar has room for.

    Args:
        widest: how wide the button with the most words is, in px.
        cell: how wide each button may be where all are in one row, in px.
        bare: how wide one is without words, in px.
    """
    if widest <= cell:
        return BarRoom.WORDS
    return BarRoom.ICONS if bare <= cell else BarRoom.TWO_ROWS


def _button(row: HubAction) -> BarButton:
    return BarButton(row.action, row.icon, row.filled)
