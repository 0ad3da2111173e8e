"""Owns the count itself (invariant 9): what was written and is drawn nowhere, and what is drawn that nobody wrote.

A word that is drawn nowhere is accounted for where it stands in lines that a problem says it hides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.briefing.problems import Code, Problem
from kiosk.show.pages.panel_props import derive_source, derive_term, order_sources, order_terms
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.check import check_with_slides
from kiosk.show.talk.poll_props import derive_poll
from kiosk.show.talk.voices import PollCount, Voices
from tests.briefing.count import drawn, written, written_tables
from tests.briefing.count.words import Word, split

TABLES = ("briefing.toml", "sources.toml", "glossary.toml", "claims.toml", "speech.toml")


class Account(NamedTuple):
    """What does not add up, each as ``file:line: word``; a word that nobody wrote has the line 0."""

    lost: list[str]
    invented: list[str]


def count(folder: Path) -> Account:
    """Count the words of a briefing."""
    return _Count(folder).account()


class _Count:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._briefing = load_briefing(folder)
        self._problems = check_with_slides(folder, None, drawn.RULER)
        self._lost: list[str] = []
        self._invented: list[str] = []

    def account(self) -> Account:
        shown = {path: (page, language) for page, language, path in _pages(self._briefing)}
        tables = _tables(self._briefing)
        for path in sorted(path for path in self._folder.rglob("*") if path.is_file()):
            name = path.relative_to(self._folder).as_posix()
            if any(part.startswith((".", "~", "__")) for part in path.relative_to(self._folder).parts):
                continue  # what other programs leave was written by nobody
            if path in shown:
                self._page(path, *shown[path])
            elif name in TABLES:
                self._table(path, tables)
            elif path.suffix in (".md", ".toml") and not name.startswith("README"):
                self._miss(path, [Word("the whole file", 1)])
        return Account(self._lost, self._invented)

    def _page(self, path: Path, page_id: str, language: str) -> None:
        text = _read(path)
        if text is None or self._briefing.page(page_id, language).mending:
            self._miss(path, [Word("the whole file", 1)])
            return
        parts = drawn.draw(self._briefing, page_id, language)
        open_words = (word for word in written.page_words(text) if not self._is_hidden(path, word))
        self._miss(path, _more(open_words, sum((part.whole() for part in parts), Counter())))
        pictures = {picture for part in parts for picture in part.pictures}
        self._miss(path, [word for word in written.pictures(text) if word.text not in pictures])
        if any(problem.path == path and problem.code is Code.NOT_MEANT for problem in self._problems):
            return  # a \t in quotation marks is drawn as another character than it was written
        everything = Counter(split(text)) | Counter(split(written.as_drawn(text)))
        everything.update(split(page_id))  # a page whose title is empty is called by its id
        for face in ("hub", "stage", "console"):
            made = sum((getattr(part, face) for part in parts), Counter()) - everything
            self._invented += [f"{path.relative_to(self._folder)}:0: {word} on the {face}" for word in made]

    def _table(self, path: Path, shown: Counter[str]) -> None:
        text = _read(path)
        if text is None:
            self._miss(path, [Word("the whole file", 1)])
            return
        words = list(written_tables.table_words(text, is_claims=path.name == "claims.toml"))
        self._miss(path, [word for word in words if word.text not in shown])

    def _miss(self, path: Path, words: Iterable[Word]) -> None:
        missed = (word for word in words if not self._is_hidden(path, word))
        self._lost += [f"{path.relative_to(self._folder)}:{word.line}: {word.text}" for word in missed]

    def _is_hidden(self, path: Path, word: Word) -> bool:
        hidden = (problem.hides for problem in self._problems if _hides(problem, path))
        return any(lines.first <= word.line <= lines.last for lines in hidden)


def _hides(problem: Problem, path: Path) -> bool:
    return problem.path == path or (problem.path in path.parents and problem.hides.first == 1)


def _more(words: Iterator[Word], shown: Counter[str]) -> Iterator[Word]:
    """Words that were written more often than they are drawn, from the first time too many on."""
    seen: Counter[str] = Counter()
    for word in words:
        seen[word.text] += 1
        if seen[word.text] > shown[word.text]:
            yield word


def _pages(briefing: Briefing) -> Iterator[tuple[str, str, Path]]:
    for page_id in briefing.tree:
        for language, path in briefing.tree.node(page_id).files.items():
            yield page_id, language, path


def _tables(briefing: Briefing) -> Counter[str]:
    """The words of the panels, of what the whole is called, and of how some are said; the date as it was written."""
    info = briefing.info
    values: list[object] = [
        info.title,
        info.subtitle,
        info.event,
        info.document,
        info.date.isoformat() if info.date else "",
    ]
    values += [run.title for run in info.runs.values()]
    values += [_asked(briefing, name, language) for name in info.polls for language in briefing.languages]
    for language in briefing.languages:
        values += [derive_term(briefing, id_, language) for id_ in order_terms(briefing, language)]
        values += [derive_source(briefing, id_, language) for id_ in order_sources(briefing, ())]
        values += list(briefing.lexicon(language).values())  # heard
    return Counter(drawn.words(plain_values(values)))


def _asked(briefing: Briefing, name: str, language: str) -> object:
    """A poll on the stage, as it is while it can be answered."""
    return derive_poll(briefing, Voices(polls=(PollCount(name, ()),), poll=name, is_open=True), language)


def _read(path: Path) -> str | None:
    try:
        return path.read_text("utf-8-sig")
    except (UnicodeDecodeError, OSError):
        return None
