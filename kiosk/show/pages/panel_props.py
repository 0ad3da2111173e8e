"""Owns what the panels list: the terms and the sources of a briefing, in which order, and each ready to draw."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.show.pages.block_props import block_context, chips
from kiosk.show.pages.block_shapes import SourceChip
from kiosk.show.pages.markup import to_line


class TermRow(Struct, frozen=True):
    """A term of the glossary: what it means, and who says so."""

    id: str
    term: str
    text: str
    sources: list[SourceChip]


class SourceRow(Struct, frozen=True):
    """A source: its title, who published it and when (``text``), and where it is found."""

    id: str
    number: int
    kind: str
    title: str
    text: str
    address: str
    grade: str
    note: str


def order_terms(briefing: Briefing, language: str) -> tuple[str, ...]:
    """The ids of all terms of a language in the order of its alphabet."""
    terms = briefing.terms(language)
    return tuple(sorted(terms, key=lambda id_: _folded(terms[id_].term)))


def order_sources(briefing: Briefing, first: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of all sources in the order of their numbers, but those that are to come first."""
    early = frozenset(first)
    return tuple(sorted(briefing.sources, key=lambda id_: id_ not in early))


def derive_term(briefing: Briefing, term_id: str, language: str) -> TermRow:
    """One term.

    Raises:
        KeyError: the glossary has no such term in that language.
    """
    term = briefing.terms(language)[term_id]
    reading = block_context(briefing, language)
    return TermRow(
        id=term.id,
        term=to_line(term.term, reading.language),
        text=to_line(term.text, reading.language),
        sources=chips(term.sources, reading),
    )


def derive_source(briefing: Briefing, source_id: str, language: str) -> SourceRow:
    """One source.

    Raises:
        KeyError: there is no such source.
    """
    source = briefing.sources[source_id]
    year = f", {source.year}" if source.year else ""
    return SourceRow(
        id=source.id,
        number=source.number,
        kind=source.kind,
        title=to_line(source.title, language),
        text=to_line(f"{source.publisher}{year}", language),
        address=source.address,
        grade=source.grade,
        note=source.note.get(language, ""),
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKD", text).casefold()
