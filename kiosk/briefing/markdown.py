"""Owns how the body of a page becomes its preamble and sections."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing.block_reader import BlockReader, Heading, without_headings
from kiosk.briefing.blocks import (
    Background,
    Block,
    Blocks,
    Detail,
    FigureBlock,
    Gifts,
    ListBlock,
    Notes,
    Quote,
    notes_in,
)
from kiosk.briefing.containers import (
    FIGURE,
    GIFTS,
    NOTES,
    PLAIN,
    QUOTE,
    SHOWN,
    STEPS,
    Container,
    Parts,
    Text,
    TooDeepError,
    part_containers,
    part_quote,
)
from kiosk.briefing.figures import FIGURE_KINDS, read_figure
from kiosk.briefing.findings import Mention, Mentions, Passage
from kiosk.briefing.foreign import FOOTNOTE, find_foreign
from kiosk.briefing.markdown_rules import make_parser
from kiosk.briefing.model import Section
from kiosk.briefing.problems import Code, Problem
from kiosk.text_files.places import NO_LINES, WHOLE_FILE, Lines, Place

_HOLDERS: Mapping[str, type[Background | Detail | Notes | Quote]] = MappingProxyType(
    {"background": Background, "detail": Detail, QUOTE: Quote, NOTES: Notes}
)


class PageReading(Struct, frozen=True):
    """What a page's body holds, and what a check wants to know of it.

    ``plain`` is what it comes to in easy words, and ``plain_lines`` where in the file those stand.

    ``is_whole`` is false where the body is such that no page can be made of it. ``footnotes`` are the ids that the page
    itself defines, which no page can. ``foreign`` are lines, from 1, that are no Markdown of a briefing.
    """

    preamble: Blocks
    sections: tuple[Section, ...]
    mentions: tuple[Mention, ...]
    passages: tuple[Passage, ...]
    problems: tuple[Problem, ...]
    is_whole: bool = True
    footnotes: frozenset[str] = frozenset()
    foreign: frozenset[int] = frozenset()
    plain: Blocks = ()
    plain_lines: Lines = NO_LINES


class MarkdownReader:
    """Reads the bodies of pages; making one takes a moment, so keep it.

    Args:
        root: the briefing folder, where pictures are.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._parser = make_parser()

    def read(self, path: Path, body: str) -> PageReading:
        """Read one body. Never raises on any text.

        Args:
            path: its file, which problems name.
            body: the text behind the front matter, with as many lines before it as there are in the file.
        """
        findings = Mentions(path, body.split("\n"))
        try:
            parts = part_containers(findings.lines)
        except TooDeepError as error:
            message = "Take containers out of each other: they are nested too deeply."
            findings.problem(findings.on_line(error.line), Code.OPEN_CONTAINER, message, WHOLE_FILE)
            return PageReading((), (), (), (), tuple(findings.problems), is_whole=False)
        return _PageReading(BlockReader(self._parser, self._root, findings), findings, self._root).read(parts)


class _PageReading:
    """The reading of one page, under way."""

    def __init__(self, blocks: BlockReader, findings: Mentions, root: Path) -> None:
        self._blocks = blocks
        self._root = root
        self._findings = findings
        self._plain: list[tuple[Container, Blocks]] = []

    def read(self, parts: Parts) -> PageReading:
        for line in parts.strays:
            message = "Remove these colons, or open a container above them: they close nothing."
            self._findings.problem(self._findings.on_line(line), Code.STRAY_COLONS, message)
        foreign = self._find_foreign(parts)
        top = [part for part in parts.parts if isinstance(part, Container) and part.name == PLAIN]
        preamble, sections = self._sections(self._read(parts.parts, is_top=True, is_shown=True))
        plain, plain_lines = self._easy_words(top, sections)
        found = self._findings
        footnotes = frozenset(mark[1] for line in found.lines if (mark := FOOTNOTE.match(line)))
        return PageReading(
            preamble,
            sections,
            tuple(found.mentions),
            tuple(found.passages),
            tuple(found.problems),
            footnotes=footnotes,
            foreign=foreign,
            plain=plain,
            plain_lines=plain_lines,
        )

    def _read(self, parts: Sequence[Text | Container], *, is_top: bool, is_shown: bool) -> list[Block | Heading]:
        found: list[Block | Heading] = []
        for part in parts:
            if isinstance(part, Text):
                found += self._blocks.read(part, is_shown=is_shown, may_part=is_top)
            else:
                found += self._container(part, is_shown=is_shown)
        return found

    def _container(self, container: Container, *, is_shown: bool) -> Blocks:
        opening = Place(container.line + 1, container.column + 1)
        if not container.closed:
            message = f"Close `{container.name}` with a line of as many colons behind its last line."
            self._findings.problem(opening, Code.OPEN_CONTAINER, message)
        if container.name == FIGURE:
            figure = read_figure(container, self._findings, self._root)
            return (figure,) if figure is not None else ()
        if container.name not in (*_HOLDERS, GIFTS, STEPS, PLAIN):
            known = ", ".join((*_HOLDERS, GIFTS, STEPS, PLAIN, FIGURE))
            is_figure = container.name in FIGURE_KINDS
            wanted = f"`{FIGURE} {container.name}`" if is_figure else f"a container that exists ({known})"
            message = f"Write {wanted}: until then nobody but the speaker sees what it holds."
            self._findings.problem(opening, Code.UNKNOWN_CONTAINER, message, Lines(opening.line, opening.line))
        elif container.arguments:
            words = " ".join(container.arguments)
            message = f"Move `{words}` inside: what stands behind `{container.name}` is not shown."
            self._findings.problem(opening, Code.LOST_WORDS, message, Lines(opening.line, opening.line))
        is_shown = is_shown and container.name in SHOWN
        who, parts = (
            part_quote(container.parts, self._findings.lines) if container.name == QUOTE else ("", container.parts)
        )
        inside = without_headings(self._read(parts, is_top=False, is_shown=is_shown))
        if not inside:
            message = "Write something between these colons, or remove them."
            self._findings.problem(opening, Code.EMPTY_CONTAINER, message)
            return ()
        if container.name == PLAIN:
            return self._set_aside(container, inside)
        if container.name == GIFTS:
            return self._gifts(inside, container)
        if container.name == STEPS:
            return self._steps(inside, opening)
        if container.name == QUOTE:
            return (Quote(inside, who),)
        return (_HOLDERS.get(container.name, Notes)(inside),)

    def _set_aside(self, container: Container, inside: Blocks) -> Blocks:
        """Keep easy words for later. Notes among them are the speaker's, as anywhere on the page."""
        shown = tuple(block for block in inside if not isinstance(block, Notes))
        if shown:
            self._plain.append((container, shown))
        return tuple(notes_in(inside))

    def _easy_words(self, top: Sequence[Container], sections: Sequence[Section]) -> tuple[Blocks, Lines]:
        """Those before the first section; what stands elsewhere reaches no face, and is named."""
        first = sections[0].line if sections else sys.maxsize
        found: tuple[Blocks, Lines] = (), NO_LINES
        for container, inside in self._plain:
            lines = Lines(container.line + 1, container.end + 1)
            if container in top and container.line < first and not found[0]:
                found = inside, lines
                continue
            message = "Keep the easy words in one container before the first ##: these are not shown."
            place = Place(container.line + 1, container.column + 1)
            self._findings.problem(place, Code.MISPLACED_PLAIN, message, lines)
        return found

    def _gifts(self, inside: Blocks, container: Container) -> Blocks:
        lists = [block for block in inside if isinstance(block, ListBlock)]
        if len(inside) != 1 or not lists or any(block.numbers for block in lists):
            opening = Place(container.line + 1, container.column + 1)
            whole = Lines(container.line + 1, container.end)
            self._findings.problem(opening, Code.BAD_GIFTS, "Make the gifts one list, each item after a -.", whole)
        items = tuple(item for block in lists for item in block.items)
        return (Gifts(items),) if items else ()

    def _steps(self, inside: Blocks, opening: Place) -> Blocks:
        block = inside[0]
        if len(inside) != 1 or not isinstance(block, ListBlock | FigureBlock):
            self._findings.problem(
                opening, Code.BAD_STEPS, "Let the steps be one list or one figure, and nothing else."
            )
            return inside
        return (replace(block, stepwise=True),)

    def _sections(self, found: list[Block | Heading]) -> tuple[Blocks, tuple[Section, ...]]:
        preamble: list[Block] = []
        sections: list[tuple[Heading, list[Block]]] = []
        for block in found:
            if isinstance(block, Heading):
                sections.append((block, []))
            else:
                (sections[-1][1] if sections else preamble).append(block)
        ends = [*(heading.line for heading, _ in sections), len(self._findings.lines) + 1][1:]
        for (heading, blocks), end in zip(sections, ends, strict=True):
            if all(isinstance(block, Notes) for block in blocks) and not self._lacks(heading.line, end):
                message = "Write the section's text below its heading, or remove the heading."
                self._findings.problem(Place(heading.line), Code.EMPTY_SECTION, message)
        made = tuple(Section(heading.text, tuple(blocks), heading.line) for heading, blocks in sections)
        return tuple(preamble), made

    def _lacks(self, first: int, end: int) -> bool:
        """Whether something between two lines was named already, and may be why nothing is there."""
        return any(first < problem.line < end for problem in self._findings.problems)

    def _find_foreign(self, parts: Parts) -> frozenset[int]:
        figures = {line for part in _figures(parts.parts) for line in range(part.line, part.end)}
        numbers = (number for number in range(len(self._findings.lines)) if number not in figures)
        found = list(find_foreign(self._findings.lines, numbers))
        for line, column, advice, _ in (one for one in found if not one.follows):
            self._findings.problem(Place(line + 1, column + 1), Code.NOT_SUPPORTED, advice)
        return frozenset(one.line + 1 for one in found)


def _figures(parts: Sequence[Text | Container]) -> Iterator[Container]:
    for part in parts:
        if isinstance(part, Container):
            yield from (part,) if part.name == FIGURE else _figures(part.parts)
