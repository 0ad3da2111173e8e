"""A drawing is a small SVG, in two colours that the theme replaces."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.pictures.drawing import ACCENT, INK, LARGEST_DRAWING, colour_drawing, read_drawing
from kiosk.briefing.pictures.facts import BadPictureError, Facts
from kiosk.briefing.pictures.picture_file import PictureFile
from tests.equipment.pictures import png, svg

MOST = svg("").ljust(LARGEST_DRAWING)


def test_a_drawing_of_the_largest_size_is_read(tmp_path: Path) -> None:
    file = tmp_path / "most.svg"
    file.write_bytes(MOST)
    assert read_drawing(file).data == MOST


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (MOST + b" ", "B503"),
        (png(9, 9), "B504"),
        (b"words", "B507"),
        (svg("<g>"), "B506"),
        (b"", "B506"),
        (None, "B506"),
    ],
)
def test_what_is_no_small_svg_is_no_drawing(tmp_path: Path, data: bytes | None, code: str) -> None:
    file = tmp_path / "a.svg"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(BadPictureError) as raised:
        read_drawing(file)
    assert raised.value.complaint.code.value == code


@pytest.mark.parametrize(
    ("text", "ink", "accent", "expected"),
    [
        (f"{INK} {ACCENT} {INK}", "#FFFFFF", "#7CC9C1", "#FFFFFF #7CC9C1 #FFFFFF"),
        (f"{INK.lower()} {ACCENT.lower()}", "#000000", "#111111", "#000000 #111111"),
        (f"{INK} {ACCENT}", ACCENT, INK, f"{ACCENT} {INK}"),
        ("#14213E none é", "#000000", "#111111", "#14213E none é"),
        ("", "#000000", "#111111", ""),
    ],
)
def test_both_colours_are_replaced_at_once(text: str, ink: str, accent: str, expected: str) -> None:
    drawing = PictureFile(text.encode(), Facts("svg", 1, 1))
    assert colour_drawing(drawing, ink, accent) == PictureFile(expected.encode(), drawing.facts)
