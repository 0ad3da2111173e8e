"""The columns of a table are as wide as what they hold, and share what there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.fonts import load_advances
from kiosk.show.slides.layout import SECTION_SIZES, Content, SetLine, lay_out
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.table_layout import COLUMN_GAP, ROW_GAP, lay_out_table, share_room

RULER = Ruler(load_advances())
WIDTHS = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 2_000)), min_size=1, max_size=12)
CELLS = st.text(st.sampled_from("ab é"), max_size=30)


def table(*rows: tuple[str, ...], room: float = 1_000.0):
    return lay_out_table(RULER, rows, size=40, leading=1.3, room=room)


def test_a_column_is_as_wide_as_its_widest_cell() -> None:
    short, long = table(("a", "a"), ("a", "a long one")).columns
    assert short < long
    assert long == table(("a long one",)).columns[0]


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    one = table(("a", "b")).height
    assert one == pytest.approx(40 * (1.3 + ROW_GAP))
    assert table(("a", "b"), ("a", "word " * 60)).height > one * 4


def test_a_column_of_words_makes_room_for_the_others() -> None:
    layout = table(("Country", "What it means"), ("Netherlands", "word " * 60))
    assert layout.columns[0] >= RULER.width("Netherlands", "strong", 40)
    assert sum(layout.columns) + COLUMN_GAP * 40 == pytest.approx(1_000)
    assert layout.fits


def test_a_word_that_is_wider_than_its_room_does_not_fit() -> None:
    assert not table(*[("Onverantwoordelijkheid",) * 5], room=800).fits


@given(WIDTHS, st.floats(1, 3_000))
def test_columns_never_take_more_than_there_is_and_are_never_wider_than_they_need(widths, free) -> None:
    narrowest = [low for low, _ in widths]
    natural = [low + more for low, more in widths]
    shared = share_room(natural, narrowest, free)
    assert sum(shared) <= max(free, 0) + 0.01
    assert all(one <= most + 0.01 for one, most in zip(shared, natural, strict=True))
    if sum(narrowest) <= free:
        assert all(one >= least - 0.01 for one, least in zip(shared, narrowest, strict=True))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=40), min_size=1, max_size=12))
def test_any_table_can_be_laid_out(rows) -> None:
    layout = lay_out_table(RULER, rows, size=34, leading=1.3, room=900)
    assert len(layout.columns) == max(map(len, rows))
    assert layout.height > 0


def test_a_slide_with_a_table_is_set_smaller_until_it_fits() -> None:
    def laid(rows: int):
        cells = tuple(("Some words", "And others") for _ in range(rows))
        return lay_out(RULER, Content("Heading", [SetLine("", "table", cells)]))

    layouts = [laid(rows) for rows in range(1, 30)]
    sizes = [layout.text_size for layout in layouts]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (SECTION_SIZES[0][1], SECTION_SIZES[-1][1])
    assert layouts[9].fits
    assert not layouts[-1].fits
    assert all(len(layout.columns[0]) == 2 for layout in layouts)
