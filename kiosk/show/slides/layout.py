"""Owns the layout of a slide: where its parts stand, and how large its type can be.

Everything is in px of a canvas of 1920 × 1080, or 1080 × 1920 upright; a face draws it larger or smaller as a whole.
Type is as large as fits between a largest and a smallest size, so that the room reads it and nothing is cut.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.table_layout import TableLayout, lay_out_table

MARGIN = 140.0
UPRIGHT_MARGIN = 90.0
TOP = 196.0
"""Below the line that says where in the briefing one is."""
BOTTOM = 130.0
"""Above the edge: the sources and the dots."""
BESIDE = 680.0
"""How wide a figure is that stands beside text."""
GAP = 90.0
LONGEST_LINE = 1480.0

LEAD_SIZES = ((124, 60), (112, 54), (100, 50), (88, 46), (78, 42), (70, 40), (62, 36), (56, 34))
SECTION_SIZES = ((96, 60), (90, 55), (84, 50), (76, 46), (70, 42), (64, 39), (58, 36), (54, 34))
"""Heading and text, the largest first. 34 px is 1/32 of the height: what a room reads, by assumption."""

MOST_HEADING_LINES = 3
"""A heading of more lines is set smaller, as far as it goes."""
HEADING_LEADING = 1.16
HEADING_TAIL = 0.225
"""What Qt 6.11 adds below the last line of Source Serif at a fixed height of lines, in sizes of the heading."""
TEXT_LEADING = 1.32
BETWEEN = 0.55
"""Between paragraphs, in sizes of the text."""
BETWEEN_ITEMS = 0.3
MARK = 1.1
"""Before the words of a list's item, in sizes of the text."""


class SetLine(Struct, frozen=True):
    """One paragraph or table of a slide; ``rows`` are a table's cells, its heading row first.

    ``kind`` is ``text``, ``item``, ``last`` (item of its list), ``quote``, ``who``, ``label`` or ``table``.
    """

    plain: str
    kind: str = "text"
    rows: tuple[tuple[str, ...], ...] = ()


class SlideLayout(Struct, frozen=True):
    """Where the parts stand, in px of the canvas; ``fits`` is false where the text is too long at the smallest size.

    ``columns`` has how wide those of a table are, line by line; nothing where that is no table.
    """

    width: float
    height: float
    margin: float
    top: float
    text_width: float
    heading_width: float
    heading_size: float
    text_size: float
    figure_x: float
    figure_y: float
    figure_width: float
    figure_height: float
    columns: list[list[float]] = []
    fits: bool = True


class Content(Struct, frozen=True):
    """What is laid out; the heading of a lead, which opens a page, is larger. A figure stands beside the text."""

    heading: str
    lines: Sequence[SetLine]
    is_lead: bool = False
    has_figure: bool = False


def lay_out(ruler: Ruler, content: Content, *, upright: bool = False) -> SlideLayout:
    """Lay a slide out at the largest type that fits.

    Args:
        ruler: measures its words.
        content: what it holds.
        upright: the canvas is higher than it is wide; a figure stands below the text then.
    """
    heading, lines, has_figure = content.heading, content.lines, content.has_figure
    width, height = (1080.0, 1920.0) if upright else (1920.0, 1080.0)
    margin = UPRIGHT_MARGIN if upright else MARGIN
    room = width - 2 * margin
    beside = has_figure and not upright and bool(lines)
    text_width = room - BESIDE - GAP if beside else min(room, LONGEST_LINE)
    text_height = height - TOP - BOTTOM - (700.0 if upright and has_figure else 0.0)
    heading_width = text_width if beside else room
    sizes = LEAD_SIZES if content.is_lead else SECTION_SIZES
    alone = has_figure and not beside and not upright
    for large, small in sizes:
        rows = ruler.lines(heading, "serif", large, heading_width)
        head = (rows * HEADING_LEADING + HEADING_TAIL) * large
        laid = [lay_out_line(ruler, line, small, text_width) for line in lines]
        used = head + (small * 0.9 if lines else 0.0) + sum(line.height for line in laid)
        fits = used <= text_height and all(line.fits for line in laid)
        if rows <= MOST_HEADING_LINES and fits and (used <= text_height * 0.5 or not alone):
            break
    figure_y = TOP + used + GAP / 2 if alone or upright else TOP
    return SlideLayout(
        width=width,
        height=height,
        margin=margin,
        top=TOP,
        text_width=text_width,
        heading_width=heading_width,
        heading_size=large,
        text_size=small,
        figure_x=margin if alone or upright else width - margin - BESIDE,
        figure_y=figure_y,
        figure_width=room if alone or upright else BESIDE,
        figure_height=height - BOTTOM - figure_y,
        columns=[list(line.columns) for line in laid],
        fits=fits,
    )


def lay_out_line(ruler: Ruler, line: SetLine, size: float, room: float) -> TableLayout:
    """A line as a table without columns, or a table; with what stands below it.

    Args:
        ruler: measures its words.
        line: the paragraph or table.
        size: of the text, in px of the canvas.
        room: how wide it may be.
    """
    if line.kind == "table":
        table = lay_out_table(ruler, line.rows, size=size, leading=TEXT_LEADING, room=room)
        return replace(table, height=table.height + BETWEEN * size)
    indent = 0.0 if line.kind in ("text", "label") else MARK * size
    small = size * 0.75 if line.kind in ("label", "who") else size
    between = BETWEEN_ITEMS if line.kind == "item" else BETWEEN
    # Emphasis and strong words are a little wider than the rest: the whole is measured as if it were strong.
    height = ruler.lines(line.plain, "strong", small, room - indent) * small * TEXT_LEADING + between * size
    return TableLayout((), height, True)
