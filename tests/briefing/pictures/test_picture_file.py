"""A picture's file is read bounded, and what is wrong with one that is drawn all the same has a way to mend it."""

from __future__ import annotations

import os

import pytest

from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.picture_file import read_picture
from tests.equipment.pictures import jpeg, png, png_block, svg

FILLER = bytes(2_000_000)


@pytest.mark.parametrize(
    ("name", "data", "code", "said"),
    [
        ("a.jpg", jpeg(4_086, 4_085) + FILLER, "B503", "2.0 MB and 4086 × 4085 px, and 2 MB is the most"),
        ("a.jpg", jpeg(4_086, 4_085) + FILLER, "B503", "magick a.jpg -resize 1920x1920 -quality 85 a-small.jpg"),
        ("a.jpg", jpeg(3_000, 2_000, turn=6) + FILLER, "B503", "2000 × 3000 px"),
        ("a.svg", svg(f"<desc>{'a' * 2_000_000}</desc>"), "B503", "Simplify its paths, or export it as PNG"),
        ("a.png", png(100, 601), "B503", "Cut the picture into several: it is 100 × 601 px"),
        ("a.png", jpeg(9, 9), "B507", "end in .jpg: it is a JPEG"),
        ("a.png", png(9, 9, more=png_block(b"acTL", bytes(8))), "B511", "only the first moment"),
    ],
)
def test_what_is_wrong_with_one_that_is_drawn_is_said(tmp_path, name, data, code, said) -> None:
    (tmp_path / name).write_bytes(data)
    picture = read_picture(tmp_path / name)
    assert picture.data == data
    (complaint,) = picture.facts.complaints
    assert complaint.code.value == code
    assert said in complaint.message


@pytest.mark.parametrize(("name", "data"), [("a.png", png(9, 9)), ("a.png", png(100, 600)), ("a.jpeg", jpeg(9, 9))])
def test_nothing_is_said_of_a_good_one(tmp_path, name, data) -> None:
    (tmp_path / name).write_bytes(data)
    assert read_picture(tmp_path / name).facts.complaints == ()


def test_a_large_drawing_is_not_drawn(tmp_path) -> None:
    (tmp_path / "a.svg").write_bytes(svg(f"<desc>{'a' * 5_000_000}</desc>"))
    with pytest.raises(BadPictureError, match="more than 5 MB"):
        read_picture(tmp_path / "a.svg")


def test_a_file_that_is_too_large_is_not_read_on(tmp_path) -> None:
    with (tmp_path / "a.png").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(BadPictureError, match="more than 20 MB"):
        read_picture(tmp_path / "a.png")


def test_what_is_no_file_hangs_nothing(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for name in ("pipe.png", "gone.png", "."):
        with pytest.raises(BadPictureError):
            read_picture(tmp_path / name)
