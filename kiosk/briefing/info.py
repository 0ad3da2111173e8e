"""Owns ``briefing.toml``: what the briefing as a whole is called, and in which languages it is."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.briefing.decode import Mistake
from kiosk.briefing.model import BriefingInfo, SlideRun
from kiosk.briefing.problems import Code, Problem
from kiosk.briefing.table_file import TableFile, unknown_languages

DEFAULT_LANGUAGES = ("nl", "en")
"""What is looked for where ``briefing.toml`` does not say."""

_LANGUAGE = re.compile("[a-z]{2,3}")


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    languages: tuple[str, ...]
    title: dict[str, str]
    subtitle: dict[str, str] = {}
    event: dict[str, str] = {}
    date: datetime.date | None = None


def read_info(path: Path) -> tuple[BriefingInfo, list[Problem]]:
    """Read ``briefing.toml``. Never raises.

    Every text is there for every language: lent from another where it lacks, and where there is none at all the
    title is the folder's name.
    """
    file = TableFile(path)
    runs = _read_runs(file)
    row = file.row(file.data, _Row, ()) if file.is_read else None
    if row is not None:
        file.note(_bad_languages(row.languages) or _lacking(row))
    else:
        row = _Row(DEFAULT_LANGUAGES, {})
    languages = tuple(dict.fromkeys(filter(_LANGUAGE.fullmatch, row.languages))) or DEFAULT_LANGUAGES
    info = BriefingInfo(
        languages=languages,
        title=_for_each(languages, row.title, path.parent.resolve().name),
        subtitle=_for_each(languages, row.subtitle, ""),
        event=_for_each(languages, row.event, ""),
        date=row.date,
        runs=runs,
    )
    return info, file.problems


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
        file.note(mistakes, ("runs", name))
        if not mistakes or all(mistake.code is Code.RUN_TOO_LONG for mistake in mistakes):
            runs[name] = run
    return runs


def _bad_languages(languages: Sequence[str]) -> list[Mistake]:
    if languages and len(set(languages)) == len(languages) and all(map(_LANGUAGE.fullmatch, languages)):
        return []
    message = 'Make `languages` a list of different codes of two or three small letters, such as ["nl", "en"].'
    return [Mistake(("languages",), Code.BAD_VALUE, message)]


def _lacking(row: _Row) -> list[Mistake]:
    mistakes: list[Mistake] = []
    for key, texts in (("title", row.title), ("subtitle", row.subtitle), ("event", row.event)):
        mistakes += unknown_languages(key, texts, row.languages)
        mistakes += [
            Mistake((key,), Code.MISSING_TEXT, f"Add `{key}.{language}`.")
            for language in row.languages
            if not texts.get(language, "").strip() and (texts or key == "title")
        ]
    return mistakes


def _for_each(languages: Sequence[str], texts: Mapping[str, str], default: str) -> dict[str, str]:
    lent = next((texts[language] for language in languages if texts.get(language)), default)
    return {language: texts.get(language) or lent for language in languages}
