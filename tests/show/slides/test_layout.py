"""A slide is set at the largest type that fits; one that cannot fit says so."""

from __future__ import annotations

import pytest

from kiosk.settings.fonts import load_advances
from kiosk.show.slides.layout import BESIDE, LEAD_SIZES, SECTION_SIZES, Content, SetLine, lay_out
from kiosk.show.slides.ruler import Ruler

RULER = Ruler(load_advances())
SENTENCE = "Werkgevers, vakbonden, overheid, maatschappelijke organisaties en kennisinstellingen werken samen. "


def content(times: int, **more: bool) -> Content:
    return Content("Een kop", [SetLine(SENTENCE * times)], **more)


def test_few_words_are_set_at_the_largest_size() -> None:
    layout = lay_out(RULER, content(1))
    assert (layout.heading_size, layout.text_size, layout.fits) == (*SECTION_SIZES[0], True)
    assert lay_out(RULER, content(1, is_lead=True)).heading_size == LEAD_SIZES[0][0]


@pytest.mark.parametrize("upright", [False, True])
def test_more_words_are_set_smaller_down_to_the_smallest(upright: bool) -> None:
    layouts = [lay_out(RULER, content(times), upright=upright) for times in range(1, 40)]
    sizes = [layout.text_size for layout in layouts]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == SECTION_SIZES[-1][1]
    assert all(layout.text_size == SECTION_SIZES[-1][1] for layout in layouts if not layout.fits)
    assert not layouts[-1].fits


def test_a_figure_stands_beside_text_and_below_it_upright() -> None:
    beside = lay_out(RULER, content(1, has_figure=True))
    assert (beside.figure_width, beside.margin + beside.text_width < beside.figure_x) == (BESIDE, True)
    below = lay_out(RULER, content(1, has_figure=True), upright=True)
    assert below.figure_x == below.margin
    assert below.figure_y > below.top
    assert below.figure_y + below.figure_height < 1920


def test_a_figure_alone_has_the_whole_width() -> None:
    layout = lay_out(RULER, Content("Een kop", [], has_figure=True))
    assert layout.figure_width == 1920 - 2 * layout.margin


def test_a_long_heading_is_set_smaller() -> None:
    assert lay_out(RULER, Content("Onverantwoordelijkheid " * 12, [])).heading_size < SECTION_SIZES[0][0]
