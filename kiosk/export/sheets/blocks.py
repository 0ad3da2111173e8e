"""Owns how blocks and slides become what a template reads. Notes are left out, but where they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatchmethod

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.export.rich_text import RichRun, plain_of, read_runs
from kiosk.export.sheets.data import (
    BlockData,
    FigureData,
    ItemData,
    ListData,
    PictureData,
    Runs,
    TableData,
    TextData,
)
from kiosk.export.sheets.figure_data import FigureReader
from kiosk.export.sheets.files import SheetFiles
from kiosk.show.pages.block_props import list_marks
from kiosk.show.pages.markup import to_line, to_markup
from kiosk.show.slides.text import LineProps

_BULLET = "•"


class PaperReader:
    """Reads blocks of a briefing in one of its languages.

    Args:
        briefing: where they stand.
        language: in which.
        figures: reads figures.
        files: takes pictures.
        background: what stands over what does not come from the main source.
    """

    def __init__(
        self, briefing: Briefing, language: str, figures: FigureReader, files: SheetFiles, background: str
    ) -> None:
        self._language = language
        self._figures = figures
        self._files = files
        self._background = background
        self._numbers = {id_: source.number for id_, source in briefing.sources.items()}

    def read(self, blocks: Iterable[b.Block]) -> list[BlockData]:
        """Blocks one after the other."""
        return [data for block in blocks for data in self._read(block)]

    def easy(self, blocks: Iterable[b.Block], label: str) -> list[BlockData]:
        """The easy words of a page below what they are called; nothing where it has none."""
        read = self.read(blocks)
        return [TextData([RichRun(label)], "label"), *read] if read else []

    def line(self, text: str) -> str:
        """Plain words, set as in print."""
        return plain_of(to_line(text, self._language))

    @singledispatchmethod
    def _read(self, _block: b.Block) -> Iterator[BlockData]:
        """Nothing of notes."""
        yield from ()

    @_read.register
    def _(self, block: b.Paragraph) -> Iterator[BlockData]:
        yield TextData(self._runs(block.runs))

    @_read.register
    def _(self, block: b.ListBlock) -> Iterator[BlockData]:
        items = zip(list_marks(block, _BULLET), block.items, strict=True)
        yield ListData([ItemData(mark, self._runs(item)) for mark, item in items])

    @_read.register
    def _(self, block: b.Gifts) -> Iterator[BlockData]:
        yield ListData([ItemData(_BULLET, self._runs(item)) for item in block.items])

    @_read.register
    def _(self, block: b.Table) -> Iterator[BlockData]:
        written = [block.header, *block.rows] if any(block.header) else block.rows
        yield TableData(any(block.header), [[self._runs(cell) for cell in row] for row in written])

    @_read.register
    def _(self, block: b.FigureBlock) -> Iterator[BlockData]:
        yield self.figure(block)

    @_read.register
    def _(self, block: b.Image) -> Iterator[BlockData]:
        yield PictureData(self._files.photo(block.path) if block.path else "", block.alt, self.line(block.caption))

    @_read.register
    def _(self, block: b.Quote) -> Iterator[BlockData]:
        for data in self.read(block.blocks):
            yield TextData(data.runs, "quote") if isinstance(data, TextData) else data
        if block.who:
            yield TextData([RichRun(self.line(block.who))], "who")

    @_read.register
    def _(self, block: b.Background) -> Iterator[BlockData]:
        yield TextData([RichRun(self._background)], "label")
        yield from self.read(block.blocks)

    @_read.register
    def _(self, block: b.Detail) -> Iterator[BlockData]:
        yield from self.read(block.blocks)

    def figure(self, block: b.FigureBlock) -> FigureData:
        """A figure."""
        return self._figures.read(block.figure)

    def _runs(self, runs: b.Inlines) -> Runs:
        """With the numbers of what they cite behind them."""
        cited = [
            self._numbers[run.source] for run in runs if isinstance(run, b.CitationRun) if run.source in self._numbers
        ]
        numbers = f" [{', '.join(map(str, cited))}]" if cited else ""
        return [*read_runs(to_markup(runs, self._language)), *([RichRun(numbers)] if numbers else [])]


def read_lines(lines: Sequence[LineProps], label: str, background: str) -> list[BlockData]:
    """Lines of a slide; items that follow each other are a list.

    Args:
        lines: as the stage draws them.
        label: over background, ``{document}`` is which document it is not from.
        background: over background where that document has no name.
    """
    found: list[BlockData] = []
    items: list[ItemData] = []
    for line in lines:
        if line.kind == "item":
            items.append(ItemData(line.mark, read_runs(line.markup)))
            continue
        if items:
            found.append(ListData(items))
            items = []
        if line.table is not None:
            found.append(
                TableData(line.table.headed, [[read_runs(cell.markup) for cell in row] for row in line.table.rows])
            )
        elif line.kind == "label":
            found.append(
                TextData([RichRun(label.format(document=line.markup) if line.markup else background)], "label")
            )
        elif line.markup:
            found.append(TextData(read_runs(line.markup), line.kind))
    return [*found, *([ListData(items)] if items else [])]
