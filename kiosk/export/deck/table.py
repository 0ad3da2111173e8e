"""Owns tables of a deck."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from pptx.util import Emu

from kiosk.export.deck.canvas import EMU, FAINT, WORDS, Box, Colour, write_runs
from kiosk.export.rich_text import read_runs
from kiosk.show.slides.text import StageTable

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's "No Style, No Grid"."""
_SHRUNK = 0.9
_WIDEST_SPREAD = 1.4


def add_table(shapes: Any, box: Box, table: StageTable, size: float, colour: Colour) -> None:
    """Add a table of the office program.

    Args:
        shapes: of the slide.
        box: where.
        table: its rows, and how wide its columns are.
        size: of the type, in px.
        colour: of the heading row.
    """
    rows, columns = len(table.rows), max(map(len, table.rows))
    frame = shapes.add_table(rows, columns, *box.emu)
    made = frame.table
    made.first_row, made.horz_banding = table.headed, False
    next(frame.element.iter("{*}tableStyleId")).text = _NO_STYLE
    widths = table.columns or [box.width / columns] * columns
    spread = min(_WIDEST_SPREAD, box.width / max(1.0, sum(widths)))  # an office's letters may be wider than ours
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Emu(round(width * spread * EMU))
    for number, row in enumerate(table.rows):
        made.rows[number].height = Emu(round(box.height / rows * EMU))
        for cell, text in zip(made.rows[number].cells, row, strict=False):
            is_head = table.headed and number == 0
            cell.margin_left = cell.margin_right = Emu(round(size * 0.3 * EMU))
            cell.margin_top = cell.margin_bottom = Emu(round(size * 0.12 * EMU))
            paragraph = cell.text_frame.paragraphs[0]
            runs = [replace(run, strong=True) if is_head else run for run in read_runs(text.markup)]
            write_runs(paragraph, runs, size * _SHRUNK, colour if is_head else WORDS)
            cell.fill.solid()
            if number % 2 or is_head:
                cell.fill.background()
            else:
                FAINT.fill(cell.fill)
