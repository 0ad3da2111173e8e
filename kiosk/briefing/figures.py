"""Owns how the YAML of ``::: figure`` becomes a figure. Whether its numbers add up is for the checks to say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.briefing.blocks import (
    BarsFigure,
    ConditionsFigure,
    DotsFigure,
    Figure,
    FigureBlock,
    NumberFigure,
    TimelineFigure,
)
from kiosk.briefing.containers import Container
from kiosk.briefing.decode import Mistake, Places, decode
from kiosk.briefing.figure_sums import miscounts
from kiosk.briefing.findings import Findings, MentionKind
from kiosk.briefing.problems import Code, Place, Problem, problem_at
from kiosk.briefing.yaml_text import BadYamlError, YamlText

_KINDS: Mapping[str, type[Figure]] = MappingProxyType(
    {
        "number": NumberFigure,
        "dots": DotsFigure,
        "bars": BarsFigure,
        "timeline": TimelineFigure,
        "conditions": ConditionsFigure,
    }
)


def read_figure(container: Container, findings: Findings) -> FigureBlock | None:
    """Read a figure; None, and a problem, where there is none to draw."""
    opening = Place(container.line + 1, container.column + 1)
    kind = _KINDS.get(" ".join(container.arguments))
    if kind is None:
        message = f"Write a figure that exists behind `figure`: {', '.join(_KINDS)}."
        findings.problem(opening, Code.UNKNOWN_FIGURE, message)
        return None
    body = "\n".join(findings.lines[container.line + 1 : container.end])
    if not body.strip():
        findings.problem(opening, Code.EMPTY_CONTAINER, "Write the figure's keys between its colons, or remove it.")
        return None
    source = YamlText(body, container.line + 2)
    try:
        figure, mistakes = decode(source.data(), kind)
        places = source.places()
    except BadYamlError as error:
        findings.problem(error.place, Code.BAD_YAML, f"Correct the YAML of the figure: {error.why}.")
        return None
    for key, place in places.repeated_keys():
        findings.problem(place, Code.REPEATED_KEY, f"Keep one of the keys `{key}`.")
    if figure is not None:
        mistakes += [*_gaps(figure), *miscounts(figure)]
        _mention_sources(figure, places, findings)
    findings.problems += [_at_opening(mistake, opening, findings, places) for mistake in mistakes]
    return FigureBlock(figure) if figure is not None else None


def _gaps(figure: Figure) -> list[Mistake]:
    mistakes: list[Mistake] = []
    if not figure.alt.strip():
        mistakes.append(Mistake(("alt",), Code.NO_ALTERNATIVE, "Say in `alt` what the figure shows, in a sentence."))
    if not figure.source:
        mistakes.append(Mistake((), Code.NO_SOURCE, "Add the key `source` with a list of sources."))
    return mistakes


def _at_opening(mistake: Mistake, opening: Place, findings: Findings, places: Places) -> Problem:
    """What is missing stands nowhere: it is a problem of the line that opens the figure."""
    if not mistake.path:
        return problem_at(findings.path, opening, mistake.code, mistake.message)
    return mistake.locate(findings.path, places)


def _mention_sources(figure: Figure, places: Places, findings: Findings) -> None:
    for index, source in enumerate(figure.source):
        findings.mention(MentionKind.SOURCE, source, places.of_value(("source", index)))
