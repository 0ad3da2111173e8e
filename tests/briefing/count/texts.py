"""Owns the texts that the faces draw of a whole briefing, as somebody would read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from kiosk.briefing.loader import load_briefing
from kiosk.show.pages.page_props import derive_page
from kiosk.show.pages.panel_props import derive_source, derive_term, order_sources, order_terms
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.slides import page_slides
from tests.briefing.count.drawn import RULER

_TAG = re.compile(r"<[^<>]*>")


def drawn_texts(folder: Path) -> list[str]:
    """Every text of every page, panel, slide and note of a briefing, and the paths of its pictures."""
    briefing = load_briefing(folder)
    info = briefing.info
    values: list[Any] = [info.title, info.event, info.subtitle]
    for language in briefing.languages:
        values += [derive_term(briefing, id_, language) for id_ in order_terms(briefing, language)]
        values += [derive_source(briefing, id_, language) for id_ in order_sources(briefing, ())]
        for page in briefing.tree:
            values.append(derive_page(briefing, page, language))
            for slide in page_slides(briefing, page, language):
                values += [derive_slide(briefing, RULER, slide, language), derive_notes(briefing, slide, language)]
    return list(_texts(plain_values(values)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(_as_read(inner) if key == "markup" else inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str | int | float):
        yield str(value)


def _as_read(markup: str) -> str:
    return unescape(_TAG.sub("", markup.replace("<br>", "\n")))
