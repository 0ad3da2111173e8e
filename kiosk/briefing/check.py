"""Owns the check of a whole briefing: every problem there is, in the order of files and lines."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path

from kiosk.briefing.checks.characters import check_characters
from kiosk.briefing.checks.coverage import check_claims, check_media, check_sources
from kiosk.briefing.checks.ease import check_ease
from kiosk.briefing.checks.front_matter import check_front_matter
from kiosk.briefing.checks.glyphs import check_glyphs
from kiosk.briefing.checks.known import Known
from kiosk.briefing.checks.numbers import NumberCheck
from kiosk.briefing.checks.references import check_references
from kiosk.briefing.checks.runs import check_runs
from kiosk.briefing.checks.shape import check_demands, check_facets
from kiosk.briefing.checks.style import check_style
from kiosk.briefing.checks.terms import check_terms
from kiosk.briefing.checks.twins import check_files, check_plain, check_sections
from kiosk.briefing.findings import MentionKind
from kiosk.briefing.fonts import FontFiles, check_fonts
from kiosk.briefing.info import read_info
from kiosk.briefing.loader import require_folder
from kiosk.briefing.markdown import MarkdownReader, PageReading
from kiosk.briefing.model import HOME, Node
from kiosk.briefing.page_file import PageFile, read_page_file
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.table_file import TABLES, TableFile
from kiosk.briefing.tables import read_claims, read_glossary, read_lexicon, read_sources
from kiosk.briefing.tree_scan import scan_tree
from kiosk.text_files.places import WHOLE_FILE, Place

_BEGIN = (
    'Begin a briefing here: write briefing.toml with a line languages = ["en"], a line [title] and below it '
    'en = "The title"; then home.en.md with title: and lead: between two lines of ---.'
)


def check_briefing(
    folder: Path, icons: Collection[str] | None = None, fonts: FontFiles | None = None, *, style: bool = False
) -> list[Problem]:
    """Find everything that is wrong with a briefing.

    Args:
        folder: the briefing; the problems' paths begin with it as it is given.
        icons: the names of the icons that exist, without the name of their set; None where nobody knows.
        fonts: those of this machine; None where nobody knows.
        style: what only an author can set right in the typography, too.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    require_folder(folder)
    info, problems = read_info(folder / "briefing.toml")
    languages = info.languages
    tree = scan_tree(folder, languages)
    if len(tree) == 1 and not tree.entry(HOME).files and not (folder / "briefing.toml").exists():
        return [problem_at(folder, Place(), Code.MISSING_PAGE, _BEGIN, WHOLE_FILE)]
    known = Known(
        folder=folder,
        languages=languages,
        tree=tree,
        sources=read_sources(folder / "sources.toml", languages),
        claims=read_claims(folder / "claims.toml"),
        glossary=read_glossary(folder / "glossary.toml", languages),
        icons=icons,
    )
    problems += chain(known.tree.problems, known.sources.problems, known.claims.problems, known.glossary.problems)
    problems += read_lexicon(folder / "speech.toml", languages).problems
    check = _Check(known, style=style)
    problems += check.problems()
    places = TableFile(folder / "briefing.toml").places
    problems += check_runs(folder / "briefing.toml", info.runs, places, known, check.sections.__getitem__)
    tables = [folder / name for name in TABLES]
    problems += chain.from_iterable(map(check_characters, tables))
    problems += check_fonts(folder)
    if fonts is not None:
        pages = [path for page in tree for path in tree.node(page).files.values()]
        problems += check_glyphs(folder, (*tables, *pages), fonts)
    return sorted(_causes(set(problems)))


def _causes(problems: Collection[Problem]) -> Iterator[Problem]:
    """All but what only follows: that a text is empty, where YAML was named that leaves it out."""
    read_away = {(problem.path, problem.line) for problem in problems if problem.code is Code.NOT_MEANT}
    for problem in problems:
        if problem.code is not Code.EMPTY_VALUE or (problem.path, problem.line) not in read_away:
            yield problem


def _of(kind: MentionKind, body: PageReading) -> Iterator[str]:
    return (mention.value for mention in body.mentions if mention.kind is kind)


class _Check:
    """The check of every page, under way: what they cite and cover adds up."""

    def __init__(self, known: Known, *, style: bool = False) -> None:
        self._known = known
        self._style = style
        self._reader = MarkdownReader(known.folder)
        self._numbers = {language: NumberCheck(known.terms(language)) for language in known.languages}
        self._cited = {source for entry in known.glossary.entries.values() for source in entry.sources}
        self._named: set[str] = set()
        self.sections: dict[str, float] = {}
        self._covered: dict[str, set[str]] = {language: set() for language in known.languages}
        self._unread: set[str] = set()

    def problems(self) -> Iterator[Problem]:
        for page_id in self._known.tree:
            yield from self._node(self._known.tree.node(page_id))
        yield from check_demands(self._known)
        yield from check_terms(self._known)
        if not self._unread:
            yield from check_sources(self._known, self._cited)
            yield from check_media(self._known.folder, self._named)
        read = {language: covered for language, covered in self._covered.items() if language not in self._unread}
        yield from check_claims(self._known, read)

    def _node(self, node: Node) -> Iterable[Problem]:
        yield from check_files(node, self._known)
        self._unread.update(language for language in self._known.languages if language not in node.files)
        wanted = (language for language in self._known.languages if language in node.files)
        files = {language: read_page_file(node.files[language], self._reader) for language in wanted}
        for language, file in files.items():
            yield from self._file(file, language)
            yield from check_facets(node.id, file)
        counts = [len(file.body.sections) if file.body else math.inf for file in files.values()]
        self.sections[node.id] = max(counts, default=math.inf)
        yield from check_sections(files)
        yield from check_plain(files)

    def _file(self, file: PageFile, language: str) -> Iterator[Problem]:
        yield from file.problems
        yield from check_characters(file.path)
        yield from check_front_matter(file, self._known)
        if file.front is None or file.body is None or not file.body.is_whole:
            self._unread.add(language)
        if file.front is not None:
            self._covered[language].update(file.front.claims)
            self._named.update(filter(None, [file.front.drawing]))
        if file.body is not None:
            self._cited.update(_of(MentionKind.SOURCE, file.body))
            self._named.update(_of(MentionKind.FILE, file.body))
            yield from check_references(file.path, file.body, self._known)
            yield from self._numbers[language].check(file.path, file.body.passages, file.body.foreign)
            if self._style:
                yield from check_style(file.path, file.body.passages, language, file.body.foreign)
                yield from check_ease(file)
