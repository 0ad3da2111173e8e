"""Owns the bar of the hub: which buttons stand in it on a page, and how many of them have room for words. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from msgspec import Struct

from kiosk.briefing.model import HOME
from kiosk.briefing.tree import Tree
from kiosk.show.button_place import Side, place_buttons
from kiosk.show.hub.action_table import HUB_ACTIONS, BarRoom, HubAction


class BarButton(Struct, frozen=True):
    """A button of the bar, as its row of ``HUB_ACTIONS`` says; ``words_from`` as a number of ``BarRoom``."""

    action: str
    icon: str
    words_from: int
    pictured: bool
    icon_last: bool
    filled: bool


class BarButtons(Struct, frozen=True):
    """The buttons at both sides, from the left."""

    left: list[BarButton]
    right: list[BarButton]


def derive_bar(page: str, tree: Tree, absent: Collection[str] = ()) -> BarButtons:
    """What stands in the bar.

    Args:
        page: where somebody is.
        tree: the pages.
        absent: the actions that there are not, as ``absent_actions`` has them.
    """
    there = [row for row in HUB_ACTIONS if row.action not in absent and _stands(row.action, page, tree)]
    return BarButtons(*([_button(row) for row in place_buttons(there, side)] for side in (Side.LEFT, Side.RIGHT)))


def measure_bar(buttons: Sequence[tuple[int, float]], bare: float, room: float) -> BarRoom:
    """How many words the bar has room for: the most that fit.

    Args:
        buttons: of each, from where on it has its words, and how wide it is with them, with the gap behind it, in px.
        bare: how wide one is without words, in px, with the gap behind it.
        room: that they have together, in px.
    """
    for level in (BarRoom.WORDS, BarRoom.SOME_WORDS, BarRoom.ICONS):
        if sum(worded if words_from <= level else bare for words_from, worded in buttons) <= room:
            return level
    return BarRoom.TWO_ROWS


def _stands(action: str, page: str, tree: Tree) -> bool:
    return _WHERE[action](page, tree) if action in _WHERE else True


def _button(row: HubAction) -> BarButton:
    return BarButton(row.action, row.icon, row.words_from, row.pictured, row.icon_last, row.filled)


def _away(page: str, _tree: Tree) -> bool:
    return page != HOME


def _at_home(page: str, _tree: Tree) -> bool:
    return page == HOME


_WHERE: dict[str, Callable[[str, Tree], bool]] = {
    "home": _away,
    "back": _away,
    "conclusion": _at_home,
    "about": _at_home,
    "contrast": _at_home,
    "previous": lambda page, tree: tree.siblings(page)[0] is not None,
    "next": lambda page, tree: tree.siblings(page)[1] is not None,
}
"""The actions whose buttons do not always stand there."""
