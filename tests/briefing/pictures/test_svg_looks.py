"""What an SVG asks for and Qt does not draw is named, nothing else is: each row was drawn by Qt 6.11 and Chromium."""

from __future__ import annotations

import base64

import pytest

from kiosk.briefing.pictures.svg import read_svg
from tests.equipment.pictures import png, svg

PIXELS = f"data:image/png;base64,{base64.b64encode(png(30, 20)).decode()}"
FONT = 'font-family="Source Sans Pro"'
OTHERWISE = [
    ('<clipPath id="c"/><rect clip-path="url(#c)"/>', "`clip-path`"),
    ("<style>.a{clip-path:circle(9px)}</style><rect/>", "`clip-path`"),
    ('<rect style="mix-blend-mode:multiply"/>', "`mix-blend-mode`"),
    (f'<text {FONT} letter-spacing="10">a</text>', "`letter-spacing`"),
    (f'<text {FONT} text-decoration="underline">a</text>', "`text-decoration`"),
    (f'<text {FONT} textLength="90">a</text>', "`textLength`"),
    (f'<text {FONT}>a<tspan x="1" dy="9">b</tspan></text>', "`tspan` with a place"),
    (
        f'<text {FONT} x="1" y="9"><tspan x="1" y="9">a</tspan><tspan x="1" y="18">b</tspan></text>',
        "`tspan` with a place",
    ),
    (f'<text {FONT} x="1 2 3">abc</text>', "placed one by one"),
    (f'<text {FONT} dx="9">abc</text>', "`dx` and `dy`"),
    (f'<text {FONT} font-size="2em">abc</text>', "lengths such as 2em"),
    (f'<text {FONT}><textPath xlink:href="#p">abc</textPath></text>', "`textPath`"),
    ("<text>abc</text>", "text without a font"),
    (
        '<text font-family="Arial">abc</text>',
        "the font Arial (turn text into paths, or set it in Source Sans Pro alone)",
    ),
    ("<text style=\"font-family:'Source Sans Pro',Arial\">abc</text>", "the font 'Source Sans Pro',Arial"),
    ("<style>text{font:bold 30px sans-serif}</style><text>abc</text>", "`font` in a style"),
    ("<foreignObject><div xmlns='http://www.w3.org/1999/xhtml'><p>abc</p></div></foreignObject>", "`foreignObject`"),
    ('<svg width="9" height="9"/>', "an `svg` within the `svg`"),
    ('<symbol id="s" viewBox="0 0 9 9"/><use xlink:href="#s"/>', "`symbol` with a `viewBox`"),
    ("<flowRoot/>", "`flowRoot`"),
    ("<filter><feDropShadow/></filter>", "`feDropShadow`"),
    ("<filter><feTurbulence/></filter>", "`feTurbulence`"),
    ('<filter><feColorMatrix type="saturate"/></filter>', "`feColorMatrix`"),
    ('<rect style="filter:blur(5px)"/>', "filters such as blur(…)"),
    ('<mask id="m" style="mask-type:alpha"/>', "`mask-type`"),
    *(
        (f'<rect fill="{one}"/>', f"colours such as {one}")
        for one in ("hsl(1, 2%, 3%)", "rgba(1,2,3,0.5)", "#00800080")
    ),
    *((f'<rect fill="{one}"/>', "colours such as") for one in ("#0808", "oklch(1 2 3)", "rgb(0 128 0 / 50%)")),
    ('<stop stop-color="rgba(1,2,3,0.5)"/>', "colours such as rgba(1,2,3,0.5)"),
    ('<path stroke="context-stroke"/>', "colours such as context-stroke"),
    ('<rect opacity="50%"/>', "`opacity` in %"),
    ('<rect width="100%" height="9"/>', "lengths such as 100%"),
    ('<rect x="1em"/>', "lengths such as 1em"),
    ('<path stroke-width="1cm"/>', "lengths such as 1cm"),
    ('<rect style="transform:rotate(9deg)"/>', "`transform` in a style"),
    ("<style>rect{width:9px}</style><rect/>", "`width` in a style"),
    ('<rect transform="rotate(45)" transform-origin="9 9"/>', "`transform-origin`"),
    ('<path pathLength="10"/>', "`pathLength`"),
    ('<path paint-order="stroke"/>', "`paint-order`"),
    ("<style>rect:nth-child(2){fill:red}</style><rect/>", "selectors such as `rect:nth-child(2)`"),
    ('<style>rect[width="9"]{fill:red}</style><rect/>', "selectors such as `rect[width"),
    ("<style>rect{fill:var(--c)}</style><rect/>", "`var(…)`"),
    ("<style>rect{fill:red !important}</style><rect/>", "`!important`"),
    ("<rect/><style>rect{fill:red}</style>", "a style sheet behind what it styles"),
    ('<linearGradient id="a"/><linearGradient href="#a"/>', "a gradient that follows another by `href`"),
    ('<pattern id="a"/><pattern xlink:href="#a"/>', "a pattern that follows another"),
    ('<pattern patternTransform="rotate(45)"/>', "a pattern that is turned"),
    ('<pattern><use xlink:href="#i"/></pattern><rect id="i"/>', "a pattern of what is defined behind it"),
    (f'<image width="20" height="20" xlink:href="{PIXELS}"/>', "a picture that keeps its shape"),
]
AS_MEANT = [
    '<mask id="m"><circle r="9" fill="white"/></mask><rect mask="url(#m)"/>',
    '<filter x="-20%" width="150%"><feGaussianBlur/><feOffset/><feMerge><feMergeNode/></feMerge></filter>',
    '<filter><feFlood/><feComposite/><feBlend/><feColorMatrix type="matrix"/></filter>',
    '<pattern id="p" width="20%"><rect/></pattern><marker id="m"><path d="M0 0"/></marker>',
    '<linearGradient id="g" x1="0%"><stop offset="50%"/></linearGradient><linearGradient xlink:href="#g"/>',
    '<clipPath id="c"><rect/></clipPath><rect style="clip-path:none;paint-order:normal;letter-spacing:0px"/>',
    f'<text {FONT} x="9" y="9" style="direction:ltr;writing-mode:lr-tb;text-decoration:none">a<tspan>b</tspan></text>',
    "<text style=\"font-family:'Source Serif Pro'\">abc</text>",
    f'<text {FONT} x="1" y="9"><tspan x="1" y="9">a</tspan></text>',
    '<g font-family="Arial"><rect/></g>',
    "<style>.a .b, g > rect, rect:hover, .c.d + rect { fill: green }</style><rect/>",
    "<style>@media (prefers-color-scheme: dark) { rect { fill: #000 } }</style><rect/>",
    '<rect fill="rgb(0, 128, 0)" stroke="#0A0" opacity=".5" color="currentColor"/><rect fill="transparent"/>',
    "<switch><foreignObject><p>abc</p></foreignObject><rect/></switch>",
    '<metadata><rdf:RDF xmlns:rdf="r"><Work rotate="1"/></rdf:RDF></metadata><x:named xmlns:x="i" x:clip-path="a"/>',
    f'<image width="30" height="20" xlink:href="{PIXELS}"/>',
    f'<image width="20" height="20" preserveAspectRatio="none" xlink:href="{PIXELS}"/>',
]


@pytest.mark.parametrize(("inside", "named"), OTHERWISE)
def test_what_is_drawn_otherwise_is_named(inside, named) -> None:
    (complaint,) = read_svg(svg(inside)).complaints
    assert complaint.code.value == "B510"
    assert complaint.message.startswith("Export this SVG as PNG, or without ")
    assert named in complaint.message


@pytest.mark.parametrize("inside", AS_MEANT)
def test_what_is_drawn_as_it_was_meant_is_not(inside) -> None:
    assert read_svg(svg(inside)).complaints == ()


def test_of_many_alike_the_first_is_named() -> None:
    shapes = "".join(f'<rect fill="rgba(1,2,{n},1)" x="{n}%"/>' for n in range(9))
    (complaint,) = read_svg(svg(shapes)).complaints
    assert complaint.message.endswith("meant: colours such as rgba(1,2,0,1), lengths such as 0%.")


def test_all_of_it_stands_in_one_sentence_and_each_once() -> None:
    (complaint,) = read_svg(svg('<rect clip-path="url(#c)"/><rect clip-path="url(#c)"/><flowRoot/>')).complaints
    assert complaint.message.endswith("meant: `clip-path`, `flowRoot`.")


@pytest.mark.parametrize("inside", ["<rect><animate/></rect>", "<style>rect{animation:spin 1s}</style>"])
def test_one_that_moves_is_known(inside) -> None:
    assert read_svg(svg(inside)).moves
    assert not read_svg(svg("<style>rect{animation:none}</style>")).moves
