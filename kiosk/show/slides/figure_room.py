"""Owns whether a figure can be read on a slide: how high it is, and how much smaller it is drawn so that it fits.

``ui/Kiosk/Stage/SlideFigure.qml`` draws a figure with the sizes of the hub, enlarged, and then smaller as a whole where
it is too high. Here its height is told without Qt, from the same sizes (``Theme.qml``, at 1920 × 1080).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from kiosk.show.pages import block_shapes as shapes
from kiosk.show.slides.layout import SlideLayout
from kiosk.show.slides.ruler import Ruler

ENLARGED = 1.35
"""How much larger than in the hub a figure is drawn."""
SMALLEST_TYPE = 24.0
"""px of the canvas: the type of the sources at the foot of a slide. No figure has smaller."""
SMALLEST_DOT = 8.0
"""px of the canvas, from one dot to the next."""

_BODY, _SMALL, _HEADING, _HUGE = 27.0, 23.0, 36.0, 96.0
_GAP, _HALF = 24.0, 12.0
_LEADING = 1.257 * 1.08
"""The height of a line of Source Sans, in sizes, and what ``Words`` adds to it."""
_DOTS_AREA, _SMALLEST_PITCH = 260.0, 5.0
SMALLEST_MAP = 0.45
"""A map makes room for its words down to this share of its width (``MapFigure.qml``)."""


def is_readable(ruler: Ruler, figure: shapes.FigureShape, layout: SlideLayout) -> bool:
    """Whether a figure is drawn on a slide with type and dots that a room can see.

    Args:
        ruler: measures its words.
        figure: its props.
        layout: where on the slide it stands.
    """
    room = _room(ruler, layout)
    fitted = min(1.0, layout.figure_height / max(1.0, drawn_height(ruler, figure, layout)))
    dots = room.pitch(figure.of) if isinstance(figure, shapes.DotsProps) else math.inf
    return _SMALL * ENLARGED * fitted >= SMALLEST_TYPE and dots * ENLARGED * fitted >= SMALLEST_DOT


def drawn_height(ruler: Ruler, figure: shapes.FigureShape, layout: SlideLayout) -> float:
    """How high a figure would be on a slide that had room for it, in px of the canvas; arguments as ``is_readable``."""
    return _room(ruler, layout).height(figure) * ENLARGED


def _room(ruler: Ruler, layout: SlideLayout) -> _Room:
    return _Room(ruler, layout.figure_width / ENLARGED, layout.figure_height / ENLARGED)


class _Room:
    """A place in which figures are drawn, in px of the hub."""

    def __init__(self, ruler: Ruler, width: float, height: float) -> None:
        self._ruler = ruler
        self._width = width
        self._height = height

    def height(self, figure: shapes.FigureShape) -> float:
        """How high a figure is, with all that stands below it."""
        return _HEIGHTS[type(figure)](self, figure) + self._words_below(figure)

    def _words_below(self, figure: shapes.FigureShape) -> float:
        below = (figure.caption, "background" if figure.background else "")
        return sum(_GAP + self._words(text, _SMALL) for text in below if text)

    def pitch(self, dots: int) -> float:
        """From one dot to the next."""
        return max(_SMALLEST_PITCH, self._pitch_of(self._dots_in_row(dots), dots))

    def _dots_in_row(self, dots: int) -> int:
        """As ``DotsFigure.qml`` has it: tens, so that they can be counted."""
        most = max(1, math.floor(self._width / _SMALLEST_PITCH))
        rows: list[int] = [min(10, most), *range(20, most + 1, 10)]
        return max(rows, key=lambda in_row: (self._pitch_of(in_row, dots), -in_row))

    def _pitch_of(self, in_row: int, dots: int) -> float:
        return min(44.0, self._width / in_row, _DOTS_AREA / math.ceil(dots / in_row))

    def number(self, figure: shapes.NumberProps) -> float:
        return self._value(figure.value, figure.label)

    def dots(self, figure: shapes.DotsProps) -> float:
        pitch = self.pitch(figure.of)
        rows = math.ceil(figure.of / self._dots_in_row(figure.of))
        return self._value("0", figure.label) + _HALF * 3 + rows * pitch

    def bars(self, figure: shapes.BarsProps) -> float:
        one = _HALF * 0.5 + _BODY * _LEADING
        return self._below(figure.label, (one + self._words(bar.label, _SMALL) for bar in figure.bars))

    def timeline(self, figure: shapes.TimelineProps) -> float:
        one = _SMALL * _LEADING
        beside = self._width - _BODY * 0.6 - _GAP
        moments = (one + self._words(moment.label, _BODY, beside) for moment in figure.moments)
        return self._below(figure.label, moments)

    def people(self, figure: shapes.PeopleProps) -> float:
        pitch = float(max(12.0, min(56.0, (self._width * 96 / figure.of) ** 0.5)))
        fitting = max(1, math.floor(self._width / pitch))
        rows = math.ceil(figure.of / min(figure.of, fitting - fitting % 5 if fitting > 5 else fitting))
        return self._value("0", figure.label) + _HALF * 3 + rows * pitch * 2

    def compare(self, figure: shapes.CompareProps) -> float:
        half = (self._width - _GAP) / 2
        scaled = all(side.value is not None for side in figure.sides)
        above = max((self._words(side.text, _HEADING, half) for side in figure.sides), default=0.0)
        below = (
            self._words(side.label, _BODY, half)
            + sum(_HALF / 2 + self._words(point, _SMALL, half) for point in side.points)
            for side in figure.sides
        )
        column = _BODY * 4.5 if scaled else _HALF / 2
        return self._below(figure.label, ()) + _GAP + above + column + _HALF * 2 + max(below, default=0.0)

    def share(self, figure: shapes.ShareProps) -> float:
        beside = self._width - _BODY * 0.8 - _HALF
        parts = (
            self._words(part.text or "0", _BODY, beside) + self._words(part.label, _SMALL, beside)
            for part in figure.parts
        )
        return self._below(figure.label, (_BODY * 2, *parts))

    def line(self, figure: shapes.YearsProps) -> float:
        begin = figure.points[0].years if figure.points else 0.0
        years = max(1e-9, figure.points[-1].years - begin) if figure.points else 1.0
        middles = [_BODY + (self._width - _BODY * 2) * (point.years - begin) / years for point in figure.points]
        above = self._rows(middles, [point.text or f"{point.value:g} {figure.unit}" for point in figure.points])
        below = self._rows(middles, [point.date for point in figure.points])
        marks = (above + below) * _SMALL * 1.4 + _HALF * 1.5
        return self._below(figure.label, (marks + _BODY * 5,))

    def _rows(self, middles: list[float], texts: list[str]) -> int:
        """On how many rows texts stand beside each other, each around its middle."""
        ends: list[float] = []
        for middle, text in zip(middles, texts, strict=True):
            wide = min(self._ruler.width(text, "strong", _SMALL), self._width)
            left = max(0.0, min(self._width - wide, middle - wide / 2))
            level = next((place for place, end in enumerate(ends) if end <= left), len(ends))
            ends[level : level + 1] = [left + wide + _HALF]
        return len(ends)

    def flow(self, figure: shapes.FlowProps) -> float:
        inside = self._width - _GAP * 2
        givers = sum(self._words(giver.who, _BODY, inside) + _HALF for giver in figure.chain)
        gifts = sum(self._words(giver.gives, _SMALL, inside - _SMALL) + _HALF * 0.75 for giver in figure.chain[:-1])
        parted = len({giver.hidden for giver in figure.chain}) > 1
        view = self._words(figure.view, _SMALL, self._width * 0.7) + _GAP if parted else 0.0
        return self._below(figure.label, ()) + _GAP + givers + gifts + view

    def map(self, figure: shapes.MapProps) -> float:
        value = self._words(figure.value, _HUGE) + _HALF if figure.value else 0.0
        texts = [" · ".join(filter(None, (place.label, place.text))) for place in figure.places]
        lines, used = 1, 0.0
        for text in texts:
            wide = min(self._width, self._ruler.width(text, "sans", _SMALL) + _SMALL + _HALF)
            more = self._ruler.lines(text, "sans", _SMALL, self._width - _SMALL) - 1
            lines, used = (lines, used + wide + _HALF) if used + wide <= self._width else (lines + 1, wide + _HALF)
            lines += more
        chart = self._width * figure.frame[3] / figure.frame[2]
        listed = lines * (_SMALL * _LEADING + _HALF)
        around = value + self._words(figure.label, _BODY) + _HALF + _HALF + listed
        left = self._height - around - self._words_below(figure)
        return around + min(chart, max(chart * SMALLEST_MAP, left))

    def conditions(self, figure: shapes.ConditionsProps) -> float:
        inside = self._width - _GAP * 2
        conditions = (self._words(f"1  {text}", _BODY, inside) + _HALF for text in figure.conditions)
        results = (self._words(text, _BODY, inside) - _HALF * 0.5 for text in figure.results)
        return self._below(figure.label, (*conditions, *results)) + _GAP * 2

    def _value(self, value: str, label: str) -> float:
        return self._words(value, _HUGE) + _HALF + self._words(label, _BODY)

    def _below(self, label: str, pieces: Iterable[float]) -> float:
        return self._words(label, _BODY) + sum(_GAP + piece for piece in pieces)

    def _words(self, text: str, size: float, width: float = 0.0) -> float:
        return self._ruler.lines(text, "sans", size, width or self._width) * size * _LEADING


_HEIGHTS: dict[type, Callable[[_Room, Any], float]] = {
    shapes.NumberProps: _Room.number,
    shapes.DotsProps: _Room.dots,
    shapes.BarsProps: _Room.bars,
    shapes.TimelineProps: _Room.timeline,
    shapes.ConditionsProps: _Room.conditions,
    shapes.PeopleProps: _Room.people,
    shapes.CompareProps: _Room.compare,
    shapes.ShareProps: _Room.share,
    shapes.YearsProps: _Room.line,
    shapes.FlowProps: _Room.flow,
    shapes.MapProps: _Room.map,
}
