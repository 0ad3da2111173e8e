"""An SVG's size in px, said in any of the ways that there are."""

from __future__ import annotations

import pytest

from kiosk.briefing.pictures.svg_size import derive_size

BOX = "0 0 200 100"


@pytest.mark.parametrize(
    ("width", "height", "box", "size"),
    [
        ("400", "200", "", (400, 200)),
        ("400px", "1in", "", (400, 96)),
        ("25.4mm", "2.54cm", BOX, (96, 96)),
        ("72pt", "6pc", BOX, (96, 96)),
        ("", "", BOX, (200, 100)),
        ("", "", "0,0,200,100", (200, 100)),
        ("100%", "100%", BOX, (200, 100)),
        ("400", "", BOX, (400, 200)),
        ("", "50", BOX, (100, 50)),
        ("20em", "10em", BOX, (200, 100)),
        ("", "", "", (300, 150)),
        ("400", "", "", (400, 150)),
        ("", "", "0 0 0 0", (300, 150)),
        ("", "", "nonsense", (300, 150)),
        ("-4", "0", "", (300, 150)),
        ("5.", ".5", "", (5, 1)),
        ("", "", "0 0 5 nan", (300, 150)),
        ("", "", "0 0 inf 5", (300, 150)),
        ("1" * 1_000_000 + "x", "1e999", "", (300, 1_000_000)),
        ("1" * 1_000_000, "5", "", (1_000_000, 5)),
        ("0.2", "1e9", "", (1, 1_000_000)),
    ],
)
def test_the_size_is_what_it_says(width, height, box, size) -> None:
    assert derive_size({"width": width, "height": height, "viewBox": box}) == size
