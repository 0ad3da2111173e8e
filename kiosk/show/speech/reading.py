"""Owns what is said of a page: where one is, what there is, how to go on; never a word of notes. Pure.

A page is read as it is drawn: its title and lead, the step that is shown, its figure by its message, the way on.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatchmethod

from msgspec import Struct

from kiosk.show.pages import block_shapes as shapes
from kiosk.show.pages.block_shapes import BlockProps
from kiosk.show.pages.page_props import PageProps, SectionProps
from kiosk.show.speech.phrases import Phrases
from kiosk.show.speech.pronunciation import Pronunciation
from kiosk.show.speech.sentences import split_sentences


class Sentence(Struct, frozen=True):
    """One sentence, as it is ``said``.

    ``words`` is the paragraph that it is drawn in, where it stands from ``first`` up to but without ``end``; empty
    where it is only said.
    """

    said: str
    words: str = ""
    first: int = 0
    end: int = 0


class Reader:
    """Reads pages of one language.

    Args:
        phrases: the program's own words.
        pronunciation: how that language is said.
    """

    def __init__(self, phrases: Phrases, pronunciation: Pronunciation) -> None:
        self._phrases = phrases
        self._pronunciation = pronunciation

    def read(self, page: PageProps, step: int, *, more: bool = False, names: tuple[str, ...] = ()) -> list[Sentence]:
        """Everything that is said of a page as it is shown.

        Args:
            page: as it is drawn.
            step: the one that is shown, from 0, where it has steps.
            more: what the step folds away is open.
            names: the titles of the pages below it, in their order.
        """
        return list(self._page(page, step, more=more, names=names))

    def say(self, words: str) -> str:
        """Other words, as they are said."""
        return self._pronunciation.say(words)

    def row(self, place: int, cells: list[str]) -> str:
        """A row of a table, as it is said; ``place`` is from 1."""
        return self.say(self._phrases.row.format(place=place, words=", ".join(cell for cell in cells if cell)))

    def _page(self, page: PageProps, step: int, *, more: bool, names: tuple[str, ...]) -> Iterator[Sentence]:
        said = self._phrases
        if page.link.background:
            yield from self._only(said.background)
        yield from self._drawn(page.link.heading)
        if page.mending:
            yield from self._only(said.mending)
            return
        yield from self._drawn(page.link.lead)
        shown = page.sections[min(step, len(page.sections) - 1)] if page.stepped and page.sections else None
        if (shown is not None and (step == 0 or len(page.sections) == 1)) or shown is None:
            yield from self._blocks(page.preamble.blocks)
        sections = [shown] if shown is not None else page.sections
        for section in sections:
            if section is shown and len(page.sections) > 1:
                name = said.step.format(place=step + 1, count=len(page.sections), name=section.heading)
                yield from self._only(name)
            else:
                yield from self._drawn(section.heading)
            yield from self._section(section, more=more)
        figure = shown.figure if shown is not None and shown.figure is not None else page.figure
        if figure is not None and (step == 0 or (shown is not None and shown.figure is not None)):
            yield from self._block(figure)
        yield from self._way_on(page, step, names)

    def _section(self, section: SectionProps, *, more: bool) -> Iterator[Sentence]:
        for gift in section.gifts:
            yield from self._drawn(gift.plain)
        yield from self._blocks(section.blocks)
        if more:
            yield from self._blocks(section.more)

    def _way_on(self, page: PageProps, step: int, names: tuple[str, ...]) -> Iterator[Sentence]:
        said, below = self._phrases, page.link
        if page.link.kind == "home" and page.demands:
            yield from self._only(said.demands.format(count=len(page.demands)))
            for place, demand in enumerate(page.demands, 1):
                yield from self._only(f"{said.item.format(place=place)} {demand.heading}.")
        elif below.arguments:
            yield from self._only(said.arguments.format(count=below.arguments))
        if below.cases and page.link.kind != "home":
            yield from self._only(said.cases.format(count=below.cases))
        for name in names:
            yield from self._only(f"{name}.")
        if page.stepped and step + 1 < len(page.sections):
            yield from self._only(said.next_step.format(name=page.sections[step + 1].heading))
        elif page.next is not None:
            yield from self._only(said.last_step.format(name=page.next.title))
        yield from self._only(said.choose)

    def _blocks(self, blocks: list[BlockProps]) -> Iterator[Sentence]:
        for block in blocks:
            yield from self._block(block)

    @singledispatchmethod
    def _block(self, block: BlockProps) -> Iterator[Sentence]:
        raise TypeError(type(block))

    @_block.register
    def _(self, block: shapes.ParagraphProps) -> Iterator[Sentence]:
        yield from self._drawn(block.plain)

    @_block.register
    def _(self, block: shapes.ListProps) -> Iterator[Sentence]:
        for item in block.items:
            yield from self._drawn(item.plain)

    @_block.register
    def _(self, block: shapes.TableProps) -> Iterator[Sentence]:
        heads = [cell.plain for cell in block.header]
        for place, row in enumerate(block.rows, 1):
            cells = [f"{head} {cell.plain}".strip() for head, cell in zip(heads, row, strict=True)]
            yield Sentence(self.row(place, cells))

    @_block.register
    def _(self, block: shapes.ImageProps) -> Iterator[Sentence]:
        yield from self._only(self._phrases.figure.format(words=block.alt))

    @_block.register
    def _(self, block: shapes.FigureProps) -> Iterator[Sentence]:
        if block.background:
            yield from self._only(self._phrases.background)
        yield from self._only(self._phrases.figure.format(words=block.alt or block.label))

    @_block.register
    def _(self, block: shapes.QuoteProps) -> Iterator[Sentence]:
        if block.who:
            yield from self._only(self._phrases.quote.format(who=block.who))
        yield from self._blocks(block.blocks)

    @_block.register
    def _(self, block: shapes.DetailProps) -> Iterator[Sentence]:
        yield from self._blocks(block.blocks)

    @_block.register
    def _(self, block: shapes.BackgroundProps) -> Iterator[Sentence]:
        yield from self._only(self._phrases.background)
        yield from self._blocks(block.blocks)

    def _drawn(self, words: str) -> Iterator[Sentence]:
        for first, end in split_sentences(words):
            yield Sentence(self.say(words[first:end]), words, first, end)

    def _only(self, words: str) -> Iterator[Sentence]:
        for first, end in split_sentences(words):
            yield Sentence(self.say(words[first:end]))
