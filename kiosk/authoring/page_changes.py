"""Owns how pages are added, moved and removed: as changes of files, whose names and numbers follow."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.authoring.changes import Change, FileChange
from kiosk.authoring.file_names import name_of
from kiosk.authoring.run_slides import rename_page
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME, PageKind

_ABOVE = {
    PageKind.DEMAND: PageKind.HOME,
    PageKind.ARGUMENT: PageKind.DEMAND,
    PageKind.CASE_STUDY: PageKind.ARGUMENT,
}
_NUMBER = re.compile(r"^(\d+)-(.+)", re.DOTALL)


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
    beside = _beside(briefing, page)
    place = beside.index(page) + by
    if not 0 <= place < len(beside):
        raise CannotChangeError("There is no page on that side.")
    return place_page(briefing, page, briefing.tree.parent(page) or HOME, place)


def place_page(briefing: Briefing, page: str, parent: str, place: int) -> Change:
    """A page comes to a place, from 0, among those below a page; links and runs that name it follow.

    Raises:
        CannotChangeError: it cannot stand there.
        KeyError: there is no such page.
    """
    tree = briefing.tree
    _beside(briefing, page)
    if tree.kind(parent) is not _ABOVE[tree.kind(page)]:
        raise CannotChangeError("A page stays at its level: below a page like the one that it is below now.")
    others = [one for one in (tree.demands if parent == HOME else tree.children(parent)) if one != page]
    slug = page.rpartition("/")[2]
    if slug in {one.rpartition("/")[2] for one in others}:
        raise CannotChangeError(f"There is a page called {slug} already: rename the folder or file of one of them.")
    order = [*others[:place], page, *others[place:]]
    folder = briefing.folder if parent == HOME else tree.entry(parent).folder
    moved: dict[Path, Path] = {}
    for one, number in zip(order, _numbers(briefing, order), strict=True):
        for path in _named(briefing, one):
            target = folder / f"{number}-{_unnumbered(path)}"
            if target != path:
                moved |= (
                    {file: target / file.relative_to(path) for file in _all_files(path)}
                    if path.is_dir()
                    else {path: target}
                )
    now = page if parent == tree.parent(page) else f"{parent}/{slug}"
    return _moved(briefing, moved, page, now)


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


def _beside(briefing: Briefing, page: str) -> list[str]:
    """The pages that a page can change places with, itself among them.

    Raises:
        CannotChangeError: it stands where it must.
    """
    tree = briefing.tree
    parent = tree.parent(page)
    beside = () if parent is None else tree.demands if parent == HOME else tree.children(parent)
    if page not in beside:
        raise CannotChangeError("This page stands where it must.")
    return list(beside)


def _number(named: list[Path]) -> int:
    found = _NUMBER.match(named[0].name) if named else None
    return int(found[1]) if found else 0


def _numbers(briefing: Briefing, order: list[str]) -> list[int]:
    """The numbers for pages in an order: those that they have where each has one of its own, else from 1 on."""
    numbers = sorted(_number(_named(briefing, page)) for page in order)
    own = len(set(numbers)) == len(numbers) and 0 not in numbers
    return numbers if own else list(range(1, len(order) + 1))


def _unnumbered(path: Path) -> str:
    found = _NUMBER.match(path.name)
    return found[2] if found else path.name


def _moved(briefing: Briefing, moved: Mapping[Path, Path], page: str, now: str) -> Change:
    """Files that are called otherwise, and with another id of a page every file that names it."""
    link = re.compile(rf"(?<=page:){re.escape(page)}(?=[/)#\s\"'\]>]|$)", re.MULTILINE)

    def linked(file: Path, data: bytes) -> bytes:
        return link.sub(now, data.decode()).encode() if file.suffix == ".md" and is_text(data) else data

    before = {file: file.read_bytes() for file in moved}
    gone = [FileChange(file, data, None) for file, data in before.items()]
    if page == now:
        return Change((*gone, *(FileChange(moved[file], None, data) for file, data in before.items())))
    come = [FileChange(moved[file], None, linked(file, data)) for file, data in before.items()]
    others = [(file, file.read_bytes()) for file in sorted(briefing.folder.rglob("*.md")) if file not in moved]
    rest = [FileChange(file, data, linked(file, data)) for file, data in others]
    return Change((*gone, *come, *(one for one in rest if one.before != one.after), *rename_page(briefing, page, now)))


def unnumbered(path: Path) -> Path:
    """A path without the numbers by which pages are ordered: that of one id."""
    return Path(*(_NUMBER.sub(r"\2", part) for part in path.parts))


def is_text(data: bytes) -> bool:
    """Whether a file is text that is read and written as it is."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _all_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())
