"""Owns how a list of Markdown becomes a list of one level: every item's words, and the numbers as they were written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it.tree import SyntaxTreeNode

from kiosk.briefing.blocks import Block, Image, Inlines, ListBlock, TextRun
from kiosk.briefing.code_text import CODE, read_code
from kiosk.briefing.stretch import Stretch

LISTS = ("bullet_list", "ordered_list")


class _Item(NamedTuple):
    """An item; ``number`` is what was written before it, 0 for none."""

    runs: Inlines
    number: int


def read_list(node: SyntaxTreeNode, stretch: Stretch) -> Iterator[Block]:
    """Read a list, and then the pictures that stood in it."""
    reading = _ListReading(stretch)
    items = reading.read(node)
    if items:
        numbers = tuple(item.number for item in items)
        yield ListBlock(tuple(item.runs for item in items), numbers if any(numbers) else ())
    yield from reading.images


class _ListReading:
    """The reading of one list, under way."""

    def __init__(self, stretch: Stretch) -> None:
        self._stretch = stretch
        self.images: list[Image] = []

    def read(self, node: SyntaxTreeNode) -> list[_Item]:
        numbers = _numbers(node) if node.type == "ordered_list" else [0] * len(node.children)
        items: list[_Item] = []
        for item, number in zip(node.children, numbers, strict=True):
            runs = self._own(item)
            if runs:
                items.append(_Item(runs, number))
            elif number:
                message = f"Write words behind this number, or \\ between it and its mark: {number}\\."
                self._stretch.not_supported(item, message, is_hidden=True)
            for child in item.children:
                if child.type in LISTS:
                    self._stretch.not_supported(child, "Move these items out one level: a list has one.")
                    items += self.read(child)
        return items

    def _own(self, item: SyntaxTreeNode) -> Inlines:
        """The words of an item without those of the lists in it, each paragraph on a line of its own."""
        runs: Inlines = ()
        for piece in self._pieces(item):
            found = read_code(piece) if piece.type == CODE else self._line(piece)
            runs = (*runs, *((TextRun("\n"),) if runs and found else ()), *found)
        return runs

    def _line(self, inline: SyntaxTreeNode) -> Inlines:
        line = self._stretch.line(inline, self._stretch.number(inline))
        self._stretch.add_passage(line.passage)
        self.images += line.images
        return line.runs

    def _pieces(self, item: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
        for child in item.children:
            if child.type in LISTS:
                continue
            if child.type != "paragraph":
                self._stretch.not_supported(child, "Keep to words in a list item: this is shown as words alone.")
            yield from (piece for piece in child.walk() if piece.type in ("inline", CODE))


def _numbers(node: SyntaxTreeNode) -> Sequence[int]:
    """As they were written; where all are the same (1. 1. 1.), they count on from it."""
    written = [int(item.info) for item in node.children]
    return range(written[0], written[0] + len(written)) if len(set(written)) == 1 else written
