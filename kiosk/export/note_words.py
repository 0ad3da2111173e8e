"""Owns notes to a slide as lines of words: for the notes of a deck, and for the speaker's sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.show.pages.block_shapes import BlockProps, FigureProps, ImageProps, TableProps
from kiosk.show.slides.text import LineProps


def note_lines(lines: Sequence[LineProps]) -> list[str]:
    """Each line of the notes; of a table its rows, of a picture or figure what it shows."""
    return [text for line in lines for text in _words(line) if text]


def _words(line: LineProps) -> Iterator[str]:
    if line.block is not None:
        yield from _of_block(line.block)
    else:
        yield f"{line.mark} {line.plain}".strip() if line.plain else ""


def _of_block(block: BlockProps) -> Iterator[str]:
    if isinstance(block, TableProps):
        for row in (block.header, *block.rows):
            yield " · ".join(cell.plain for cell in row if cell.plain)
    elif isinstance(block, ImageProps | FigureProps):
        yield block.alt
