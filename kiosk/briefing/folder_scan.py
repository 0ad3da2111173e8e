"""Owns what the names in one folder of a briefing mean: pages, folders of pages, and what is neither."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.strangers import Level, explain_name, is_hidden, is_left_over
from kiosk.text_files.places import WHOLE_FILE, Place

INDEX = "index"
_NAME = re.compile("(?:([0-9]{1,9})-)?([a-z0-9]+(?:-[a-z0-9]+)*)")
_UNNUMBERED = 1 << 60

Files = dict[str, str]
"""File names by language."""


class FolderEntry(NamedTuple):
    """A page or a folder of pages: its name without number, where it lies, and its files."""

    slug: str
    folder: Path
    files: Files

    def paths(self) -> dict[str, Path]:
        """Its files by language, with their folder."""
        return {language: self.folder / name for language, name in self.files.items()}


class FolderScan(NamedTuple):
    """What one folder holds, in order; ``own`` is the folder's own page and may have no files.

    ``strangers`` are names that are neither a page nor a folder of pages.
    """

    own: FolderEntry
    pages: list[FolderEntry]
    folders: list[FolderEntry]
    strangers: list[str]


class FolderScanner:
    """Lists folders of one briefing, and keeps what is wrong with them in ``problems``.

    ``left_over`` is what other programs have left there, which is passed over.

    Args:
        root: the briefing folder, which nothing may lead out of.
        languages: which languages a file may be in.
    """

    def __init__(self, root: Path, languages: Sequence[str]) -> None:
        self._root = root
        self._languages = languages
        self.problems: list[Problem] = []
        self.left_over: list[Path] = []

    def scan(self, folder: Path) -> FolderScan:
        """List one folder; an empty one, and a problem, where that is not possible."""
        files: dict[str, Files] = {}
        folders: dict[str, Files] = {}
        strangers: list[str] = []
        for item in self._list(folder):
            name = item.name
            # The list of the folder has the answer for a plain file: nothing more is asked of the disk for it.
            if not item.is_file(follow_symlinks=False) and not self._is_file(item, folders, strangers):
                continue
            base, _, language = name[:-3].rpartition(".")
            if language not in self._languages or not name.endswith(".md"):
                strangers.append(name)
            elif base in files:
                files[base][language] = name
            else:
                files[base] = {language: name}
        own = FolderEntry(INDEX, folder, files.pop(INDEX, {}))
        pages = [FolderEntry(slug, folder, names) for slug, _, names in self._in_order(folder, files, strangers)]
        below = [FolderEntry(slug, folder / name, {}) for slug, name, _ in self._in_order(folder, folders, strangers)]
        left_over = {name for name in strangers if is_left_over(name)}
        self.left_over += [folder / name for name in left_over if not is_hidden(name)]
        return FolderScan(own, pages, below, [name for name in strangers if name not in left_over])

    def refuse(self, folder: Path, names: Iterable[str], level: Level) -> None:
        """Note that names have no place in a folder."""
        for name in names:
            path = folder / name
            message = explain_name(name, level, self._languages, is_folder=path.is_dir())
            self.problems.append(problem_at(path, Place(), Code.UNKNOWN_FILE, message, WHOLE_FILE))

    def _list(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as items:
                return list(items)
        except OSError as error:
            message = f"Make this folder readable: {error.strerror}."
            self.problems.append(problem_at(folder, Place(), Code.UNREADABLE, message, WHOLE_FILE))
            return []

    def _is_file(self, item: os.DirEntry[str], folders: dict[str, Files], strangers: list[str]) -> bool:
        """Sort what is no plain file; true where it leads to one inside the briefing."""
        path = Path(item.path)
        try:
            if item.is_symlink() and not path.resolve().is_relative_to(self._root.resolve()):
                message = "Replace this link by the file itself: it leads out of the briefing folder."
                self.problems.append(problem_at(path, Place(), Code.OUTSIDE, message, WHOLE_FILE))
                return False
            if item.is_file():
                return True
            if item.is_dir() and not item.name.startswith("."):
                folders[item.name] = {}
                return False
        except (OSError, RuntimeError):  # a link that leads to itself
            pass
        strangers.append(item.name)
        return False

    def _in_order(
        self, folder: Path, found: dict[str, Files], strangers: list[str]
    ) -> Iterator[tuple[str, str, Files]]:
        """Each slug once, in order, with the name that made it; names that make no slug go to the strangers."""
        numbered: list[tuple[int, str, str]] = []
        for base, files in found.items():
            match = _NAME.fullmatch(base)
            if match is None or match[2] == INDEX:
                strangers += files.values() or [base]
            else:
                numbered.append((int(match[1] or _UNNUMBERED), match[2], base))
        seen: dict[str, str] = {}
        for _, slug, base in sorted(numbered):
            if slug in seen:
                name = min(found[base].values(), default=base)
                message = f"Rename this or `{min(found[seen[slug]].values(), default=seen[slug])}`: both make one page."
                self.problems.append(problem_at(folder / name, Place(), Code.SAME_PAGE, message, WHOLE_FILE))
                found[seen[slug]].update(found[base] | found[seen[slug]])
            else:
                seen[slug] = base
        return ((slug, base, found[base]) for slug, base in seen.items())
