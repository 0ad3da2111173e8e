"""Owns which actions of the hub there are not, since a briefing has nothing for them. Pure."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing


def absent_actions(briefing: Briefing) -> frozenset[str]:
    """The names of actions that would open nothing: no button, key or help has them."""
    there = {
        "glossary": briefing.has_terms,
        "sources": briefing.has_sources,
        "language": len(briefing.languages) > 1,
    }
    return frozenset(action for action, is_there in there.items() if not is_there)
