"""Owns what a briefing has that its pages may name, and the words that say that something is not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.briefing.model import Claim, Source, Term
from kiosk.briefing.table_file import ReadTable
from kiosk.briefing.tables import TermEntry
from kiosk.briefing.tree import Tree

_MOST_CANDIDATES = 2_000


class Known(Struct, frozen=True):
    """Everything that exists; a check asks it whether what a page names is there.

    ``icons`` is None where nobody knows which there are.
    """

    folder: Path
    languages: tuple[str, ...]
    tree: Tree
    sources: ReadTable[Source]
    claims: ReadTable[Claim]
    glossary: ReadTable[TermEntry]
    icons: Collection[str] | None

    def terms(self, language: str) -> Mapping[str, Term]:
        """The glossary in one language."""
        entries = self.glossary.entries.items()
        return {id_: entry.terms[language] for id_, entry in entries if language in entry.terms}


def is_missing(name: str, names: Collection[str] | None) -> bool:
    """True where it is known which names there are, and this is not one of them."""
    return names is not None and name not in names


def suggestion(name: str, names: Collection[str] | None) -> str:
    """A sentence about the nearest name there is, with a space before it; empty where none is near."""
    if not names or len(names) > _MOST_CANDIDATES:
        return ""
    near = difflib.get_close_matches(name, names, 1)
    return f" Did you mean `{near[0]}`?" if near else ""
