"""Owns the pictures of a talk: every slide of the stage, or of the console with its notes, drawn without a display."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import Slide, page_slides, slide_title
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from kiosk.show.talk.state import begin_talk
from kiosk.talk.presentation import Presentation
from kiosk.window.application import make_application
from kiosk.window.pictures import (
    TourPicture,
    WantedPictures,
    languages_of,
    pages_of,
    save_picture,
    write_contact_sheet,
)
from kiosk.window.stillness import wait_until_still

STILL_CLOCK = 1_000_000.0


def render_talk(briefing: Briefing, settings: Settings, out: Path, wanted: WantedPictures) -> list[TourPicture]:
    """Draw every slide with all its steps, in every language, or what ``settings`` and ``wanted`` name, into ``out``.

    Args:
        briefing: what is drawn.
        settings: language and theme.
        out: a folder, made where it is missing; pictures of the same names are replaced.
        wanted: their size, which page, ``stage`` or ``console``, and whether each step is a picture.

    Raises:
        OSError: ``out`` cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    pictures: list[TourPicture] = []
    for language in languages_of(briefing, settings):
        slides = tuple(slide for page in pages_of(briefing, wanted) for slide in page_slides(briefing, page, language))
        presentation = Presentation(
            briefing, replace(settings, language=language), begin_talk(slides, language), now=lambda: STILL_CLOCK
        )
        window = presentation.stage_window if wanted.face == "stage" else presentation.console_window
        window.setGeometry(0, 0, *wanted.size)
        window.show()
        for place, slide in enumerate(slides):
            presentation.store.dispatch(SlideChosen(place, STILL_CLOCK))
            for step in range(slide.steps + 1):
                if step > 0:
                    presentation.store.dispatch(Commanded(Command.NEXT, STILL_CLOCK))
                if step == slide.steps or wanted.steps:
                    wait_until_still(window)
                    pictures.append(_picture(briefing, slide, language, step if wanted.steps else None))
                    save_picture(window, out / pictures[-1].file)
        presentation.close()
    write_contact_sheet(out, pictures, briefing)
    application.processEvents()
    return pictures


def _picture(briefing: Briefing, slide: Slide, language: str, step: int | None) -> TourPicture:
    number = f"{slide.section}" if step is None else f"{slide.section}-{step}"
    file = f"{slide.page.replace('/', '--')}--{number}.{language}.png"
    return TourPicture(file, slide.page, slide_title(briefing, slide.page, slide.section, language), language)
