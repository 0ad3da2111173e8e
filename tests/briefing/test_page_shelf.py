"""A page is read once, and anew when its file, or a picture or map in it, is another."""

from __future__ import annotations

import pytest

from kiosk.briefing.blocks import Image
from kiosk.briefing.loader import load_briefing
from tests.equipment.pictures import png, svg

PAGE = "---\ntitle: a\nlead: b\n---\n\n::: detail\n![a](media/a.png)\n:::\n\n## Kop\n\n![b](media/b.svg)\n"


@pytest.fixture
def briefing(folder, write):
    write("home.nl.md", PAGE)
    write("media/a.png", png(30, 20))
    return load_briefing(folder)


def home(briefing):
    return briefing.page("home", "nl")


def test_a_page_is_read_once(briefing) -> None:
    assert home(briefing) is home(briefing)


def test_the_files_of_a_page_are_its_own_and_once_it_is_read_its_pictures(briefing, folder) -> None:
    assert briefing.files("home", "nl") == (folder / "home.nl.md",)
    home(briefing)
    names = ("home.nl.md", "media/a.png", "media/b.svg")
    assert briefing.files("home", "nl") == tuple(folder / name for name in names)


def test_a_picture_that_is_replaced_makes_another_page(briefing, write) -> None:
    before = home(briefing)
    write("media/a.png", png(300, 200))
    after = home(briefing)
    image = after.preamble[0].blocks[0]
    assert isinstance(image, Image)
    assert (image.width, image.height) == (300, 200)
    assert image.edition != before.preamble[0].blocks[0].edition


def test_a_picture_that_is_put_there_makes_another_page(briefing, write) -> None:
    assert home(briefing).sections[0].blocks == (Image("media/b.svg", "b"),)
    write("media/b.svg", svg(""))
    assert home(briefing).sections[0].blocks[0].width == 200


MAP = """---
title: a
lead: b
---

::: figure map
alt: x
label: Where
file: media/a.geojson
places:
  - {label: Java, feature: North}
source: [paper]
:::
"""
AREA = '{"type": "Feature", "properties": {"name": "North"}, "geometry": {"type": "Polygon", "coordinates": [%s]}}'


def test_a_map_that_is_replaced_makes_another_page(write, folder) -> None:
    write("home.nl.md", MAP)
    write("media/a.geojson", AREA % "[[0, 0], [2, 0], [2, 2], [0, 0]]")
    briefing = load_briefing(folder)
    before = home(briefing).preamble[0].outlines
    assert folder / "media/a.geojson" in briefing.files("home", "nl")
    write("media/a.geojson", AREA % "[[5, 5], [9, 5], [9, 9], [5, 5]]")
    after = home(briefing).preamble[0].outlines
    assert before != after
    assert after[0].rings[0][0] == (5, 5)


@pytest.mark.parametrize("address", ["../outside.geojson", "/etc/hostname", "media/../../outside.geojson"])
def test_a_map_is_not_looked_for_outside_of_the_briefing(write, folder, address: str) -> None:
    write("home.nl.md", MAP.replace("media/a.geojson", address))
    briefing = load_briefing(folder)
    home(briefing)
    assert briefing.files("home", "nl") == (folder / "home.nl.md",)


def test_a_picture_that_goes_makes_another_page(briefing, folder) -> None:
    home(briefing)
    (folder / "media/a.png").unlink()
    assert home(briefing).preamble[0].blocks[0] == Image("media/a.png", "a")


def test_a_page_that_can_no_longer_be_read_stays_with_its_pictures(briefing, write) -> None:
    before = home(briefing)
    write("home.nl.md", "nothing")
    assert home(briefing) is before
