"""Owns which picture of a page somebody enlarges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.show.pages.block_shapes import BackgroundProps, BlockProps, DetailProps, ImageProps, QuoteProps
from kiosk.show.pages.page_props import PageProps


def find_picture(page: PageProps, path: str) -> ImageProps | None:
    """A picture of a page, by where it lies in the briefing; None where the page has none such."""
    sections = (page.preamble, *page.sections)
    pictures = (one for section in sections for one in _pictures([*section.blocks, *section.more]))
    return next((one for one in pictures if one.path == path), None)


def _pictures(blocks: Iterable[BlockProps]) -> Iterator[ImageProps]:
    for block in blocks:
        if isinstance(block, ImageProps):
            yield block
        elif isinstance(block, QuoteProps | DetailProps | BackgroundProps):
            yield from _pictures(block.blocks)
