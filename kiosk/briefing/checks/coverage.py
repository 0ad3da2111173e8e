"""Owns the check of the briefing as a whole: every source is cited, and every claim covered in every language."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kiosk.briefing.checks.known import Known
from kiosk.briefing.problems import Code, Problem, problem_at


def check_sources(known: Known, cited: Collection[str]) -> Iterator[Problem]:
    """Find sources that no page, figure or term cites."""
    path = known.folder / "sources.toml"
    for id_ in sorted((known.sources.ids or frozenset()) - set(cited)):
        message = f"Cite `{id_}` somewhere, or remove it."
        yield problem_at(path, known.sources.places.of_key((id_,)), Code.UNUSED_SOURCE, message)


def check_claims(known: Known, covered: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    """Find claims that no page covers.

    Args:
        known: the briefing.
        covered: the claims that its pages name, for each language whose pages could all be read.
    """
    path = known.folder / "claims.toml"
    for id_ in sorted(known.claims.ids or ()):
        for language, ids in covered.items():
            if id_ not in ids:
                message = f"Cover {id_} in {language}: name it in the `claims` of the page that says it."
                yield problem_at(path, known.claims.places.of_key((id_,)), Code.UNCOVERED_CLAIM, message)
