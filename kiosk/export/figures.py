"""Owns figures in HTML: a drawing, the words beside it, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import singledispatchmethod

from kiosk.briefing import figure_kinds as f
from kiosk.briefing.figure_sums import date_in_years
from kiosk.briefing.typography import typeset
from kiosk.export.figure_drawings import draw_bar, draw_line, draw_many, draw_map, draw_share
from kiosk.export.figure_rows import FigureRows, Rows
from kiosk.export.spelling import Spelling
from kiosk.export.tags import Markup, join, tag, words


class FigureWriter:
    """Writes figures in a language.

    Args:
        language: its code.
        spelling: how it writes dates and numbers.
        said: the words that the document adds, by name.
        cite: markup of the sources, by their ids.
    """

    def __init__(
        self, language: str, spelling: Spelling, said: Mapping[str, str], cite: Callable[[Sequence[str]], Markup]
    ) -> None:
        self._language = language
        self._rows = FigureRows(language, spelling)
        self._said = said
        self._cite = cite

    def _set(self, text: str) -> Markup:
        """Plain words, set as in print."""
        return words(typeset(text, self._language))

    def write(self, figure: f.Figure) -> Markup:
        """A whole figure."""
        rows = self._rows.rows(figure)
        drawn = self._draw(figure, rows)
        caption = tag(
            "figcaption", self._set(f"{figure.caption} " if figure.caption else ""), self._cite(figure.source)
        )
        label = tag("p", self._set(figure.label), class_="label") if figure.label else Markup()
        name = f"figure {figure.__struct_config__.tag}"
        return tag("figure", label, drawn, self._table(rows), caption, aria_label=figure.alt, class_=name)

    def _table(self, rows: Rows) -> Markup:
        if not rows:
            return Markup()
        lines = (tag("tr", tag("th", self._set(what), scope="row"), tag("td", self._set(much))) for what, much in rows)
        return tag("details", tag("summary", self._set(self._said["table"])), tag("table", *lines))

    def _of(self, value: int, of: int) -> Markup:
        counts = {"value": self._rows.number(value), "of": self._rows.number(of)}
        return tag("p", self._set(self._said["of"].format(**counts)), class_="value")

    @singledispatchmethod
    def _draw(self, figure: object, _rows: Rows) -> Markup:
        raise TypeError(figure)

    @_draw.register
    def _(self, figure: f.NumberFigure, _rows: Rows) -> Markup:
        return tag("p", self._set(figure.value), class_="value")

    @_draw.register
    def _(self, figure: f.DotsFigure, _rows: Rows) -> Markup:
        return join(self._of(figure.value, figure.of), draw_many(figure.value, figure.of))

    @_draw.register
    def _(self, figure: f.PeopleFigure, _rows: Rows) -> Markup:
        drawn = draw_many(figure.value, figure.of, persons=True)
        return join(self._of(figure.value, figure.of), drawn)

    @_draw.register
    def _(self, figure: f.BarsFigure, rows: Rows) -> Markup:
        most = figure.total or (100 if figure.unit == "%" else max((bar.value for bar in figure.bars), default=1)) or 1
        lines = (
            tag("li", self._set(f"{label} "), tag("b", self._set(text)), draw_bar(bar.value / most))
            for bar, (label, text) in zip(figure.bars, rows, strict=True)
        )
        return tag("ul", *lines, class_="bars")

    @_draw.register
    def _(self, figure: f.CompareFigure, _rows: Rows) -> Markup:
        values = [side.value for side in figure.sides if side.value is not None]
        most = max(values, default=1) or 1
        sides = []
        for side in figure.sides:
            text = self._rows.side(side, figure.unit)
            points = tag("ul", *(tag("li", self._set(point)) for point in side.points)) if side.points else Markup()
            bar = draw_bar(side.value / most) if side.value is not None else Markup()
            value = tag("p", self._set(text), class_="value") if text else Markup()
            sides.append(tag("div", tag("p", self._set(side.label)), value, bar, points))
        return tag("div", *sides, class_="sides")

    @_draw.register
    def _(self, figure: f.ShareFigure, rows: Rows) -> Markup:
        whole = figure.total or (100 if figure.unit == "%" else sum(part.value for part in figure.parts)) or 1
        legend = (
            tag("li", tag("i", class_=f"part{place % 5}"), self._set(f"{what} "), tag("b", self._set(much)))
            for place, (what, much) in enumerate(rows)
        )
        shares = [part.value / whole for part in figure.parts]
        return join(draw_share(shares), tag("ul", *legend, class_="legend"))

    @_draw.register
    def _(self, figure: f.LineFigure, rows: Rows) -> Markup:
        years = [date_in_years(point.date) for point in figure.points]
        lines = (tag("li", self._set(f"{date} "), tag("b", self._set(much))) for date, much in rows)
        return join(draw_line(figure.points, years), tag("ul", *lines, class_="points"))

    @_draw.register
    def _(self, figure: f.FlowFigure, _rows: Rows) -> Markup:
        lines: list[Markup] = []
        for place, giver in enumerate(figure.chain):
            before = figure.chain[place - 1] if place else giver
            if before.hidden != giver.hidden and figure.view:
                lines.append(tag("li", self._set(figure.view), class_="view"))
            gives = tag("span", self._set(f" {giver.gives}"), class_="gives") if giver.gives else Markup()
            lines.append(tag("li", tag("b", self._set(giver.who)), gives, class_="hidden" if giver.hidden else "seen"))
        return tag("ol", *lines, class_="chain")

    @_draw.register
    def _(self, figure: f.MapFigure, rows: Rows) -> Markup:
        value = tag("p", self._set(figure.value), class_="value") if figure.value else Markup()
        places = (tag("li", self._set(" · ".join(filter(None, row)))) for row in rows)
        return join(value, draw_map(figure.places, figure.area), tag("ul", *places, class_="places"))

    @_draw.register
    def _(self, _figure: f.TimelineFigure, rows: Rows) -> Markup:
        lines = (tag("li", tag("b", self._set(date)), self._set(f" {label}")) for date, label in rows)
        return tag("ol", *lines, class_="moments")

    @_draw.register
    def _(self, figure: f.ConditionsFigure, _rows: Rows) -> Markup:
        conditions = tag("ol", *(tag("li", self._set(text)) for text in figure.conditions), class_="conditions")
        results = tag("ul", *(tag("li", self._set(text)) for text in figure.results), class_="results")
        return join(conditions, results)
