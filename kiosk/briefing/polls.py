"""Owns the polls of ``briefing.toml``: each is read by itself, so that a wrong one takes nothing else with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.briefing.file_text import is_blank
from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.model import Poll
from kiosk.briefing.problems import Code
from kiosk.briefing.table_file import TableFile, unknown_languages
from kiosk.text_files.places import NO_LINES, KeyPath

FEWEST_ANSWERS, MOST_ANSWERS = 2, 6
LONGEST_NAME = 40
LONGEST_QUESTION, LONGEST_ANSWER = 120, 60
"""In letters: so much can be read across a hall, and touched, on the lowest screen and in the largest type."""

_NO_TABLES = "Make each poll a table: [polls.hardest]."


def read_polls(file: TableFile, rows: object, languages: Sequence[str]) -> dict[str, Poll]:
    """Read the polls of a file, and note what is wrong with them.

    Args:
        file: ``briefing.toml``.
        rows: what it has under ``polls``.
        languages: those of the briefing; a text that lacks one is lent from another.
    """
    if not isinstance(rows, dict):
        file.note([Mistake(("polls",), Code.BAD_VALUE, _NO_TABLES, at_key=True, is_lost=True)])
        return {}
    polls: dict[str, Poll] = {}
    for name, row in rows.items():
        if (poll := file.row(row, Poll, ("polls", name))) is None:
            continue
        mistakes = list(_mistakes(name, poll, languages))
        base = ("polls", name)
        file.note(mistakes, base, file.places.lines_of(base) if mistakes else NO_LINES)
        file.note([*_strangers(poll, languages), *_lacking(poll, languages)], base)
        if not mistakes:
            polls[name] = Poll(_lend(poll.question, languages), tuple(_lend(one, languages) for one in poll.answers))
    return polls


def _mistakes(name: str, poll: Poll, languages: Sequence[str]) -> Iterator[Mistake]:
    """What nobody could be asked with."""
    if len(name) > LONGEST_NAME:
        yield Mistake((), Code.BAD_VALUE, f"Give the poll a name of {LONGEST_NAME} letters at most.", at_key=True)
    if not FEWEST_ANSWERS <= len(poll.answers) <= MOST_ANSWERS:
        message = f"Give the poll {FEWEST_ANSWERS} to {MOST_ANSWERS} answers; it has {len(poll.answers)}."
        yield Mistake(("answers",), Code.BAD_VALUE, message, at_key=True)
    for path, texts, longest in _texts(poll):
        if all(is_blank(texts.get(language, "")) for language in languages):
            yield Mistake(path, Code.EMPTY_VALUE, "Write a text here, in every language of the briefing.")
        for language, text in texts.items():
            if language in languages and len(text) > longest:
                message = f"Make the text of `{language}` shorter: {longest} letters at most; it has {len(text)}."
                yield Mistake((*path, language), Code.BAD_VALUE, message)


def _strangers(poll: Poll, languages: Sequence[str]) -> Iterator[Mistake]:
    """Texts in languages that the briefing has not."""
    for path, texts, _ in _texts(poll):
        for mistake in unknown_languages("", texts, languages):
            yield Mistake((*path, mistake.path[-1]), mistake.code, mistake.message, at_key=True, is_lost=True)


def _lacking(poll: Poll, languages: Sequence[str]) -> Iterator[Mistake]:
    for path, texts, _ in _texts(poll):
        lacks = [language for language in languages if is_blank(texts.get(language, ""))]
        for language in lacks if len(lacks) < len(languages) else ():
            yield Mistake(path, Code.MISSING_TEXT, f"Add the text of `{language}` here.")


def _texts(poll: Poll) -> Iterator[tuple[KeyPath, Mapping[str, str], int]]:
    """Each text with its way in the poll, and how long it may be."""
    yield ("question",), poll.question, LONGEST_QUESTION
    for place, answer in enumerate(poll.answers):
        yield ("answers", place), answer, LONGEST_ANSWER


def _lend(texts: Mapping[str, str], languages: Sequence[str]) -> dict[str, str]:
    lent = next(texts[language] for language in languages if not is_blank(texts.get(language, "")))
    return {language: lent if is_blank(text := texts.get(language, "")) else text for language in languages}
