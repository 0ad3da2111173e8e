"""Owns what is looked at again while a briefing is shown: which paths tell of an edit, and what is read anew then.

What is watched is bounded, whatever the size of a briefing: systems have few watches to give (inotify on Linux).
Folders tell of pages that come and go, files of edits in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from kiosk.briefing.file_edition import read_edition
from kiosk.briefing.info import read_info
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import CONCLUSION, DIAMOND, HOME, PageKind
from kiosk.briefing.table_file import TABLES
from kiosk.briefing.tree import Tree
from kiosk.briefing.tree_scan import MEDIA, lists_same, scan_tree

MOST_FOLDERS = 512
MOST_DRAWN = 24
MOST_LINKS = 64
"""Pages whose cards stand on a page; what was edited of those behind them shows when the page is opened again."""


def near_pages(tree: Tree, page_id: str) -> tuple[str, ...]:
    """The pages whose title or lead another page shows: itself, its trail, the demands, those below and beside it.

    Raises:
        KeyError: the tree has no such page.
    """
    below = tree.children(page_id)
    deep = tree.counts(page_id).case_studies if tree.kind(page_id) is PageKind.DEMAND else 0
    beside = (page for page in tree.siblings(page_id) if page is not None)
    ends = (page for page in (HOME, DIAMOND, CONCLUSION) if page in tree)
    cases = (tree.case_study(page_id, place) for place in range(min(deep, MOST_LINKS)))
    return tuple(dict.fromkeys(chain(tree.trail(page_id), ends, tree.demands, beside, below[:MOST_LINKS], cases)))


def watched_paths(briefing: Briefing, page_id: str, language: str) -> tuple[Path, ...]:
    """The files and folders whose change may change what is shown of a page.

    Raises:
        KeyError: the tree has no such page.
    """
    pages = near_pages(briefing.tree, page_id)
    near = (briefing.file(page, language) for page in pages)
    tables = (briefing.folder / name for name in TABLES)
    drawings = _near_drawings(briefing, pages, language)
    files = (*briefing.files(page_id, language), *(file for file in near if file is not None), *tables, *drawings)
    return tuple(dict.fromkeys((*files, *islice(_folders(briefing), MOST_FOLDERS))))


def _near_drawings(briefing: Briefing, near: Iterable[str], language: str) -> Iterator[Path]:
    """The drawings of pages, found by reading their front matter: of so few as are drawn at first in any case."""
    named = (briefing.headline(page, language).drawing for page in islice(near, MOST_DRAWN))
    return (briefing.folder / name for name in named if name)


class BriefingRenewal:
    """Has read anew what changed in a briefing's folder: its tables, ``briefing.toml``, and which pages there are.

    Languages stay as they were at the start. What is gone, or can no longer be read, stays as it last was.

    Args:
        briefing: what is shown; it is changed.
    """

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._tables = self._table_editions()
        self._folders = self._folder_editions()
        self.is_behind = False
        """Whether the tree is as it was only because of a page that is in use."""

    def renew(self, in_use: Iterable[str]) -> frozenset[str]:
        """Look what changed, and read it anew.

        Args:
            in_use: pages that must stay: while one of them is gone, the tree is as it was.

        Returns:
            The pages that are there no longer.
        """
        self._renew_tables()
        return self._renew_tree(in_use)

    def _renew_tables(self) -> None:
        now = self._table_editions()
        changed = {name for name, edition in now.items() if edition and edition != self._tables[name]}
        self._tables |= {name: now[name] for name in changed}
        if "briefing.toml" in changed:
            info, problems = read_info(self._briefing.folder / "briefing.toml")
            self._briefing.take_info(info, problems)
        if changed - {"briefing.toml"}:
            self._briefing.forget_tables()

    def _renew_tree(self, in_use: Iterable[str]) -> frozenset[str]:
        now = self._folder_editions()
        if now == self._folders:
            return frozenset()
        self._briefing.forget_drawings()
        before = self._briefing.tree
        if self._lists_same(before, now):
            self._folders, self.is_behind = now, False
            return frozenset()
        tree = scan_tree(self._briefing.folder, self._briefing.languages)
        self.is_behind = not all(_is_whole(page, before, tree) for page in in_use)
        if self.is_behind:
            return frozenset()  # they may come back
        if not tree.is_like(before):
            self._briefing.take_tree(tree)
        self._folders = self._folder_editions()
        return frozenset(page for page in before if page not in tree)

    def _lists_same(self, tree: Tree, now: dict[Path, str]) -> bool:
        """Whether the folders that changed have the files that they had: editors put another in the place of one."""
        changed = {folder for folder, edition in now.items() if edition != self._folders.get(folder)}
        media, briefing = self._briefing.folder / MEDIA, self._briefing
        pages = {tree.entry(page).folder: page for page in _with_folders(tree)}
        return all(
            folder == media or lists_same(tree, pages[folder], briefing.folder, briefing.languages)
            for folder in changed
        )

    def _table_editions(self) -> dict[str, str]:
        return {name: read_edition(self._briefing.folder / name) for name in TABLES}

    def _folder_editions(self) -> dict[Path, str]:
        return {folder: read_edition(folder) for folder in _folders(self._briefing)}


def _is_whole(page: str, before: Tree, after: Tree) -> bool:
    """Whether a page has all the files that it had."""
    return page in after and before.node(page).files.keys() <= after.node(page).files.keys()


def _folders(briefing: Briefing) -> Iterator[Path]:
    yield briefing.folder
    yield briefing.folder / MEDIA
    yield from (briefing.tree.entry(page).folder for page in _with_folders(briefing.tree) if page != HOME)


def _with_folders(tree: Tree) -> Iterator[str]:
    """The pages that have a folder of their own: home, the demands and the arguments."""
    yield HOME
    yield from tree.demands
    yield from (argument for demand in tree.demands for argument in tree.children(demand))
