"""A drawing comes in the colours that are asked for, in the size that is asked for, and from the briefing alone."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.bridge.pictures.drawing_provider import DrawingProvider
from tests.equipment.pictures import png

TWO_HALVES = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
    '<rect width="10" height="10" fill="#14213D"/><rect x="10" width="10" height="5" fill="#bf420a"/></svg>'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "briefing"
    (folder / "media").mkdir(parents=True)
    (folder / "media/a b.svg").write_text(TWO_HALVES)
    (folder / "media/large.svg").write_text(TWO_HALVES + " " * 8_192)
    (folder / "media/vast.svg").write_text(TWO_HALVES.replace("viewBox", 'width="90000" height="45000" viewBox'))
    (folder / "media/none.svg").write_text("no drawing")
    (folder / "media/photo.png").write_bytes(png(9, 9))
    (tmp_path / "out.svg").write_text(TWO_HALVES)
    return folder


def drawn(folder: Path, address: str, wanted: QSize) -> QImage:
    return DrawingProvider(folder).requestImage(address, QSize(), wanted)


def test_both_colours_are_those_asked_for_and_the_ground_is_clear(folder: Path) -> None:
    picture = drawn(folder, "FFFFFF/7cc9c1/media/a%20b.svg", QSize(40, 40))
    colours = [picture.pixelColor(*point).name(QColor.NameFormat.HexArgb) for point in ((5, 15), (35, 5), (35, 15))]
    assert colours == ["#ffffffff", "#ff7cc9c1", "#00000000"]


@pytest.mark.parametrize(
    ("name", "wanted", "size"),
    [
        ("a b", QSize(40, 40), (40, 20)),
        ("a b", QSize(40, 10), (20, 10)),
        ("a b", QSize(), (20, 10)),
        ("a b", QSize(90_000, 90_000), (2048, 1024)),
        ("vast", QSize(), (2048, 1024)),
    ],
)
def test_a_drawing_keeps_its_shape_and_a_bound(folder: Path, name: str, wanted: QSize, size: tuple[int, int]) -> None:
    assert drawn(folder, f"000000/000000/media/{name}.svg", wanted).size().toTuple() == size


@pytest.mark.parametrize(
    "address",
    [
        "000000/000000/../out.svg",
        "000000/000000/%2e%2e/out.svg",
        "000000/000000/media/gone.svg",
        "000000/000000/media/large.svg",
        "000000/000000/media/none.svg",
        "000000/000000/media/photo.png",
        "000000/000000/",
        "000000/media/a b.svg",
        "black/000000/media/a b.svg",
        "",
    ],
)
def test_what_is_no_drawing_of_the_briefing_is_not_drawn(folder: Path, address: str, caplog) -> None:
    caplog.set_level(logging.CRITICAL)
    assert drawn(folder, address, QSize(40, 40)).isNull()
