"""Owns how a table of Markdown becomes a block, and which cells have no place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode
from msgspec.structs import replace

from kiosk.briefing.blocks import Inlines, Table
from kiosk.briefing.findings import Passage
from kiosk.briefing.problems import Code
from kiosk.briefing.stretch import Stretch
from kiosk.text_files.places import Lines, Place

_BORDER = re.compile(r"(?<!\\)\||$")


def read_table(node: SyntaxTreeNode, stretch: Stretch) -> Table:
    """Read a table. A citation in any of its cells backs all its numbers."""
    rows: list[tuple[Inlines, ...]] = []
    passages: list[Passage] = []
    for row in (row for part in node.children for row in part.children):
        cells: list[Inlines] = []
        column = 0
        for cell in row.children:
            line, column = stretch.cell(cell.children[0], stretch.number(row), column)
            cells.append(line.runs)
            passages.append(line.passage)
            if line.images:
                stretch.not_supported(row, "Move the picture out of the table, to a line of its own.", is_hidden=True)
        rows.append(tuple(cells))
        _find_surplus(stretch, stretch.number(row), len(rows[0]))
    cited = any(passage.cited for passage in passages)
    for passage in passages:
        stretch.add_passage(replace(passage, cited=cited, table=stretch.number(node) + 1))
    return Table(rows[0], tuple(rows[1:]))


def _find_surplus(stretch: Stretch, number: int, wanted: int) -> None:
    surplus = [(column, words) for column, words in list(table_cells(stretch.findings.lines[number]))[wanted:] if words]
    if surplus:
        named = ", ".join(f"`{words}`" for _, words in surplus)
        message = f"Give this row {wanted} cells, and write \\| for a | inside of one: {named} has no column."
        place = Place(number + 1, surplus[0][0] + 1)
        stretch.findings.problem(place, Code.SURPLUS_CELL, message, Lines(number + 1, number + 1))


def table_cells(line: str) -> Iterator[tuple[int, str]]:
    """The cells of a line of a table, each with its column, from 0; what is outside of the outer | is none."""
    begin = len(line) - len(line.lstrip(" \t>"))
    if line[begin : begin + 1] == "|":
        begin += 1
    while begin <= len(line):
        end = next(_BORDER.finditer(line, begin)).start()
        words = line[begin:end].strip()
        if end < len(line) or words:
            yield begin + len(line[begin:end]) - len(line[begin:end].lstrip()), words
        begin = end + 1
