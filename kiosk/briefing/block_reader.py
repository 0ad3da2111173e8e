"""Owns how Markdown between containers becomes blocks. What a page does not know becomes plain words and a problem."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing.blocks import (
    Block,
    Blocks,
    CitationRun,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Runs,
    Table,
    TextRun,
)
from kiosk.briefing.containers import Text
from kiosk.briefing.findings import Findings, InlineText, Passage
from kiosk.briefing.problems import Code
from kiosk.briefing.runs import Line, RunsReader


class Heading(Struct, frozen=True):
    """Where a section begins; ``line`` counts from 1."""

    text: str
    line: int


class BlockReader:
    """Reads the Markdown of one page, one stretch of text at a time.

    Args:
        parser: from ``markdown_rules.make_parser``.
        root: the briefing folder, where pictures are.
        findings: gets problems, mentions and passages; holds the page's lines.
    """

    def __init__(self, parser: MarkdownIt, root: Path, findings: Findings) -> None:
        self._parser = parser
        self._findings = findings
        self._runs = RunsReader(root, findings)
        self._offset = 0
        self._is_shown = True
        self._may_part = True

    def read(self, text: Text, *, is_shown: bool = True, may_part: bool = True) -> list[Block | Heading]:
        """Read one stretch of text.

        Args:
            text: which lines.
            is_shown: an audience reads it, so it is running text.
            may_part: its headings begin sections, which is so outside of containers.
        """
        self._offset = text.first
        self._is_shown = is_shown
        self._may_part = may_part
        source = "\n".join(self._findings.lines[text.first : text.end])
        return list(self._blocks(SyntaxTreeNode(self._parser.parse(source)).children))

    def _blocks(self, nodes: Sequence[SyntaxTreeNode], *, is_top: bool = True) -> Iterator[Block | Heading]:
        for node in nodes:
            if node.type == "paragraph":
                yield from self._paragraph(node)
            elif node.type in ("bullet_list", "ordered_list"):
                items, images = self._list(node)
                if items:
                    yield ListBlock(items, ordered=node.type == "ordered_list")
                yield from images
            elif node.type == "table":
                yield self._table(node)
            elif node.type == "heading":
                yield from self._heading(node, may_part=is_top and self._may_part)
            elif node.type == "blockquote":
                self._not_supported(node, "Write ::: quote and ::: around this instead of > before it.")
                inside = without_headings(self._blocks(node.children, is_top=False))
                if inside:
                    yield Quote(inside)
            else:
                self._not_supported(node, "Remove this rule: a page has sections (##) instead.")

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        line = self._line(node.children[0], self._line_number(node))
        self._pass(line.passage)
        if line.runs:
            yield Paragraph(line.runs)
        yield from line.images

    def _list(self, node: SyntaxTreeNode) -> tuple[tuple[Runs, ...], list[Image]]:
        items: list[Runs] = []
        images: list[Image] = []
        for item in node.children:
            runs: Runs = ()
            deeper: list[Runs] = []
            for child in item.children:
                if child.type == "paragraph":
                    line = self._line(child.children[0], self._line_number(child))
                    self._pass(line.passage)
                    runs = (*runs, *((TextRun(" "),) if runs and line.runs else ()), *line.runs)
                    images += line.images
                elif child.type in ("bullet_list", "ordered_list"):
                    self._not_supported(child, "Move these items out one level: a list has one.")
                    below, pictures = self._list(child)
                    deeper += below
                    images += pictures
                else:
                    self._not_supported(child, "Keep to words in a list item.")
            items += [runs] if runs else []
            items += deeper
        return tuple(items), images

    def _table(self, node: SyntaxTreeNode) -> Table:
        rows: list[tuple[Runs, ...]] = []
        passages: list[Passage] = []
        for row in (row for part in node.children for row in part.children):
            cells: list[Runs] = []
            column = 0
            for cell in row.children:
                text = self._text(cell.children[0], self._line_number(row), column)
                line = self._runs.read(cell.children[0], text)
                column = text.cell_end()
                cells.append(line.runs)
                if line.images:
                    self._not_supported(row, "Move the picture out of the table, to a line of its own.")
                passages.append(line.passage)
            rows.append(tuple(cells))
        cited = any(passage.cited for passage in passages)
        for passage in passages:
            self._pass(replace(passage, cited=cited))
        return Table(rows[0], tuple(rows[1:]))

    def _heading(self, node: SyntaxTreeNode, *, may_part: bool) -> Iterator[Block | Heading]:
        number = self._line_number(node)
        line = self._line(node.children[0], number)
        words = "".join(run.text for run in line.runs if not isinstance(run, CitationRun)).strip()
        if any(not isinstance(run, TextRun) for run in line.runs) or line.images:
            self._not_supported(node, "Keep to words in a heading; cite and link in the text below it.")
        if not words:
            self._problem(number, Code.BAD_HEADING, "Write words behind the #, or remove this line.")
        elif not may_part:
            message = "Close the container before this heading, or write it as **words**."
            self._problem(number, Code.BAD_HEADING, message)
        elif node.tag != "h2":
            self._problem(number, Code.BAD_HEADING, _WRONG_LEVEL[node.tag == "h1"])
        if may_part and node.tag in ("h1", "h2"):
            yield Heading(words, number + 1)
        elif words:
            yield Paragraph((TextRun(words, strong=True),))

    def _line(self, inline: SyntaxTreeNode, number: int) -> Line:
        return self._runs.read(inline, self._text(inline, number, None))

    def _text(self, inline: SyntaxTreeNode, number: int, cell_from: int | None) -> InlineText:
        return InlineText(self._findings.lines, number, inline.content, cell_from)

    def _pass(self, passage: Passage) -> None:
        if self._is_shown:
            self._findings.passages.append(passage)

    def _line_number(self, node: SyntaxTreeNode) -> int:
        return self._offset + (node.map[0] if node.map else 0)

    def _not_supported(self, node: SyntaxTreeNode, message: str) -> None:
        self._problem(self._line_number(node), Code.NOT_SUPPORTED, message)

    def _problem(self, line: int, code: Code, message: str) -> None:
        self._findings.problem(self._findings.on_line(line), code, message)


_WRONG_LEVEL = (
    "Write ## for a section, or **words** for a line that stands out: a page has one level of headings.",
    "Write ## instead of #: the page's title is in the front matter.",
)


def without_headings(found: Iterable[Block | Heading]) -> Blocks:
    """Blocks alone, where a heading cannot begin a section."""
    return tuple(block for block in found if not isinstance(block, Heading))
