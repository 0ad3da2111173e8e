"""Owns how the YAML of ``::: figure`` becomes a figure. Whether its numbers add up is for the checks to say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from kiosk.briefing.blocks import FigureBlock, Outline
from kiosk.briefing.containers import Container
from kiosk.briefing.decode import decode
from kiosk.briefing.figure_kinds import (
    BarsFigure,
    CompareFigure,
    ConditionsFigure,
    DotsFigure,
    Figure,
    FlowFigure,
    LineFigure,
    MapFigure,
    NumberFigure,
    PeopleFigure,
    ShareFigure,
    TimelineFigure,
)
from kiosk.briefing.figure_numbers import find_odd_numbers
from kiosk.briefing.figure_sums import miscounts
from kiosk.briefing.file_text import is_blank
from kiosk.briefing.findings import MentionKind, Mentions
from kiosk.briefing.mistakes import Mistake, Places
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.yaml_surprises import find_surprises
from kiosk.briefing.yaml_text import BadYamlError, YamlText
from kiosk.text_files.places import NO_LINES, Lines, Place

FIGURE_KINDS: Mapping[str, type[Figure]] = MappingProxyType(
    {
        "number": NumberFigure,
        "dots": DotsFigure,
        "bars": BarsFigure,
        "timeline": TimelineFigure,
        "conditions": ConditionsFigure,
        "people": PeopleFigure,
        "compare": CompareFigure,
        "share": ShareFigure,
        "line": LineFigure,
        "flow": FlowFigure,
        "map": MapFigure,
    }
)


def read_figure(container: Container, findings: Mentions, root: Path) -> FigureBlock | None:
    """Read a figure; None, and a problem, where there is none to draw. A map's own file lies in ``root``."""
    opening = Place(container.line + 1, container.column + 1)
    whole = Lines(container.line + 1, container.end)
    kind = FIGURE_KINDS.get(" ".join(container.arguments))
    if kind is None:
        message = f"Write a figure that exists behind `figure`: {', '.join(FIGURE_KINDS)}."
        findings.problem(opening, Code.UNKNOWN_FIGURE, message, whole)
        return None
    body = "\n".join(findings.lines[container.line + 1 : container.end])
    if not body.strip():
        findings.problem(opening, Code.EMPTY_CONTAINER, "Write the figure's keys between its colons, or remove it.")
        return None
    source = YamlText(body, container.line + 2)
    try:
        data, places = source.data(), source.places()
    except BadYamlError as error:
        findings.problem(error.place, Code.BAD_YAML, error.advice, whole)
        return None
    outlines: tuple[Outline, ...] = ()
    odd = find_odd_numbers(data, kind)
    figure, mistakes = (None, odd) if odd else decode(data, kind)
    for place, advice in find_surprises(body, container.line + 2):
        findings.problem(place, Code.NOT_MEANT, advice, Lines(place.line, place.line))
    for key, place, replaced in places.repeated_keys():
        findings.problem(place, Code.REPEATED_KEY, f"Keep one of the keys `{key}`.", replaced)
    if figure is not None:
        outlines, unread = _outlines(figure, root)
        mistakes += [*_gaps(figure), *miscounts(figure), *unread]
        _mention(figure, places, findings)
    hides = whole if figure is None else NO_LINES
    findings.problems += [_located(mistake, opening, findings.path, places, hides) for mistake in mistakes]
    return FigureBlock(figure, outlines=outlines) if figure is not None else None


def _outlines(figure: Figure, root: Path) -> tuple[tuple[Outline, ...], list[Mistake]]:
    """What a map's own file has, and what is wrong with it or is not in it."""
    if not isinstance(figure, MapFigure) or not figure.file:
        return (), []
    from kiosk.briefing.geojson import BadGeoJsonError, read_outlines  # few briefings have such a file

    try:
        found = read_outlines(root, figure.file)
    except BadGeoJsonError as error:
        return (), [Mistake(("file",), Code.BAD_GEOJSON, str(error))]
    names = ", ".join(list(found)[:8])
    unknown = [
        Mistake(
            ("places", index, "feature"), Code.BAD_PLACE, f"Write the name of an area of the file, such as: {names}."
        )
        for index, place in enumerate(figure.places)
        if place.feature and place.feature not in found
    ]
    return tuple(Outline(name, rings) for name, rings in found.items()), unknown


def _gaps(figure: Figure) -> list[Mistake]:
    mistakes: list[Mistake] = []
    if is_blank(figure.alt):
        mistakes.append(Mistake(("alt",), Code.NO_ALTERNATIVE, "Say in `alt` what the figure shows, in a sentence."))
    if not figure.source:
        mistakes.append(Mistake((), Code.NO_SOURCE, "Add the key `source` with a list of sources."))
    return mistakes


def _located(mistake: Mistake, opening: Place, path: Path, places: Places, hides: Lines) -> Problem:
    """What is missing stands nowhere: it is a problem of the line that opens the figure."""
    if not mistake.path:
        return problem_at(path, opening, mistake.code, mistake.message, hides)
    return mistake.locate(path, places, hides=hides)


def _mention(figure: Figure, places: Places, findings: Mentions) -> None:
    if isinstance(figure, MapFigure) and figure.file:
        findings.mention(MentionKind.FILE, figure.file, places.of_value(("file",)))
    for index, source in enumerate(figure.source):
        findings.mention(MentionKind.SOURCE, source, places.of_value(("source", index)))
