"""Owns what a move between pages is, as faces show it: deeper, back, next or previous."""

from __future__ import annotations

from kiosk.briefing.tree import Tree
from kiosk.show.hub.state import HubState


def derive_move(tree: Tree, before: HubState, after: HubState) -> str:
    """Name the move from one state to another, so that a transition can explain where the new page came from.

    Returns:
        ``"next"`` or ``"previous"`` among siblings, ``"back"`` up or to a place of the past, ``"deeper"`` otherwise,
        and an empty text where the page stays.
    """
    here, there = before.place.page, after.place.page
    if here == there:
        return ""
    if len(after.past) < len(before.past):
        return "back"
    siblings = tree.siblings(here)
    if there in siblings:
        return "next" if there == siblings[1] else "previous"
    return "back" if there in tree.trail(here) else "deeper"
