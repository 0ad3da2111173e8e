"""Owns the tour: every page of the hub as pictures, drawn without a display, with a contact sheet."""

from __future__ import annotations

from html import escape
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.application import make_application
from kiosk.briefing.loader import Briefing
from kiosk.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.events import LanguageChosen, PageOpened
from kiosk.wishes import Pictures

STILL_MS = 40
LONGEST_MS = 5_000


class Picture(Struct, frozen=True):
    """One picture of the tour; ``file`` is its name in the folder of the tour."""

    file: str
    page: str
    title: str
    language: str


def render_tour(briefing: Briefing, settings: Settings, out: Path, wanted: Pictures) -> list[Picture]:
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


def languages_of(briefing: Briefing, settings: Settings) -> list[str]:
    """The languages to draw: the one that is set, or all."""
    return [settings.language] if settings.language in briefing.languages else list(briefing.languages)


def pages_of(briefing: Briefing, wanted: Pictures) -> list[str]:
    """The pages to draw: the one that is wanted, or all in reading order."""
    return [wanted.page] if wanted.page is not None else list(briefing.tree.reading_order())


def _draw(hub: Hub, briefing: Briefing, out: Path, where: tuple[str, str]) -> Picture:
    page, language = where
    hub.store.dispatch(LanguageChosen(language))
    hub.store.dispatch(PageOpened(page))
    wait_until_still(hub.window)
    picture = Picture(
        f"{page.replace('/', '--')}.{language}.png", page, briefing.headline(page, language).title, language
    )
    save_picture(hub.window, out / picture.file)
    return picture


def save_picture(window: QQuickWindow, file: Path) -> None:
    """Write what a window shows.

    Raises:
        OSError: it cannot be written.
    """
    if not window.grabWindow().save(str(file)):
        raise OSError(28, "a picture could not be written", str(file))


def wait_until_still(window: QQuickWindow) -> None:
    """Let a window draw at least once, and on until nothing new comes for ``STILL_MS``; ``LONGEST_MS`` at most."""
    loop = QEventLoop()
    still = QTimer(loop)
    still.setSingleShot(True)
    still.setInterval(STILL_MS)
    still.timeout.connect(loop.quit)
    window.afterRendering.connect(still.start)
    QTimer.singleShot(LONGEST_MS, loop, loop.quit)
    window.update()
    loop.exec()
    window.afterRendering.disconnect(still.start)


def write_contact_sheet(out: Path, pictures: list[Picture], briefing: Briefing) -> None:
    """Write ``index.html``, which shows them all.

    Raises:
        OSError: it cannot be written.
    """
    (out / "index.html").write_text(_contact_sheet(pictures, briefing), "utf-8")


def _contact_sheet(pictures: list[Picture], briefing: Briefing) -> str:
    title = escape(briefing.info.title.get(briefing.languages[0], ""))
    figures = "\n".join(
        f'<figure><a href="{escape(picture.file)}"><img src="{escape(picture.file)}" alt="" loading="lazy"></a>'
        f'<figcaption lang="{picture.language}">{escape(picture.title)} · {escape(picture.page)}</figcaption></figure>'
        for picture in pictures
    )
    return f"""<!doctype html>
<html lang="{briefing.languages[0]}">
<meta charset="utf-8">
<title>{title}</title>
<style>
  body {{ font: 16px/1.4 sans-serif; background: #faf7f2; color: #14213d; margin: 2rem; }}
  main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 1.5rem; }}
  figure {{ margin: 0; }}
  img {{ width: 100%; border: 1px solid #e3dccf; }}
</style>
<h1>{title}</h1>
<main>
{figures}
</main>
</html>
"""
