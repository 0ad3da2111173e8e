"""Owns ``briefing.toml``: what the briefing as a whole is called, and in which languages it is."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.briefing.file_text import is_blank
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.model import HOME, BriefingInfo, SlideRun
from kiosk.briefing.polls import read_polls
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.table_file import TableFile, unknown_languages
from kiosk.text_files.places import NO_LINES, Place

DEFAULT_LANGUAGES = ("nl", "en")
"""What is looked for where ``briefing.toml`` does not say."""

_LANGUAGE = re.compile("[a-z]{2,3}")
_WRITE = 'Write this file: a line languages = ["en"], then a line [title], and below it en = "The title".'


_UNREAD = (Code.NOT_UTF8, Code.TOO_LARGE, Code.UNREADABLE)


class InfoTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``briefing.toml`` as it is written, without its runs and polls; see ``BriefingInfo``."""

    languages: tuple[str, ...] = ()
    title: dict[str, str] = {}
    subtitle: dict[str, str] = {}
    event: dict[str, str] = {}
    document: dict[str, str] = {}
    date: datetime.date | None = None


def read_info(path: Path) -> tuple[BriefingInfo, list[Problem]]:
    """Read ``briefing.toml``. Never raises.

    Every text is there for every language: lent from another where it lacks, and where there is none at all the
    title is the folder's name.
    """
    file = TableFile(path)
    runs = _read_runs(file)
    polls = file.data.pop("polls", {})
    row = file.row(file.data, InfoTable, ()) or InfoTable()
    languages = tuple(dict.fromkeys(filter(_LANGUAGE.fullmatch, row.languages))) or _languages_of_files(path.parent)
    if not file.is_there:
        file.problems.append(problem_at(path, Place(), Code.UNREADABLE, _WRITE))
    elif "languages" not in file.data:
        if not _is_told(file, "languages"):
            file.note([Mistake((), Code.MISSING_KEY, "Add the key `languages`.")])
    elif row.languages or file.data["languages"] == []:
        lacking = [mistake for mistake in _lacking(row, file.data) if not _is_told(file, str(mistake.path[0]))]
        file.note(_bad_languages(row.languages) or lacking)
    for key, texts in _texts(row):
        file.note(unknown_languages(key, texts, languages))
    info = BriefingInfo(
        languages=languages,
        title=_for_each(languages, row.title, path.parent.resolve().name),
        subtitle=_for_each(languages, row.subtitle, ""),
        event=_for_each(languages, row.event, ""),
        document=_for_each(languages, row.document, ""),
        date=row.date,
        runs=runs,
        polls=read_polls(file, polls, languages),
    )
    return info, file.problems


def _is_told(file: TableFile, key: str) -> bool:
    """Whether it follows from a problem that a key lacks: it is spelt otherwise, or no letter of the file is read."""
    misspelt = f"Write `{key}` instead of "
    return any(one.code in _UNREAD or one.message.startswith(misspelt) for one in file.problems)


def _read_runs(file: TableFile) -> dict[str, SlideRun]:
    """Take the runs out of a file's data, one by one, so that a wrong one takes nothing else with it."""
    rows = file.data.pop("runs", {})
    if not isinstance(rows, dict):
        file.note([Mistake(("runs",), Code.BAD_VALUE, "Make each run a table: [runs.10].", at_key=True)])
        return {}
    runs: dict[str, SlideRun] = {}
    for name, row in rows.items():
        if (run := file.row(row, SlideRun, ("runs", name))) is None:
            continue
        mistakes = [
            Mistake(("slides", slide), Code.BAD_VALUE, "Write how many seconds it takes, more than 0.")
            for slide, seconds in run.slides.items()
            if not 0 < seconds < math.inf
        ]
        if not 0 < run.minutes < math.inf or not run.slides:
            mistakes.append(
                Mistake(("minutes",), Code.BAD_VALUE, "Give the run some minutes, and slides to fill them.")
            )
        elif sum(run.slides.values()) > run.minutes * 60:
            message = (
                f"Take seconds off its slides, or give it more minutes: they add up to {sum(run.slides.values()):g}."
            )
            mistakes.append(Mistake(("minutes",), Code.RUN_TOO_LONG, message))
        is_kept = all(mistake.code is Code.RUN_TOO_LONG for mistake in mistakes)
        file.note(mistakes, ("runs", name), NO_LINES if is_kept else file.places.lines_of(("runs", name)))
        if is_kept:
            runs[name] = run
    return runs


def are_languages(codes: Sequence[str]) -> bool:
    """Whether these can be the languages of a briefing: some codes, none of them twice."""
    return bool(codes) and len(set(codes)) == len(codes) and all(map(_LANGUAGE.fullmatch, codes))


def _bad_languages(languages: Sequence[str]) -> list[Mistake]:
    if are_languages(languages):
        return []
    message = 'Make `languages` a list of different codes of two or three small letters, such as ["nl", "en"].'
    return [Mistake(("languages",), Code.BAD_VALUE, message)]


def _lacking(row: InfoTable, data: Mapping[str, object]) -> list[Mistake]:
    """Texts that a language lacks; one that is there and wrong has a problem of its own."""
    mistakes: list[Mistake] = []
    for key, texts in _texts(row):
        mistakes += [
            Mistake((key,), Code.MISSING_TEXT, f"Add `{key}.{language}`.")
            for language in row.languages
            if is_blank(texts.get(language, ""))
            and (texts or key == "title")
            and not _is_wrong(data.get(key), language)
        ]
    return mistakes


def _texts(row: InfoTable) -> Iterator[tuple[str, dict[str, str]]]:
    yield from (("title", row.title), ("subtitle", row.subtitle), ("event", row.event), ("document", row.document))


def _is_wrong(texts: object, language: str) -> bool:
    if not isinstance(texts, dict):
        return texts is not None
    return not isinstance(texts.get(language, ""), str)


def _languages_of_files(folder: Path) -> tuple[str, ...]:
    """The languages that home is written in, where ``briefing.toml`` does not say; those of the program first."""
    names = (path.name.split(".") for path in folder.glob(f"{HOME}.*.md"))
    found = {parts[1] for parts in names if len(parts) == 3}
    known = [language for language in DEFAULT_LANGUAGES if language in found]
    return (*known, *sorted(set(filter(_LANGUAGE.fullmatch, found)) - set(known))) or DEFAULT_LANGUAGES


def _for_each(languages: Sequence[str], texts: Mapping[str, str], default: str) -> dict[str, str]:
    lent = next((texts[language] for language in languages if texts.get(language)), default)
    return {language: texts.get(language) or lent for language in languages}
