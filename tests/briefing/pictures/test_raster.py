"""The head of a picture tells its size, how it was held and that all of it is there; nothing is decoded."""

from __future__ import annotations

import pytest

from kiosk.briefing.pictures.facts import BadPictureError, Facts
from kiosk.briefing.pictures.kinds import derive_kind
from kiosk.briefing.pictures.raster import read_raster
from tests.equipment.pictures import (
    jpeg,
    jpeg_segment,
    png,
    png_block,
    tiff,
    webp,
    webp_chunk,
    webp_head,
    webp_lossless,
    webp_lossy,
)

WHOLE = {
    "grey png": (png(30, 20), Facts("png", 30, 20)),
    "png with alpha": (png(30, 20, colour=6), Facts("png", 30, 20, clear=True)),
    "png with a clear colour": (png(3, 2, more=png_block(b"tRNS", b"\0\0")), Facts("png", 3, 2, clear=True)),
    "png that moves": (png(3, 2, more=png_block(b"acTL", bytes(8))), Facts("png", 3, 2, moves=True)),
    "png that was turned": (png(3, 2, more=png_block(b"eXIf", tiff(8))), Facts("png", 3, 2, turn=8)),
    "png with a note behind it": (png(3, 2) + b"hello", Facts("png", 3, 2)),
    "jpeg": (jpeg(30, 20), Facts("jpeg", 30, 20)),
    "progressive jpeg": (jpeg(30, 20, frame=0xC2), Facts("jpeg", 30, 20)),
    "jpeg that was turned": (jpeg(30, 20, turn=6), Facts("jpeg", 30, 20, turn=6)),
    "jpeg with a film behind it": (jpeg(30, 20) + b"\0\0\0\x18ftypmp42", Facts("jpeg", 30, 20)),
    "lossy webp": (webp(webp_lossy(30, 20)), Facts("webp", 30, 20)),
    "lossless webp": (webp(webp_lossless(30, 20, clear=True)), Facts("webp", 30, 20, clear=True)),
    "extended webp": (webp(webp_head(3, 2, 0x10), webp_lossy(3, 2)), Facts("webp", 3, 2, clear=True)),
    "webp that moves": (webp(webp_head(3, 2, 0x02), webp_lossy(3, 2)), Facts("webp", 3, 2, moves=True)),
    "webp that was turned": (
        webp(webp_head(3, 2, 0x08), webp_lossy(3, 2), webp_chunk(b"EXIF", b"Exif\0\0" + tiff(3))),
        Facts("webp", 3, 2, turn=3),
    ),
}
THUMBNAIL = jpeg_segment(0xE1, b"Exif\0\0" + tiff(1) + jpeg(1, 1))


@pytest.mark.parametrize(("data", "facts"), WHOLE.values(), ids=WHOLE)
def test_a_whole_picture_says_what_it_is(data, facts) -> None:
    assert read_raster(derive_kind(data), data) == facts


@pytest.mark.parametrize("data", [data for data, _ in WHOLE.values()], ids=WHOLE)
def test_a_picture_that_is_cut_off_anywhere_is_never_taken_for_whole(data) -> None:
    end = len(data.removesuffix(b"hello").removesuffix(b"\0\0\0\x18ftypmp42"))
    for length in range(12, end):
        with pytest.raises(BadPictureError) as caught:
            read_raster(derive_kind(data), data[:length])
        assert caught.value.complaint.code.value == "B506"


def test_the_end_of_a_thumbnail_is_not_the_end_of_the_picture() -> None:
    data = jpeg(30, 20)
    whole = data[:2] + THUMBNAIL + data[2:]
    assert read_raster("jpeg", whole).width == 30
    with pytest.raises(BadPictureError, match="cut off"):
        read_raster("jpeg", whole[:-2])


def test_a_png_with_one_wrong_byte_is_damaged() -> None:
    data = bytearray(png(30, 20))
    data[45] ^= 1
    with pytest.raises(BadPictureError, match="damaged"):
        read_raster("png", bytes(data))


@pytest.mark.parametrize("make", [png, jpeg, lambda *size: webp(webp_head(*size))])
def test_more_pixels_than_fit_into_memory_are_refused_by_the_head_alone(make) -> None:
    data = make(5_001, 5_000)
    with pytest.raises(BadPictureError, match="5001 × 5000 px, and 25 million is the most") as caught:
        read_raster(derive_kind(data), data)
    assert caught.value.complaint.code.value == "B503"


def test_a_picture_without_pixels_is_damaged() -> None:
    with pytest.raises(BadPictureError, match="no pixels"):
        read_raster("jpeg", jpeg(0, 20))


@pytest.mark.parametrize("data", [jpeg(9, 9, frame=0xC3), jpeg(9, 9, bits=12)])
def test_a_jpeg_of_a_sort_that_is_not_drawn_is_named(data) -> None:
    with pytest.raises(BadPictureError, match="this sort of JPEG"):
        read_raster("jpeg", data)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("turn", "shown"), [(1, (3, 2)), (4, (3, 2)), (5, (2, 3)), (8, (2, 3)), (9, (3, 2)), (0, (3, 2))]
)
def test_what_was_held_sideways_is_seen_upright(turn, shown, order) -> None:
    data = png(3, 2, more=png_block(b"eXIf", tiff(turn, order=order)))
    assert read_raster("png", data).shown == shown


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("jpeg", b"\xff\xd8" + b"\xff" * 19_000_000),
        ("jpeg", b"\xff\xd8" + jpeg_segment(0xE0, b"") * 4_000_000),
        ("png", b"\x89PNG\r\n\x1a\n" + png_block(b"teXt", b"") * 1_500_000),
        ("webp", webp(webp_chunk(b"XXXX", b"") * 2_000_000)),
    ],
)
def test_a_file_that_is_made_to_be_read_for_ever_is_not(kind, data) -> None:
    with pytest.raises(BadPictureError) as caught:
        read_raster(kind, data)
    assert caught.value.complaint.code.value == "B506"
