"""Owns the check of a briefing's slides: those whose words or figures do not fit at the smallest size of type."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.briefing.check import check_briefing
from kiosk.briefing.fonts import FontFiles
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.briefing.model import HOME
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.show.pages.block_shapes import FigureProps
from kiosk.show.slides.figure_room import is_readable
from kiosk.show.slides.home_check import check_home, seconds
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import LEAD, page_slides, slide_blocks
from kiosk.text_files.places import Place


def check_with_slides(
    folder: Path, icons: Collection[str] | None, ruler: Ruler, fonts: FontFiles | None = None, *, style: bool = False
) -> list[Problem]:
    """Everything that is wrong with a briefing, its slides included, in the order of files and lines.

    Args:
        folder: the briefing.
        icons: the names of the icons that exist; None where nobody knows.
        ruler: measures words.
        fonts: those of this machine; None where nobody knows.
        style: typography that only an author can set right, too.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    briefing = load_briefing(folder)
    whole = check_briefing(folder, icons, fonts, style=style)
    return sorted({*whole, *check_slides(briefing, ruler), *check_home(briefing)})


def check_slides(briefing: Briefing, ruler: Ruler) -> Iterator[Problem]:
    """Find slides that are too full, in every language and on both shapes of screens."""
    for page_id in briefing.tree:
        for language, file in briefing.tree.node(page_id).files.items():
            page = briefing.page(page_id, language)
            for slide in page_slides(briefing, page_id, language):
                drawn = [derive_slide(briefing, ruler, slide, language, upright=upright) for upright in (False, True)]
                place = Place() if slide.section == LEAD else Place(page.sections[slide.section - 1].line)
                if seconds(slide_blocks(page, slide.section)) and page_id != HOME:  # of home more is said
                    message = "Move all pictures and figures but the first to sections of their own: a slide shows one."
                    yield problem_at(file, place, Code.SECOND_FIGURE, message)
                if not all(props.layout.fits for props in drawn):
                    message = "Shorten this, or move some of it into `::: detail`: as a slide it does not fit."
                    yield problem_at(file, place, Code.SLIDE_TOO_FULL, message)
                elif not all(_is_readable(ruler, props) for props in drawn):
                    message = "Take pieces out of this figure, or words: on a slide it would be too small to read."
                    yield problem_at(file, place, Code.FIGURE_TOO_FULL, message)


def _is_readable(ruler: Ruler, props: SlideProps) -> bool:
    figure = props.figure
    return not isinstance(figure, FigureProps) or is_readable(ruler, figure, props.layout)
