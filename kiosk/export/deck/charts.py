"""Owns figures as charts of the office program: their numbers stand in a sheet that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.util import Pt

from kiosk.export.deck.canvas import POINTS, WORDS, Box, Colour, Look, write
from kiosk.export.figure_rows import Rows

_LABEL = 30
"""Px of type."""


class Scale(Struct, frozen=True):
    """What bars are, and what stands at the end of each; how long they are, and where their scale ends."""

    rows: Rows
    values: Sequence[float]
    most: float


def add_bars(shapes: Any, box: Box, scale: Scale, colour: Colour) -> Any:
    """Bars on one scale from zero, the first at the top."""
    rows, values, most = scale.rows, scale.values, scale.most
    data = CategoryChartData()
    data.categories = [label for label, _ in rows]
    data.add_series("", values)
    frame = shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *box.emu, data)
    chart = _plain(frame.chart)
    chart.category_axis.reverse_order = True
    chart.category_axis.format.line.fill.background()
    chart.category_axis.tick_labels.font.size = Pt(_LABEL * POINTS)
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale = 0, most
    axis.visible = axis.has_major_gridlines = False
    plot = chart.plots[0]
    plot.gap_width = 60
    _label(plot.series[0], [text for _, text in rows], XL_LABEL_POSITION.OUTSIDE_END if most > max(values) else None)
    _colour(plot.series[0].format, colour)
    return frame


def add_share(shapes: Any, box: Box, rows: Rows, values: Sequence[float], rest: float) -> Any:
    """Parts of a whole as a ring; what is left of it is faint."""
    data = CategoryChartData()
    data.categories = [*(f"{label}: {text}" for label, text in rows), *([" "] if rest > 0 else [])]
    data.add_series("", [*values, *([rest] if rest > 0 else [])])
    frame = shapes.add_chart(XL_CHART_TYPE.DOUGHNUT, *box.emu, data)
    chart = _plain(frame.chart)
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM if box.height > box.width * 0.7 else XL_LEGEND_POSITION.RIGHT
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(_LABEL * POINTS)
    for place in range(len(values)):
        _colour(chart.plots[0].series[0].points[place].format, Colour(f"ACCENT_{place % 6 + 1}"))
    if rest > 0:
        _colour(chart.plots[0].series[0].points[len(values)].format, Colour("BACKGROUND_2"))
    return frame


def add_line(shapes: Any, box: Box, rows: Rows, spots: Sequence[tuple[float, float]], colour: Colour) -> Any:
    """A number through the years: points as far apart as they are in time, on a scale from zero."""
    data = XyChartData()
    series = data.add_series("")
    for years, value in spots:
        series.add_data_point(years, value)
    frame = shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES, *box.emu, data)
    chart = _plain(frame.chart)
    first, last = spots[0][0], spots[-1][0]
    margin = (last - first) * 0.08 or 1
    chart.category_axis.minimum_scale, chart.category_axis.maximum_scale = first - margin, last + margin
    chart.category_axis.has_major_gridlines = chart.category_axis.visible = False
    chart.value_axis.minimum_scale = 0
    chart.value_axis.maximum_scale = max(value for _, value in spots) * 1.25 or 1
    chart.value_axis.visible = chart.value_axis.has_major_gridlines = False
    drawn = chart.plots[0].series[0]
    drawn.smooth = False
    drawn.marker.style = XL_MARKER_STYLE.CIRCLE
    drawn.marker.size = 9
    _colour(drawn.marker.format, colour)
    drawn.format.line.width = Pt(3)
    drawn.format.line.fill.solid()
    colour.fill(drawn.format.line.fill)
    _label(drawn, [f"{text}\n{date}" for date, text in rows], XL_LABEL_POSITION.ABOVE)
    return frame


def _plain(chart: Any) -> Any:
    chart.has_legend = chart.has_title = False
    chart.font.size = Pt(_LABEL * POINTS)
    chart.font.fill.solid()
    WORDS.fill(chart.font.fill)
    return chart


def _label(series: Any, texts: Sequence[str], place: Any) -> None:
    """Each point with words of its own: a number as this language writes it, with its unit."""
    for number, text in enumerate(texts):
        label = series.points[number].data_label
        frame = label.text_frame
        write(frame, text, Look(_LABEL))
        if place is not None:
            label.position = place


def _colour(format_: Any, colour: Colour) -> None:
    format_.fill.solid()
    colour.fill(format_.fill)
