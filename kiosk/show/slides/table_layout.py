"""Owns how wide the columns of a table on a slide are, and how high that makes it.

A column is as wide as its widest cell. Where there is no room for that, each keeps its longest word on one line, and
what is left is shared by what each lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from msgspec import Struct

from kiosk.show.slides.ruler import Ruler

COLUMN_GAP = 0.9
"""Between columns, in sizes of the text."""
ROW_GAP = 0.36
"""Below each row, half of it above the line under it."""

SLACK = 1.04
"""A screen sets letters at whole px, so that words come out a little wider than they were measured."""


class TableLayout(Struct, frozen=True):
    """Columns and height in px; ``fits`` is false where a word is wider than there is room for."""

    columns: tuple[float, ...]
    height: float
    fits: bool


def lay_out_table(
    ruler: Ruler, rows: Sequence[Sequence[str]], *, size: float, leading: float, room: float
) -> TableLayout:
    """Lay a table out.

    Args:
        ruler: measures its words.
        rows: its cells as plain words, the heading row first.
        size: of the type, in px.
        leading: of a line, in sizes.
        room: px that it may be wide.
    """
    cells = list(zip_longest(*rows, fillvalue=""))
    # As if all words were strong, which the heading row is.
    natural = [max(_width(ruler, cell, size) for cell in column) for column in cells]
    narrowest = [max(ruler.narrowest(cell, "strong", size) * SLACK for cell in column) for column in cells]
    free = max(size, room - COLUMN_GAP * size * (len(cells) - 1))
    columns = share_room(natural, narrowest, free)
    lines = [
        [ruler.lines(cell, "strong", size, width) for cell, width in zip(row, columns, strict=False)] for row in rows
    ]
    height = sum(max(row, default=1) * leading * size + ROW_GAP * size for row in lines)
    return TableLayout(tuple(columns), height, sum(narrowest) <= free)


def share_room(natural: Sequence[float], narrowest: Sequence[float], free: float) -> list[float]:
    """Widths of columns that together are at most ``free`` px wide.

    Args:
        natural: how wide each would be on one line.
        narrowest: how wide its longest word is.
        free: px for all of them.
    """
    if sum(natural) <= free:
        return list(natural)
    least = sum(narrowest)
    if least >= free:
        return [width * free / least for width in narrowest]
    share = (free - least) / (sum(natural) - least)
    return [low + (high - low) * share for low, high in zip(narrowest, natural, strict=True)]


def _width(ruler: Ruler, words: str, size: float) -> float:
    return ruler.width(words, "strong", size) * SLACK
