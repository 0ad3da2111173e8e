"""Owns what the panels list: the terms and the sources of a briefing, ready to draw."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Source, Term
from kiosk.show.pages.block_props import BlockContext, block_context, chips
from kiosk.show.pages.block_shapes import SourceChip
from kiosk.show.pages.hyphens import hyphenate


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


def derive_glossary(briefing: Briefing, language: str) -> list[TermRow]:
    """Every term of a language in the order of its alphabet."""
    reading = block_context(briefing, language)
    terms = sorted(briefing.terms(language).values(), key=lambda term: _folded(term.term))
    return [_term_row(term, reading) for term in terms]


def derive_sources(briefing: Briefing, language: str) -> list[SourceRow]:
    """Every source in the order of its number."""
    return [_source_row(source, language) for source in briefing.sources.values()]


def _term_row(term: Term, reading: BlockContext) -> TermRow:
    return TermRow(
        id=term.id,
        term=hyphenate(term.term, reading.language),
        text=hyphenate(term.text, reading.language),
        sources=chips(term.sources, reading),
    )


def _source_row(source: Source, language: str) -> SourceRow:
    year = f", {source.year}" if source.year else ""
    return SourceRow(
        id=source.id,
        number=source.number,
        kind=source.kind,
        title=hyphenate(source.title, language),
        text=hyphenate(f"{source.publisher}{year}", language),
        address=source.address,
        grade=source.grade,
        note=source.note.get(language, ""),
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKD", text).casefold()
