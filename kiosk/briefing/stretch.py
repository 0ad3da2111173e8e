"""Owns one stretch of a page's text while it is read: where its lines stand in the file, and what is noted of them."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode
from msgspec import Struct

from kiosk.briefing.findings import InlineText, Mentions, Passage
from kiosk.briefing.problems import Code
from kiosk.briefing.runs import InlineContent, InlinesReader
from kiosk.text_files.places import NO_LINES, Lines


class Stretch(Struct, frozen=True):
    """Lines of a page outside of the containers around them.

    ``offset`` is their first line in the file, from 0. ``is_shown``: an audience reads it, so it is running text.
    ``may_part``: its headings begin sections, which is so outside of containers.
    """

    runs: InlinesReader
    findings: Mentions
    offset: int
    is_shown: bool
    may_part: bool

    def line(self, inline: SyntaxTreeNode, number: int) -> InlineContent:
        """Read an inline node whose text begins on a line of the file, from 0, and goes on to the ends of its lines."""
        return self.runs.read(inline, InlineText(self.findings.lines, number, inline.content))

    def cell(self, inline: SyntaxTreeNode, number: int, column: int) -> tuple[InlineContent, int]:
        """Read a cell of a table that stands at or behind a column, from 0; and the column behind it."""
        text = InlineText(self.findings.lines, number, inline.content, column)
        return self.runs.read(inline, text), text.cell_end()

    def add_passage(self, passage: Passage) -> None:
        """Note running text; what an audience does not read is none."""
        if self.is_shown:
            self.findings.passages.append(passage)

    def number(self, node: SyntaxTreeNode) -> int:
        """The line of the file on which a node begins, from 0."""
        return self.offset + (node.map[0] if node.map else 0)

    def lines(self, node: SyntaxTreeNode) -> Lines:
        """All lines of a node."""
        first, end = node.map or (0, 1)
        return Lines(self.offset + first + 1, self.offset + end)

    def problem(self, node: SyntaxTreeNode, code: Code, message: str, hides: Lines = NO_LINES) -> None:
        """Note that something is wrong where a node begins."""
        self.findings.problem(self.findings.on_line(self.number(node)), code, message, hides)

    def not_supported(self, node: SyntaxTreeNode, message: str, *, is_hidden: bool = False) -> None:
        """Note that a page does not know a node, and whether something of it is not shown for that."""
        self.problem(node, Code.NOT_SUPPORTED, message, self.lines(node) if is_hidden else NO_LINES)
