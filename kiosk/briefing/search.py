"""Owns the search of a briefing in one language: an SQLite full-text index over what an audience may read."""

from __future__ import annotations

import contextlib
import sqlite3
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

import snowballstemmer
from msgspec import Struct

from kiosk.briefing.file_text import LARGEST_PAGE, UnreadableFileError, read_text
from kiosk.briefing.front_matter import NoFrontMatterError, parse_front_matter, part
from kiosk.briefing.loader import Briefing
from kiosk.briefing.plain_text import extract_plain_text
from kiosk.briefing.scripts import is_unspaced, most_met, sign_row
from kiosk.briefing.snippets import Range, WordMatcher, find_ranges, fold, make_snippet, split_words

MEMORY = ":memory:"
MOST_HITS = 100
PART = 50
"""Pages; a briefing that has no more is indexed before anybody who waits would notice."""

_MOST_WORDS = 8
_STEMMERS = (
    "ar=arabic ca=catalan cs=czech da=danish de=german el=greek en=english "
    "eo=esperanto es=spanish et=estonian eu=basque fa=persian fi=finnish fr=french "
    "ga=irish hi=hindi hu=hungarian hy=armenian id=indonesian it=italian lt=lithuanian "
    "nb=norwegian ne=nepali nl=dutch no=norwegian pl=polish pt=portuguese ro=romanian "
    "ru=russian sr=serbian sv=swedish ta=tamil tr=turkish yi=yiddish"
)
"""Those of snowballstemmer, by the code of the language."""
_SCHEMA = """
    CREATE VIRTUAL TABLE pages USING fts5(
        id UNINDEXED, title, headings, body, stems, signs,
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'", prefix = "1 2 3"
    )
"""
MOST_RANKED = 500
"""Words that are on more pages tell none of them apart: of those, the first in reading order are ranked, and the first
that have them in their title."""

# A word of the title counts most; a stem counts least, or every form of a word would weigh as the word itself.
_QUERY = """
    SELECT id, title, body FROM pages JOIN (
        SELECT page, min(score) AS score FROM (
            SELECT * FROM (
                SELECT rowid AS page, bm25(pages, 0, 10, 4, 2, 0.5, 1) AS score FROM pages
                WHERE pages MATCH ?1 LIMIT ?3
            ) UNION ALL SELECT * FROM (
                SELECT rowid AS page, bm25(pages, 0, 10, 4, 2, 0.5, 1) AS score FROM pages
                WHERE pages MATCH ?2 LIMIT ?3
            )
        ) GROUP BY page
    ) ON pages.rowid = page ORDER BY score, page LIMIT ?4
"""

_TITLE_COUNTS = 5
"""So often signs of a title are told, since they share a column with those of the body."""

Row = tuple[str, str, str, str, str, str]


class Hit(Struct, frozen=True):
    """One page that was found; ``ranges`` are the matches in ``snippet``, ``title_ranges`` those in ``title``."""

    page: str
    title: str
    snippet: str
    ranges: tuple[Range, ...]
    title_ranges: tuple[Range, ...] = ()


class SearchIndex:
    """The index of one language. Notes are never in it (invariant 2), and nothing of what was asked for stays in it.

    It may be built in one thread and asked in another, one at a time.
    """

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self._connection = connection
        weakref.finalize(self, connection.close)  # Python 3.13 complains of one that is merely dropped
        self._cut = _stemmer(language)
        self._stem = lru_cache(20_000)(self._cut)  # for words of pages alone
        self._met: Counter[str] = Counter()

    @classmethod
    def build(
        cls,
        briefing: Briefing,
        language: str,
        path: Path | str = MEMORY,
        cancelled: Callable[[], bool] = lambda: False,
        so_far: Callable[[SearchIndex], object] = lambda _index: None,
    ) -> SearchIndex:
        """Index every page; where that is cancelled, the index holds the pages so far.

        Args:
            briefing: where the pages are.
            language: which of its languages; a page that lacks it is indexed in the one that is shown for it.
            path: the file to hold the index, which is replaced; in memory by default.
            cancelled: asked before each page.
            so_far: given the index each time it has ``PART`` pages more, while others are to come; it may be asked.

        Raises:
            OSError: the file cannot be written.
        """
        connection = _open(path)
        index = cls(connection, language)
        try:
            connection.execute(_SCHEMA)
            rows = _rows(briefing, language, index._stems, cancelled)
            with connection:
                while some := list(islice(rows, PART)):
                    connection.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)", some)
                    if len(some) == PART:
                        so_far(index)
        except sqlite3.Error as error:
            connection.close()
            raise OSError(f"cannot write the search index: {error}") from error
        return index

    def query(self, text: str, limit: int = 20) -> list[Hit]:
        """Find pages that hold every word of ``text``, or words that begin with it. Never raises on any text.

        Args:
            text: what somebody typed, so far.
            limit: how many hits at most, up to ``MOST_HITS``.
        """
        words = _words(text)
        matcher = WordMatcher(words, self._stem, self._cut_all(words))
        return [_hit(row, matcher) for row in self._found(words, limit)]

    def pages(self, text: str, limit: int = 20) -> list[str]:
        """The ids of the same pages, without what is to be shown of them: most of the time goes into that."""
        return [page for page, _, _ in self._found(_words(text), limit)]

    def _found(self, words: list[str], limit: int) -> list[tuple[str, str, str]]:
        if not words or limit < 1:
            return []
        expression = " AND ".join(map(_term, words, self._cut_all(words)))
        asked = expression, f"title : ({expression})", MOST_RANKED, min(limit, MOST_HITS)
        try:
            return self._connection.execute(_QUERY, asked).fetchall()
        except sqlite3.Error:
            return []

    def _cut_all(self, words: list[str]) -> list[str]:
        stems = list(map(self._cut, words))
        self._cut("")  # a stemmer keeps the last word that it was given
        return stems

    @property
    def letters(self) -> str:
        """The letters that its pages are written with, which a keyboard is to offer; see ``scripts.most_met``."""
        return most_met(self._met)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _stems(self, text: str) -> str:
        words = split_words(text)
        self._met.update("".join(words))
        return " ".join(dict.fromkeys(self._stem(word) for word in words if not is_unspaced(word)))


def _words(text: str) -> list[str]:
    return split_words(text)[:_MOST_WORDS]


def _term(word: str, stem: str) -> str:
    if is_unspaced(word):
        return f'signs : "{sign_row(word)}"'
    return f'"{word}"*' if stem == word else f'("{word}"* OR stems : "{stem}")'


def _hit(row: tuple[str, str, str], matcher: WordMatcher) -> Hit:
    page, title, body = row
    snippet, ranges = make_snippet(body, matcher)
    return Hit(page, title, snippet, ranges, find_ranges(title, matcher))


def _open(path: Path | str) -> sqlite3.Connection:
    if path != MEMORY:
        Path(path).unlink(missing_ok=True)
    try:
        # A statement that is kept for the next time keeps the words that were asked for.
        connection = sqlite3.connect(path, check_same_thread=False, cached_statements=0)
        # The index can be made again at any time: nothing is lost where a power cut spoils it.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
    except sqlite3.Error as error:
        raise OSError(f"cannot open the search index: {error}") from error
    return connection


def _rows(
    briefing: Briefing, language: str, stems: Callable[[str], str], cancelled: Callable[[], bool]
) -> Iterator[Row]:
    for page_id in briefing.tree:
        if cancelled():
            return
        path = briefing.file(page_id, language)
        if path is None:
            continue
        with contextlib.suppress(UnreadableFileError, NoFrontMatterError):
            parted = part(path, read_text(path, LARGEST_PAGE))
            front, _ = parse_front_matter(path, parted.yaml, parted.first_line)
            if front is None:
                continue
            plain = extract_plain_text(parted.body)
            body = f"{front.lead} {plain.body}"
            title = f"{front.heading or ''} {plain.headings}"
            everything = f"{front.title} {title} {body}"
            signs = sign_row(fold(f"{f'{front.title} ' * _TITLE_COUNTS}{title} {body}"))
            yield page_id, front.title, title.strip(), body, stems(everything), signs


def _stemmer(language: str) -> Callable[[str], str]:
    """What cuts a word to its stem; where no stemmer knows the language, a word is its own stem."""
    name = dict(row.split("=") for row in _STEMMERS.split()).get(language)
    if name not in snowballstemmer.algorithms():  # those of an older version are fewer
        return str
    stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return stem
