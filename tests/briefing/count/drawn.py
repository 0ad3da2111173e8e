"""Owns which words and pictures the faces draw of a page: in the hub, on the stage, and on the console beside it.

Section by section, and each face alone: a word that two faces draw was written once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Any

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Page, PageKind
from kiosk.settings.fonts import load_advances
from kiosk.show.pages.block_props import block_context, block_props
from kiosk.show.pages.page_props import PageProps, derive_page
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import LEAD, Slide
from tests.briefing.count.words import split

RULER = Ruler(load_advances())
MARK = "\N{FULL BLOCK}"
"""Stands where a tag was: what is emphasised inside of a word parts it here, as its marks do in the file."""

_TAG = re.compile(r"<[^<>]*>")
_NAMES = frozenset(
    (
        *("type", "kind", "id", "source", "sources", "more_sources", "plain", "path", "mark", "document"),
        *("years", "country", "x", "y", "frame", "regions", "spot"),
    )
)
_DRAWN = {"image": ("alt", "caption"), "table": ("header", "rows")}
"""Of blocks that have more than words: what is drawn in letters."""


class Part:
    """One part of a page, its beginning or a section: what each face draws of it."""

    def __init__(self) -> None:
        self.hub: Counter[str] = Counter()
        self.stage: Counter[str] = Counter()
        self.console: Counter[str] = Counter()
        self.numbers: Counter[str] = Counter()
        self.pictures: set[str] = set()

    def whole(self) -> Counter[str]:
        """What is drawn on any face, once."""
        return (self.hub | self.stage) + self.console + self.numbers


def draw(briefing: Briefing, page_id: str, language: str) -> list[Part]:
    """The parts of a page, as they are drawn."""
    page = briefing.page(page_id, language)
    props = derive_page(briefing, page_id, language)
    return [_part(briefing, page, props, number) for number in range(len(page.sections) + 1)]


def _part(briefing: Briefing, page: Page, props: PageProps, number: int) -> Part:
    part = Part()
    slide = Slide(page.id, number)
    staged = plain_values(derive_slide(briefing, RULER, slide, page.language))
    console = plain_values(derive_notes(briefing, slide, page.language))
    hub = plain_values(_hub(briefing, page, props, number))
    part.hub.update(words(hub))
    own = [line for line in staged["lines"] if line["kind"] != "label"]
    part.stage.update(words([staged["heading"], own, staged["figure"]]))
    part.console.update(words(console))
    part.numbers = (Counter(_numbers(hub)) | Counter(_numbers(staged["lines"]))) + Counter(_numbers(console))
    part.pictures = {path for value in (hub, staged["figure"], console) for path in _pictures(value)}
    return part


def _hub(briefing: Briefing, page: Page, props: PageProps, number: int) -> list[Any]:
    """What QML draws of a part of a page (``ui/Kiosk/Touch``); home is its title and lead."""
    if number != LEAD:
        if number > len(props.sections):
            return []
        section = props.sections[number - 1]
        return [section.heading, section.blocks, section.gifts, section.figure, section.more]
    easy = block_props(page.plain, block_context(briefing, page.language))
    head = [props.link.heading, props.link.lead, *([props.link.title] if page.title != page.heading else [])]
    if page.kind is PageKind.HOME:
        return [*head, easy]
    return [*head, props.figure, props.preamble.blocks, easy]


def words(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("block"):
            yield from words(value["block"])
        elif "markup" in value:
            yield from split(unescape(_TAG.sub(MARK, value["markup"])))
        elif value.get("type") in _DRAWN:
            yield from words([value.get(key) for key in _DRAWN[value["type"]]])
        else:
            for key, inner in value.items():
                yield from words(inner) if key not in _NAMES else ()
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)
    elif isinstance(value, str):
        yield from split(value)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from split(f"{value:.15g}")


def _numbers(value: Any) -> Iterator[str]:
    """The numbers of lists; some of them are counted on by whoever draws, so they are no words that somebody wrote."""
    if isinstance(value, dict):
        yield from split(value.get("mark", ""))
        for inner in value.values():
            yield from _numbers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner)


def _pictures(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("type") == "image":
            yield value["path"]
        for inner in value.values():
            yield from _pictures(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _pictures(inner)
