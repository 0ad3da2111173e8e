"""Owns the deck that slides are put into: its size, its theme (colours and fonts), and its layouts."""

from __future__ import annotations

import re
from typing import Any

import pptx
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.util import Emu

from kiosk.export.deck.canvas import EMU, Box, remove
from kiosk.settings.theme import Theme
from kiosk.show.slides.layout import BOTTOM, GAP, MARGIN, TOP

WIDTH, HEIGHT = 1920.0, 1080.0
SERIF, SANS = "Source Serif Pro", "Source Sans Pro"

ABOVE, SOURCES = 20, 21
"""The numbers of the placeholders over the title and at the foot."""
ABOVE_BOX = Box(MARGIN, 84, WIDTH - 2 * MARGIN, 56)
TITLE_BOX = Box(MARGIN, TOP, WIDTH - 2 * MARGIN, 220)
BODY_BOX = Box(MARGIN, TOP + 260, WIDTH - 2 * MARGIN, HEIGHT - BOTTOM - TOP - 260)
SOURCES_BOX = Box(MARGIN, HEIGHT - BOTTOM + 36, WIDTH - 2 * MARGIN, 52)

WITH_TEXT, BESIDE_FIGURE, ALONE = "Title and text", "Title, text and figure", "Title and figure"
_LAYOUTS = {"Title and Content": WITH_TEXT, "Two Content": BESIDE_FIGURE, "Title Only": ALONE}

_NAMES = ("a", "http://schemas.openxmlformats.org/drawingml/2006/main")
_PLACEHOLDER = (
    '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:{a}="{namespace}">'
    '<p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    '<p:nvPr><p:ph type="body" sz="quarter" idx="{number}"/></p:nvPr></p:nvSpPr>'
    '<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm></p:spPr>'
    '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
    '<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
    '<a:defRPr sz="{size}" b="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr>'
    "</a:lvl1pPr></a:lstStyle>"
    "<a:p><a:r><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>"
)


def make_stationery(theme: Theme) -> Any:
    """A deck without slides, in the stage's colours and fonts.

    Args:
        theme: the colours; those on the dark card are the deck's.

    Returns:
        A presentation of python-pptx with the layouts ``WITH_TEXT``, ``BESIDE_FIGURE`` and ``ALONE``.
    """
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Emu(round(WIDTH * EMU)), Emu(round(HEIGHT * EMU))
    for layout in list(deck.slide_layouts):
        if layout.name in _LAYOUTS:
            layout.name = _LAYOUTS[layout.name]
            _arrange(layout)
        else:
            deck.slide_layouts.remove(layout)
    master = deck.slide_master
    _arrange(master)
    _style(master.element)
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    part._blob = _themed(part.blob.decode(), theme).encode()  # noqa: SLF001 - python-pptx knows no themes
    return deck


def layout_named(deck: Any, name: str) -> Any:
    """One of the three layouts."""
    return deck.slide_layouts.get_by_name(name)


def _arrange(owner: Any) -> None:
    """Put the placeholders of a layout, or of the master, where the stage has them."""
    half = BODY_BOX.column(0, 2, GAP), BODY_BOX.column(1, 2, GAP)
    is_master = not hasattr(owner, "slide_master")
    bodies = []
    for shape in list(owner.placeholders):
        kind = shape.placeholder_format.type
        if "TITLE" in str(kind):
            _place(shape, TITLE_BOX)
        elif "BODY" in str(kind) or "OBJECT" in str(kind):
            bodies.append(shape)
        else:
            remove(shape)
    boxes = ((), (BODY_BOX,), half)[len(bodies)]
    for shape, box in zip(bodies, boxes, strict=True):
        _place(shape, box)
    if not is_master:
        tree = owner.shapes.element
        tree.append(_placeholder("Where we are", ABOVE, ABOVE_BOX, 1600, "b"))
        tree.append(_placeholder("Sources", SOURCES, SOURCES_BOX, 1400, "t"))


def _place(shape: Any, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = box.emu


def _placeholder(name: str, number: int, box: Box, size: int, anchor: str) -> Any:
    x, y, width, height = box.emu
    a, namespace = _NAMES
    return parse_xml(
        _PLACEHOLDER.format(
            a=a, namespace=namespace, name=name, number=number, x=x, y=y, width=width, height=height, size=size,
            anchor=anchor,
        )
    )  # fmt: skip


def _style(master: Any) -> None:
    """Light words on a dark ground; a title is serif and begins at the left, text has the stage's bullet."""
    names = dict([_NAMES])
    colours = next(master.iter("{*}clrMap"))
    for name, value in {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"}.items():
        colours.set(name, value)
    (title,) = master.findall(".//{*}titleStyle/a:lvl1pPr", names)
    title.set("algn", "l")
    for shape in master.iter("{*}sp"):
        for body in shape.iter("{*}bodyPr"):
            for side in ("lIns", "rIns", "tIns", "bIns"):
                body.set(side, "0")
            body.set("anchor", "t")
    bullets = master.findall(".//{*}bodyStyle//a:buChar", names)
    for bullet in bullets:
        bullet.set("char", "◆")
    for level in master.findall(".//{*}bodyStyle/a:lvl1pPr", names):
        colour = parse_xml(f'<a:buClr xmlns:a="{names["a"]}"><a:schemeClr val="accent1"/></a:buClr>')
        size = parse_xml(f'<a:buSzPct xmlns:a="{names["a"]}" val="60000"/>')
        font = next(level.iter("{*}buFont"))
        font.addprevious(colour)
        font.addprevious(size)


def _themed(text: str, theme: Theme) -> str:
    """A theme part with our colours and fonts."""
    colours = {
        "dk1": theme.slab,
        "lt1": theme.on_ink,
        "dk2": theme.ink_line,
        "lt2": theme.on_ink_quiet,
        **{f"accent{number}": getattr(theme, f"on_ink_{number}") for number in range(1, 7)},
        "hlink": theme.on_ink_5,
        "folHlink": theme.on_ink_3,
    }
    for name, colour in colours.items():
        text = re.sub(
            rf"<a:{name}>.*?</a:{name}>", f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>', text, flags=re.DOTALL
        )
    for kind, font in {"major": SERIF, "minor": SANS}.items():
        text = re.sub(rf'(<a:{kind}Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{font}", text)
    text = re.sub(r'(<a:(?:clrScheme|fontScheme) name=")[^"]*', r"\g<1>Kiosk", text)
    return text.replace('name="Office Theme"', 'name="Kiosk"', 1)
