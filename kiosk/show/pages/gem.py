"""Owns what home and stage draw of the diamond: where it leads, and its facets. It is there where its page is."""

from __future__ import annotations

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import DIAMOND


class GemProps(Struct, frozen=True):
    """The diamond as a drawing: how many ``facets`` it has, their ``icons`` in order, and its page's ``title``."""

    id: str
    title: str
    facets: int
    icons: list[str]


def derive_gem(briefing: Briefing, language: str) -> GemProps | None:
    """The diamond of a briefing; None where it has no page for it."""
    if DIAMOND not in briefing.tree:
        return None
    page = briefing.headline(DIAMOND, language)
    return GemProps(DIAMOND, page.title, briefing.facet_count(DIAMOND, language), list(page.icons))
