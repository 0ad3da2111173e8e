"""Owns the check of what a page's text names: sources, other pages, and addresses."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.briefing.checks.known import Known, is_missing, suggestion
from kiosk.briefing.findings import Mention, MentionKind
from kiosk.briefing.markdown import PageReading
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.runs import ADDRESS_SCHEMES, PAGE_SCHEME
from kiosk.text_files.places import NO_LINES


def check_references(path: Path, body: PageReading, known: Known) -> Iterator[Problem]:
    """Find links that lead nowhere and citations of sources that do not exist."""
    for mention in body.mentions:
        if mention.kind is MentionKind.SOURCE and mention.value in body.footnotes:
            continue  # the footnote itself is named
        if complaint := _complaint(mention, known.tree, known.sources.ids):
            hides = mention.lines if complaint[0] is Code.BAD_ADDRESS else NO_LINES
            yield problem_at(path, mention.place, *complaint, hides)


def _complaint(mention: Mention, pages: Collection[str], sources: Collection[str] | None) -> tuple[Code, str] | None:
    name = mention.value
    if mention.kind is MentionKind.SOURCE and is_missing(name, sources):
        message = f"Name a source of sources.toml: `{name}` is none."
        return Code.UNKNOWN_SOURCE, message + (suggestion(name, sources) or f" Write [{name}] there to make it one.")
    if mention.kind is MentionKind.PAGE and name not in pages:
        return Code.DEAD_LINK, f"Link to a page that exists: `{name}` does not." + suggestion(name, pages)
    if mention.kind is MentionKind.ADDRESS and not name.startswith(ADDRESS_SCHEMES):
        return Code.BAD_ADDRESS, f"Write {PAGE_SCHEME}ID to link to a page, or an address that begins with https://."
    return None
