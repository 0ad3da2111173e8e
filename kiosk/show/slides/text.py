"""Owns how the blocks of a page become the lines that a slide, or the speaker's notes, are set in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing import blocks as b
from kiosk.show.pages.block_props import BlockContext, block_props, list_marks, mark_background, text_props
from kiosk.show.pages.block_shapes import BlockProps, FigureProps, FigureShape, ImageProps, TextProps
from kiosk.show.pages.direction import may_slant
from kiosk.show.pages.markup import to_markup, to_plain
from kiosk.show.slides.slides import figure_parts

BULLET = "◆"


class StageTable(Struct, frozen=True):
    """A table as a slide has it: ``headed`` where its first row is the heading; how wide its columns are, in px."""

    headed: bool
    rows: list[list[TextProps]]
    columns: list[float] = []


class LineProps(Struct, frozen=True):
    """One paragraph, item or table of a slide.

    ``kind`` is ``text``, ``item``, ``quote``, ``who`` (said it), ``table``, which ``table`` has, ``label``, which tells
    that background follows, or in notes ``block``: a table, picture or figure.
    ``mark`` is what stands before it; ``background`` tells that it does not come from the paper; it shows once ``step``
    steps were revealed: what stands behind a list in steps comes with its last item. ``last`` is the last item of its
    list.
    """

    kind: str
    markup: str
    plain: str
    mark: str = ""
    background: bool = False
    step: int = 0
    last: bool = False
    table: StageTable | None = None
    block: BlockProps | None = None


class SlideText:
    """Lines and a figure, as they are read from blocks.

    Args:
        reading: the language and the sources.
    """

    def __init__(self, reading: BlockContext) -> None:
        self.reading = reading
        self.lines: list[LineProps] = []
        self.figure: FigureShape | ImageProps | None = None
        self.figure_step = 0
        self.figure_parts = 0
        self._steps = 0
        self._listed = 0

    def read(self, blocks: Iterable[b.Block], kind: str = "text", *, background: bool = False) -> None:
        """Read blocks on behind those that were read before."""
        for block in on_stage(blocks):
            if isinstance(block, b.Background):
                self.read(block.blocks, kind, background=True)
            elif isinstance(block, b.Quote):
                self.read(block.blocks, "quote", background=background)
                if block.who:
                    self._line((b.TextRun(block.who),), "who", background=background)
            elif isinstance(block, b.FigureBlock | b.Image):
                self._draw(block, background=background)
            else:
                self._write(block, kind, background=background)

    def _write(self, block: b.Block, kind: str, *, background: bool) -> None:
        if isinstance(block, b.Paragraph):
            self._line(block.runs, kind, background=background)
        elif isinstance(block, b.ListBlock | b.Gifts):
            stepwise = isinstance(block, b.ListBlock) and block.stepwise
            marks = list_marks(block, BULLET) if isinstance(block, b.ListBlock) else [BULLET] * len(block.items)
            for item, mark in zip(block.items, marks, strict=True):
                self._steps += stepwise
                self._listed = self._steps if stepwise else self._listed
                self._line(item, "item", background=background, mark=mark)
            self._end_list()
        elif isinstance(block, b.Table):
            self._table(block, background=background)

    def _end_list(self) -> None:
        self.lines[-1] = replace(self.lines[-1], last=True)

    def _table(self, table: b.Table, *, background: bool) -> None:
        self._label(background=background)
        written = [table.header, *table.rows] if any(table.header) else table.rows
        rows = [[text_props(_plain_runs(cell), self.reading.language) for cell in row] for row in written]
        drawn = StageTable(any(table.header), rows)
        markup = _joined(([cell.markup for cell in row] for row in rows), "<br>")
        plain = _joined(([cell.plain for cell in row] for row in rows), "\n")
        self.lines.append(LineProps("table", markup, plain, "", background, self._listed, table=drawn))

    def _label(self, *, background: bool) -> None:
        if background and not (self.lines and self.lines[-1].background):
            self.lines.append(LineProps("label", self.reading.document, "", background=True, step=self._listed))

    def _line(self, runs: b.Inlines, kind: str, *, background: bool, mark: str = "") -> None:
        self._label(background=background)
        markup, plain = to_markup(_plain_runs(runs), self.reading.language), to_plain(runs)
        if kind == "quote" and may_slant(plain):
            markup = f"<i>{markup}</i>"
        self.lines.append(LineProps(kind, markup, plain, mark, background, self._listed))

    def _draw(self, block: b.FigureBlock | b.Image, *, background: bool) -> None:
        """The first is drawn, any further one only in the hub: a slide shows one thing."""
        if self.figure is not None:
            return
        (props,) = block_props([block], self.reading)
        drawn = mark_background(props) if background else props
        if isinstance(drawn, FigureProps | ImageProps):
            self.figure = drawn
        if isinstance(block, b.FigureBlock) and block.stepwise:
            self.figure_parts = figure_parts(block.figure)
            self.figure_step = self._steps + 1
            self._steps += self.figure_parts


def on_stage(blocks: Iterable[b.Block]) -> Iterator[b.Block]:
    """Blocks without what is for the speaker, or for those who stand at the hub."""
    for block in blocks:
        if isinstance(block, b.Background):
            yield b.Background(tuple(on_stage(block.blocks)))
        elif not isinstance(block, b.Notes | b.Detail):
            yield block


def _plain_runs(runs: b.Inlines) -> b.Inlines:
    """Without what only a finger can use: terms and links become plain words."""
    return tuple(
        b.TextRun(run.text, run.strong, run.emphasis)
        if isinstance(run, b.TermRun)
        else b.TextRun(run.text)
        if isinstance(run, b.PageLinkRun)
        else run
        for run in runs
    )


def _joined(rows: Iterable[Iterable[str]], between: str) -> str:
    """A table as lines of words, for the notes and for who hears them."""
    return between.join(" · ".join(row) for row in rows)
