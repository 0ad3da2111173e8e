"""Owns where in a briefing folder which kind of page lies.

A scan looks at names alone: no file is opened, and nothing is asked of the disk but the folders' lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.briefing.folder_scan import FolderEntry, FolderScan, FolderScanner
from kiosk.briefing.fonts import FONTS
from kiosk.briefing.model import CONCLUSION, DIAMOND, HOME, PageKind
from kiosk.briefing.strangers import Level
from kiosk.briefing.table_file import TABLES
from kiosk.briefing.tree import Tree, Twig

MEDIA = "media"
SPEECH = "speech"
"""The folder of what was recorded of a briefing."""
_ROOT_PAGES = frozenset((HOME, DIAMOND, CONCLUSION))
_ROOT_NAMES = frozenset((*TABLES, "README.md", "LICENSE"))


def scan_tree(folder: Path, languages: Sequence[str]) -> Tree:
    """Find the pages of a briefing folder. Never raises.

    Home is there even where it has no file; a folder that cannot be listed is a problem of the tree.

    Args:
        folder: the briefing.
        languages: which languages a file may be in.
    """
    return _TreeScan(folder, FolderScanner(folder, languages)).scan()


def lists_same(tree: Tree, page_id: str, folder: Path, languages: Sequence[str]) -> bool:
    """Whether one folder still has the pages, the files and the folders that a tree has of it.

    What lies in folders below is not looked at: it costs what one folder does, whatever the size of the briefing.

    Args:
        tree: as it was scanned.
        page_id: home, a demand or an argument of it, whose own folder is looked at.
        folder: the briefing.
        languages: which languages a file may be in.

    Raises:
        KeyError: the tree has no such page.
    """
    kind, kept, children = tree.kind(page_id), tree.entry(page_id), map(tree.entry, tree.children(page_id))
    found = FolderScanner(folder, languages).scan(kept.folder)
    if kind is PageKind.ARGUMENT:
        return found.own == kept and found.pages == list(children)
    below = found.folders if kind is PageKind.DEMAND else _demand_folders(found)
    if [entry.folder for entry in below] != [entry.folder for entry in children]:
        return False
    if kind is PageKind.DEMAND:
        return found.own == kept
    there = {slug: entry for slug in _ROOT_PAGES if slug in tree and (entry := tree.entry(slug)).files}
    return there == {entry.slug: entry for entry in found.pages if entry.slug in _ROOT_PAGES}


def _demand_folders(root: FolderScan) -> list[FolderEntry]:
    return [entry for entry in root.folders if entry.folder.name not in (MEDIA, FONTS, SPEECH)]


class _TreeScan:
    """The scan of one briefing, under way."""

    def __init__(self, folder: Path, scanner: FolderScanner) -> None:
        self._folder = folder
        self._scanner = scanner
        self._twigs: dict[str, Twig] = {}

    def scan(self) -> Tree:
        root = self._scanner.scan(self._folder)
        demands = _demand_folders(root)
        self._refuse_all_but(root, _ROOT_PAGES, Level.BRIEFING)
        names = [name for name in root.strangers if name not in _ROOT_NAMES]
        self._scanner.refuse(self._folder, [*names, *root.own.files.values()], Level.BRIEFING)
        pages = {entry.slug: entry for entry in root.pages}
        home = pages.get(HOME, FolderEntry(HOME, self._folder, {}))
        self._twigs[HOME] = Twig(PageKind.HOME, 1, None, tuple(entry.slug for entry in demands), home)
        if DIAMOND in pages:
            self._twigs[DIAMOND] = Twig(PageKind.DIAMOND, 1, HOME, (), pages[DIAMOND])
        for number, entry in enumerate(demands, 1):
            self._add_demand(number, entry)
        if CONCLUSION in pages:
            self._twigs[CONCLUSION] = Twig(PageKind.CONCLUSION, 1, HOME, (), pages[CONCLUSION])
        return Tree(self._twigs, self._scanner.problems, self._scanner.left_over)

    def _add_demand(self, number: int, entry: FolderEntry) -> None:
        found = self._scanner.scan(entry.folder)
        self._scanner.refuse(entry.folder, found.strangers, Level.DEMAND)
        self._refuse_all_but(found, frozenset(), Level.DEMAND)
        ids = tuple(f"{entry.slug}/{argument.slug}" for argument in found.folders)
        self._twigs[entry.slug] = Twig(PageKind.DEMAND, number, HOME, ids, found.own)
        for position, (id_, argument) in enumerate(zip(ids, found.folders, strict=True), 1):
            self._add_argument(id_, position, entry.slug, argument)

    def _add_argument(self, id_: str, number: int, parent: str, entry: FolderEntry) -> None:
        found = self._scanner.scan(entry.folder)
        names = [*found.strangers, *(below.folder.name for below in found.folders)]
        self._scanner.refuse(entry.folder, names, Level.ARGUMENT)
        ids = tuple([f"{id_}/{page.slug}" for page in found.pages])
        self._twigs[id_] = Twig(PageKind.ARGUMENT, number, parent, ids, found.own)
        for position, (page_id, page) in enumerate(zip(ids, found.pages, strict=True), 1):
            self._twigs[page_id] = Twig(PageKind.CASE_STUDY, position, id_, (), page)

    def _refuse_all_but(self, found: FolderScan, slugs: frozenset[str], level: Level) -> None:
        for entry in found.pages:
            if entry.slug not in slugs:
                self._scanner.refuse(entry.folder, entry.files.values(), level)
