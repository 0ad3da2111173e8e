"""An SVG that would read another file, nest or loop without end is named before a renderer sees it, and never hangs."""

from __future__ import annotations

import base64

import pytest

from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.svg import read_svg
from tests.equipment.pictures import png, svg

PNG = base64.b64encode(png(30, 20)).decode()
PIXELS = f"data:image/png;base64,{PNG}"
BOMB = f"data:image/png;base64,{base64.b64encode(png(1, 1)[:16] + bytes.fromhex('00002ee000002ee0')).decode()}"
LAUGHS = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
USES = "".join(f'<g id="l{n + 1}">' + f'<use xlink:href="#l{n}"/>' * 10 + "</g>" for n in range(8))
BLURS = '<feGaussianBlur stdDeviation="50"/>' * 500


def outer(declaration: str) -> bytes:
    return f"<!DOCTYPE svg {declaration}>".encode() + svg("<text>&a9;</text>")


def outcome(data: bytes) -> str:
    try:
        return read_svg(data).kind
    except BadPictureError as error:
        return error.complaint.code.value


def code_of(data: bytes) -> str:
    with pytest.raises(BadPictureError) as caught:
        read_svg(data)
    assert caught.value.complaint.message.endswith(".")
    return caught.value.complaint.code.value


@pytest.mark.parametrize(
    "inside",
    [
        f'<image xlink:href="{address}" width="9" height="9"/>'
        for address in (
            "/etc/passwd",
            "../../secret.png",
            "secret.png",
            "data/secret.png",
            "file:///etc/passwd",
            "https://example.org/a.png",
            "//example.org/a.png",
            ":/a.png",
            "qrc:/a.png",
            " \n/etc/passwd",
        )
    ]
    + [
        '<image href="/etc/passwd"/>',
        '<x:image xmlns:x="http://www.w3.org/2000/svg" x:href="/etc/passwd"/>',
        '<use xlink:href="other.svg#a"/>',
        '<use xlink:href="data:image/png;base64,AAAA"/>',
        '<feImage xlink:href="/dev/zero"/>',
        '<script href="https://example.org/a.js"/>',
        '<link rel="stylesheet" href="/a.css"/>',
        '<rect fill="url(other.svg#a)"/>',
        """<rect style="fill: URL( 'other.svg#a' )"/>""",
        "<style>@import url(/a.css);</style>",
        r"<style>@\69mport '/a.css';</style>",
        r"<rect style='fill:\75 rl(/a.svg)'/>",
        r"<rect style='fill:u\rl(/a.svg)'/>",
        '<style>@IMPORT "/a.css";</style>',
        "<style>@font-face { font-family: X; src: url(https://example.org/x.woff2) }</style>",
        "<style><![CDATA[ rect { fill: url(/a.svg#b) } ]]></style>",
    ],
)
def test_what_names_another_file_reaches_out(inside) -> None:
    assert code_of(svg(inside)) == "B508"


@pytest.mark.parametrize(
    "data",
    [
        outer('[<!ENTITY x SYSTEM "file:///etc/passwd">]'),
        outer('[<!ENTITY x PUBLIC "a" "https://example.org/x">]'),
        outer('[<!ENTITY % x SYSTEM "https://example.org/x.dtd"> %x;]'),
        b'<?xml-stylesheet href="/a.css" type="text/css"?>' + svg(""),
    ],
)
def test_a_document_that_is_to_be_read_with_another_reaches_out(data) -> None:
    assert code_of(data) == "B508"


@pytest.mark.parametrize(
    "inside",
    [
        '<a href="https://example.org"><rect width="9" height="9"/></a>',
        '<g id="a"/><use xlink:href="#a"/><use href="#a"/>',
        '<image href="" width="9" height="9"/>',
        f'<image width="30" height="20" xlink:href="{PIXELS}"/>',
        f'<image width="30" height="20" xlink:href="{PIXELS[:40]}\n {PIXELS[40:]}"/>',
        '<linearGradient id="g"/><rect style="fill:url(#g)" width="9" height="9"/>',
        "<style>@font-face { font-family: X; src: url(data:font/woff2;base64,AAAA) }</style>",
        "<script>alert('https://example.org')</script>",
        "<desc>url(https://example.org)</desc>",
    ],
)
def test_what_names_its_own_parts_does_not(inside) -> None:
    assert read_svg(svg(inside)).shown == (200, 100)


def test_the_usual_head_of_a_drawing_programs_file_is_read() -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" ['
    short = b'<!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY green "#080">]>'
    assert read_svg(head + short + svg('<rect fill="&green;" width="9" height="9"/>')).complaints == ()


@pytest.mark.parametrize(
    "data",
    [
        outer(f'[<!ENTITY a0 "ha">{LAUGHS}]'),
        outer(f'[<!ENTITY a9 "{"ha" * 1_000}">]'),
        svg('<g id="a"><use xlink:href="#a"/><rect width="9" height="9"/></g>'),
        svg('<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>'),
        svg('<pattern id="a"><rect fill="url(#a)"/></pattern><rect fill="url(#a)"/>'),
        svg('<mask id="a"><rect mask="url(#a)"/></mask><rect mask="url(#a)"/>'),
        svg('<marker id="a"><path d="M0 0L9 9" marker-end="url(#a)"/></marker><path d="M0 0" marker-end="url(#a)"/>'),
        svg(f'<defs><rect id="l0"/>{USES}</defs><use xlink:href="#l8"/>'),
        svg("<g>" * 200_000 + "</g>" * 200_000),
        svg("<rect/>" * 40_000),
        svg(f'<filter id="f">{BLURS}</filter><rect filter="url(#f)"/>'),
        svg('<marker id="m">' + "<rect/>" * 100 + f'</marker><path d="M0 0{"l1 1" * 2_000}" marker-mid="url(#m)"/>'),
        svg('<marker id="m"><rect/></marker><g marker-mid="url(#m)">' + f'<path d="{"l1 1" * 999}"/>' * 40 + "</g>"),
        svg("<style>" + "a b c{fill:red}" * 20_000 + "</style>" + "<rect/>" * 5_000),
        svg('<filter id="f"><feOffset/></filter><style>.a{filter:url(#f)}</style>' + '<rect class="a"/>' * 300),
        svg("<text>" + "word " * 10_000 + "</text>"),
        svg('<image xlink:href="data:image/svg+xml;base64,' + base64.b64encode(svg("")).decode() + '"/>'),
    ],
)
def test_a_bomb_is_named_and_not_drawn(data) -> None:
    assert code_of(data) == "B509"


def test_it_may_be_as_deep_as_is_drawn_and_no_deeper() -> None:
    """31 elements within the outermost; Qt 6.11 leaves out what lies deeper, and counts what ``use`` puts there."""
    assert read_svg(svg("<g>" * 30 + "<rect/>" + "</g>" * 30))
    assert code_of(svg("<g>" * 31 + "<rect/>" + "</g>" * 31)) == "B509"
    links = [f'<g id="u{n + 1}"><use xlink:href="#u{n}"/></g>' for n in range(15)]
    assert read_svg(svg(f'<defs><rect id="u0"/>{"".join(links[:14])}</defs><use xlink:href="#u14"/>'))
    assert code_of(svg(f'<defs><rect id="u0"/>{"".join(links)}</defs><use xlink:href="#u15"/>')) == "B509"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (svg("").removesuffix(b"</svg>"), "line 1"),
        (svg("\n<rect>"), "line 2, column 9"),
        (svg("\n\n  <rect/><"), "line 3"),
        (svg("&nope;"), "line 1"),
        (b"", "line 1, column 1"),
    ],
)
def test_one_that_breaks_off_is_named_with_the_place(data, place) -> None:
    with pytest.raises(BadPictureError, match=place) as caught:
        read_svg(data)
    assert caught.value.complaint.code.value == "B506"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("data:image/png;base64,", "B506"),
        ("data:image/png;base64,!!!", "B506"),
        ("data:image/png,raw", "B506"),
        (BOMB, "B506"),
        (f"data:image/gif;base64,{base64.b64encode(b'GIF89a').decode()}", "B504"),
        (f"data:image/png;base64,AAAA;base64,{base64.b64encode(b'<html>').decode()}", "B504"),
    ],
)
def test_a_picture_inside_is_proved_like_any_other(address, code) -> None:
    assert code_of(svg(f'<image xlink:href="{address}" width="9" height="9"/>')) == code


def test_a_bomb_of_pixels_inside_is_refused() -> None:
    bomb = base64.b64encode(png(5_001, 5_000)).decode()
    assert code_of(svg(f'<image xlink:href="data:image/png;base64,{bomb}"/>')) == "B503"


def test_another_document_is_no_svg() -> None:
    assert code_of(b"<html><body/></html>") == "B507"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_any_encoding_that_it_names_is_read(encoding) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{svg("<title>é</title>").decode()}'
    assert read_svg(text.encode(encoding)).kind == "svg"


def test_an_encoding_that_nobody_knows_is_named() -> None:
    with pytest.raises(BadPictureError, match="Save this SVG as UTF-8"):
        read_svg(b'<?xml version="1.0" encoding="klingon"?><svg/>')


@pytest.mark.parametrize(
    "inside",
    [
        f"<style>{'/*' * 500_000}</style>",
        f"<style>{'a' * 1_000_000}</style>",
        f"<style>{'{' * 500_000}</style>",
        f"<style>{'a{' * 1_000 + '}' * 500_000}</style>",
        f'<rect x="{"1 " * 500_000}"/>',
        f'<rect fill="rgb({"/" * 500_000}"/>',
        f'<rect style="{"url(" * 200_000}#a"/>',
        f'<rect style="{chr(92) * 500_000}"/>',
    ],
)
def test_what_is_made_to_be_read_for_ever_is_not(inside) -> None:
    assert outcome(svg(inside)) in ("svg", "B508", "B509")
