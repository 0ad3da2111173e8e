"""A deck comes over slide by slide: title, text, table, picture, and notes as notes."""

from __future__ import annotations

import io
from pathlib import Path

import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from kiosk.authoring.manuscript import Headline, Prose, UnreadableManuscriptError
from kiosk.authoring.slides import read_slides
from tests.equipment.pictures import png

PLACE = (Inches(1), Inches(1), Inches(2), Inches(2))


def test_all_of_a_slide_comes_over(tmp_path: Path) -> None:
    deck = pptx.Presentation()
    deck.core_properties.author = "The club"
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "One slide"
    slide.placeholders[1].text_frame.text = "first\nsecond * point"
    table = slide.shapes.add_table(1, 2, *PLACE).table
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
    picture = slide.shapes.add_picture(io.BytesIO(png(4, 4)), *PLACE)
    picture._element._nvXxPr.cNvPr.set("descr", "A square")
    slide.notes_slide.notes_text_frame.text = "Say this.\nThen that."
    deck.save(tmp_path / "a.pptx")
    manuscript = read_slides(tmp_path / "a.pptx")
    assert manuscript.parts == [
        Headline("One slide", 1, "slide 1"),
        Prose("- first\n- second \\* point", "slide 1"),
        Prose("| a | b |\n| --- | --- |", "slide 1"),
        Prose("![A square](media/picture-1.png)", "slide 1"),
        Prose("Say this.\n\nThen that.", "slide 1", is_notes=True),
    ]
    assert (manuscript.author, list(manuscript.pictures), manuscript.losses) == ("The club", ["picture-1.png"], [])


def test_what_does_not_come_over_is_told(tmp_path: Path) -> None:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    data = CategoryChartData()
    data.categories = ["a"]
    data.add_series("b", (1,))
    slide.shapes.add_chart(XL_CHART_TYPE.PIE, *PLACE, data)
    deck.save(tmp_path / "a.pptx")
    manuscript = read_slides(tmp_path / "a.pptx")
    assert manuscript.parts == [Headline("Slide 1", 1, "slide 1")]
    assert [(loss.place, loss.what.partition(":")[0]) for loss in manuscript.losses] == [
        ("slide 1", "its title"),
        ("slide 1", "a chart"),
    ]


def test_what_is_no_deck_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.pptx").write_bytes(b"nothing")
    with pytest.raises(UnreadableManuscriptError, match="no Office document"):
        read_slides(tmp_path / "a.pptx")
