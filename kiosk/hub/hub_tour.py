"""Owns the tour: every page of the hub as pictures, drawn without a display, with a contact sheet."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PageOpened
from kiosk.window.application import make_application
from kiosk.window.pictures import (
    TourPicture,
    WantedPictures,
    languages_of,
    pages_of,
    save_picture,
    wait_until_still,
    write_contact_sheet,
)


def render_tour(briefing: Briefing, settings: Settings, out: Path, wanted: WantedPictures) -> list[TourPicture]:
    """Draw every page in every language (or those that ``settings`` and ``page`` name) into ``out``.

    Args:
        briefing: what is drawn.
        settings: language, theme and text size.
        out: a folder, made where it is missing; pictures of the same names are replaced.
        wanted: their size, and which page.

    Raises:
        OSError: ``out`` cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    hub = Hub(briefing, settings, reduced_motion=True)
    hub.window.setGeometry(0, 0, *wanted.size)
    hub.window.show()
    languages = languages_of(briefing, settings)
    pages = pages_of(briefing, wanted)
    pictures = [_draw(hub, briefing, out, where) for where in ((id_, lang) for lang in languages for id_ in pages)]
    write_contact_sheet(out, pictures, briefing)
    hub.close()
    application.processEvents()
    return pictures


def _draw(hub: Hub, briefing: Briefing, out: Path, where: tuple[str, str]) -> TourPicture:
    page, language = where
    hub.store.dispatch(LanguageChosen(language))
    hub.store.dispatch(PageOpened(page))
    wait_until_still(hub.window)
    picture = TourPicture(
        f"{page.replace('/', '--')}.{language}.png", page, briefing.headline(page, language).title, language
    )
    save_picture(hub.window, out / picture.file)
    return picture
