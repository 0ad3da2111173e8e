"""Owns the marking of terms: on each page, where the glossary's words occur for the first time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from kiosk.briefing.blocks import (
    Background,
    Block,
    Blocks,
    Detail,
    Gifts,
    Inline,
    Inlines,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    TermRun,
    TextRun,
)
from kiosk.briefing.model import Page, Term


class TermMarker:
    """Marks the terms of one language.

    Words are matched whole, in any case, the longest term first. Headings, links, figures and notes are left alone.

    Args:
        terms: the glossary in that language, by id.
    """

    def __init__(self, terms: Mapping[str, Term]) -> None:
        self._ids: dict[str, str] = {}
        for term in terms.values():
            for name in names_of(term):
                self._ids.setdefault(_folded(name), term.id)
        self.pattern = words_pattern(self._ids)

    def mark(self, page: Page) -> Page:
        """The same page with its terms marked."""
        if not self._ids:
            return page
        # The easy words stand in the place of the others, so that a term in them is the first once more.
        plain = _Marking(self.pattern, self._ids).blocks(page.plain)
        marking = _Marking(self.pattern, self._ids)
        preamble = marking.blocks(page.preamble)
        sections = tuple(
            msgspec.structs.replace(section, blocks=marking.blocks(section.blocks)) for section in page.sections
        )
        return msgspec.structs.replace(page, preamble=preamble, sections=sections, plain=plain)


def names_of(term: Term) -> list[str]:
    """A term and its aliases, without empty ones."""
    return [name for name in (term.term, *term.aliases) if name.strip()]


def words_pattern(names: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern that finds any of the names as whole words; the longest wins. It finds nothing where there is none."""
    longest_first = sorted(names, key=len, reverse=True)
    options = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    return re.compile(rf"(?<![\w-])(?:{options or '(?!)'})(?![\w-])", re.IGNORECASE)


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


class _Marking:
    """The marking of one page, under way: a term counts once."""

    def __init__(self, pattern: re.Pattern[str], ids: Mapping[str, str]) -> None:
        self._pattern = pattern
        self._ids = ids
        self._marked: set[str] = set()

    def blocks(self, blocks: Blocks) -> Blocks:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: Block) -> Block:
        if isinstance(block, Paragraph):
            return Paragraph(self._runs(block.runs))
        if isinstance(block, ListBlock | Gifts):
            return msgspec.structs.replace(block, items=tuple(map(self._runs, block.items)))
        if isinstance(block, Table):
            return Table(block.header, tuple(tuple(map(self._runs, row)) for row in block.rows))
        if isinstance(block, Background | Detail | Quote):
            return msgspec.structs.replace(block, blocks=self.blocks(block.blocks))
        return block

    def _runs(self, runs: Inlines) -> Inlines:
        return tuple(part for run in runs for part in self._run(run))

    def _run(self, run: Inline) -> Iterator[Inline]:
        if not isinstance(run, TextRun):
            yield run
            return
        end = 0
        for found in self._pattern.finditer(run.text):
            term = self._ids.get(_folded(found.group()))
            if term is None or term in self._marked:
                continue
            self._marked.add(term)
            if end < found.start():
                yield msgspec.structs.replace(run, text=run.text[end : found.start()])
            yield TermRun(found.group(), term, run.strong, run.emphasis)
            end = found.end()
        if end < len(run.text):
            yield msgspec.structs.replace(run, text=run.text[end:]) if end else run
