"""Owns the text of a page that a visitor takes along as a QR code."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing
from kiosk.show.pages.hyphens import SOFT_HYPHEN
from kiosk.show.pages.page_props import PageProps

LONGEST = 600
"""Characters; a code that holds more is too fine for a telephone at arm's length."""


def take_along_text(briefing: Briefing, page: PageProps) -> str:
    """The page's title and lead, the paper's title, and as many source addresses of the page as fit in ``LONGEST``."""
    paper = next((source for source in briefing.sources.values() if source.kind == "paper"), None)
    lines = [page.link.heading.replace(SOFT_HYPHEN, ""), page.link.lead.replace(SOFT_HYPHEN, "")]
    if paper is not None:
        lines.append(f"{paper.publisher}, “{paper.title}” ({paper.year})")
    addresses = (briefing.sources[source.id].address for source in page.sources)
    text = "\n".join(lines)[:LONGEST]
    for address in filter(None, addresses):
        longer = f"{text}\n{address}"
        if len(longer) > LONGEST:
            break
        text = longer
    return text
