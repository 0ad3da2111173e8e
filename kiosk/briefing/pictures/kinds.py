"""Owns what a file truly is, told by its first bytes whatever its name says, and what to do where it is not drawn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType

from kiosk.briefing.pictures import jpeg, png
from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.webp import is_webp
from kiosk.briefing.problems import Code

ENDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"svg": (".svg",), "png": (".png",), "jpeg": (".jpg", ".jpeg"), "webp": (".webp",)}
)
"""The kinds that are drawn, with the endings of their names."""

NAMES: Mapping[str, str] = MappingProxyType({"svg": "an SVG", "png": "a PNG", "jpeg": "a JPEG", "webp": "a WebP"})

_AS_PNG = "Save the picture as PNG or JPEG: this is {}, which is not drawn."
_AS_JPEG = "Save the picture as JPEG: this is {}, which is not drawn."
_EXPORT = "Export the picture from it as PNG or SVG: this is {}."
_HEAD = 1_024
_FOREWORD = 65_536
"""Bytes in which the first tag of an SVG is looked for, behind its comments and declarations."""

_FOREIGN: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), message)
    for pattern, message in (
        (
            rb"version https://git-lfs",
            "Fetch the picture with `git lfs pull`: this file is only a pointer of Git LFS to it.",
        ),
        (rb".{4}ftyp(?:hei|hev|mif1|msf1)", _AS_JPEG.format("HEIC, as an iPhone takes it")),
        (rb".{4}ftypavi", _AS_JPEG.format("AVIF")),
        (rb"GIF8", "Save the picture as PNG: this is a GIF, which is not drawn; what moves is not shown."),
        (rb"BM.{4}\0\0\0\0", _AS_PNG.format("a bitmap (BMP)")),
        (rb"II\*\0|MM\0\*", _AS_PNG.format("a TIFF")),
        (rb"\0\0\x01\0", _AS_PNG.format("an icon (ICO)")),
        (rb"8BPS", _AS_PNG.format("a Photoshop file")),
        (rb"\xff\x0a|\0\0\0\x0cJXL ", _AS_JPEG.format("JPEG XL")),
        (rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51", _AS_JPEG.format("JPEG 2000")),
        (rb"%PDF", _EXPORT.format("a PDF")),
        (rb"%!PS", _EXPORT.format("PostScript (EPS)")),
        (rb"PK\x03\x04", "Take the picture out of it: this is an archive (ZIP), or a document of an office program."),
        (rb"\x1f\x8b", "Unpack the picture, or save it as plain SVG: this file is compressed (as .svgz is)."),
    )
)
_SVG = re.compile(rb"<(?:[\w.-]+:)?svg\b", re.IGNORECASE)
_WEB_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FOREWORDS = ((b"<?", b"?>"), (b"<!--", b"-->"))
_DOCTYPE = re.compile(rb"<!doctype\s+svg\b[^\[>]*(\[)?", re.IGNORECASE)
_MARK = b"\xef\xbb\xbf"
"""What Windows puts before UTF-8."""
_WIDE_SVG = (b"\xff\xfe", b"\xfe\xff")
"""UTF-16 says so in its first two bytes."""


def derive_kind(data: bytes, name: str = "") -> str:
    """The kind of a picture that is drawn, by its content; ``name`` is that of its file, where it has one.

    Raises:
        BadPictureError: it is none of them.
    """
    if not data:
        raise BadPictureError(Code.PICTURE_DAMAGED, "Copy the picture here anew: its file is empty.")
    if data.startswith(png.SIGNATURE):
        return "png"
    if data.startswith(jpeg.SIGNATURE):
        return "jpeg"
    if is_webp(data):
        return "webp"
    if _SVG.match(data, _first_tag(data[:_FOREWORD])) or data.startswith(_WIDE_SVG):
        return "svg"
    pretends = name.lower().endswith(tuple(chain(*ENDINGS.values())))
    raise BadPictureError(Code.PICTURE_DISGUISED if pretends else Code.PICTURE_KIND, _advice(data[:_HEAD]))


def ending_complaint(kind: str, name: str) -> str:
    """What to do about a name whose ending tells of another kind; empty where it fits."""
    lowered = name.lower()
    if lowered.endswith(ENDINGS[kind]):
        return ""
    return f"Let the file's name end in {ENDINGS[kind][0]}: it is {NAMES[kind]}."


def _first_tag(data: bytes) -> int:
    """Where the first tag of a document begins, behind its declarations and comments, or what is no tag at all."""
    at = _skip_space(data, len(_MARK) if data.startswith(_MARK) else 0)
    while end := _foreword_end(data, at):
        at = _skip_space(data, end)
    return at


def _skip_space(data: bytes, at: int) -> int:
    while data[at : at + 1].isspace():
        at += 1
    return at


def _foreword_end(data: bytes, at: int) -> int:
    """Where the declaration or comment ends that begins at ``at``; 0 where none does, or it has no end."""
    for begin, end in _FOREWORDS:
        if data.startswith(begin, at):
            found = data.find(end, at)
            return found + len(end) if found >= 0 else 0
    doctype = _DOCTYPE.match(data, at)
    if doctype is None:
        return 0
    inner = data.find(b"]", doctype.end()) if doctype[1] else doctype.end()
    return data.find(b">", inner) + 1 if inner >= 0 else 0


def _advice(head: bytes) -> str:
    for pattern, message in _FOREIGN:
        if pattern.match(head):
            return message
    if _WEB_PAGE.match(head, _first_tag(head)):
        return "Download the picture itself: this file is a web page, often one that says what went wrong."
    what = "a text" if _is_text(head) else "no picture that the program knows"
    return f"Put a picture here, saved as SVG, PNG, JPEG or WebP: this file is {what}."


def _is_text(head: bytes) -> bool:
    return b"\0" not in head and head.decode("utf-8", "replace").count("\ufffd") * 10 < len(head)
