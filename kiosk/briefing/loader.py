"""Owns a briefing in use: its folder read piece by piece, when somebody asks, and never twice without need."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from msgspec.structs import replace

from kiosk.briefing.facets import find_facets
from kiosk.briefing.file_edition import read_edition
from kiosk.briefing.front_matter import read_front_matter
from kiosk.briefing.info import read_info
from kiosk.briefing.last_good import LastGood, LastGoodEntries
from kiosk.briefing.model import BriefingInfo, Claim, FrontMatter, Node, Page, Source, Term
from kiosk.briefing.outline import count_sections
from kiosk.briefing.page_file import make_headline, make_page, mending_page, read_page_file
from kiosk.briefing.page_shelf import PageShelf
from kiosk.briefing.pictures.address import find_file
from kiosk.briefing.problems import Problem
from kiosk.briefing.table_file import Entry, ReadTable, has_entries
from kiosk.briefing.tables import TermEntry, read_claims, read_glossary, read_lexicon, read_sources
from kiosk.briefing.tree import Tree
from kiosk.briefing.tree_scan import scan_tree

if TYPE_CHECKING:
    from kiosk.briefing.glossary import TermMarker
    from kiosk.briefing.markdown import MarkdownReader

_PAGES_KEPT = 64
_HEADLINES_KEPT = 2_048
_FACETS_KEPT = 8
_TABLES_KEPT = 4

Drawn = TypeVar("Drawn", FrontMatter, Page)


class UnreadableBriefingError(Exception):
    """There is no folder to read a briefing from; the message says which and why."""


class Briefing:
    """One briefing folder.

    Nothing here raises on bad content: a page that cannot be read says that it is being mended, a table that cannot be
    read is empty, and ``problems`` has what was found so far (``check_briefing`` finds all there is).

    Args:
        folder: the briefing.
        info: what ``briefing.toml`` says.
        tree: its pages.
        problems: what was wrong with those two.
    """

    def __init__(self, folder: Path, info: BriefingInfo, tree: Tree, problems: list[Problem]) -> None:
        self.folder = folder
        self.info = info
        self.tree = tree
        self._problems = dict.fromkeys(problems)
        self.edition = 0
        """Grows with all that is read anew at once: tables, titles of the whole, which pages there are."""
        self._good_pages: LastGood[Page] = LastGood(_PAGES_KEPT)
        self._good_entries = LastGoodEntries()
        self._good_fronts: LastGood[FrontMatter] = LastGood(_HEADLINES_KEPT)
        self._shelf = PageShelf(folder, _PAGES_KEPT)
        self._read_front: Callable[[Path, str], FrontMatter | None] = lru_cache(_HEADLINES_KEPT)(self._front_of)
        self._facets = lru_cache(_FACETS_KEPT)(lambda path, _edition: find_facets(path))
        self._offers = lru_cache(_TABLES_KEPT)(lambda path, _edition: has_entries(path))
        self._marker: Callable[[str], TermMarker] = lru_cache(None)(self._marker_of)

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language of the briefing; the first is the default."""
        return self.info.languages

    def language_or_default(self, language: str) -> str:
        """That language where the briefing has it, else its first."""
        return language if language in self.languages else self.languages[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found wrong so far, in the order of files and lines."""
        return tuple(sorted(self._problems))

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by its id, in the order of ``sources.toml``."""
        return self._entries("sources", read_sources(self.folder / "sources.toml", self.languages))

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """Every claim of the paper by its id, in the order of ``claims.toml``."""
        return self._entries("claims", read_claims(self.folder / "claims.toml"))

    def lexicon(self, language: str) -> dict[str, str]:
        """How some words are said in a language, by the word."""
        return {word: said[language] for word, said in self._lexicon.items() if language in said}

    def terms(self, language: str) -> dict[str, Term]:
        """The glossary in one language, by id."""
        return {id_: entry.terms[language] for id_, entry in self._glossary.items() if language in entry.terms}

    @property
    def has_sources(self) -> bool:
        """Whether ``sources.toml`` seems to have any, told fast: home is drawn without reading them."""
        return self._has_entries("sources.toml")

    @property
    def has_terms(self) -> bool:
        """Whether ``glossary.toml`` seems to have any, told fast."""
        return self._has_entries("glossary.toml")

    def facets(self, page_id: str, language: str) -> tuple[int, ...]:
        """Which sections of a page of the diamond are facets, from 1: told fast and without its Markdown.

        Raises:
            KeyError: the tree has no such page.
        """
        return self._facets(path, read_edition(path)) if (path := self.file(page_id, language)) is not None else ()

    def front_matter(self, page_id: str, language: str) -> FrontMatter:
        """A page's front matter, read alone and fast; a title is always there.

        Raises:
            KeyError: the tree has no such page.
        """
        page = self.headline(page_id, language)
        heading = page.heading if page.heading != page.title else ""
        kind: Literal["background", ""] = "background" if page.background else ""
        return FrontMatter(page.title, page.lead, page.icon, heading, page.claims, page.drawing, kind, page.icons)

    def headline(self, page_id: str, language: str) -> Page:
        """A page as cards and trails show it: with its front matter, without its text.

        Raises:
            KeyError: the tree has no such page.
        """
        node = self.tree.node(page_id)
        language, path = self._file(node, language)
        front = self._read_front(path, read_edition(path)) if path is not None else None
        front = self._good_fronts.keep((page_id, language), front)
        if front is None:
            return mending_page(node, language, path)
        return make_headline(node, language, front)

    def take_info(self, info: BriefingInfo, problems: Sequence[Problem]) -> None:
        """Show what ``briefing.toml`` says now; the languages are those of the start, no run and no poll goes."""
        kept = self.info
        self.info = replace(info, languages=self.languages, runs=kept.runs | info.runs, polls=kept.polls | info.polls)
        self._problems |= dict.fromkeys(problems)
        self.edition += 1

    def take_tree(self, tree: Tree) -> None:
        """Show the pages that there are now."""
        self.tree = tree
        self._problems |= dict.fromkeys(tree.problems)
        self.edition += 1

    def forget_drawings(self) -> None:
        """Look again where the drawings are that pages name: one may be there only now."""
        self._read_front = lru_cache(_HEADLINES_KEPT)(self._front_of)

    def forget_tables(self) -> None:
        """Read sources, claims and terms anew when they are next asked for, and pages, in which terms are marked."""
        for name in ("sources", "claims", "_glossary", "_lexicon"):
            self.__dict__.pop(name, None)
        self._marker = lru_cache(None)(self._marker_of)
        self._shelf = PageShelf(self.folder, _PAGES_KEPT)
        self.edition += 1

    def page(self, page_id: str, language: str) -> Page:
        """A page, in another language where it lacks this one (``Page.language`` tells).

        Raises:
            KeyError: the tree has no such page.
        """
        node = self.tree.node(page_id)
        language, path = self._file(node, language)
        if path is None:
            return self._last_good(mending_page(node, language, None))
        return self._shelf.page(path, lambda: self._page_of(page_id, language, path))

    def section_count(self, page_id: str, language: str) -> int:
        """How many sections a page has, told fast and without its Markdown.

        Raises:
            KeyError: the tree has no such page.
        """
        path = self.file(page_id, language)
        return count_sections(path) if path is not None else 0

    def file(self, page_id: str, language: str) -> Path | None:
        """The file that a page is read from in a language; None where it has none at all.

        Raises:
            KeyError: the tree has no such page.
        """
        return self._file(self.tree.node(page_id), language)[1]

    def files(self, page_id: str, language: str) -> tuple[Path, ...]:
        """The files that a page is made of in a language: its own, and those of its pictures, there or not.

        Of a page that nobody has read yet, the pictures are not known: home is drawn without.

        Raises:
            KeyError: the tree has no such page.
        """
        own = self.file(page_id, language)
        return self._shelf.files(own) if own is not None else ()

    def _file(self, node: Node, language: str) -> tuple[str, Path | None]:
        for choice in (language, *self.languages):
            if choice in node.files:
                return choice, node.files[choice]
        return language, None

    def _page_of(self, page_id: str, language: str, path: Path) -> Page:
        file = read_page_file(path, self._reader)
        self._problems |= dict.fromkeys(file.problems)
        page = self._marker(language).mark(make_page(self.tree.node(page_id), language, file))
        return self._last_good(self._with_drawing(page))

    def _last_good(self, page: Page) -> Page:
        """The page, or how it was while it could still be read."""
        return self._good_pages.keep((page.id, page.language), None if page.mending else page) or page

    def _front_of(self, path: Path, _edition: str) -> FrontMatter | None:
        front, problems = read_front_matter(path)
        self._problems |= dict.fromkeys(problems)
        return self._with_drawing(front) if front else None

    def _with_drawing(self, named: Drawn) -> Drawn:
        """The same with its drawing where it is, or without one that is not there; asked of the disk once."""
        if not named.drawing:
            return named
        found = find_file(self.folder, named.drawing)
        return replace(named, drawing="" if found.complaints else found.path)

    def _marker_of(self, language: str) -> TermMarker:
        from kiosk.briefing.glossary import TermMarker

        return TermMarker(self.terms(language))

    @cached_property
    def _reader(self) -> MarkdownReader:
        from kiosk.briefing.markdown import MarkdownReader

        return MarkdownReader(self.folder)

    @cached_property
    def _glossary(self) -> dict[str, TermEntry]:
        return self._entries("glossary", read_glossary(self.folder / "glossary.toml", self.languages))

    @cached_property
    def _lexicon(self) -> dict[str, dict[str, str]]:
        return self._entries("lexicon", read_lexicon(self.folder / "speech.toml", self.languages))

    def _has_entries(self, name: str) -> bool:
        return self._offers(path := self.folder / name, read_edition(path))

    def _entries(self, name: str, table: ReadTable[Entry]) -> dict[str, Entry]:
        self._problems |= dict.fromkeys(table.problems)
        return self._good_entries.keep(name, table)


def load_briefing(folder: Path) -> Briefing:
    """Open a briefing folder; only ``briefing.toml`` and the names of its files are read at once.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    require_folder(folder)
    info, problems = read_info(folder / "briefing.toml")
    tree = scan_tree(folder, info.languages)
    return Briefing(folder, info, tree, [*problems, *tree.problems])


def require_folder(folder: Path) -> None:
    """Make sure that there is a folder to read.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    try:
        with os.scandir(folder):
            pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableBriefingError(f"{folder} is no briefing folder: {reason}") from error
