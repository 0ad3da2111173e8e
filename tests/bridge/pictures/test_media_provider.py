"""Pictures on their way to the screen: upright, no larger than shown, none from elsewhere, and no bomb goes off."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from urllib.parse import quote

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, qRgb

from kiosk.bridge.pictures.media_provider import MediaProvider
from tests.equipment.pictures import jpeg_segment, png, png_block, svg, tiff, webp_chunk, webp_head

CORNERS = {(0.1, 0.1): "red", (0.9, 0.1): "lime", (0.1, 0.9): "blue", (0.9, 0.9): "yellow"}
TURNED = {  # where each corner is seen, by the orientation of EXIF
    1: ("red", "lime", "blue", "yellow"),
    2: ("lime", "red", "yellow", "blue"),
    3: ("yellow", "blue", "lime", "red"),
    4: ("blue", "yellow", "red", "lime"),
    5: ("red", "blue", "lime", "yellow"),
    6: ("blue", "red", "yellow", "lime"),
    7: ("yellow", "lime", "blue", "red"),
    8: ("lime", "yellow", "red", "blue"),
}


def four_corners(format_: str) -> bytes:
    """A picture of 400 × 200 px, each quarter of another colour."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for (x, y), colour in CORNERS.items():
        painter.fillRect(int(x > 0.5) * 200, int(y > 0.5) * 100, 200, 100, QColor(colour))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, format_, 100)
    return bytes(buffer.data().data())


def turned(format_: str, turn: int) -> bytes:
    """The same with a note of how the camera was held."""
    data = four_corners(format_)
    if format_ == "jpg":
        return data[:2] + jpeg_segment(0xE1, b"Exif\0\0" + tiff(turn)) + data[2:]
    if format_ == "png":
        return data[:33] + png_block(b"eXIf", tiff(turn)) + data[33:]
    body = b"WEBP" + webp_head(400, 200, 0x08) + data[12:] + webp_chunk(b"EXIF", tiff(turn))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def seen(image: QImage) -> tuple[str, ...]:
    names = {QColor(name).rgb(): name for name in CORNERS.values()}

    def name_at(x: float, y: float) -> str:
        colour = image.pixelColor(int(x * image.width()), int(y * image.height()))
        near = qRgb(*(255 if part > 128 else 0 for part in (colour.red(), colour.green(), colour.blue())))
        return names[near]

    return tuple(name_at(*place) for place in CORNERS)


@pytest.fixture
def folder(tmp_path, qapp):
    (tmp_path / "briefing/media").mkdir(parents=True)
    return tmp_path / "briefing"


@pytest.fixture
def ask(folder):
    provider = MediaProvider(folder)

    def ask_for(name: str, width: int = 0, height: int = 0) -> QImage:
        return provider.requestImage(f"edition/{quote(f'media/{name}')}", QSize(), QSize(width, height))

    return ask_for


@pytest.mark.parametrize("turn", TURNED)
@pytest.mark.parametrize("format_", ["jpg", "png", "webp"])
def test_a_photo_stands_upright_however_the_camera_was_held(folder, ask, format_, turn) -> None:
    (folder / f"media/a.{format_}").write_bytes(turned(format_, turn))
    for image in (ask(f"a.{format_}"), ask(f"a.{format_}", 100, 100)):
        assert seen(image) == TURNED[turn]
        assert (image.width() > image.height()) == (turn < 5)


def test_a_photo_stands_as_qt_itself_would_turn_it(folder, ask) -> None:
    for turn in TURNED:
        (folder / "media/a.jpg").write_bytes(turned("jpg", turn))
        reader = QImageReader(str(folder / "media/a.jpg"))
        reader.setAutoTransform(True)
        assert seen(reader.read()) == seen(ask("a.jpg"))


@pytest.mark.parametrize(
    ("name", "room", "size"),
    [
        ("a.png", (100, 100), (100, 50)),
        ("a.png", (100, 0), (100, 50)),
        ("a.png", (0, 100), (200, 100)),
        ("a.png", (4_000, 4_000), (400, 200)),
        ("a.svg", (4_000, 4_000), (4_000, 2_000)),
        ("turned.png", (100, 100), (50, 100)),
    ],
)
def test_a_picture_is_made_as_large_as_it_is_shown(folder, ask, name, room, size) -> None:
    (folder / "media/a.png").write_bytes(four_corners("png"))
    (folder / "media/turned.png").write_bytes(turned("png", 6))
    (folder / "media/a.svg").write_bytes(svg('<rect width="9" height="9"/>'))
    assert ask(name, *room).size().toTuple() == size


@pytest.mark.parametrize("name", ["my picture.png", "100%.png", "a%20b.png", "één.png", "a#b?c.png", "sub/a.png"])
def test_any_name_of_a_file_finds_it(folder, ask, name) -> None:
    (folder / "media/sub").mkdir()
    (folder / "media" / name).write_bytes(png(9, 9))
    assert not ask(name).isNull()


@pytest.mark.parametrize(
    "name", ["../../out.png", "gone.png", "pipe.svg", "html.svg", "heic.jpg", "cut.png", "link.png"]
)
def test_what_may_not_be_drawn_is_nothing_and_is_logged(folder, ask, name, caplog) -> None:
    (folder.parent / "out.png").write_bytes(png(9, 9))
    (folder / "media/link.png").symlink_to(folder.parent / "out.png")
    os.mkfifo(folder / "media/pipe.svg")
    (folder / "media/html.svg").write_bytes(b"<!DOCTYPE html>")
    (folder / "media/heic.jpg").write_bytes(b"\0\0\0\x18ftypheic")
    (folder / "media/cut.png").write_bytes(png(9, 9)[:-1])
    caplog.set_level(logging.CRITICAL)
    assert ask(name).isNull()


@pytest.mark.parametrize("address", ["/{}", "../out.png", "file:///{}", "pipe"])
def test_an_svg_that_reaches_out_reads_nothing(folder, ask, address, caplog) -> None:
    """Where an address is followed, the middle is white, as it is in the picture outside."""
    outside = folder.parent / "out.png"
    outside.write_bytes(four_corners("png"))
    os.mkfifo(folder / "media/pipe")
    named = address.format(str(outside).lstrip("/"))
    (folder / "media/a.svg").write_bytes(svg(f'<image xlink:href="{named}" width="200" height="100"/>'))
    caplog.set_level(logging.CRITICAL)
    assert ask("a.svg").isNull()


BOMBS = """
import os, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000,) * 2)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from kiosk.bridge.pictures.media_provider import MediaProvider
application = QGuiApplication([])
provider = MediaProvider(Path(sys.argv[1]))
for name in sorted(os.listdir(sys.argv[1])):
    image = provider.requestImage("edition/" + name, QSize(), QSize(1920, 1080))
    print(name, image.isNull())
# Not getrusage: what that tells of a process began with what its parent had before it started it (Linux).
peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
print(int(peak) // 1024 < 400)
"""


def test_the_classic_bombs_cost_neither_memory_nor_time(tmp_path) -> None:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    uses = "".join(f'<g id="l{n + 1}">' + f'<use xlink:href="#l{n}"/>' * 10 + "</g>" for n in range(8))
    bombs = {
        "blur.svg": svg('<filter id="f">' + "<feGaussianBlur/>" * 500 + '</filter><rect filter="url(#f)"/>'),
        "deep.svg": svg("<g>" * 100_000 + "</g>" * 100_000),
        "entities.svg": f'<!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]>'.encode() + svg("<text>&a9;</text>"),
        "pixels.png": png(12_000, 12_000),
        "many.svg": svg("<rect/>" * 100_000),
        "self.svg": svg('<g id="a"><use xlink:href="#a"/></g>'),
        "uses.svg": svg(f'<defs><rect id="l0"/>{uses}</defs><use xlink:href="#l8"/>'),
    }
    for name, data in bombs.items():
        (tmp_path / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", BOMBS, str(tmp_path)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines() == [*(f"{name} True" for name in sorted(bombs)), "True"]


def test_the_largest_that_is_drawn_is_drawn(folder, ask) -> None:
    (folder / "media/a.png").write_bytes(png(5_000, 5_000))
    assert ask("a.png", 500, 500).size().toTuple() == (500, 500)


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        ('<clipPath id="c"><rect width="9"/></clipPath><rect clip-path="url(#c)" width="200" height="100"/>', "black"),
        ('<rect width="200" height="100" fill="rgba(255,0,0,1)"/>', "black"),
        (
            '<rect width="200" height="100"/>'
            + "<g>" * 30
            + '<rect width="200" height="100" fill="red"/>'
            + "</g>" * 30,
            "red",
        ),
    ],
)
def test_qt_draws_what_the_check_says_that_it_draws(folder, ask, inside, seen) -> None:
    """Where a later Qt draws one of these otherwise, its row of ``svg_looks`` can go, or ``DEEPEST`` be another."""
    (folder / "media/a.svg").write_bytes(svg(inside))
    assert ask("a.svg").pixelColor(150, 80) == QColor(seen)
