"""Owns pictures of what a window shows: which are wanted, their files, and the sheet that lists them."""

from __future__ import annotations

from html import escape
from pathlib import Path

from msgspec import Struct
from PySide6.QtQuick import QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings


class WantedPictures(Struct, frozen=True):
    """Which pictures: their size in px, one page only or all (None), and of which face.

    ``whole`` pages of the hub are as high as they need, with all that can be opened open. With ``steps``, a slide has a
    picture for each of its steps; without, one with all of them shown.
    """

    size: tuple[int, int] = (1920, 1080)
    page: str | None = None
    face: str = "hub"
    whole: bool = False
    steps: bool = False


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
