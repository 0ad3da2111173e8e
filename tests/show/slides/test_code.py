"""A code on a slide: beside the words where they leave it room, and never in the place of a figure."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.slides.code import LEAST_CODE, with_code
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides

RULER = Ruler(load_advances())


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


def all_slides(briefing: Briefing, *, upright: bool) -> list[SlideProps]:
    return [derive_slide(briefing, RULER, slide, "nl", upright=upright) for slide in derive_slides(briefing, "nl")]


@pytest.mark.parametrize("upright", [False, True])
def test_a_code_takes_nothing_from_a_slide(briefing: Briefing, upright: bool) -> None:
    shown = 0
    for slide in all_slides(briefing, upright=upright):
        coded = with_code(RULER, slide, "https://example.org")
        assert [line.plain for line in coded.lines] == [line.plain for line in slide.lines]
        assert (coded.figure, coded.gem, coded.heading) == (slide.figure, slide.gem, slide.heading)
        if coded.code:
            shown += 1
            assert slide.figure is None
            assert coded.layout.fits
            assert min(coded.layout.figure_width, coded.layout.figure_height) >= LEAST_CODE
        else:
            assert coded == slide
    assert shown > 20


def test_without_a_code_a_slide_is_as_it_was(briefing: Briefing) -> None:
    for slide in all_slides(briefing, upright=False)[:20]:
        assert with_code(RULER, slide, "") is slide


def test_each_run_of_the_briefing_ends_on_a_slide_with_room_for_it(briefing: Briefing) -> None:
    for run, wanted in briefing.info.runs.items():
        assert wanted.take_along
        for language in briefing.languages:
            last = derive_slides(briefing, language, run)[-1]
            slide = derive_slide(briefing, RULER, last, language)
            assert with_code(RULER, slide, "https://example.org").code, run
