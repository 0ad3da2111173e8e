"""Owns how Markdown between containers becomes blocks. What a page does not know becomes plain words and a problem."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from msgspec import Struct

from kiosk.briefing.blocks import Block, Blocks, CitationRun, Paragraph, Quote, TextRun
from kiosk.briefing.code_text import CODE, read_code
from kiosk.briefing.containers import Text
from kiosk.briefing.findings import Mentions
from kiosk.briefing.list_reader import LISTS, read_list
from kiosk.briefing.problems import Code
from kiosk.briefing.runs import InlinesReader
from kiosk.briefing.stretch import Stretch
from kiosk.briefing.table_reader import read_table


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

    def __init__(self, parser: MarkdownIt, root: Path, findings: Mentions) -> None:
        self._parser = parser
        self._findings = findings
        self._runs = InlinesReader(root, findings)

    def read(self, text: Text, *, is_shown: bool = True, may_part: bool = True) -> list[Block | Heading]:
        """Read one stretch of text; see ``Stretch``."""
        source = "\n".join(self._findings.lines[text.first : text.end])
        stretch = Stretch(self._runs, self._findings, text.first, is_shown, may_part)
        return list(_blocks(SyntaxTreeNode(self._parser.parse(source)).children, stretch))


def _blocks(nodes: Sequence[SyntaxTreeNode], stretch: Stretch, *, is_top: bool = True) -> Iterator[Block | Heading]:
    for node in nodes:
        if node.type == "paragraph":
            yield from _paragraph(node, stretch)
        elif node.type in LISTS:
            yield from read_list(node, stretch)
        elif node.type == "table":
            yield read_table(node, stretch)
        elif node.type == "heading":
            yield from _heading(node, stretch, may_part=is_top and stretch.may_part)
        elif node.type == "blockquote":
            stretch.not_supported(node, "Write ::: quote and ::: around this instead of > before it.")
            inside = without_headings(_blocks(node.children, stretch, is_top=False))
            if inside:
                yield Quote(inside)
        elif node.type == CODE:
            if runs := read_code(node):
                yield Paragraph(runs)
        else:
            stretch.not_supported(node, "Remove this rule: a page has sections (##) instead.")


def _paragraph(node: SyntaxTreeNode, stretch: Stretch) -> Iterator[Block]:
    line = stretch.line(node.children[0], stretch.number(node))
    stretch.add_passage(line.passage)
    if line.runs:
        yield Paragraph(line.runs)
    yield from line.images


def _heading(node: SyntaxTreeNode, stretch: Stretch, *, may_part: bool) -> Iterator[Block | Heading]:
    number = stretch.number(node)
    line = stretch.line(node.children[0], number)
    words = "".join(run.text for run in line.runs if not isinstance(run, CitationRun)).strip()
    if any(not isinstance(run, TextRun) for run in line.runs) or line.images:
        message = "Keep to words in a heading; cite and link in the text below it."
        stretch.not_supported(node, message, is_hidden=True)
    if not words:
        stretch.problem(node, Code.BAD_HEADING, "Write words behind the #, or remove this line.")
    elif not may_part:
        message = "Close the container before this heading, or write it as **words**."
        stretch.problem(node, Code.BAD_HEADING, message)
    elif node.tag != "h2":
        stretch.problem(node, Code.BAD_HEADING, _WRONG_LEVEL[node.tag == "h1"])
    if may_part and node.tag in ("h1", "h2"):
        yield Heading(words, number + 1)
    elif words:
        yield Paragraph((TextRun(words, strong=True),))
    yield from line.images


_WRONG_LEVEL = (
    "Write ## for a section, or **words** for a line that stands out: a page has one level of headings.",
    "Write ## instead of #: the page's title is in the front matter.",
)


def without_headings(found: Iterable[Block | Heading]) -> Blocks:
    """Blocks alone, where a heading cannot begin a section."""
    return tuple(block for block in found if not isinstance(block, Heading))
