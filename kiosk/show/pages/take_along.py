"""Owns what a visitor takes along of a page as a QR code, which a telephone without network reads."""

from __future__ import annotations

from urllib.parse import quote

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import CONCLUSION, HOME
from kiosk.show.pages.hyphens import SOFT_HYPHEN
from kiosk.show.pages.page_props import PageProps, derive_page

LONGEST = 450
"""Bytes; a code that holds more does not fit a screen of 1024 × 600 at 1.2 mm a module (ISO 18004, version 14)."""
LONGEST_AFAR = 367
"""Bytes of a code on the stage, where it stands beside words: version 12."""
TEXT, MAIL, ADDRESS = "text", "mail", "address"


class TakeAlong(Struct, frozen=True):
    """Something to take along: ``kind`` is ``text``, ``mail`` (to oneself) or ``address`` (of the hand-out).

    ``code`` is what the QR code says, ``shown`` the same for who reads it here.
    """

    kind: str
    code: str
    shown: str


def take_along(briefing: Briefing, page: PageProps, address: str = "") -> list[TakeAlong]:
    """What there is to take along of a page.

    Args:
        briefing: where it stands.
        page: which.
        address: of the hand-out, where the operator named one.
    """
    text = take_along_text(briefing, page)
    found = [TakeAlong(TEXT, text, text), TakeAlong(MAIL, mail_address(text), text)]
    return [*found, *([TakeAlong(ADDRESS, address, address)] if address else [])]


def take_along_text(briefing: Briefing, page: PageProps, longest: int = LONGEST) -> str:
    """The page's title and lead, the paper's title, and as many addresses of its sources as fit in so many bytes."""
    paper = next((source for source in briefing.sources.values() if source.kind == "paper"), None)
    lines = [page.link.heading.replace(SOFT_HYPHEN, ""), page.link.lead.replace(SOFT_HYPHEN, "")]
    if paper is not None:
        lines.append(f"{paper.publisher}, “{paper.title}” ({paper.year})")
    addresses = (briefing.sources[source.id].address for source in page.sources)
    text = _shortened("\n".join(lines), longest)
    for address in filter(None, addresses):
        longer = f"{text}\n{address}"
        if len(longer.encode()) > longest:
            break
        text = longer
    return text


def take_along_end(briefing: Briefing, language: str, address: str = "") -> str:
    """What the room takes along at the end of a talk: the hand-out's address, or what the briefing comes to."""
    last = CONCLUSION if CONCLUSION in briefing.tree else HOME
    return address or take_along_text(briefing, derive_page(briefing, last, language), LONGEST_AFAR)


def mail_address(text: str) -> str:
    """An address that opens an empty mail with a text in it, as RFC 6068 writes it; its first line is the subject.

    As many lines as fit in ``LONGEST``, percent signs and all.
    """
    subject, *lines = text.split("\n")
    found = f"mailto:?subject={quote(subject)}&body="
    for number, line in enumerate(lines):
        longer = found + quote(("\r\n" if number else "") + line)
        if len(longer) > LONGEST:
            break
        found = longer
    return found


def _shortened(text: str, longest: int) -> str:
    return text.encode()[:longest].decode("utf-8", "ignore")
