"""Owns figures on paper: a drawing without words, and rows of words that are set beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import singledispatchmethod

from kiosk.briefing import figure_kinds as f
from kiosk.briefing.figure_sums import date_in_years
from kiosk.briefing.typography import typeset
from kiosk.export.figure_drawings import draw_line, draw_many, draw_map, draw_share
from kiosk.export.figure_rows import FigureRows, Rows
from kiosk.export.sheets.data import FigureData, RowData
from kiosk.export.tags import Markup

Keep = Callable[[Markup], str]


class FigureReader:
    """Reads figures for a template.

    Args:
        language: their language.
        rows: what they say in it.
        said: the words that an export adds, by name.
        keep: takes a drawing, and returns the name of its file.
    """

    def __init__(self, language: str, rows: FigureRows, said: Mapping[str, str], keep: Keep) -> None:
        self._language = language
        self._rows = rows
        self._said = said
        self._keep = keep

    def read(self, figure: f.Figure) -> FigureData:
        """A whole figure."""
        value, drawing, rows = self._read(figure, self._rows.rows(figure))
        texts = (figure.alt, figure.label, figure.caption, value)
        alt, label, caption, value = (typeset(text, self._language) for text in texts)
        return FigureData(
            alt, label, caption, value, self._keep(drawing) if drawing else "", list(map(self._set, rows))
        )

    def _set(self, row: RowData) -> RowData:
        what, much, *points = (typeset(text, self._language) for text in (row.what, row.much, *row.points))
        return RowData(what, much, row.share, row.colour, points, row.role)

    @singledispatchmethod
    def _read(self, figure: object, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        raise TypeError(figure)

    @_read.register
    def _(self, figure: f.NumberFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        return figure.value, Markup(), []

    @_read.register
    def _(self, figure: f.DotsFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        return self._of(figure), draw_many(figure.value, figure.of), []

    @_read.register
    def _(self, figure: f.PeopleFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        return self._of(figure), draw_many(figure.value, figure.of, persons=True), []

    def _of(self, figure: f.DotsFigure | f.PeopleFigure) -> str:
        return self._said["of"].format(value=self._rows.number(figure.value), of=self._rows.number(figure.of))

    @_read.register
    def _(self, figure: f.BarsFigure, said: Rows) -> tuple[str, Markup, list[RowData]]:
        most = figure.total or (100 if figure.unit == "%" else max((bar.value for bar in figure.bars), default=1)) or 1
        return "", Markup(), [
            RowData(label, text, share=min(1.0, max(0.0, bar.value / most)))
            for bar, (label, text) in zip(figure.bars, said, strict=True)
        ]  # fmt: skip

    @_read.register
    def _(self, figure: f.CompareFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        most = max((side.value for side in figure.sides if side.value is not None), default=1) or 1
        return "", Markup(), [
            RowData(
                side.label,
                self._rows.side(side, figure.unit),
                share=-1.0 if side.value is None else min(1.0, max(0.0, side.value / most)),
                points=list(side.points),
            )
            for side in figure.sides
        ]  # fmt: skip

    @_read.register
    def _(self, figure: f.ShareFigure, said: Rows) -> tuple[str, Markup, list[RowData]]:
        whole = figure.total or (100 if figure.unit == "%" else sum(part.value for part in figure.parts)) or 1
        drawn = draw_share([part.value / whole for part in figure.parts])
        return "", drawn, [RowData(what, much, colour=place % 5) for place, (what, much) in enumerate(said)]

    @_read.register
    def _(self, figure: f.LineFigure, said: Rows) -> tuple[str, Markup, list[RowData]]:
        years = [date_in_years(point.date) for point in figure.points]
        return "", draw_line(figure.points, years), [RowData(what, much) for what, much in said]

    @_read.register
    def _(self, figure: f.FlowFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        rows: list[RowData] = []
        for place, giver in enumerate(figure.chain):
            before = figure.chain[place - 1] if place else giver
            if before.hidden != giver.hidden and figure.view:
                rows.append(RowData(figure.view, role="view"))
            rows.append(RowData(giver.who, giver.gives, role="hidden" if giver.hidden else "giver"))
        return "", Markup(), rows

    @_read.register
    def _(self, figure: f.MapFigure, said: Rows) -> tuple[str, Markup, list[RowData]]:
        return figure.value, draw_map(figure.places, figure.area), [RowData(what, much) for what, much in said]

    @_read.register
    def _(self, _figure: f.TimelineFigure, said: Rows) -> tuple[str, Markup, list[RowData]]:
        return "", Markup(), [RowData(label, date, role="moment") for date, label in said]

    @_read.register
    def _(self, figure: f.ConditionsFigure, _said: Rows) -> tuple[str, Markup, list[RowData]]:
        conditions = [RowData(text, role="condition") for text in figure.conditions]
        return "", Markup(), [*conditions, *(RowData(text, role="result") for text in figure.results)]
