"""Owns pictures of what a window shows: which are wanted, when a window stands still, and the sheet that lists them."""

from __future__ import annotations

from html import escape
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings

STILL_MS = 40
LONGEST_MS = 5_000
"""How long something may go on moving."""
LONGEST_LOADING_MS = 120_000
"""Longer than the slowest picture takes that is drawn at all (``briefing/pictures/svg_work.py``)."""


class WantedPictures(Struct, frozen=True):
    """Which pictures: their size in px, one page only or all (None), and of which face."""

    size: tuple[int, int] = (1920, 1080)
    page: str | None = None
    face: str = "hub"


class TourPicture(Struct, frozen=True):
    """One picture of the tour; ``file`` is its name in the folder of the tour."""

    file: str
    page: str
    title: str
    language: str


def languages_of(briefing: Briefing, settings: Settings) -> list[str]:
    """The languages to draw: the one that is set, or all."""
    return [settings.language] if settings.language in briefing.languages else list(briefing.languages)


def pages_of(briefing: Briefing, wanted: WantedPictures) -> list[str]:
    """The pages to draw: the one that is wanted, or all in reading order."""
    return [wanted.page] if wanted.page is not None else list(briefing.tree.reading_order())


def save_picture(window: QQuickWindow, file: Path) -> None:
    """Write what a window shows.

    Raises:
        OSError: it cannot be written.
    """
    if not window.grabWindow().save(str(file)):
        raise OSError(28, "a picture could not be written", str(file))


def wait_until_still(window: QQuickWindow) -> None:
    """Let a window draw at least once, and on until no picture is loading and nothing new comes for ``STILL_MS``.

    It waits for what moves for ``LONGEST_MS`` at most, and for pictures for ``LONGEST_LOADING_MS``.
    """
    loop, still, longest = QEventLoop(), QTimer(), QTimer()
    still.setInterval(STILL_MS)
    longest.setInterval(LONGEST_MS)
    patience = QDeadlineTimer(LONGEST_LOADING_MS)

    def end_when_loaded() -> None:
        if patience.hasExpired() or not is_loading(window.contentItem()):
            loop.quit()

    for timer in (still, longest):
        timer.timeout.connect(end_when_loaded)
    window.afterRendering.connect(still.start)
    longest.start()
    window.update()
    loop.exec()
    window.afterRendering.disconnect(still.start)
    still.stop()
    longest.stop()


def is_loading(item: QQuickItem) -> bool:
    """Whether a picture in it, or in what stands in it, is on its way.

    A ``PictureView`` says so by its own property: Image.status cannot be read from Python (PySide6 6.11).
    """
    return item.property("loading") is True or any(is_loading(child) for child in item.childItems())


def write_contact_sheet(out: Path, pictures: list[TourPicture], briefing: Briefing) -> None:
    """Write ``index.html``, which shows them all.

    Raises:
        OSError: it cannot be written.
    """
    (out / "index.html").write_text(_contact_sheet(pictures, briefing), "utf-8")


def _contact_sheet(pictures: list[TourPicture], briefing: Briefing) -> str:
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
