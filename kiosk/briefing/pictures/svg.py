"""Owns the reading of an SVG before a renderer sees it: that it is whole, reads nothing else, and is bounded.

Qt 6.11 follows what an SVG names, be it a file of the machine or a pipe that never ends. So one that names anything but
its own parts is not handed to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.parsers import expat

from kiosk.briefing.pictures.facts import BadPictureError, Facts
from kiosk.briefing.pictures.svg_embedded import read_embedded
from kiosk.briefing.pictures.svg_looks import Looks
from kiosk.briefing.pictures.svg_size import derive_size
from kiosk.briefing.pictures.svg_style import addresses, parse_declarations, parse_rules, without_escapes
from kiosk.briefing.pictures.svg_work import Part, Work, own_work, work_of_pixels, work_of_words
from kiosk.briefing.problems import Code

LONGEST_ENTITY = 1_000
"""Characters; editors of vector drawings shorten addresses by entities, bombs nest them."""

_NAMING = ("href", "src")


def read_svg(data: bytes) -> Facts:
    """What an SVG says of itself, and what of it is not drawn as it was meant.

    Raises:
        BadPictureError: it is no SVG, is cut off, reads other files, or takes too long to draw.
    """
    return _Reading().read(data)


class _Reading:
    """The reading of one SVG, under way."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.ProcessingInstructionHandler = _refuse_instruction
        self._parser.EntityDeclHandler = _refuse_entity
        self._work = Work()
        self._looks = Looks()
        self._open: list[tuple[str, Part]] = []
        self._root = Part(0)
        self._size = (0, 0)
        self._sheet: list[str] = []

    def read(self, data: bytes) -> Facts:
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            where = f"line {error.lineno}, column {error.offset + 1}"
            message = f"Correct this SVG at {where}, or export it anew: there it breaks off, or is no XML."
            raise BadPictureError(Code.PICTURE_DAMAGED, message) from error
        except (LookupError, ValueError) as error:  # an encoding that nobody knows, or not what it says
            raise BadPictureError(Code.PICTURE_DAMAGED, "Save this SVG as UTF-8.") from error
        self._work.require_bounded(self._root)
        found = self._looks.complaint()
        return Facts("svg", *self._size, clear=True, moves=self._looks.moves, complaints=(found,) if found else ())

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        outer = [one for one, _ in self._open]
        self._work.count_element(len(outer) + 1, attributes.get("class", "").split())
        if not outer:
            if name != "svg":
                raise BadPictureError(Code.PICTURE_DISGUISED, f"Put a picture here: this file is <{tag}>, and no SVG.")
            self._size = derive_size(attributes)
        part = own_work(name, attributes)
        self._looks.see_element(tag, attributes, outer)
        for key, value in attributes.items():
            self._see_attribute(part, name, (key.rpartition(":")[2], value.strip()), attributes)
        if id_ := attributes.get("id") or attributes.get("xml:id"):
            self._work.keep(id_, part)
        self._open.append((name, part))

    def _see_attribute(self, part: Part, name: str, said: tuple[str, str], attributes: Mapping[str, str]) -> None:
        key, value = said
        if key == "style":
            for declared, looks in parse_declarations(value):
                self._looks.see_property(declared, looks, in_css=True)
                _draw_named(part, declared, looks)
        elif key not in _NAMING or name == "a":
            _draw_named(part, key, value)
        elif value.startswith("#"):
            part.use(value[1:])
        elif name == "image" and value.startswith("data:"):
            facts = read_embedded(value)
            part.work += work_of_pixels(facts.width * facts.height)
            self._looks.see_image(facts, attributes)
        elif value:
            raise _reaches_out(value)

    def _end(self, _tag: str) -> None:
        name, part = self._open.pop()
        part.close()
        if name == "style":
            self._end_sheet()
        if self._open:
            self._open[-1][1].take(part)
        else:
            self._root = part

    def _text(self, text: str) -> None:
        name, part = self._open[-1]
        if name == "style":
            self._sheet.append(text)
        elif text.strip() and any(one == "text" for one, _ in self._open):
            part.work += work_of_words(text)
            self._looks.see_text()

    def _end_sheet(self) -> None:
        sheet = "".join(self._sheet)
        self._sheet.clear()
        if "@import" in without_escapes(sheet).lower():
            raise _reaches_out("@import")
        rules = parse_rules(sheet)
        self._looks.see_rules(rules)
        self._work.add_rules(rules)
        for rule in rules:
            for name, value in rule.declarations:
                _draw_named(Part(0), name, value)


def _draw_named(part: Part, name: str, value: str) -> None:
    """Note what a property draws, such as a marker or a pattern.

    Raises:
        BadPictureError: it stands in another file.
    """
    for address in addresses(value):
        if address.startswith("#"):
            part.draw(name, address[1:])
        elif not address.startswith("data:"):
            raise _reaches_out(address)


def _refuse_instruction(target: str, data: str) -> None:
    if target.lower() == "xml-stylesheet":
        raise _reaches_out(data)


def _refuse_entity(
    name: str,
    is_parameter: int,
    value: str | None,
    _base: object,
    system: str | None,
    public: str | None,
    _kind: object,
) -> None:
    if is_parameter or system or public or value is None:
        raise _reaches_out(system or name)
    if len(value) > LONGEST_ENTITY or "&" in value or "<" in value:
        message = f"Export this SVG anew, as plain SVG: its entity `{name}` could make a large text of it."
        raise BadPictureError(Code.PICTURE_TOO_MUCH, message)


def _reaches_out(address: str) -> BadPictureError:
    short = address if len(address) <= 80 else f"{address[:79]}…"
    message = f"Put into this SVG itself what it names: it would read `{short}`, so it is not drawn."
    return BadPictureError(Code.PICTURE_REACHES_OUT, message)
