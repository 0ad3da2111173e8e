"""Owns the check of the glossary: its sources exist, and no words belong to two terms."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.briefing.checks.known import Known, is_missing, suggestion
from kiosk.briefing.model import Term
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import KeyPath


def check_terms(known: Known) -> Iterator[Problem]:
    """Find sources of terms that do not exist, and words that two terms claim."""
    path, places = known.folder / "glossary.toml", known.glossary.places
    for id_, entry in known.glossary.entries.items():
        for source in entry.sources:
            if is_missing(source, known.sources.ids):
                message = f"Name a source of sources.toml: `{source}` is none." + suggestion(source, known.sources.ids)
                yield problem_at(path, places.of_value((id_, "sources")), Code.UNKNOWN_SOURCE, message)
    for language in known.languages:
        owners: dict[str, str] = {}
        for term in known.terms(language).values():
            for words, where in _names(term, language):
                owner = owners.setdefault(words.casefold(), term.id)
                if owner != term.id:
                    message = f"Give `{words}` to one term: `{owner}` has it too."
                    yield problem_at(path, places.of_value(where), Code.SAME_TERM, message)


def _names(term: Term, language: str) -> Iterator[tuple[str, KeyPath]]:
    yield term.term, (term.id, language, "term")
    for alias in term.aliases:
        yield alias, (term.id, language, "aliases")
