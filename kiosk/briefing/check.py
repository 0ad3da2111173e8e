"""Owns the check of a whole briefing: every problem there is, in the order of files and lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path

from kiosk.briefing.checks.coverage import check_claims, check_sources
from kiosk.briefing.checks.front_matter import check_front_matter
from kiosk.briefing.checks.known import Known
from kiosk.briefing.checks.numbers import NumberCheck
from kiosk.briefing.checks.references import check_references
from kiosk.briefing.checks.runs import check_runs
from kiosk.briefing.checks.terms import check_terms
from kiosk.briefing.checks.twins import check_files, check_sections
from kiosk.briefing.findings import MentionKind
from kiosk.briefing.info import read_info
from kiosk.briefing.loader import require_folder
from kiosk.briefing.markdown import MarkdownReader
from kiosk.briefing.model import Node
from kiosk.briefing.page_file import PageFile, read_page_file
from kiosk.briefing.problems import Problem
from kiosk.briefing.table_file import TableFile
from kiosk.briefing.tables import read_claims, read_glossary, read_sources
from kiosk.briefing.tree_scan import scan_tree


def check_briefing(folder: Path, icons: Collection[str] | None = None) -> list[Problem]:
    """Find everything that is wrong with a briefing.

    Args:
        folder: the briefing; the problems' paths begin with it as it is given.
        icons: the names of the icons that exist, without the name of their set; None where nobody knows.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    require_folder(folder)
    info, problems = read_info(folder / "briefing.toml")
    languages = info.languages
    known = Known(
        folder=folder,
        languages=languages,
        tree=scan_tree(folder, languages),
        sources=read_sources(folder / "sources.toml", languages),
        claims=read_claims(folder / "claims.toml"),
        glossary=read_glossary(folder / "glossary.toml", languages),
        icons=icons,
    )
    problems += chain(known.tree.problems, known.sources.problems, known.claims.problems, known.glossary.problems)
    check = _Check(known)
    problems += check.problems()
    places = TableFile(folder / "briefing.toml").places
    problems += check_runs(folder / "briefing.toml", info.runs, places, known, check.sections.__getitem__)
    return sorted(set(problems))


class _Check:
    """The check of every page, under way: what they cite and cover adds up."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._reader = MarkdownReader(known.folder)
        self._numbers = {language: NumberCheck(known.terms(language)) for language in known.languages}
        self._cited = {source for entry in known.glossary.entries.values() for source in entry.sources}
        self.sections: dict[str, int] = {}
        self._covered: dict[str, set[str]] = {language: set() for language in known.languages}

    def problems(self) -> Iterator[Problem]:
        for page_id in self._known.tree:
            yield from self._node(self._known.tree.node(page_id))
        yield from check_terms(self._known)
        yield from check_sources(self._known, self._cited)
        yield from check_claims(self._known, self._covered)

    def _node(self, node: Node) -> Iterable[Problem]:
        yield from check_files(node, self._known)
        wanted = (language for language in self._known.languages if language in node.files)
        files = {language: read_page_file(node.files[language], self._reader) for language in wanted}
        for language, file in files.items():
            yield from self._file(file, language)
        self.sections[node.id] = max((len(file.body.sections) for file in files.values() if file.body), default=0)
        yield from check_sections(files)

    def _file(self, file: PageFile, language: str) -> Iterator[Problem]:
        yield from file.problems
        yield from check_front_matter(file, self._known)
        if file.front is not None:
            self._covered[language].update(file.front.claims)
        if file.body is not None:
            sources = (mention for mention in file.body.mentions if mention.kind is MentionKind.SOURCE)
            self._cited.update(mention.value for mention in sources)
            yield from check_references(file.path, file.body.mentions, self._known)
            yield from self._numbers[language].check(file.path, file.body.passages)
