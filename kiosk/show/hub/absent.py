"""Owns which actions of the hub there are not, since a briefing has nothing for them. Pure."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing

SPOKEN = ("read-aloud", "repeat", "faster", "slower", "louder", "softer", "headphones-in", "headphones-out")
"""The actions of the speech."""


def absent_actions(briefing: Briefing, *, speaks: bool = False) -> frozenset[str]:
    """The names of actions that would open nothing: no button, key or help has them.

    Args:
        briefing: what there is to open.
        speaks: whether this machine has a voice.
    """
    there = {
        **dict.fromkeys(SPOKEN, speaks),
        "glossary": briefing.has_terms,
        "sources": briefing.has_sources,
        "language": len(briefing.languages) > 1,
    }
    return frozenset(action for action, is_there in there.items() if not is_there)
