"""Owns the check of a drawing: plain shapes of SVG in two colours, so that it looks as it was meant in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from kiosk.briefing.pictures.address import find_file
from kiosk.briefing.pictures.drawing import ACCENT, INK, read_drawing
from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import Place

_SHAPES = ("path", "line", "circle", "ellipse", "rect", "polyline", "polygon")
_HOLDERS = ("svg", "g")
_COLOURED = ("fill", "stroke")
_COLOURS = (INK.lower(), ACCENT.lower(), "none")
_GEOMETRY = "xmlns viewBox width height transform d points x y x1 y1 x2 y2 cx cy r rx ry fill-rule"
_PEN = "stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset"
_KNOWN = frozenset((*_COLOURED, *_GEOMETRY.split(), *_PEN.split()))


def check_drawing(page: Path, place: Place, folder: Path, address: str) -> Iterator[Problem]:
    """Find what is wrong with the drawing that a page names.

    What keeps it from being drawn is told where the page names it; what should not be in it, at its place in the
    drawing's own file.

    Args:
        page: the file that names it.
        place: where in that.
        folder: the briefing.
        address: as the page names it.
    """
    found = find_file(folder, address)
    complaints, data = found.complaints, b""
    if not complaints:
        try:
            drawing = read_drawing(folder / found.path)
            complaints, data = drawing.facts.complaints, drawing.data
        except BadPictureError as error:
            complaints = (error.complaint,)
    for complaint in complaints:
        yield problem_at(page, place, *complaint)
    if data:
        for where, message in _Reading().read(data):
            yield problem_at(folder / found.path, where, Code.BAD_DRAWING, message)


class _Reading:
    """The reading of a drawing that is known to be well-formed, under way."""

    def __init__(self) -> None:
        self._filled = [False]  # of each element that is open, whether it says how shapes in it are filled
        self._found: list[tuple[Place, str]] = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = lambda _name: self._filled.pop()
        self._parser.CharacterDataHandler = self._text

    def read(self, data: bytes) -> list[tuple[Place, str]]:
        if b"&" in data or b"\0" in data:
            return [(Place(), "Save the drawing as plain UTF-8 without `&`: colours are replaced as they are written.")]
        self._parser.Parse(data, True)
        return self._found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        is_root = len(self._filled) == 1
        self._filled.append(self._filled[-1] or "fill" in attributes)
        if name not in (*_SHAPES, *_HOLDERS):
            self._note(f"Draw this with {', '.join(_SHAPES)}: <{name}> is none of them.")
            return
        if name in _SHAPES and name != "line" and not self._filled[-1]:
            self._note(f"Write `fill` here or around it (a colour or none): SVG fills <{name}> in black.")
        if is_root and "viewBox" not in attributes:
            self._note('Write a `viewBox`, such as "0 0 160 160": what is drawn scales with it.')
        for key, value in attributes.items():
            self._see_attribute(key, value.strip().lower())

    def _see_attribute(self, key: str, value: str) -> None:
        if key not in _KNOWN:
            self._note(f"Remove `{key}`: a drawing has shapes, their lines and their colours alone.")
        elif key in _COLOURED and value not in _COLOURS:
            self._note(f"Write {INK} (ink), {ACCENT} (accent) or none for `{key}`: no other colour follows the theme.")

    def _text(self, text: str) -> None:
        if text.strip():
            self._note("Remove these words: a drawing is understood without any, in every language.")

    def _note(self, message: str) -> None:
        place = Place(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)
        self._found.append((place, message))
