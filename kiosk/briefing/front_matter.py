"""Owns the lines between ``---`` at the top of a page: finding them, and reading them alone and fast.

Cards and trails need a title and a lead of many pages; they get them here without Markdown, and without YAML where each
line is a plain ``key: value``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.briefing.decode import decode
from kiosk.briefing.file_text import LARGEST_PAGE, UnreadableFileError, decode_text, is_blank, place_of, read_bytes
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.model import FrontMatter
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.yaml_text import BadYamlError, YamlPlaces, YamlText
from kiosk.text_files.places import NO_LINES, WHOLE_FILE, Lines, Place

_HEAD = 8_192
# An author's window reads a file with the mark at its beginning and the ends of its lines that it has, and keeps both.
_FENCE = re.compile("^\ufeff?---[ \t]*\r?$", re.MULTILINE)
_KEY = re.compile(r"\s*[a-z]+:")
_KEYS = frozenset(FrontMatter.__struct_fields__)
# What YAML reads as the very same text: it begins with a letter, and holds no ": ", " #" or line end of Unicode.
_PLAIN = re.compile(r"(\w+): +([^\W\d_](?:[^\n\t\x85\u2028\u2029\ufeff:#]|:(?=[^\s])|(?<! )#)*)")
_QUOTED = re.compile(r'(\w+): +"([^"\\\n\t\x85\u2028\u2029\ufeff]*)"')
_LIST = re.compile(r"(claims|icons): +\[([A-Za-z][\w.-]*(?:, *[A-Za-z][\w.-]*)*)\]", re.ASCII)


class Parted(NamedTuple):
    """A page's text in two: ``yaml`` begins on ``first_line``, ``body`` has blank lines where the rest was.

    So a line of ``body`` has the number that it has in the file.
    """

    yaml: str
    first_line: int
    body: str


class FrontMatterReading(NamedTuple):
    """What front matter said: ``value`` is None where it could not be read."""

    value: FrontMatter | None
    problems: list[Problem]


class NoFrontMatterError(ValueError):
    """A text has no front matter that can be found; ``problem`` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def part(path: Path, text: str) -> Parted:
    """Find the front matter in a page's text.

    Raises:
        NoFrontMatterError: there is none at the top, or it does not end.
    """
    opening = _FENCE.search(text)
    if opening is None or (text[: opening.start()].strip() and not _KEY.match(text, opening.end())):
        raise NoFrontMatterError(_problem(path, Code.NO_FRONT_MATTER, "Begin the page with front matter between ---."))
    before = text[: opening.start()]
    if before.strip():
        place = place_of(before[: len(before) - len(before.lstrip())])
        message = "Move this below the front matter: a page begins with the line ---."
        raise NoFrontMatterError(problem_at(path, place, Code.TEXT_BEFORE_FRONT_MATTER, message, WHOLE_FILE))
    closing = _FENCE.search(text, opening.end())
    if closing is None:
        place = place_of(before)
        message = "End the front matter with a second line ---."
        raise NoFrontMatterError(problem_at(path, place, Code.OPEN_FRONT_MATTER, message, WHOLE_FILE))
    yaml = text[opening.end() + 1 : closing.start()]
    body = "\n" * text.count("\n", 0, closing.end()) + text[closing.end() :]
    return Parted(yaml, place_of(before).line + 1, body)


def read_front_matter(path: Path) -> FrontMatterReading:
    """Read the front matter of a file, and as little else of it as possible. Never raises."""
    try:
        yaml, first_line, _ = part(path, _read_head(path))
    except UnreadableFileError as error:
        return FrontMatterReading(None, [error.problem])
    except NoFrontMatterError as error:
        return FrontMatterReading(None, [error.problem])
    return parse_front_matter(path, yaml, first_line)


def parse_front_matter(path: Path, yaml: str, first_line: int) -> FrontMatterReading:
    """Read front matter that was found on ``first_line`` of ``path``. Never raises."""
    data: object = parse_plain(yaml)
    source = YamlText(yaml, first_line)
    try:
        if data is None:
            data = source.data()
        value, mistakes = decode(data, FrontMatter, may_lack=True)
        mistakes += _empty(value)
        hides = WHOLE_FILE if value is None else NO_LINES
        return FrontMatterReading(value, _located(path, source, mistakes, hides) if mistakes else [])
    except BadYamlError as error:
        return FrontMatterReading(None, [problem_at(path, error.place, Code.BAD_YAML, error.advice, WHOLE_FILE)])


def parse_plain(yaml: str) -> dict[str, str | list[str]] | None:
    """Read lines of plain ``key: value``; None where it takes YAML to know what they say."""
    data: dict[str, str | list[str]] = {}
    for line in yaml.rstrip("\n").split("\n"):
        line = line.rstrip(" ")  # noqa: PLW2901 - spaces at the end say nothing
        found = _PLAIN.fullmatch(line) or _QUOTED.fullmatch(line) or _LIST.fullmatch(line)
        if found is None or found[1] not in _KEYS or found[1] in data:
            return None
        data[found[1]] = [item.strip() for item in found[2].split(",")] if found.re is _LIST else found[2]
    return data


def places_of(yaml: str, first_line: int) -> YamlPlaces:
    """Where the keys and values of front matter stand; an empty set of places where it is no YAML."""
    try:
        return YamlText(yaml, first_line).places()
    except BadYamlError:
        return YamlPlaces(None, first_line)


def guess_title(path: Path) -> str:
    """What a page that cannot be read may be called: the first ``title:`` of its text, else an empty text."""
    try:
        head = read_bytes(path, LARGEST_PAGE, _HEAD)
    except UnreadableFileError:
        return ""
    found = re.search(r"^title:[ \t]*(.{1,200})$", head.decode("utf-8", "ignore"), re.MULTILINE)
    title = found[1].strip().strip("\"'").strip() if found else ""
    return "".join(character for character in title if character.isprintable())


def _read_head(path: Path) -> str:
    """The text of a file up to the end of its front matter, or all of it where that is not found near the top."""
    head = read_bytes(path, LARGEST_PAGE, _HEAD)
    end = head.find(b"\n---", 3)
    if end < 0 or b"\r" in head:
        return decode_text(path, read_bytes(path, LARGEST_PAGE))
    line_end = head.find(b"\n", end + 1)
    if line_end < 0 or head[end + 1 : line_end].rstrip() != b"---":
        return decode_text(path, read_bytes(path, LARGEST_PAGE))
    return decode_text(path, head[:line_end])


def _located(path: Path, source: YamlText, mistakes: list[Mistake], hides: Lines) -> list[Problem]:
    places = source.places()
    return [mistake.locate(path, places, hides=hides) for mistake in mistakes]


def _empty(value: FrontMatter | None) -> list[Mistake]:
    if value is None:
        return []
    texts = msgspec.structs.asdict(value)
    return [
        Mistake(
            (key,), Code.EMPTY_VALUE, f"Write a text for `{key}`; in quotation marks where it holds a #.", is_lost=True
        )
        for key in ("title", "lead")
        if is_blank(texts[key])
    ]


def _problem(path: Path, code: Code, message: str) -> Problem:
    return problem_at(path, Place(), code, message, WHOLE_FILE)
