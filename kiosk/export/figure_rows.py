"""Owns what figures say in words and numbers: what stands beside a drawing, and in its table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatchmethod

from kiosk.briefing import figure_kinds as f
from kiosk.export.spelling import Spelling

Rows = list[tuple[str, str]]


class FigureRows:
    """Reads figures in a language.

    Args:
        language: its code.
        spelling: how it writes dates and numbers.
    """

    def __init__(self, language: str, spelling: Spelling) -> None:
        self._language = language
        self._spelling = spelling

    def number(self, value: float, unit: str = "", text: str = "") -> str:
        """A number with its unit; what an author wrote instead, where there is such a text."""
        if text:
            return text
        number = self._spelling.number(value, self._language)
        return f"{number}%" if unit == "%" else f"{number} {unit}".strip()

    @singledispatchmethod
    def rows(self, _figure: object) -> Rows:
        """What is drawn, and how much, or when; empty for a figure that says all it has in its one number."""
        return []

    @rows.register
    def _(self, figure: f.BarsFigure) -> Rows:
        return self._numbers(figure.bars, figure.unit)

    @rows.register
    def _(self, figure: f.ShareFigure) -> Rows:
        return self._numbers(figure.parts, figure.unit)

    def _numbers(self, bars: Iterable[f.Bar], unit: str) -> Rows:
        return [(bar.label, self.number(bar.value, unit, bar.text)) for bar in bars]

    @rows.register
    def _(self, figure: f.CompareFigure) -> Rows:
        texts = ((side, self.side(side, figure.unit)) for side in figure.sides)
        return [(side.label, "; ".join([*([text] if text else []), *side.points])) for side, text in texts]

    def side(self, side: f.ComparedSide, unit: str) -> str:
        """The number of one of two states, where it has one."""
        return side.text or (self.number(side.value, unit) if side.value is not None else "")

    @rows.register
    def _(self, figure: f.LineFigure) -> Rows:
        return [(self._date(point.date), self.number(point.value, figure.unit, point.text)) for point in figure.points]

    @rows.register
    def _(self, figure: f.FlowFigure) -> Rows:
        return [(giver.who, giver.gives) for giver in figure.chain]

    @rows.register
    def _(self, figure: f.MapFigure) -> Rows:
        return [(place.label, place.text) for place in figure.places]

    @rows.register
    def _(self, figure: f.TimelineFigure) -> Rows:
        return [(self._date(moment.date), moment.label) for moment in figure.moments]

    def _date(self, text: str) -> str:
        return self._spelling.date(text, self._language)
