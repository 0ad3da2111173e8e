"""What a briefing calls its main source stands in labels and chips; without a name they do without."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.loader import load_briefing
from kiosk.show.pages.page_props import derive_page
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.slides import Slide
from tests.briefing.count.drawn import RULER
from tests.briefing.count.folders import make_briefing, write_document

BODY = "::: background\nFrom elsewhere.[^paper]\n:::\n"


@pytest.mark.parametrize(
    ("table", "document", "chip"),
    [("", "", "A publisher"), ('[document]\nen = "the report"\n', "the report", "The report")],
)
def test_labels_say_what_the_briefing_says(tmp_path: Path, table: str, document: str, chip: str) -> None:
    folder = make_briefing(tmp_path)
    (folder / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "Small"\n' + table, "utf-8")
    write_document(folder, "conclusion", BODY)
    briefing = load_briefing(folder)
    (block,) = derive_page(briefing, "conclusion", "en").preamble.blocks
    assert block.document == document
    assert [source.name for source in block.sources] == [chip]
    slide = derive_slide(briefing, RULER, Slide("conclusion"), "en")
    assert [line.markup for line in slide.lines if line.kind == "label"] == [document]
    assert derive_notes(briefing, Slide("conclusion"), "en") == []
