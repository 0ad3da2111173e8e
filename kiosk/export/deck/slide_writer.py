"""Owns one slide of a deck: what of it stands in which placeholder, and what is drawn beside them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from pptx.enum.text import MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.export.deck.canvas import (
    EMU,
    POINTS,
    QUIET,
    Box,
    Canvas,
    Colour,
    Look,
    accent,
    describe,
    paragraph_properties,
    remove,
    write_runs,
)
from kiosk.export.deck.diamond import draw_diamond
from kiosk.export.deck.figures import FigureDrawer
from kiosk.export.deck.stationery import ABOVE, ALONE, BESIDE_FIGURE, SOURCES, WITH_TEXT, layout_named
from kiosk.export.deck.table import add_table
from kiosk.export.figure_rows import FigureRows
from kiosk.export.note_words import note_lines
from kiosk.export.rich_text import RichRun, plain_of, read_runs
from kiosk.export.tools import ExportTools
from kiosk.show.pages.block_shapes import FigureProps, ImageProps
from kiosk.show.slides.layout import HEADING_LEADING, HEADING_TAIL, MARK, lay_out_line
from kiosk.show.slides.props import SlideProps, set_line
from kiosk.show.slides.slides import Slide, drawn_block, slide_blocks
from kiosk.show.slides.text import LineProps

_SMALL = 0.75
"""The size of what tells who said something, to that of what was said."""
_WIDEST_LETTER = 0.62
"""Of a word, in sizes of its type: an office program breaks no word where it may be broken, and has any font."""
_WIDER = 1.0
"""How much higher than here a text above a table may become there, in its heights: one line that is two."""
_LEADING = 1.1
"""Of lines, to an office program; the stage's 1.32 is of the size of type."""


class SlideWriter:
    """Writes slides of a briefing.

    Args:
        briefing: where they stand.
        language: in which.
        tools: what they are made with.
    """

    def __init__(self, briefing: Briefing, language: str, tools: ExportTools) -> None:
        self._briefing = briefing
        self._language = language
        self._stills = tools.stills
        self._ruler = tools.ruler
        self._said = tools.said(language)
        self._theme = tools.theme
        self._figures = FigureDrawer(language, FigureRows(language, tools.spelling), self._said)
        self._runs_left = tools.spelling.runs_left(language)

    def write(self, deck: Any, slide: Slide, props: SlideProps, notes: Sequence[LineProps]) -> None:
        """Put a slide behind those that are there.

        Args:
            deck: of python-pptx, with our layouts.
            slide: which.
            props: what the stage draws of it.
            notes: what is said to it; nothing for an audience.
        """
        layout = props.layout
        lines = [line for line in props.lines if line.markup or line.table]
        drawn = props.figure is not None or props.gem is not None or bool(props.drawing)
        name = BESIDE_FIGURE if drawn and lines else ALONE if drawn or not lines else WITH_TEXT
        added = deck.slides.add_slide(layout_named(deck, name))
        self._title(added.shapes.title, props)
        self._fill(added, ABOVE, props.above)
        self._fill(added, SOURCES, self._cited(props))
        top = layout.top + self._heading_height(props)
        room = Box(layout.margin, top, layout.text_width, layout.height - 130 - top)
        self._body(added, lines, props, room)
        figure_box = Box(layout.figure_x, layout.figure_y, layout.figure_width, layout.figure_height)
        self._draw(added, slide, props, figure_box)
        for shape in list(added.placeholders):
            if shape.has_text_frame and not shape.text_frame.text:
                remove(shape)
        if notes:
            added.notes_slide.notes_text_frame.text = "\n".join(note_lines(notes))

    def _heading_height(self, props: SlideProps) -> float:
        layout = props.layout
        rows = self._ruler.lines(plain_of(props.heading), "serif", layout.heading_size, layout.heading_width)
        return (rows * HEADING_LEADING + HEADING_TAIL) * layout.heading_size + layout.text_size * 0.9

    def _title(self, title: Any, props: SlideProps) -> None:
        layout = props.layout
        high = self._heading_height(props) - layout.text_size * 0.5
        _place(title, Box(layout.margin, layout.top, layout.heading_width, high))
        title.text_frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
        paragraph = title.text_frame.paragraphs[0]
        heading = plain_of(props.heading)
        longest = max(map(len, heading.split()), default=1)
        size = min(layout.heading_size, layout.heading_width / longest / _WIDEST_LETTER)
        write_runs(paragraph, [RichRun(heading)], size)
        self._turn(paragraph)

    def _fill(self, slide: Any, number: int, text: str) -> None:
        (shape,) = (shape for shape in slide.placeholders if shape.placeholder_format.idx == number)
        shape.text_frame.text = plain_of(text)
        self._turn(shape.text_frame.paragraphs[0])

    def _turn(self, paragraph: Any) -> None:
        """A language that runs to the left does so here, too."""
        if self._runs_left:
            properties = paragraph_properties(paragraph)
            properties.set("rtl", "1")
            properties.set("algn", "r")

    def _cited(self, props: SlideProps) -> str:
        if not props.sources:
            return ""
        return f"{self._said['sources']}: " + " · ".join(chip.name for chip in props.sources)

    def _body(self, slide: Any, lines: Sequence[LineProps], props: SlideProps, room: Box) -> None:
        """Text in the body's placeholder, what follows a table in a box of its own, tables as tables."""
        frames = [shape for shape in slide.placeholders if shape.placeholder_format.idx == 1]
        top = room.y
        groups = _parted(lines)
        heights = [sum(self._height(line, props) for line in group) for group in groups]
        slack = max(0.0, room.height - sum(heights)) / max(1, len(groups))
        for group, height in zip(groups, heights, strict=True):
            high = height + min(slack, height * _WIDER) if group[0].table is None else height
            box = Box(room.x, top, room.width, max(40.0, high))
            if group[0].table is not None:
                add_table(slide.shapes, box, group[0].table, props.layout.text_size, accent(props.demand))
            else:
                if frames:
                    shape = frames.pop()
                    alone = len(groups) == 1
                    _place(shape, Box(room.x, top, room.width, room.y + room.height - top if alone else high))
                else:
                    shape = slide.shapes.add_textbox(*box.emu)
                self._write(shape.text_frame, group, props)
            top += high

    def _height(self, line: LineProps, props: SlideProps) -> float:
        layout = props.layout
        return lay_out_line(self._ruler, set_line(line), layout.text_size, layout.text_width).height

    def _write(self, frame: Any, lines: Sequence[LineProps], props: SlideProps) -> None:
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        size = props.layout.text_size
        for number, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            self._mark(paragraph, line, size)
            small = line.kind in ("label", "who")
            paragraph.line_spacing = _LEADING
            paragraph.space_before = Pt(0)
            paragraph.space_after = Pt(size * POINTS * (0.3 if line.kind == "item" and not line.last else 0.55))
            runs = [RichRun(self._label(line))] if line.kind == "label" else read_runs(line.markup)
            write_runs(paragraph, runs, size * _SMALL if small else size, QUIET if small else None)
            self._turn(paragraph)

    def _label(self, line: LineProps) -> str:
        return self._said["not_from"].format(document=line.markup) if line.markup else self._said["background"]

    @staticmethod
    def _mark(paragraph: Any, line: LineProps, size: float) -> None:
        """A bullet or number before an item; none before what is no item."""
        properties = paragraph_properties(paragraph)
        indent = round(size * MARK * EMU)
        if line.kind == "item":
            properties.set("marL", str(indent))
            properties.set("indent", str(-indent))
            if line.mark.rstrip(".").isdigit():
                numbered = properties.makeelement(
                    qn("a:buAutoNum"), {"type": "arabicPeriod", "startAt": line.mark.rstrip(".")}
                )
                properties.append(numbered)
            return
        properties.set("marL", "0" if line.kind in ("text", "label") else str(indent))
        properties.set("indent", "0")
        properties.append(properties.makeelement(qn("a:buNone"), {}))

    def _draw(self, slide: Any, shown: Slide, props: SlideProps, box: Box) -> None:
        colour = accent(props.demand)
        canvas = Canvas(slide.shapes)
        if isinstance(props.figure, FigureProps):
            block = drawn_block(slide_blocks(self._briefing.page(shown.page, self._language), shown.section))
            if isinstance(block, b.FigureBlock):
                self._figures.draw(slide, block.figure, props.figure, box, colour)
            _drop(slide, 2)
        elif isinstance(props.figure, ImageProps):
            self._photo(slide, props.figure, box)
            _drop(slide, 2)
        elif props.gem is not None:
            with canvas.grouped(plain_of(props.gem.title)):
                draw_diamond(canvas, props.gem.facets, box, props.facet)
            _drop(slide, 2)
        elif props.drawing:
            still = self._stills.drawing(props.drawing, self._theme.on_ink, self._accent(props.demand))
            if still:
                _picture(slide, still, Box(box.x, box.y, box.width, min(box.height, 560.0)), "")
            _drop(slide, 2)

    def _accent(self, demand: int) -> str:
        colour: str = getattr(self._theme, f"on_ink_{demand or 1}")
        return colour

    def _photo(self, slide: Any, picture: ImageProps, box: Box) -> None:
        still = self._stills.photo(picture.path) if picture.width else b""
        caption = plain_of(picture.caption)
        room = Box(box.x, box.y, box.width, box.height - (60 if caption else 0))
        if still:
            high = _picture(slide, still, room, picture.alt)
        else:
            Canvas(slide.shapes).card(room, picture.alt, 34, Colour("TEXT_2"), dashed=True)
            high = room.height
        if caption:
            Canvas(slide.shapes).text(Box(box.x, box.y + high + 12, box.width, 44), caption, Look(26, QUIET))


def _picture(slide: Any, still: bytes, box: Box, alt: str) -> float:
    """A picture as large as the box allows; how high it became, in px."""
    shape = slide.shapes.add_picture(io.BytesIO(still), *box.emu[:2])
    scale = min(box.width * EMU / shape.width, box.height * EMU / shape.height)
    shape.width, shape.height = Emu(round(shape.width * scale)), Emu(round(shape.height * scale))
    shape.left = Emu(round((box.x + box.width / 2) * EMU - shape.width / 2))
    describe(shape, alt)
    return float(shape.height) / EMU


def _parted(lines: Sequence[LineProps]) -> list[list[LineProps]]:
    """Lines of text together, each table alone."""
    parts: list[list[LineProps]] = []
    for line in lines:
        if line.table is None and parts and parts[-1][0].table is None:
            parts[-1].append(line)
        else:
            parts.append([line])
    return parts


def _place(shape: Any, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = box.emu


def _drop(slide: Any, number: int) -> None:
    """Take away the empty place of a figure: what stands there is drawn over it."""
    for shape in list(slide.placeholders):
        if shape.placeholder_format.idx == number:
            remove(shape)
