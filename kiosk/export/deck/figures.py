"""Owns figures in a deck: charts of the office program where they are numbers, else shapes that can be edited."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import singledispatchmethod
from typing import Any

from kiosk.briefing import figure_kinds as f
from kiosk.briefing.figure_sums import date_in_years
from kiosk.briefing.typography import typeset
from kiosk.export.deck.canvas import FAINT, QUIET, Box, Canvas, Colour, Look, describe
from kiosk.export.deck.charts import Scale, add_bars, add_line, add_share
from kiosk.export.deck.map_shapes import draw_map
from kiosk.export.figure_drawings import whole_row
from kiosk.export.figure_rows import FigureRows, Rows
from kiosk.show.pages.block_shapes import FigureShape, MapProps

_LABEL, _CAPTION, _VALUE, _TEXT = 38.0, 30.0, 150.0, 36.0
"""Px of type."""
_MOST_SHAPES = 500
"""More dots are a ring: nobody edits them one by one."""


class FigureDrawer:
    """Draws figures onto the slides of a deck.

    Args:
        language: of the deck.
        rows: what they say in it.
        said: the words that an export adds, by name.
    """

    def __init__(self, language: str, rows: FigureRows, said: Mapping[str, str]) -> None:
        self._language = language
        self._words = said
        self._rows = rows

    def draw(self, slide: Any, figure: f.Figure, drawn: FigureShape, box: Box, colour: Colour) -> None:
        """A whole figure, its label over it and its caption below.

        Args:
            slide: of python-pptx.
            figure: as it was written.
            drawn: as the stage draws it.
            box: where.
            colour: of what it counts.
        """
        canvas = Canvas(slide.shapes)
        label, caption = self._set(figure.label), self._set(figure.caption)
        room = box
        if label:
            high = _LABEL * 1.3 * _lines(label, _LABEL, box.width)
            canvas.text(Box(box.x, box.y, box.width, high), label, Look(_LABEL, strong=True))
            room = box.below(high + 16)
        if caption:
            high = _CAPTION * 1.3 * _lines(caption, _CAPTION, box.width)
            room = Box(room.x, room.y, room.width, max(60.0, room.height - high - 12))
            canvas.text(Box(box.x, room.y + room.height + 12, box.width, high), caption, Look(_CAPTION, QUIET))
        self._draw(figure, canvas, room, colour, drawn)

    def _set(self, text: str) -> str:
        return typeset(text, self._language)

    def _said(self, figure: f.Figure) -> Rows:
        return [(self._set(what), self._set(much)) for what, much in self._rows.rows(figure)]

    @singledispatchmethod
    def _draw(self, figure: Any, _canvas: Canvas, _box: Box, _colour: Colour, _drawn: FigureShape) -> None:
        raise TypeError(figure)

    @_draw.register
    def _(self, figure: f.NumberFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        value = self._set(figure.value)
        size = min(_VALUE, box.width / max(1, len(value)) * 1.8)
        describe(
            canvas.text(Box(box.x, box.y, box.width, size * 1.3), value, Look(size, colour, strong=True)), figure.alt
        )

    @_draw.register
    def _(self, figure: f.DotsFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        self._many(figure, canvas, box, colour)

    @_draw.register
    def _(self, figure: f.PeopleFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        self._many(figure, canvas, box, colour)

    def _many(self, figure: f.DotsFigure | f.PeopleFigure, canvas: Canvas, box: Box, colour: Colour) -> None:
        counts = {"value": self._rows.number(figure.value), "of": self._rows.number(figure.of)}
        text = self._set(self._words["of"].format(**counts))
        canvas.text(Box(box.x, box.y, box.width, 96), text, Look(72, colour, strong=True))
        room = box.below(116)
        if figure.of > _MOST_SHAPES:
            rest = float(figure.of - figure.value)
            describe(add_share(canvas.shapes, room, [(text, "")], [float(figure.value)], rest), figure.alt)
            return
        ratio = 2.0 if isinstance(figure, f.PeopleFigure) else 1.0
        fitting = math.ceil(math.sqrt(figure.of * ratio * room.width / room.height))
        columns = whole_row(figure.of, fitting, persons=isinstance(figure, f.PeopleFigure))
        rows = math.ceil(figure.of / columns)
        cell = min(room.width / columns, room.height / rows / ratio, 120.0)
        with canvas.grouped(figure.alt):
            for place in range(figure.of):
                row, column = divmod(place, columns)
                spot = Box(room.x + column * cell, room.y + row * cell * ratio, cell, cell * ratio)
                lit = colour if place < figure.value else FAINT
                if isinstance(figure, f.PeopleFigure):
                    _person(canvas, spot, lit)
                else:
                    canvas.oval(Box(spot.x, spot.y, cell * 0.78, cell * 0.78), lit)

    @_draw.register
    def _(self, figure: f.BarsFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        values = [bar.value for bar in figure.bars]
        whole = figure.total or (100.0 if figure.unit == "%" else 0.0)
        most = max(whole, max(values, default=1.0) * 1.25) or 1.0
        describe(add_bars(canvas.shapes, box, Scale(self._said(figure), values, most), colour), figure.alt)

    @_draw.register
    def _(self, figure: f.ShareFigure, canvas: Canvas, box: Box, _colour: Colour, _drawn: object) -> None:
        values = [part.value for part in figure.parts]
        whole = figure.total or (100.0 if figure.unit == "%" else 0.0)
        rest = max(0.0, whole - sum(values))
        describe(add_share(canvas.shapes, box, self._said(figure), values, rest), figure.alt)

    @_draw.register
    def _(self, figure: f.LineFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        spots = [(date_in_years(point.date), point.value) for point in figure.points]
        describe(add_line(canvas.shapes, box, self._said(figure), spots, colour), figure.alt)

    @_draw.register
    def _(self, figure: f.CompareFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        most = max((side.value for side in figure.sides if side.value is not None), default=1.0) or 1.0
        with canvas.grouped(figure.alt):
            for place, side in enumerate(figure.sides):
                column = box.column(place, len(figure.sides), 40)
                label = self._set(side.label)
                high = _LABEL * 1.3 * _lines(label, _LABEL, column.width)
                canvas.text(Box(column.x, column.y, column.width, high), label, Look(_LABEL, strong=True))
                rest = column.below(high + 12)
                if text := self._set(self._rows.side(side, figure.unit)):
                    size = min(84.0, column.width / len(text) * 1.7)
                    canvas.text(Box(rest.x, rest.y, rest.width, size * 1.3), text, Look(size, colour, strong=True))
                    rest = rest.below(size * 1.3 + 12)
                if side.value is not None:
                    canvas.bar(Box(rest.x, rest.y, rest.width, 18), FAINT)
                    canvas.bar(Box(rest.x, rest.y, max(2.0, rest.width * side.value / most), 18), colour)
                    rest = rest.below(40)
                if side.points:
                    canvas.text(rest, "\n".join(f"• {self._set(point)}" for point in side.points), Look(_TEXT))

    @_draw.register
    def _(self, figure: f.TimelineFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        rows = self._said(figure)
        size = min(_TEXT, box.height / max(1, len(rows)) / 2.9)
        with canvas.grouped(figure.alt):
            heights = [size * 1.3 * (1 + _lines(label, size, box.width - 60)) + size * 0.4 for _, label in rows]
            top = box.y
            if len(rows) > 1:
                canvas.line((box.x + 12, top + 20), (box.x + 12, top + sum(heights[:-1]) + 20), FAINT)
            for (date, label), high in zip(rows, heights, strict=True):
                canvas.oval(Box(box.x, top + size * 0.4, 24, 24), colour)
                canvas.text(Box(box.x + 60, top, box.width - 60, size * 1.3), date, Look(size, colour, strong=True))
                canvas.text(Box(box.x + 60, top + size * 1.3, box.width - 60, high - size * 1.3), label, Look(size))
                top += high

    @_draw.register
    def _(self, figure: f.ConditionsFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        with canvas.grouped(figure.alt):
            pieces = len(figure.conditions) + len(figure.results)
            high = min(130.0, (box.height - 80) / max(1, pieces) - 16)
            top = box.y
            for place, text in enumerate((*figure.conditions, *figure.results)):
                if place == len(figure.conditions):
                    canvas.arrow_down(Box(box.x + box.width / 2 - 28, top, 56, 60), colour)
                    top += 76
                canvas.card(Box(box.x, top, box.width, high), self._set(text), _TEXT, colour)
                top += high + 16

    @_draw.register
    def _(self, figure: f.FlowFigure, canvas: Canvas, box: Box, colour: Colour, _drawn: object) -> None:
        with canvas.grouped(figure.alt):
            turns = sum(one.hidden != other.hidden for one, other in zip(figure.chain, figure.chain[1:], strict=False))
            views = turns if figure.view else 0
            step = min(150.0, (box.height - views * 50) / max(1, len(figure.chain)))
            top = box.y
            for place, giver in enumerate(figure.chain):
                before = figure.chain[place - 1] if place else giver
                if before.hidden != giver.hidden and figure.view:
                    canvas.line((box.x, top + 6), (box.x + box.width, top + 6), QUIET, dashed=True)
                    canvas.text(Box(box.x, top + 10, box.width, 36), self._set(figure.view), Look(_CAPTION, QUIET))
                    top += 50
                tint = FAINT if giver.hidden else colour
                text = self._set(giver.who) + (f"\n{self._set(giver.gives)}" if giver.gives else "")
                canvas.card(Box(box.x, top, box.width, step * 0.74), text, _CAPTION, tint, dashed=giver.hidden)
                if place < len(figure.chain) - 1:
                    canvas.arrow_down(Box(box.x + box.width / 2 - 16, top + step * 0.77, 32, step * 0.2), tint)
                top += step

    @_draw.register
    def _(self, figure: f.MapFigure, canvas: Canvas, box: Box, colour: Colour, drawn: MapProps) -> None:
        if figure.value:
            canvas.text(Box(box.x, box.y, box.width, 100), self._set(figure.value), Look(76, colour, strong=True))
            box = box.below(116)
        rows = [" · ".join(filter(None, row)) for row in self._said(figure)]
        listed = _CAPTION * 1.35 * sum(_lines(row, _CAPTION, box.width) for row in rows)
        room = Box(box.x, box.y, box.width, max(120.0, box.height - listed - 20))
        with canvas.grouped(figure.alt):
            high = draw_map(canvas, drawn, room, colour)
        canvas.text(Box(box.x, box.y + high + 20, box.width, listed), "\n".join(rows), Look(_CAPTION))


def _person(canvas: Canvas, spot: Box, colour: Colour) -> None:
    """A head and shoulders."""
    wide = spot.width * 0.72
    head = wide * 0.62
    canvas.oval(Box(spot.x + (wide - head) / 2, spot.y, head, head), colour)
    canvas.dome(Box(spot.x, spot.y + head * 1.12, wide, spot.height * 0.9 - head * 1.12), colour)


def _lines(text: str, size: float, width: float) -> int:
    """How many lines words take, in a type whose letters are wide: an office's may be any."""
    return sum(max(1, math.ceil(len(line) * size * 0.56 / width)) for line in text.split("\n"))
