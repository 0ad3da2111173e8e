"""Slides of a run are offered by their titles before the pages that were found; a long run is not read for that."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing import loader
from kiosk.briefing.loader import load_briefing
from kiosk.show.slides.slides import Slide, derive_slides, outline_slides
from kiosk.show.talk.slide_hits import MOST_PAGES, SlideFinder, SlideHit
from tests.bench.big_briefing import CASE_STUDY, write_big_briefing


def test_a_section_is_found_by_its_title_and_its_page_by_its_words() -> None:
    briefing = load_briefing(paths.CONTENT)
    slides = derive_slides(briefing, "en")
    place, slide = next((place, slide) for place, slide in enumerate(slides) if slide.section)
    heading = briefing.page(slide.page, "en").sections[slide.section - 1].heading
    hits = SlideFinder(briefing).find(slides, "en", heading, ["home"])
    assert SlideHit(slide.page, slide.section, place) in hits
    assert hits[-1] == SlideHit("home", 0, 0)


@pytest.mark.parametrize("query", ["v", "vakbond", ""])
def test_a_long_run_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, query: str) -> None:
    write_big_briefing(tmp_path, case_studies=MOST_PAGES)
    briefing = load_briefing(tmp_path)
    slides = outline_slides(briefing, "nl")
    reads: list[Path] = []
    read = loader.read_page_file
    monkeypatch.setattr(loader, "read_page_file", lambda path, *rest: (reads.append(path), read(path, *rest))[1])
    hits = SlideFinder(briefing).find(slides, "nl", query, [CASE_STUDY])
    assert [hit.page for hit in hits] == [CASE_STUDY]
    assert slides[hits[0].place].page == CASE_STUDY
    assert reads == []


def test_a_page_is_offered_where_the_run_comes_to_it_first_in_each_run() -> None:
    finder = SlideFinder(load_briefing(paths.CONTENT))
    run = Slide("home"), Slide("diamond"), Slide("home", 1), Slide("diamond", 1)
    assert [hit.place for hit in finder.find(run, "en", "", ["diamond", "home", "conclusion"])] == [1, 0, -1]
    assert [hit.place for hit in finder.find(run[1:], "en", "", ["diamond", "home"])] == [0, 1]
