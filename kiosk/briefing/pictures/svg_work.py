"""Owns how much work an SVG is to draw, and how deep: what it uses again is counted as often as it is drawn.

Loops and nests of ``use``, markers at each corner, filters one behind the other, rules of style times elements: a file
of a few KB can keep a renderer busy for ever. So the work is added up beforehand, and too much of it is not drawn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kiosk.briefing.pictures.facts import BadPictureError
from kiosk.briefing.pictures.svg_style import Rule, addresses
from kiosk.briefing.problems import Code

MOST_WORK = 30_000
"""In shapes; one that fills 1920 × 960 px takes 1.4 ms at most (Qt 6.11), an ordinary one a hundredth of that."""
DEEPEST = 32
"""Elements within each other; Qt 6.11 draws none that lies deeper, and counts what ``use`` puts there."""

_FILTER, _MASK = 150, 10
"""One step of a filter, one mask: both are as large as the picture."""
_PIXELS_A_SHAPE = 80_000
_NUMBERS_A_SHAPE = 20
_RULES_A_SHAPE = 2_000
"""So many rules of style are asked of an element while one shape is drawn."""

_NUMBER = re.compile(r"[0-9.]+")
_CLASS = re.compile(r"\.([\w-]+)")
_NOT_DRAWN = "clip-path"
_TOO_DEEP = f"nests more than {DEEPEST} elements in each other"


class Part:
    """One element: its own work, the work of what stands in it, and what it draws again.

    Args:
        work: its own, in plain shapes.
        corners: at how many points it draws its markers.
    """

    def __init__(self, work: float, corners: int = 0) -> None:
        self.work = work
        self.corners = corners
        self.height = 1
        self._uses: Counter[str] = Counter()
        self._depths: dict[str, int] = {}
        self._markers: list[str] = []

    def draw(self, property_: str, id_: str) -> None:
        """Draw what a property names, such as a pattern or a marker."""
        if property_.startswith("marker"):
            self._markers.append(id_)
        elif property_ != _NOT_DRAWN:
            self.use(id_)

    def use(self, id_: str, times: int = 1, depth: int = 1) -> None:
        """Draw another element again, so often, and so deep within this one."""
        self._uses[id_] += times
        self._depths[id_] = max(depth, self._depths.get(id_, 0))

    def close(self) -> None:
        """Nothing more stands in it: its markers are drawn at all the corners that there are."""
        for id_ in self._markers:
            self.use(id_, max(1, self.corners))

    def take(self, inner: Part) -> None:
        """Add what stands in it."""
        self.work += inner.work
        self.corners += inner.corners
        self.height = max(self.height, inner.height + 1)
        for id_, times, depth in inner.uses():
            self.use(id_, times, depth + 1)

    def uses(self) -> Iterator[tuple[str, int, int]]:
        """Which others it draws, how often, and how deep within."""
        return ((id_, times, self._depths[id_]) for id_, times in self._uses.items())


class Work:
    """The work of a whole picture, added up element by element."""

    def __init__(self) -> None:
        self._named: dict[str, Part] = {}
        self._sums: dict[str, tuple[float, int]] = {}
        self._elements = 0
        self._classes: Counter[str] = Counter()
        self._rules: list[Rule] = []

    def count_element(self, depth: int, classes: Iterable[str]) -> None:
        """One more, within so many others and itself.

        Raises:
            BadPictureError: there are too many, or it lies too deep.
        """
        self._elements += 1
        self._classes.update(classes)
        if self._elements > MOST_WORK:
            raise too_much(f"has more than {MOST_WORK} elements")
        if depth > DEEPEST:
            raise too_much(_TOO_DEEP)

    def keep(self, id_: str, part: Part) -> None:
        """Remember an element by its name, so that another may draw it again."""
        self._named.setdefault(id_, part)

    def add_rules(self, rules: Iterable[Rule]) -> None:
        """Rules of style: each is tried on each element, and may name what is drawn with it."""
        self._rules += rules

    def require_bounded(self, root: Part) -> None:
        """Add all up.

        Raises:
            BadPictureError: it is too much, too deep, or goes round in a circle.
        """
        for rule in self._rules:
            self._draw_by_rule(rule, root)
        work, height = self._sum(root, frozenset())
        if height > DEEPEST:
            raise too_much(_TOO_DEEP)
        if work + len(self._rules) * self._elements / _RULES_A_SHAPE > MOST_WORK:
            raise too_much("would take too long to draw")

    def _draw_by_rule(self, rule: Rule, root: Part) -> None:
        named = [self._classes[one] for one in _CLASS.findall(rule.selector)]
        times = min(named, default=self._elements)
        for property_, value in rule.declarations:
            for address in addresses(value) if property_ != _NOT_DRAWN else ():
                root.use(address[1:], max(times, root.corners if property_.startswith("marker") else 0))

    def _sum(self, part: Part, within: frozenset[str]) -> tuple[float, int]:
        work, height = part.work, part.height
        for id_, times, depth in part.uses():
            if id_ in within:
                raise too_much(f"draws `{id_}` within itself")
            if len(within) >= DEEPEST:
                raise too_much(_TOO_DEEP)
            if id_ not in self._named:
                continue
            if id_ not in self._sums:
                self._sums[id_] = self._sum(self._named[id_], within | {id_})
            inner, below = self._sums[id_]
            work += inner * times
            height = max(height, depth + below)
        return work, height


def own_work(name: str, attributes: Mapping[str, str]) -> Part:
    """An element by itself."""
    numbers = sum(1 for _ in _NUMBER.finditer(attributes.get("d") or attributes.get("points") or ""))
    extra = _FILTER if name.startswith("fe") else _MASK if name == "mask" else numbers / _NUMBERS_A_SHAPE
    return Part(1 + extra, numbers // 2)


def work_of_pixels(pixels: int) -> float:
    """A picture inside of the picture."""
    return pixels / _PIXELS_A_SHAPE


def work_of_words(text: str) -> float:
    """Words that are set."""
    return float(sum(map(len, text.split())))


def too_much(what: str) -> BadPictureError:
    """The complaint of an SVG that is not to be drawn."""
    message = f"Simplify this SVG, or export it as PNG: it {what}, so it is not drawn."
    return BadPictureError(Code.PICTURE_TOO_MUCH, message)
