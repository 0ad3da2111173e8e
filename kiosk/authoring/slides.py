"""Owns reading a PowerPoint deck: a slide's title is a headline, its text a list, its notes are notes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kiosk.authoring.manuscript import (
    Headline,
    Loss,
    Manuscript,
    Prose,
    UnreadableManuscriptError,
    escape,
    make_list,
    make_table,
)
from kiosk.authoring.word import read_package

_DECORATION = ("dt", "ftr", "sldNum")
"""Kinds of placeholders that say the same on each slide: the date, the footer, the number."""


def read_slides(path: Path) -> Manuscript:
    """Read a ``.pptx``.

    Raises:
        UnreadableManuscriptError: it is none, or too large, or the reader is not installed.
    """
    try:
        import pptx
    except ImportError as error:
        raise UnreadableManuscriptError(
            f"{path}: decks are read by python-pptx, which is not here, nor in the one file: install the program "
            'from its source with pip install ".[import]"'
        ) from error
    try:
        deck = pptx.Presentation(io.BytesIO(read_package(path)))
        slides = list(deck.slides)
    except UnreadableManuscriptError:
        raise
    except Exception as error:
        raise UnreadableManuscriptError(f"{path}: is no PowerPoint deck that can be read ({error})") from error
    manuscript = Manuscript(author=deck.core_properties.author or "")
    for number, slide in enumerate(slides, 1):
        _read_slide(slide, f"slide {number}", manuscript)
    return manuscript


def _read_slide(slide: Any, place: str, manuscript: Manuscript) -> None:
    title = slide.shapes.title
    words = " ".join(title.text_frame.text.split()) if title is not None else ""
    if not words:
        manuscript.losses.append(Loss(place, "its title: it has none, and is called after its number"))
    manuscript.parts.append(Headline(words or place.capitalize(), 1, place))
    for shape in _flat(slide.shapes):
        if title is None or shape.shape_id != title.shape_id:
            _read_shape(shape, place, manuscript)
    if slide.has_notes_slide and (frame := slide.notes_slide.notes_text_frame) is not None:
        notes = "\n\n".join(escape(text.strip()) for text in frame.text.split("\n") if text.strip())
        if notes:
            manuscript.parts.append(Prose(notes, place, is_notes=True))


def _read_shape(shape: Any, place: str, manuscript: Manuscript) -> None:
    if _kind_of(shape) in _DECORATION:
        return
    if getattr(shape, "has_table", False) and shape.has_table:
        rows = [[escape(cell.text) for cell in row.cells] for row in shape.table.rows]
        manuscript.parts.append(Prose(make_table(rows), place))
    elif getattr(shape, "has_chart", False) and shape.has_chart:
        manuscript.losses.append(Loss(place, "a chart: draw it anew as a figure, from its numbers"))
    elif hasattr(shape, "image"):
        name = f"picture-{len(manuscript.pictures) + 1}.{shape.image.ext}"
        manuscript.pictures[name] = shape.image.blob
        manuscript.parts.append(Prose(f"![{escape(_alternative(shape))}](media/{name})", place))
    elif shape.has_text_frame and shape.text_frame.text.strip():
        lines = (" ".join(paragraph.text.split()) for paragraph in shape.text_frame.paragraphs)
        items = [escape(line) for line in lines if line]
        manuscript.parts.append(Prose(make_list(items) if len(items) > 1 else "".join(items), place))
    elif shape.shape_type is None and not shape.has_text_frame:
        manuscript.losses.append(Loss(place, f"“{shape.name}”, which is no text, picture or table"))


def _flat(shapes: Iterable[Any]) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _flat(shape.shapes)
        else:
            yield shape


def _kind_of(shape: Any) -> str:
    if not shape.is_placeholder:
        return ""
    return str(shape.element.ph.get("type") or "")


def _alternative(shape: Any) -> str:
    """What the deck says that a picture shows; PowerPoint's own guess, which ends so, is none."""
    (properties,) = shape.element.xpath(".//*[local-name()='cNvPr'][1]")[:1]
    text = " ".join((properties.get("descr") or "").split())
    return "" if text.endswith((".png", ".jpg", ".jpeg")) else text
