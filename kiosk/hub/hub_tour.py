"""Owns the tour: every page of the hub as pictures, drawn without a display, with a contact sheet."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PageOpened
from kiosk.voices.voice import Voice
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

MOST_TRIES = 4
"""A page may be laid out otherwise once it has room, and be higher by that."""
HIGHEST = 32_000
"""Px; a picture of Qt's painter has fewer than 32,768 (6.11)."""


class PicturedHub(Hub):
    """A hub that is drawn only: its pictures are the same on a machine without a voice."""

    def choose_voice(self, _settings: Settings) -> Voice:
        """One without a sound."""
        return Voice()


def render_tour(briefing: Briefing, settings: Settings, out: Path, wanted: WantedPictures) -> list[TourPicture]:
    """Draw every page in every language (or those that ``settings`` and ``page`` name) into ``out``.

    Args:
        briefing: what is drawn.
        settings: language, theme and text size.
        out: a folder, made where it is missing; pictures of the same names are replaced.
        wanted: their size, which page, and whether it is drawn whole.

    Raises:
        OSError: ``out`` cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    hub = PicturedHub(briefing, settings, reduced_motion=True)
    hub.window.setProperty("whole", wanted.whole)
    QQmlProperty.write(hub.window, "measure", QSizeF(*wanted.size))  # setProperty would leave its binding (Qt 6.11)
    hub.window.setGeometry(0, 0, *wanted.size)
    hub.window.show()
    pictures: list[TourPicture] = []
    for language in languages_of(briefing, settings):
        for page in pages_of(briefing, wanted):
            _open(hub, page, language)
            if wanted.whole:
                _grow(hub.window, wanted.size[1])
            pictures.append(_picture(briefing, page, language))
            save_picture(hub.window, out / pictures[-1].file)
    write_contact_sheet(out, pictures, briefing)
    hub.close()
    application.processEvents()
    return pictures


def _open(hub: Hub, page: str, language: str) -> None:
    hub.store.dispatch(LanguageChosen(language))
    hub.store.dispatch(PageOpened(page))
    wait_until_still(hub.window)


def _picture(briefing: Briefing, page: str, language: str) -> TourPicture:
    file = f"{page.replace('/', '--')}.{language}.png"
    return TourPicture(file, page, briefing.headline(page, language).title, language)


def _grow(window: QQuickWindow, height: int) -> None:
    """Make a window as high as what it shows, and no lower than ``height``."""
    window.setHeight(height)
    wait_until_still(window)
    for _ in range(MOST_TRIES):
        way = _way(window.contentItem())
        if way < 1:
            return
        window.setHeight(min(HIGHEST, window.height() + ceil(way)))
        wait_until_still(window)


def _way(item: QQuickItem) -> float:
    """How many px lie out of sight, in what is seen and can be scrolled."""
    if not item.isVisible():
        return 0
    own = item.property("way")
    return max([own if isinstance(own, float) else 0, *map(_way, item.childItems())])
