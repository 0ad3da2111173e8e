"""Owns how a slide makes room for a code that the room takes along: in the place of a figure, where it has none."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.slides.layout import Content, lay_out
from kiosk.show.slides.props import SlideProps, set_line, with_columns
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import LEAD

LEAST_CODE = 560.0
"""Px of the canvas: what a code needs to be read from the middle of a room."""


def with_code(ruler: Ruler, slide: SlideProps, code: str) -> SlideProps:
    """A slide with a code; as it was where it has a figure, or too many words for a code beside them.

    Args:
        ruler: measures its words.
        slide: as the stage draws it; a page's drawing gives way.
        code: what the code says.
    """
    if not code or slide.figure is not None or slide.gem is not None:
        return slide
    lines = [set_line(line) for line in slide.lines]
    content = Content(slide.heading, lines, is_lead=slide.section == LEAD, has_figure=True)
    layout = lay_out(ruler, content, upright=slide.layout.height > slide.layout.width)
    if not layout.fits or min(layout.figure_width, layout.figure_height) < LEAST_CODE:
        return slide
    columns = list(map(with_columns, slide.lines, layout.columns))
    return replace(slide, layout=layout, lines=columns, drawing="", code=code)
