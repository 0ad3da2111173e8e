"""Owns reading a Word document: mammoth makes HTML of it, and each word that does not arrive is told as lost."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.authoring.html_reader import TITLE, HtmlReader
from kiosk.authoring.manuscript import Loss, Manuscript, UnreadableManuscriptError, plain
from kiosk.briefing.archive import DAMAGED
from kiosk.text_files.regular_file import read_regular

LARGEST = 50_000_000
"""Bytes of the file; unpacked it may have ``_MOST_UNPACKED``."""

_MOST_UNPACKED = 300_000_000
_WORD = re.compile(r"\w+")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BETWEEN = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}noBreakHyphen": "-"}
_UNDRAWN = {
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath": "a formula",
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart": "a chart",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds": "a diagram (SmartArt)",
}
_SECOND_TIME = (f"{_W}p", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
"""What is looked at by itself, and what says the same once more for older programs."""

_PROPERTIES = "docProps/core.xml"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_STYLES = f"""
p[style-name='Title'] => p.{TITLE}:fresh
p[style-name='Subtitle'] => p:fresh
"""
_ASIDE = {"header": "a header", "footer": "a footer", "comments": "a comment"}


def read_word(path: Path) -> Manuscript:
    """Read a ``.docx``.

    Raises:
        UnreadableManuscriptError: it is none, or too large.
    """
    import mammoth

    data = read_package(path)
    pictures: dict[str, bytes] = {}

    def keep(image: mammoth.images.Image) -> dict[str, str]:
        ending = image.content_type.partition("/")[2].partition("+")[0].replace("jpeg", "jpg")
        name = f"picture-{len(pictures) + 1}.{ending}"
        with image.open() as stream:
            pictures[name] = stream.read()
        return {"src": name}

    try:
        html = mammoth.convert_to_html(
            io.BytesIO(data), convert_image=mammoth.images.img_element(keep), style_map=_STYLES
        ).value
    except Exception as error:
        raise UnreadableManuscriptError(f"{path}: is no Word document that can be read ({error})") from error
    reader = HtmlReader()
    reader.feed(html)
    reader.close()
    manuscript = reader.manuscript
    manuscript.pictures = pictures
    manuscript.author = _author(data)
    manuscript.losses += _not_arrived(data, manuscript)
    return manuscript


def read_package(path: Path) -> bytes:
    """The bytes of an Office document.

    Raises:
        UnreadableManuscriptError: it cannot be read, is no zip, or unpacks to more than can be meant.
    """
    try:
        data = read_regular(path, LARGEST)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(item.file_size for item in package.infolist())
            declares = unpacked <= _MOST_UNPACKED and any(_declares(package, name) for name in package.namelist())
    except OSError as error:
        raise UnreadableManuscriptError(f"{path}: cannot be read: {error.strerror or error}") from error
    except DAMAGED as error:
        raise UnreadableManuscriptError(f"{path}: is no Office document; save it as .docx or .pptx") from error
    if unpacked > _MOST_UNPACKED:
        raise UnreadableManuscriptError(f"{path}: unpacks to {unpacked // 1_000_000} MB, which no document has")
    if declares:
        raise UnreadableManuscriptError(f"{path}: declares entities of its own, which no Office program does")
    return data


def _author(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if _PROPERTIES not in package.namelist():
            return ""
        root = ET.fromstring(package.read(_PROPERTIES))  # noqa: S314 - it declares no entities
    return root.findtext(_CREATOR) or ""


def _declares(package: zipfile.ZipFile, name: str) -> bool:
    """Whether a part has a document type of its own, which can make much out of little."""
    return name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(name)


def _not_arrived(data: bytes, manuscript: Manuscript) -> Iterator[Loss]:
    """What stands in the document and not in the manuscript, by paragraph."""
    texts = [*(plain(part.text) for part in manuscript.parts), *manuscript.sources.values()]
    arrived = Counter(_WORD.findall(" ".join(texts)))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in sorted(package.namelist()):
            if found := re.fullmatch(r"word/(document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml", name):
                kind = found[1].rstrip("0123456789")
                root = ET.fromstring(package.read(name))  # noqa: S314 - it declares no entities
                yield from _lost_of(root, _ASIDE.get(kind, kind), arrived)


def _lost_of(root: ET.Element, kind: str, arrived: Counter[str]) -> Iterator[Loss]:
    for number, paragraph in enumerate(root.iter(f"{_W}p"), 1):
        place = f"paragraph {number}" if kind == "document" else f"{kind}, paragraph {number}"
        own = list(_own(paragraph))
        yield from (Loss(place, _UNDRAWN[item.tag]) for item in own if item.tag in _UNDRAWN)
        words = _WORD.findall("".join(_BETWEEN.get(item.tag) or _text(item) for item in own))
        wanted = Counter(words)
        if lost := wanted - arrived:
            yield Loss(place, "these words: " + " ".join(word for word in words if word in lost))
        arrived.subtract(wanted - lost)


def _text(item: ET.Element) -> str:
    return (item.text or "") if item.tag == f"{_W}t" else ""


def _own(item: ET.Element) -> Iterator[ET.Element]:
    """What stands in a paragraph, without the paragraphs of text boxes in it."""
    for child in item:
        if child.tag not in _SECOND_TIME:
            yield child
            yield from _own(child)
