"""Owns the pages that were read, each until its file, or a picture or map in it, is another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.briefing.blocks import Background, Block, Detail, FigureBlock, Image, Notes, Quote
from kiosk.briefing.figure_kinds import MapFigure
from kiosk.briefing.file_edition import read_edition
from kiosk.briefing.model import Page
from kiosk.briefing.pictures.address import find_file


class _Kept(NamedTuple):
    """A page, and what its files were when it was read."""

    page: Page
    editions: dict[Path, str]


class PageShelf:
    """Keeps pages; where there are too many, the one that was asked for longest ago goes.

    Args:
        folder: the briefing, where pictures are.
        most: how many.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most
        self._kept: dict[Path, _Kept] = {}

    def page(self, path: Path, read: Callable[[], Page]) -> Page:
        """The page of a file, read only where it is not kept as its files are now."""
        kept = self._kept.pop(path, None)
        if kept is None or any(read_edition(file) != edition for file, edition in kept.editions.items()):
            edition = read_edition(path)
            page = read()
            kept = _Kept(page, {path: edition, **_editions(self._folder, page)})
        self._kept[path] = kept
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return kept.page

    def files(self, path: Path) -> tuple[Path, ...]:
        """That file, and those of the pictures and maps in its page, as far as it is kept."""
        kept = self._kept.get(path)
        return tuple(kept.editions) if kept is not None else (path,)


def _editions(folder: Path, page: Page) -> dict[Path, str]:
    """Where the pictures and maps of a page are, or are looked for, and what they were."""
    sections = (block for section in page.sections for block in section.blocks)
    editions: dict[Path, str] = {}
    for block in _all((*page.plain, *page.preamble, *sections)):
        if isinstance(block, Image) and block.path:
            editions[folder / block.path] = block.edition
        elif isinstance(block, FigureBlock) and isinstance(block.figure, MapFigure) and block.figure.file:
            found = find_file(folder, block.figure.file)  # nothing outside of the briefing is looked at
            if found.path:
                editions[folder / found.path] = found.edition
    return editions


def _all(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Quote | Detail | Background | Notes):
            yield from _all(block.blocks)
