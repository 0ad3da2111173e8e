"""Owns searching without making anyone wait: the index is built and asked on a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.briefing.loader import Briefing

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.briefing.search import SearchIndex

MOST_HITS = 30
DRAWN_SECONDS = 0.05
"""By then the first hits are drawn. One thread of Python runs at a time: the rest of the index waits for so long."""


class _Question(Struct, frozen=True):
    """What somebody looks for; the latest has the highest number."""

    number: int
    query: str
    language: str


class SearchWorker(QObject):
    """Answers the latest question only; an index of a language is built when it is first asked for.

    Args:
        briefing: what is searched; the worker's thread reads its files and touches nothing else of it.
        parent: owns it.
    """

    found = Signal(str, list)
    """The latest question, and the ids of the pages that answer it, best first."""
    letters = Signal(str, str)
    """A language, and the letters that its pages are written with."""

    def __init__(self, briefing: Briefing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._thread: ThreadPoolExecutor | None = None
        self._indexes: dict[str, SearchIndex] = {}
        self._latest = _Question(0, "", "")
        self._answered = 0
        self._closed = False

    def ask(self, query: str, language: str) -> None:
        """Look for the words of ``query``; ``found`` answers.

        While the index of a large briefing is being built, it answers with what is found so far, if anything is, and
        again with all of it.
        """
        self._latest = _Question(self._latest.number + 1, query, language)
        self._submit(self._answer, self._latest)

    def ask_letters(self, language: str) -> None:
        """Look which letters the pages of a language are written with; ``letters`` answers."""
        self._submit(self._answer_letters, language)

    def _submit(self, work: Callable[..., None], *given: object) -> None:
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor  # 10 ms that home opens without

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._thread.submit(work, *given)

    def forget(self) -> None:
        """Pages were edited: look through them anew when the next question comes."""
        if self._thread is not None:
            self._thread.submit(self._indexes.clear)

    def close(self) -> None:
        """Stop; a build that is under way is given up."""
        self._closed = True
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)

    def _answer(self, question: _Question) -> None:
        if question is not self._latest or self._closed:
            return
        pages = self._ask(self._index(question.language), question.query) if question.query.strip() else []
        if question is self._latest and not self._closed:
            self.found.emit(question.query, pages)

    def _answer_so_far(self, index: SearchIndex, language: str) -> None:
        question = self._latest
        if question.number == self._answered or question.language != language or not question.query.strip():
            return
        pages = self._ask(index, question.query)
        if pages and question is self._latest and not self._closed:
            self._answered = question.number
            self.found.emit(question.query, pages)
            time.sleep(DRAWN_SECONDS)

    def _ask(self, index: SearchIndex, query: str) -> list[str]:
        return [page for page in index.pages(query, MOST_HITS) if page in self._briefing.tree]

    def _answer_letters(self, language: str) -> None:
        if self._closed:
            return
        letters = self._index(language).letters
        if not self._closed:
            self.letters.emit(language, letters)

    def _index(self, language: str) -> SearchIndex:
        from kiosk.briefing.search import SearchIndex

        if language not in self._indexes:
            self._indexes[language] = SearchIndex.build(
                self._briefing,
                language,
                cancelled=lambda: self._closed,
                so_far=lambda index: self._answer_so_far(index, language),
            )
        return self._indexes[language]
