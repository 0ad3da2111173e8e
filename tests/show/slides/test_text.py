"""A table of a page is a table on its slide, with its heading row; in notes it is lines of words."""

from __future__ import annotations

import pytest

from kiosk.briefing import blocks as b
from kiosk.show.pages.block_props import BlockContext
from kiosk.show.slides.text import LineProps, SlideText

HEADER = (b.TextRun("Country"),), (b.TextRun("2019"),)
ROW = (b.PageLinkRun("Netherlands", "home"),), (b.TextRun("1,2", strong=True), b.CitationRun("jrc"))


def lines(*blocks: b.Block) -> list[LineProps]:
    text = SlideText(BlockContext("en", {}))
    text.read(blocks)
    return text.lines


def cells(line: LineProps, key: str) -> list[list[str]]:
    assert line.table is not None
    return [[getattr(cell, key) for cell in row] for row in line.table.rows]


def test_a_table_keeps_its_heading_row_and_its_cells() -> None:
    (line,) = lines(b.Table(HEADER, (ROW,)))
    assert line.kind == "table"
    assert line.table is not None
    assert line.table.headed
    assert cells(line, "plain") == [["Country", "2019"], ["Netherlands", "1,2"]]
    assert "<a " not in line.markup
    assert "<b>1,2</b>" in cells(line, "markup")[1][1]


def test_a_table_without_heading_has_no_empty_row() -> None:
    (line,) = lines(b.Table(((), ()), (ROW,)))
    assert line.table is not None
    assert not line.table.headed
    assert cells(line, "plain") == [["Netherlands", "1,2"]]


def test_who_hears_a_table_hears_row_after_row() -> None:
    (line,) = lines(b.Table(HEADER, (ROW,)))
    assert line.plain == "Country · 2019\nNetherlands · 1,2"
    assert line.markup.count("<br>") == 1


@pytest.mark.parametrize("held", [b.Background, b.Quote])
def test_a_table_in_a_container_is_one_too(held) -> None:
    found = lines(held((b.Table(HEADER, (ROW,)),)))
    assert [line.kind for line in found] == (["label", "table"] if held is b.Background else ["table"])
    assert found[-1].background == (held is b.Background)


def test_a_table_of_a_heading_alone_breaks_nothing() -> None:
    assert [line.kind for line in lines(b.Table(HEADER, ()), b.Paragraph((b.TextRun("a"),)))] == ["table", "text"]
