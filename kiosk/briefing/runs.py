"""Owns how the inline tokens of Markdown become the runs of a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from markdown_it.tree import SyntaxTreeNode
from msgspec.structs import replace

from kiosk.briefing.blocks import AddressRun, CitationRun, Image, Inline, Inlines, PageLinkRun, TextRun
from kiosk.briefing.findings import InlineText, MentionKind, Mentions, Passage
from kiosk.briefing.markdown_rules import CITATION, SPAN
from kiosk.briefing.picture_title import read_picture_title
from kiosk.briefing.pictures.address import find_picture
from kiosk.briefing.plain_marks import find_marks
from kiosk.briefing.problems import Code
from kiosk.text_files.places import Lines, Place

PAGE_SCHEME = "page:"
ADDRESS_SCHEMES = ("https://", "http://", "mailto:")
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


class InlineContent(NamedTuple):
    """What one paragraph, item, heading or cell holds: its runs, and pictures that stood among them."""

    runs: Inlines
    images: tuple[Image, ...]
    passage: Passage


class InlinesReader:
    """Reads the inline tokens of one page.

    Args:
        root: the briefing folder, where pictures are.
        findings: gets problems and mentions.
    """

    def __init__(self, root: Path, findings: Mentions) -> None:
        self._root = root
        self._findings = findings

    def read(self, inline: SyntaxTreeNode, text: InlineText) -> InlineContent:
        """Read one inline token; ``text`` is where its content stands."""
        return _LineReading(self._root, self._findings, text).read(inline)


class _LineReading:
    """The reading of one line, under way."""

    def __init__(self, root: Path, findings: Mentions, text: InlineText) -> None:
        self._root = root
        self._findings = findings
        self._text = text
        self._words = list(text.content)
        self._images: list[Image] = []
        self._cited = False

    def read(self, inline: SyntaxTreeNode) -> InlineContent:
        runs = _joined(self._runs(inline.children, TextRun("")))
        words = "".join(self._words)
        if (broken := words.find("](")) >= 0:
            message = "Correct this link, which is shown as it stands: [words](page:ID), without a citation in it."
            self._findings.problem(self._text.place(broken), Code.NOT_SUPPORTED, message)
        self._find_loose_stars(runs)
        passage = Passage(words, self._text, self._cited)
        return InlineContent(runs, tuple(self._images), passage)

    def _find_loose_stars(self, runs: Inlines) -> None:
        """Name stars that make nothing strong, as in ``**words **``; those behind a backslash are meant."""
        content = self._text.content
        loose = next((run.text for run in runs if isinstance(run, TextRun) and "**" in run.text), "")
        if loose and "\\*" not in content:
            offset = max(content.find(loose), 0)
            place = self._text.place(content.find("**", offset))
            message = "Put each ** right beside the words, as in **words**, or write \\*\\*: it is shown as it stands."
            self._findings.problem(place, Code.NOT_SUPPORTED, message)

    def _runs(self, nodes: Sequence[SyntaxTreeNode], style: TextRun) -> Iterator[Inline]:
        for node in nodes:
            if node.type == "text":
                yield replace(style, text=node.content)
            elif node.type in _BREAKS:
                yield replace(style, text=_BREAKS[node.type])
            elif node.type == "em":
                yield from self._runs(node.children, replace(style, emphasis=True))
            elif node.type == "strong":
                yield from self._runs(node.children, replace(style, strong=True))
            elif node.type == CITATION:
                yield self._citation(node)
            elif node.type == "link":
                yield from self._link(node, style)
            elif node.type == "image":
                self._image(node)

    def _citation(self, node: SyntaxTreeNode) -> CitationRun:
        self._findings.mention(MentionKind.SOURCE, node.content, self._blank(node))
        self._cited = True
        return CitationRun(node.content)

    def _link(self, node: SyntaxTreeNode, style: TextRun) -> Iterator[Inline]:
        label = "".join(run.text for run in self._runs(node.children, style) if isinstance(run, TextRun)).strip()
        address = str(node.attrs["href"])
        start, end = _span(node)
        place = self._text.place(start)
        if title := str(node.attrs.get("title", "")):
            self._problem(node, Code.LOST_WORDS, f"Move `{title}` into the text: a link has no place for a title.")
        # The words of the label stay; what stands behind it is no running text.
        self._hide(self._text.content.rfind("](", start, end), end)
        if address.startswith(PAGE_SCHEME):
            page = address.removeprefix(PAGE_SCHEME)
            self._findings.mention(MentionKind.PAGE, page, place)
            yield PageLinkRun(label or page, page)
        else:
            self._findings.mention(MentionKind.ADDRESS, address, place, self._lines(node))
            yield (
                AddressRun(label or address, address)
                if address.startswith(ADDRESS_SCHEMES)
                else replace(style, text=label)
            )

    def _image(self, node: SyntaxTreeNode) -> None:
        place = self._blank(node)
        alternative = self._alternative(node, place)
        address = str(node.attrs["src"])
        self._findings.mention(MentionKind.FILE, address, place)
        found = find_picture(self._root, address)
        for complaint in found.complaints:
            self._problem(node, *complaint)
        credit = str(node.attrs.get("title") or "")
        for _, advice in find_marks(credit):
            self._findings.problem(place, Code.NOT_SUPPORTED, advice)
        title = read_picture_title(credit)
        if title.advice:
            self._findings.problem(place, Code.BAD_FOCUS, title.advice)
        if found.facts is not None and found.facts.kind != "svg" and not title.credit:
            message = 'Say whose photograph this is, and by which licence: ![…](… "Photo: name, licence").'
            self._findings.problem(place, Code.NO_CREDIT, message)
        image = Image(
            found.path, alternative, title.credit, edition=found.edition, across=title.across, down=title.down
        )
        if found.facts is not None:
            width, height = found.facts.shown
            image = replace(image, width=width, height=height, clear=found.facts.clear)
        self._images.append(image)

    def _alternative(self, node: SyntaxTreeNode, place: Place) -> str:
        """What the picture shows, in plain words; what is more than words is named."""
        alternative = "".join(_plain(node.children)).strip()
        if not alternative:
            message = "Say between the brackets what the picture shows: ![…](…)."
            self._findings.problem(place, Code.NO_ALTERNATIVE, message)
        if any(inner.type in (CITATION, "link", "image") for inner in node.walk(include_self=False)):
            message = "Move what is cited or linked between these brackets into the text: there it is not shown."
            self._problem(node, Code.LOST_WORDS, message)
        return alternative

    def _blank(self, node: SyntaxTreeNode) -> Place:
        start, end = _span(node)
        self._hide(start, end)
        return self._text.place(start)

    def _problem(self, node: SyntaxTreeNode, code: Code, message: str) -> None:
        """Note that something of a link or picture is not shown."""
        self._findings.problem(self._text.place(_span(node)[0]), code, message, self._lines(node))

    def _lines(self, node: SyntaxTreeNode) -> Lines:
        start, end = _span(node)
        return Lines(self._text.place(start).line, self._text.place(end).line)

    def _hide(self, start: int, end: int) -> None:
        self._words[start:end] = " " * (end - start)


def _span(node: SyntaxTreeNode) -> tuple[int, int]:
    return cast("tuple[int, int]", node.meta[SPAN])


def _plain(nodes: Sequence[SyntaxTreeNode]) -> Iterator[str]:
    for node in nodes:
        if node.type in ("softbreak", "hardbreak"):
            yield " "
        else:
            yield node.content if node.type in ("text", "image") else "".join(_plain(node.children))


def _joined(runs: Iterator[Inline]) -> Inlines:
    """Neighbours of one style as one run, without space at the ends of the line."""
    joined: list[Inline] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, TextRun) and isinstance(last, TextRun) and _style(run) == _style(last):
            joined[-1] = replace(last, text=last.text + run.text)
        else:
            joined.append(run)
    if joined and isinstance(joined[0], TextRun):
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
    if joined and isinstance(joined[-1], TextRun):
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip())
    return tuple(run for run in joined if not isinstance(run, TextRun) or run.text)


def _style(run: TextRun) -> tuple[bool, bool]:
    return run.strong, run.emphasis
