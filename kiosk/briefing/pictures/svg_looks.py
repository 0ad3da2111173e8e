"""Owns what an SVG can ask for and Qt does not draw, or draws otherwise; each met with Qt 6.11 beside Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from kiosk.briefing.pictures.facts import Complaint, Facts
from kiosk.briefing.pictures.svg_style import Rule
from kiosk.briefing.problems import Code

FONTS = ("Source Sans Pro", "Source Serif Pro")
"""Those that the program brings along; any other may be missing on the next machine."""

_DRAWN = frozenset(
    """svg g defs symbol use rect circle ellipse line polyline polygon path text tspan image a switch style script
    linearGradient radialGradient stop solidColor pattern marker mask clipPath title desc metadata view
    filter feGaussianBlur feColorMatrix feOffset feFlood feMerge feMergeNode feComposite feBlend""".split()  # noqa: SIM905
)
_MOVING = frozenset(("animate", "animateTransform", "animateMotion", "animateColor", "set"))
_SHAPES = frozenset(("rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "text", "use", "image"))
_WORDLESS = frozenset(("metadata", "foreignObject", "title", "desc", "style", "script"))
"""Nothing in them is to be drawn."""

_HARMLESS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "clip-path": frozenset(("none",)),
        "mix-blend-mode": frozenset(("normal",)),
        "paint-order": frozenset(("normal",)),
        "letter-spacing": frozenset(("normal", "0", "0px")),
        "word-spacing": frozenset(("normal", "0", "0px")),
        "text-decoration": frozenset(("none",)),
        "writing-mode": frozenset(("lr", "lr-tb", "horizontal-tb")),
        "dominant-baseline": frozenset(("auto", "alphabetic", "baseline")),
        "alignment-baseline": frozenset(("auto", "alphabetic", "baseline")),
        "baseline-shift": frozenset(("baseline", "0", "0px", "0%")),
        "transform-origin": frozenset(("0", "0 0", "0px 0px")),
        "direction": frozenset(("ltr",)),
        "mask-type": frozenset(("luminance",)),
        "textLength": frozenset(),
        "pathLength": frozenset(),
    }
)
"""Properties that are not drawn, each with the values that ask for nothing."""

_IN_CSS = frozenset("transform font x y width height cx cy r rx ry d".split())  # noqa: SIM905
"""What is drawn as an attribute, and not from a style."""

_COLOURS = frozenset(("fill", "stroke", "stop-color", "flood-color", "color"))
_UNKNOWN_COLOUR = re.compile(
    r"(?:rgba|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var)\(.*|rgb\(.*/.*|#[0-9a-f]{4}|#[0-9a-f]{8}"
    r"|context-(?:fill|stroke)|rebeccapurple",
    re.IGNORECASE | re.DOTALL,
)
_OPACITIES = frozenset(("opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "flood-opacity"))
_LENGTHS = frozenset("x y width height cx cy r rx ry x1 y1 x2 y2 stroke-width font-size dx dy".split())  # noqa: SIM905
_MEASURED = frozenset(("rect", "circle", "ellipse", "line", "text", "tspan", "use", "image", "path", "g", "svg"))
_UNIT = re.compile(r"[-+0-9.e\s]*[0-9.]\s*(%|em|rem|ex|ch|mm|cm|in|pt|pc|vw|vh)\s*", re.IGNORECASE)
_SELECTOR = re.compile(r"\[|:(?!:?(?:hover|focus|active|root)\b)[\w-]+")
_POSITIONS = ("x", "y", "dx", "dy", "rotate")


class Looks:
    """What of one picture is drawn otherwise, noted while it is read."""

    def __init__(self) -> None:
        self.moves = False
        self._found: dict[str, str] = {}
        self._families: dict[str, None] = {}
        self._line_begins: Mapping[str, str] = {}
        self._ids: set[str] = set()
        self._prefix = ""
        self._has_text = self._has_shapes = False

    def complaint(self) -> Complaint | None:
        """All of it in one sentence; None where all is drawn as it was meant."""
        named = [*self._found.values(), *self._fonts()]
        if not named:
            return None
        message = f"Export this SVG as PNG, or without what is not drawn as it was meant: {', '.join(named)}."
        return Complaint(Code.PICTURE_DRAWN_OTHERWISE, message)

    def see_element(self, tag: str, attributes: Mapping[str, str], outer: Sequence[str]) -> None:
        """Look at one element, with the names of those that it lies in."""
        prefix, _, name = tag.rpartition(":")
        if not outer:
            self._prefix = prefix
        if prefix != self._prefix or not _WORDLESS.isdisjoint(outer):
            return
        if name in _MOVING:
            self.moves = True
        elif name not in _DRAWN and not (name == "foreignObject" and "switch" in outer):
            self._note(f"`{name}`")
        self._see_place(name, attributes, outer)
        for key, value in attributes.items():
            self.see_property(key, value.strip(), in_css=False)
            if key in _LENGTHS and name in _MEASURED and outer and _UNIT.fullmatch(value):
                self._note("lengths such as ", value.strip())
        self._has_shapes = self._has_shapes or (name in _SHAPES and "defs" not in outer)
        self._ids.add(attributes.get("id", ""))

    def see_property(self, name: str, value: str, *, in_css: bool) -> None:
        """Look at one attribute, or one declaration of a style."""
        lowered = value.lower()
        if name in _HARMLESS:
            self._note(f"`{name}`", when=lowered not in (*_HARMLESS[name], "inherit", "initial"))
        elif in_css and name in _IN_CSS:
            self._note(f"`{name}` in a style", when=lowered not in ("none", "auto", "inherit"))
        elif name in _COLOURS:
            self._note("colours such as ", value, when=bool(_UNKNOWN_COLOUR.fullmatch(value)))
        elif name in _OPACITIES:
            self._note(f"`{name}` in %", when=value.endswith("%"))
        elif name == "filter":
            self._note("filters such as blur(…)", when="(" in value and not lowered.startswith("url("))
        elif name == "font-family":
            self._families[value] = None
        elif name.startswith("animation") and in_css:
            self.moves = self.moves or lowered != "none"
        if "!important" in lowered:
            self._note("`!important`")
        if "var(" in lowered:
            self._note("`var(…)`")

    def see_rules(self, rules: Sequence[Rule]) -> None:
        """Look at a style sheet; one that stands behind what it styles has no effect there (Qt 6.11)."""
        self._note("a style sheet behind what it styles", when=self._has_shapes and bool(rules))
        for rule in rules:
            if rule.selector.startswith("@"):
                continue
            self._note("selectors such as ", f"`{rule.selector}`", when=bool(_SELECTOR.search(rule.selector)))
            for name, value in rule.declarations:
                self.see_property(name, value, in_css=True)

    def see_text(self) -> None:
        """There are words to draw."""
        self._has_text = True

    def see_image(self, facts: Facts, attributes: Mapping[str, str]) -> None:
        """Look at a picture inside of the picture: Qt 6.11 stretches it to its place."""
        try:
            ratio = float(attributes["width"].removesuffix("px")) / float(attributes["height"].removesuffix("px"))
        except (KeyError, ValueError, ZeroDivisionError):
            return
        stretched = abs(ratio * facts.height / facts.width - 1) > 0.02
        self._note("a picture that keeps its shape", when=stretched and attributes.get("preserveAspectRatio") != "none")

    def _see_place(self, name: str, attributes: Mapping[str, str], outer: Sequence[str]) -> None:
        """What is said of where something stands, and by what it is found."""
        if name == "svg":
            self._note("an `svg` within the `svg`", when=bool(outer))
        elif name == "symbol":
            self._note("a `symbol` with a `viewBox`", when="viewBox" in attributes)
        elif name == "tspan":
            moved = [key for key in _POSITIONS if key in attributes and attributes[key] != self._line_begins.get(key)]
            self._note("a `tspan` with a place of its own", when=bool(moved))
            self._line_begins = {}
        elif name == "text":
            self._line_begins = dict(attributes)
            many = any(len(attributes.get(key, "").replace(",", " ").split()) > 1 for key in ("x", "y"))
            self._note("letters that are placed one by one", when=many or "rotate" in attributes)
            self._note("`dx` and `dy` of text", when="dx" in attributes or "dy" in attributes)
        elif name in ("linearGradient", "radialGradient"):
            self._note("a gradient that follows another by `href` (write `xlink:href`)", when="href" in attributes)
        elif name == "pattern":
            self._note("a pattern that follows another", when=any(key.endswith("href") for key in attributes))
            self._note("a pattern that is turned", when="rotate" in attributes.get("patternTransform", ""))
        elif name == "use" and "pattern" in outer:
            later = any(key.endswith("href") and value[1:] not in self._ids for key, value in attributes.items())
            self._note("a pattern of what is defined behind it", when=later)
        elif name == "feColorMatrix":
            self._note("`feColorMatrix`", when=attributes.get("type") in ("saturate", "hueRotate"))

    def _fonts(self) -> Iterator[str]:
        """Qt 6.11 takes a list of fonts for the name of one."""
        if not self._has_text:
            return
        known = {font.lower() for font in FONTS}
        others = [family for family in self._families if family.strip("\"' ").lower() not in known]
        what = f"the font {others[0]}" if others else "" if self._families else "text without a font"
        if what:
            yield f"{what} (turn text into paths, or set it in {FONTS[0]} alone)"

    def _note(self, what: str, example: str = "", *, when: bool = True) -> None:
        """Each thing once, with the first example that was met."""
        if when:
            self._found.setdefault(what, what + example)
