"""Owns how ``kiosk check`` tells what it found: as text with the line that is meant, as JSON, or for GitHub's pages."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, TextIO

from msgspec.structs import asdict

from kiosk.briefing.checks.ease import Ease
from kiosk.briefing.excerpt import make_excerpt
from kiosk.briefing.problems import Problem
from kiosk.text_files.places import WHOLE_FILE, Lines

_BOLD, _RED, _GREEN, _PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[0m"
_MOST_NAMES = 3


class Report(NamedTuple):
    """What a check found: problems, in order, and what it passed over, since other programs left it there.

    ``easy_words`` tells how easy those are, by language, where that was asked.
    """

    problems: Sequence[Problem]
    left_over: Sequence[Path]
    easy_words: Mapping[str, Ease] = MappingProxyType({})


class _Format(Protocol):
    def __call__(self, report: Report, *, coloured: bool) -> Iterator[str]: ...


def may_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal that may have colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _text(report: Report, *, coloured: bool) -> Iterator[str]:
    """``path:line:column: CODE message``, and below it the line with a mark under the place."""
    paint: Callable[[str, str], str] = (
        (lambda text, how: f"{how}{text}{_PLAIN}") if coloured else (lambda text, _: text)
    )
    for problem in report.problems:
        place = f"{problem.path}:{problem.line}:{problem.column}:"
        yield f"{paint(place, _BOLD)} {paint(problem.code.value, _RED)} {problem.message}"
        if excerpt := make_excerpt(problem):
            yield f"    {excerpt.line}"
            yield f"    {' ' * excerpt.before}{paint('^', _GREEN)}"
    if report.left_over:
        yield _passed_over(report.left_over)
    for language, ease in report.easy_words.items():
        yield f"Easy words ({language}): {ease}."


def _passed_over(paths: Sequence[Path]) -> str:
    names = sorted(path.name for path in paths)
    shown = ", ".join(names[:_MOST_NAMES]) + (" and others" if len(names) > _MOST_NAMES else "")
    what = "1 file" if len(names) == 1 else f"{len(names)} files"
    return f"Passed over {what} of other programs: {shown}."


def _json(report: Report, *, coloured: bool) -> Iterator[str]:  # noqa: ARG001 - as every format
    """One object; ``hides`` has the lines that are not shown, with null for the end of the file."""
    problems = [
        {
            "path": str(problem.path),
            "line": problem.line,
            "column": problem.column,
            "code": problem.code.value,
            "message": problem.message,
            "hides": _hides(problem.hides),
        }
        for problem in report.problems
    ]
    easy = {language: asdict(ease) for language, ease in report.easy_words.items()}
    found = {"problems": problems, "passed_over": list(map(str, report.left_over)), "easy_words": easy}
    yield json.dumps(found, indent=2)


def _hides(lines: Lines) -> dict[str, Any] | None:
    if not lines.last:
        return None
    return {"first": lines.first, "last": lines.last if lines.last < WHOLE_FILE.last else None}


def _github(report: Report, *, coloured: bool) -> Iterator[str]:  # noqa: ARG001 - as every format
    """A workflow command a problem: GitHub shows it at its line in the pages of a change."""
    here = Path.cwd()
    for problem in report.problems:
        path = problem.path.absolute()
        file = path.relative_to(here) if path.is_relative_to(here) else path
        title = f"{problem.code.value}: {problem.code.summary}"
        yield (
            f"::error file={_property(file.as_posix())},line={problem.line},col={problem.column},"
            f"title={_property(title)}::{_escaped(problem.message)}"
        )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


FORMATTERS: Mapping[str, _Format] = MappingProxyType({"text": _text, "json": _json, "github": _github})
