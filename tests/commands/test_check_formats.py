"""A check tells people in text and colours, and programs in their own forms."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from kiosk.briefing.problems import Code, problem_at
from kiosk.commands.check import FORMATS
from kiosk.commands.check_formats import FORMATTERS, Report, may_colour
from kiosk.text_files.places import WHOLE_FILE, Lines, Place


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def report(tmp_path: Path) -> Report:
    file = tmp_path / "a,b:100%.md"
    file.write_text("one\ntwo three\n", "utf-8")
    problems = [
        problem_at(file, Place(2, 5), Code.DEAD_LINK, "Link: 50%."),
        problem_at(file, Place(), Code.BAD_YAML, "Close it.", WHOLE_FILE),
        problem_at(file, Place(2), Code.SURPLUS_CELL, "Move it.", Lines(2, 2)),
    ]
    return Report(problems, [tmp_path / "Thumbs.db"])


def test_every_format_is_there() -> None:
    assert tuple(FORMATTERS) == FORMATS


def test_text_has_the_place_first_and_the_line_below(report: Report, tmp_path: Path) -> None:
    lines = list(FORMATTERS["text"](report, coloured=False))
    assert lines[:3] == [f"{tmp_path}/a,b:100%.md:2:5: B401 Link: 50%.", "    two three", "        ^"]
    assert lines[-1] == "Passed over 1 file of other programs: Thumbs.db."


def test_colours_take_nothing_away(report: Report) -> None:
    plain = "\n".join(FORMATTERS["text"](report, coloured=False))
    coloured = "\n".join(FORMATTERS["text"](report, coloured=True))
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[32m"):
        assert code in coloured
        coloured = coloured.replace(code, "")
    assert coloured == plain


def test_colours_are_for_a_terminal_that_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert may_colour(Terminal())
    assert not may_colour(io.StringIO())
    monkeypatch.setenv("TERM", "dumb")
    assert not may_colour(Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not may_colour(Terminal())


def test_json_has_what_is_hidden(report: Report) -> None:
    found = json.loads("\n".join(FORMATTERS["json"](report, coloured=False)))
    assert [one["hides"] for one in found["problems"]] == [None, {"first": 1, "last": None}, {"first": 2, "last": 2}]
    assert [Path(path).name for path in found["passed_over"]] == ["Thumbs.db"]


def test_github_reads_its_own_signs(report: Report, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert next(FORMATTERS["github"](report, coloured=False)) == (
        "::error file=a%2Cb%3A100%25.md,line=2,col=5,title=B401%3A a link to a page that does not exist::Link: 50%25."
    )
