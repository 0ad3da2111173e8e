"""What the files of a talk's slides say now."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.slides.slides import Slide, derive_slides, page_slides
from kiosk.show.talk.renewal import near_pages, renew, reread_slides
from kiosk.show.talk.state import SlideRow, begin_talk

FRONT = "---\ntitle: {}\nlead: Een zin.\n---\n\n"
SECTIONS = "## Een\n\nIets.\n\n## Twee\n\nMeer.\n"
RUN = '[runs.5]\nminutes = 5\n[runs.5.slides]\n"demand#2" = 60\nhome = 30\n'


@pytest.fixture
def briefing(tmp_path: Path) -> Briefing:
    (tmp_path / "1-demand").mkdir()
    (tmp_path / "briefing.toml").write_text(f'languages = ["nl"]\ntitle.nl = "T"\n{RUN}', "utf-8")
    (tmp_path / "home.nl.md").write_text(FRONT.format("Thuis") + "Tekst.\n", "utf-8")
    (tmp_path / "1-demand/index.nl.md").write_text(FRONT.format("Eis") + SECTIONS, "utf-8")
    return load_briefing(tmp_path)


def test_an_edit_renews_the_slides_of_the_run_and_of_a_detour(briefing: Briefing) -> None:
    home = derive_slides(briefing, "nl")[:1]
    talk = replace(begin_talk(home, "nl", "5"), detour=SlideRow(page_slides(briefing, "demand", "nl"), 1))
    page = briefing.folder / "1-demand/index.nl.md"
    page.write_text(page.read_text("utf-8") + "\n## Drie\n\nNieuw.\n", "utf-8")
    renewed = reread_slides(briefing, talk)
    assert [slide.section for slide in renewed.slides] == [2, 0]
    assert renewed.detour is not None
    assert [slide.section for slide in renewed.detour] == [0, 1, 2, 3]


def test_a_talk_without_a_detour_gets_none(briefing: Briefing) -> None:
    talk = begin_talk(derive_slides(briefing, "nl")[:1], "nl")
    assert reread_slides(briefing, talk).detour is None


def test_the_ends_are_read_with_what_is_near() -> None:
    slides = tuple(Slide(page) for page in "abcdefg")
    assert near_pages(SlideRow(slides, 3)) == ("d", "e", "c", "a", "g")
    assert near_pages(SlideRow(slides, 0)) == ("a", "b", "g")
    assert near_pages(SlideRow(slides, 7)) == ("g", "a")
    assert near_pages(SlideRow((), 0)) == ()


def test_a_slide_that_a_run_shows_twice_stays_the_second_where_it_is_the_second() -> None:
    slides = Slide("a"), Slide("b"), Slide("a")
    talk = replace(begin_talk(slides, "nl"), row=SlideRow(slides, 2))
    longer = tuple(replace(slide, seconds=60.0) for slide in slides)
    assert renew(talk, longer, None).row == SlideRow(longer, 2)
    assert renew(talk, longer[1:], None).row == SlideRow(longer[1:], 1)
