"""A file is what its bytes say, whatever its name says, and one sentence tells what to do with it."""

from __future__ import annotations

import gzip

import pytest

from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.kinds import derive_kind, ending_complaint
from tests.equipment.pictures import jpeg, png, svg, webp, webp_lossy

FOREIGN = [
    (b"version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 9\n", "git lfs pull"),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
    (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "HEIC"),
    (b"\0\0\0\x1cftypavif\0\0\0\0", "AVIF"),
    (b"GIF89a\x01\0\x01\0", "GIF"),
    (b"BM\x36\0\0\0\0\0\0\0\x36", "BMP"),
    (b"II*\0\x08\0\0\0", "TIFF"),
    (b"%PDF-1.7\n", "PDF"),
    (b"%!PS-Adobe-3.0 EPSF-3.0\n", "EPS"),
    (b"PK\x03\x04\x14\0", "ZIP"),
    (b"8BPS\0\x01", "Photoshop"),
    (gzip.compress(svg("")), ".svgz"),
    (b"<!DOCTYPE html><html><body>404 Not Found</body></html>", "web page"),
    (b"\n<!-- saved --><HTML><head>", "web page"),
    (b"\xef\xbb\xbf<html>", "web page"),
    (b"Just words.\n", "this file is a text"),
    ("Één woord.".encode(), "this file is a text"),
    (b"\0\x01\x02\x03", "no picture that the program knows"),
    (b"<?xml version='1.0'?><note/>", "this file is a text"),
    (b"<!---->" * 9_000, "this file is a text"),
    (b"<!doctype svg [" * 4_000, "this file is a text"),
    (b"<?" * 30_000, "this file is a text"),
    (b" " * 200_000, "this file is a text"),
]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (png(1, 1), "png"),
        (jpeg(1, 1), "jpeg"),
        (webp(webp_lossy(1, 1)), "webp"),
        (svg(""), "svg"),
        (b"\xef\xbb\xbf\n" + svg(""), "svg"),
        (b"<?xml version='1.0'?>\n<!-- made by hand --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n" + svg(""), "svg"),
        (b'<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', "svg"),
        (svg("").decode().encode("utf-16"), "svg"),
    ],
)
def test_a_kind_that_is_drawn_is_known(data, kind) -> None:
    assert derive_kind(data) == kind


@pytest.mark.parametrize(("data", "named"), FOREIGN, ids=[named for _, named in FOREIGN])
@pytest.mark.parametrize(("file", "code"), [("a.png", "B507"), ("a.heic", "B504"), ("", "B504")])
def test_another_kind_is_named_with_what_to_do(data, named, file, code) -> None:
    with pytest.raises(BadPictureError, match=named) as caught:
        derive_kind(data, file)
    assert caught.value.complaint.code.value == code


def test_an_empty_file_is_damaged() -> None:
    with pytest.raises(BadPictureError, match="empty") as caught:
        derive_kind(b"", "a.png")
    assert caught.value.complaint.code.value == "B506"


@pytest.mark.parametrize(
    ("kind", "name", "message"),
    [
        ("png", "a.png", ""),
        ("jpeg", "A.JPEG", ""),
        ("jpeg", "a.jpg", ""),
        ("png", "a.jpg", "Let the file's name end in .png: it is a PNG."),
        ("jpeg", "a", "Let the file's name end in .jpg: it is a JPEG."),
        ("webp", "a.svg", "Let the file's name end in .webp: it is a WebP."),
    ],
)
def test_an_ending_that_tells_of_another_kind_is_named(kind, name, message) -> None:
    assert ending_complaint(kind, name) == message
