"""Owns how pages are added, moved and removed: as changes of files, whose names and numbers follow."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.authoring.changes import Change, FileChange
from kiosk.authoring.file_names import name_of
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME, PageKind

_NUMBER = re.compile(r"(\d+)-(.+)", re.DOTALL)


class CannotChangeError(Exception):
    """A page cannot be added, moved or removed so; the message says why."""


def add_page(briefing: Briefing, parent: str, titles: Mapping[str, str]) -> Change:
    """A new page behind the others below a page: a demand, an argument of a demand, or a case study of an argument.

    Args:
        briefing: where.
        parent: the page above it.
        titles: what it is called, by language.

    Raises:
        CannotChangeError: no pages stand below such a page.
        KeyError: there is no such page.
    """
    kind = briefing.tree.kind(parent)
    if kind not in (PageKind.HOME, PageKind.DEMAND, PageKind.ARGUMENT):
        raise CannotChangeError("No pages stand below this one.")
    folder = briefing.folder if parent == HOME else briefing.tree.entry(parent).folder
    children = briefing.tree.demands if parent == HOME else briefing.tree.children(parent)
    number = max((_number(_named(briefing, child)) for child in children), default=0) + 1
    slug = name_of(next(iter(titles.values())), f"page-{number}")
    taken = {briefing.tree.entry(child).slug for child in children}
    slug = slug if slug not in taken else f"{slug}-{number}"
    stem = f"{number}-{slug}"
    is_file = kind is PageKind.ARGUMENT
    files = {
        (folder / f"{stem}.{language}.md" if is_file else folder / stem / f"index.{language}.md"): _page_text(title)
        for language, title in titles.items()
    }
    return Change(tuple(FileChange(path, None, text.encode()) for path, text in files.items()))


def move_page(briefing: Briefing, page: str, by: int) -> Change:
    """A page changes places with the one before it (-1) or behind it (1).

    Raises:
        CannotChangeError: there is none, or the page stands where it must.
        KeyError: there is no such page.
    """
    tree = briefing.tree
    parent = tree.parent(page)
    if parent is None or page not in (tree.demands if parent == HOME else tree.children(parent)):
        raise CannotChangeError("This page stands where it must.")
    beside = list(tree.demands if parent == HOME else tree.children(parent))
    place = beside.index(page) + by
    if not 0 <= place < len(beside):
        raise CannotChangeError("There is no page on that side.")
    one, other = _named(briefing, page), _named(briefing, beside[place])
    return Change(tuple(sorted(_swapped(one, other), key=lambda file: file.after is not None)))


def remove_page(briefing: Briefing, page: str) -> Change:
    """A page goes, with all pages below it.

    Raises:
        CannotChangeError: home stays.
        KeyError: there is no such page.
    """
    if page == HOME:
        raise CannotChangeError("Home stays: a briefing begins with it.")
    entry = briefing.tree.entry(page)
    has_folder = briefing.tree.kind(page) in (PageKind.DEMAND, PageKind.ARGUMENT)
    files = _all_files(entry.folder) if has_folder else sorted(entry.paths().values())
    return Change(tuple(FileChange(path, path.read_bytes(), None) for path in files))


def _page_text(title: str) -> str:
    return f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\nlead: {json.dumps(title, ensure_ascii=False)}\n---\n"


def _named(briefing: Briefing, page: str) -> list[Path]:
    """What has the number of a page in its name: its folder, or its files."""
    entry = briefing.tree.entry(page)
    if briefing.tree.kind(page) in (PageKind.DEMAND, PageKind.ARGUMENT):
        return [entry.folder]
    return sorted(entry.paths().values())


def _number(named: list[Path]) -> int:
    found = _NUMBER.match(named[0].name) if named else None
    return int(found[1]) if found else 0


def _swapped(one: list[Path], other: list[Path]) -> Iterator[FileChange]:
    for paths, number in ((one, _number(other)), (other, _number(one))):
        for path in paths:
            found = _NUMBER.match(path.name)
            if found is None:
                raise CannotChangeError(f"{path.name} has no number that could be another.")
            renamed = path.with_name(f"{number}-{found[2]}")
            for file in _all_files(path) if path.is_dir() else [path]:
                data = file.read_bytes()
                yield FileChange(file, data, None)
                yield FileChange(renamed / file.relative_to(path) if path.is_dir() else renamed, None, data)


def _all_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())
