"""Owns what home and stage draw of the diamond: where it leads, and its facets. It is there where its page is."""

from __future__ import annotations

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import DIAMOND


class GemProps(Struct, frozen=True):
    """The diamond as a drawing: how many ``facets`` it has, and its page's ``title``.

    In the order of the facets, ``icons`` are theirs, and ``steps`` the steps of the page that tell of them, from 0.
    """

    id: str
    title: str
    facets: int
    icons: list[str]
    steps: list[int]


def derive_gem(briefing: Briefing, language: str) -> GemProps | None:
    """The diamond of a briefing; None where it has no page for it."""
    if DIAMOND not in briefing.tree:
        return None
    page = briefing.headline(DIAMOND, language)
    steps = [number - 1 for number in briefing.facets(DIAMOND, language)]
    return GemProps(DIAMOND, page.title, len(steps), list(page.icons), steps)
