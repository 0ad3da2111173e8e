"""Owns the pages that the browser shows: every page of a briefing with the same text, as plain HTML and CSS."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import DIAMOND, HOME, Page
from tests.bench.web_blocks import block_html

Spot = tuple[str, str]
"""A page's id and a language."""

_STYLE = """
@font-face { font-family: "Kiosk Serif"; src: url(serif.ttf) }
@font-face { font-family: "Kiosk Sans"; src: url(sans.ttf) }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: #faf7f2; color: #14213d;
       font: 27px/1.4 "Kiosk Sans", sans-serif }
header { padding: 56px 96px 0 }
main { flex: 1; overflow: auto; padding: 40px 96px }
h1, h2 { font-family: "Kiosk Serif", serif; margin: 0 0 16px }
a { color: inherit }
a:active { filter: brightness(0.8) }
.halves { flex: 1; display: grid; grid-template-columns: 1fr 1fr; gap: 24px; padding: 24px 96px; position: relative }
.halves a { border-radius: 20px; padding: 56px; color: white; text-decoration: none }
.halves a:nth-child(1) { background: #bf420a }
.halves a:nth-child(2) { background: #0b6e69; padding-left: 240px }
.halves a:nth-child(3) { position: absolute; left: 50%; top: 50%; width: 260px; height: 260px; background: #14213d;
                         margin: -186px; rotate: 45deg }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px }
.cards a { background: white; border: 2px solid #e3dccf; border-radius: 20px; padding: 24px; text-decoration: none }
aside { border-left: 6px solid #e3dccf; padding-left: 24px }
nav { padding: 12px 96px; display: flex; gap: 24px }
"""


def write_web_pages(briefing: Briefing, folder: Path, order: Sequence[Spot], fonts: Sequence[Path] = ()) -> Path:
    """Write the pages, each with a link in focus to the next one of ``order``, and from the last to the first.

    Args:
        briefing: whose text they have.
        folder: where; it is made.
        order: the pages in the order that the Enter key takes.
        fonts: the files for headings and for text.

    Returns:
        The first page of ``order``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "style.css").write_text(_STYLE, "utf-8")
    for name, font in zip(("serif.ttf", "sans.ttf"), fonts, strict=False):
        (folder / name).write_bytes(font.read_bytes())
    following = dict(zip(order, [*order[1:], order[0]], strict=True))
    for language in briefing.languages:
        for page_id in briefing.tree:
            spot = (page_id, language)
            text = _page_html(briefing, spot, following.get(spot, order[0]))
            (folder / _file(spot)).write_text(text, "utf-8")
    return folder / _file(order[0])


def _file(spot: Spot) -> str:
    return f"{spot[0].replace('/', '--')}.{spot[1]}.html"


def _page_html(briefing: Briefing, spot: Spot, following: Spot) -> str:
    page = briefing.page(*spot)
    body = _home_html(briefing, page) if page.id == HOME else _reading_html(briefing, page)
    way_home = "" if page.id == HOME else f'<a href="{_file((HOME, spot[1]))}">{_title(briefing, (HOME, spot[1]))}</a>'
    return (
        f'<!doctype html><html lang="{spot[1]}"><meta charset="utf-8"><title>{escape(page.title)}</title>'
        f'<link rel="stylesheet" href="style.css"><body>{body}<nav>{way_home}'
        f'<a href="{_file(following)}" autofocus>{_title(briefing, following)} →</a></nav></body></html>'
    )


def _home_html(briefing: Briefing, page: Page) -> str:
    spots = [(page_id, page.language) for page_id in (*briefing.tree.demands[:2], DIAMOND)]
    links = "".join(f'<a href="{_file(spot)}">{_card(briefing, spot)}</a>' for spot in spots[:2])
    head = f"<h1>{escape(page.heading or page.title)}</h1>{escape(page.lead)}"
    gem = f'<a href="{_file(spots[2])}"></a>'
    return f'<header>{head}</header><div class="halves">{links}{gem}</div>'


def _reading_html(briefing: Briefing, page: Page) -> str:
    children = [(child, page.language) for child in briefing.tree.children(page.id)]
    cards = "".join(f'<a href="{_file(spot)}">{_card(briefing, spot)}</a>' for spot in children)
    blocks = "".join(block_html(block, briefing.sources) for block in page.preamble)
    sections = "".join(
        f"<h2>{escape(section.heading)}</h2>{''.join(block_html(block, briefing.sources) for block in section.blocks)}"
        for section in page.sections
    )
    head = f"<h1>{escape(page.heading or page.title)}</h1><p>{escape(page.lead)}</p>"
    return f'<main>{head}<div class="cards">{cards}</div>{blocks}{sections}</main>'


def _card(briefing: Briefing, spot: Spot) -> str:
    page = briefing.headline(*spot)
    return f"<h2>{escape(page.heading or page.title)}</h2>{escape(page.lead)}"


def _title(briefing: Briefing, spot: Spot) -> str:
    return escape(briefing.headline(*spot).title)
