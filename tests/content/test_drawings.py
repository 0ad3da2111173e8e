"""Each demand and argument, the five partners and the conclusion have a drawing of their own, of one family."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk import paths
from kiosk.bridge.pictures.drawing_provider import DrawingProvider
from kiosk.briefing.checks.drawings import check_drawing
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.model import PageKind
from kiosk.text_files.places import Place

SIDE = 96
CLEAR = 2
"""Pixels around a drawing of that size."""
DRAWN = (PageKind.DIAMOND, PageKind.DEMAND, PageKind.ARGUMENT, PageKind.CONCLUSION)


def drawings(language: str) -> list[str]:
    """The drawing of each page of these kinds, in the order of the tree; an empty text where one has none."""
    briefing = load_briefing(paths.CONTENT)
    pages = [page for page in briefing.tree if briefing.tree.node(page).kind in DRAWN]
    return [briefing.headline(page, language).drawing for page in pages]


DRAWINGS = sorted({*drawings("nl")} - {""})


def test_each_such_page_has_a_drawing_of_its_own_and_the_same_in_both_languages() -> None:
    assert drawings("nl") == drawings("en")
    assert len(DRAWINGS) == len(drawings("nl")) == 15


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_drawing_is_of_the_family(drawing: str) -> None:
    text = (paths.CONTENT / drawing).read_text("utf-8")
    assert list(check_drawing(Path("page.md"), Place(), paths.CONTENT, drawing)) == []
    assert 'viewBox="0 0 160 160" fill="none" stroke="#14213D" stroke-width="4" stroke-linecap="round"' in text


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_drawing_shows_both_colours_on_a_card_and_touches_no_edge(drawing: str) -> None:
    address = f"FF0000/0000FF/{drawing}"
    picture = DrawingProvider(paths.CONTENT).requestImage(address, QSize(), QSize(SIDE, SIDE))
    drawn = {(x, y): colour for x in range(SIDE) for y in range(SIDE) if (colour := picture.pixelColor(x, y)).alpha()}
    assert {"#ff0000", "#0000ff"} <= {colour.name() for colour in drawn.values() if colour.alpha() == 255}
    assert all(CLEAR <= way < SIDE - CLEAR for place in drawn for way in place)
