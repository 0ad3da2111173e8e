"""Owns how something is drawn on a slide of a deck: shapes that can be edited, in px of the stage's canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Pt

from kiosk.export.rich_text import RichRun

EMU = 6350
"""English Metric Units in a px of a canvas that is 1920 px and 13⅓ inches wide."""
POINTS = 0.5
"""Of type in such a px."""

Spot = tuple[float, float]


class Box(Struct, frozen=True):
    """A part of the canvas, in its px."""

    x: float
    y: float
    width: float
    height: float

    def row(self, place: int, of: int, gap: float = 0.0) -> Box:
        """One of some rows of the same height."""
        height = (self.height - gap * (of - 1)) / of
        return Box(self.x, self.y + place * (height + gap), self.width, height)

    def column(self, place: int, of: int, gap: float = 0.0) -> Box:
        """One of some columns of the same width."""
        width = (self.width - gap * (of - 1)) / of
        return Box(self.x + place * (width + gap), self.y, width, self.height)

    def below(self, height: float) -> Box:
        """What is left below some px."""
        return Box(self.x, self.y + height, self.width, max(1.0, self.height - height))

    @property
    def emu(self) -> tuple[Emu, Emu, Emu, Emu]:
        """As python-pptx takes it: left, top, width and height."""
        left, top, width, height = (Emu(round(px * EMU)) for px in (self.x, self.y, self.width, self.height))
        return left, top, width, height


class Colour(Struct, frozen=True):
    """A colour of the deck's theme, so that it changes with it; ``brightness`` darkens below 0."""

    name: str
    brightness: float = 0.0

    def fill(self, format_: Any) -> None:
        """Give a fill or a line this colour."""
        format_.fore_color.theme_color = getattr(MSO_THEME_COLOR, self.name)
        if self.brightness:
            format_.fore_color.brightness = self.brightness


WORDS = Colour("TEXT_1")
QUIET = Colour("TEXT_2")
FAINT = Colour("BACKGROUND_2")


class Look(Struct, frozen=True):
    """How words look; their size is in px."""

    size: float
    colour: Colour = WORDS
    strong: bool = False


def accent(demand: int) -> Colour:
    """What belongs to a demand, from 1; to none where 0."""
    return Colour(f"ACCENT_{demand}") if demand else Colour("ACCENT_1")


class Canvas:
    """Draws into a slide.

    Args:
        shapes: of python-pptx.
    """

    def __init__(self, shapes: Any) -> None:
        self.shapes = shapes

    @contextmanager
    def grouped(self, alt: str) -> Iterator[None]:
        """What is drawn meanwhile becomes a group, moved as one and named by ``alt`` to who does not see it.

        It becomes one at the end, and shapes are numbered from one look: python-pptx (1.0) measures a group, and looks
        for the highest number of a slide, with each shape that is added, so that a thousand took a minute.
        """
        before = len(self.shapes)
        self.shapes.turbo_add_enabled = True
        yield
        describe(self.shapes.add_group_shape(list(self.shapes)[before:]), alt)
        self.shapes.turbo_add_enabled = False

    def text(self, box: Box, text: str, look: Look) -> Any:
        """Words in a box; what does not fit is made smaller by who opens it."""
        shape = self.shapes.add_textbox(*box.emu)
        write(shape.text_frame, text, look)
        return shape

    def oval(self, box: Box, colour: Colour) -> Any:
        """A full disc."""
        return self._full(self.shapes.add_shape(MSO_SHAPE.OVAL, *box.emu), colour)

    def bar(self, box: Box, colour: Colour) -> Any:
        """A full rectangle."""
        return self._full(self.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu), colour)

    def dome(self, box: Box, colour: Colour) -> Any:
        """A full rectangle whose upper corners are round."""
        return self._full(self.shapes.add_shape(MSO_SHAPE.ROUND_2_SAME_RECTANGLE, *box.emu), colour)

    def card(self, box: Box, text: str, size: float, colour: Colour, *, dashed: bool = False) -> Any:
        """A rounded frame with words in it."""
        shape = self.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *box.emu)
        shape.adjustments[0] = 0.08
        shape.shadow.inherit = False
        shape.fill.background()
        shape.line.fill.solid()
        colour.fill(shape.line.fill)
        shape.line.width = Pt(1.5)
        if dashed:
            shape.line.dash_style = MSO_LINE_DASH_STYLE.DASH
        write(shape.text_frame, text, Look(size), middle=True)
        return shape

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: Colour, *, dashed: bool = False
    ) -> Any:
        """A straight line."""
        places = (Emu(round(px * EMU)) for px in (*start, *end))
        line = self.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *places)
        line.line.fill.solid()
        colour.fill(line.line.fill)
        line.line.width = Pt(2)
        if dashed:
            line.line.dash_style = MSO_LINE_DASH_STYLE.DASH
        return line

    def arrow_down(self, box: Box, colour: Colour) -> Any:
        """An arrow that fills its box."""
        return self._full(self.shapes.add_shape(MSO_SHAPE.DOWN_ARROW, *box.emu), colour)

    def outline(self, rings: Sequence[Sequence[Spot]], colour: Colour) -> Any:
        """A full shape of one or more closed rings."""
        builder = self.shapes.build_freeform(*_emu(rings[0][0]), scale=1.0)
        for ring in rings:
            builder.move_to(*_emu(ring[0]))
            builder.add_line_segments([_emu(corner) for corner in ring[1:]], close=True)
        return self._full(builder.convert_to_shape(), colour)

    @staticmethod
    def _full(shape: Any, colour: Colour) -> Any:
        shape.fill.solid()
        colour.fill(shape.fill)
        shape.line.fill.background()
        shape.shadow.inherit = False
        return shape


def _emu(place: Spot) -> tuple[int, int]:
    return round(place[0] * EMU), round(place[1] * EMU)


def write(frame: Any, text: str, look: Look, *, middle: bool = False) -> None:
    """Put words into a text frame of python-pptx, a paragraph a line."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0 if not middle else 50800)
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE if middle else MSO_ANCHOR.TOP
    for number, line in enumerate(text.split("\n")):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER if middle else None
        run = paragraph.add_run()
        run.text = line
        run.font.size = Pt(look.size * POINTS)
        run.font.bold = look.strong
        run.font.fill.solid()
        look.colour.fill(run.font.fill)


def describe(shape: Any, alt: str) -> None:
    """Name a shape to who does not see it."""
    shape.element.xpath(".//p:cNvPr")[0].set("descr", alt)


def write_runs(paragraph: Any, runs: list[RichRun], size: float, colour: Colour | None = None) -> None:
    """Put runs into a paragraph of python-pptx, which writes a newline as a break.

    Args:
        paragraph: an empty one.
        runs: what it says.
        size: of the type, in px of the canvas; of each run, since PowerPoint heeds no other.
        colour: where it is not the placeholder's.
    """
    for run in runs:
        for number, line in enumerate(run.text.split("\n")):
            if number:
                paragraph.add_line_break()
            if line:
                added = paragraph.add_run()
                added.text = line
                added.font.bold = run.strong or None
                added.font.italic = run.slanted or None
                added.font.size = Pt(size * POINTS)
                if colour is not None:
                    added.font.fill.solid()
                    colour.fill(added.font.fill)


def remove(shape: Any) -> None:
    """Take a shape away."""
    shape.element.getparent().remove(shape.element)


def paragraph_properties(paragraph: Any) -> Any:
    """The element of a paragraph that says how it is set; python-pptx knows only a part of it."""
    return paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-pptx has no other way
