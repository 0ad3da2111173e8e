"""Invariant 2 for the shipped briefing: what a speaker's notes say is on no page, in no search and in no hand-out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from html import unescape
from typing import Any

import msgspec
import pytest
import snowballstemmer

from kiosk.briefing import blocks as b
from kiosk.briefing.search import SearchIndex
from kiosk.briefing.snippets import split_words
from kiosk.show.pages.hyphens import SOFT_HYPHEN
from kiosk.show.pages.page_props import derive_page
from kiosk.show.pages.take_along import take_along_text
from kiosk.show.plain_values import plain_values
from tests.content.reading import BRIEFING, PAGES, blocks_of, lines_of, notes_text, sentences, within, without

RUN = 5
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")
_STEMS = {"nl": "dutch", "en": "english"}


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_invariant_2_notes_never_reach_the_hub(page_id, language) -> None:
    values = plain_values(derive_page(BRIEFING, page_id, language))
    shown = [_drawn(text) for text in _strings(values)]
    assert len(shown) > 5
    assert _leaks(_notes(language), shown, language) == []


@pytest.mark.parametrize(("page_id", "language"), PAGES)
def test_invariant_2_notes_never_reach_what_is_taken_along(page_id, language) -> None:
    text = take_along_text(BRIEFING, derive_page(BRIEFING, page_id, language))
    assert _leaks(_notes(language), text.splitlines(), language) == []


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_invariant_2_notes_never_reach_the_search(language) -> None:
    index = SearchIndex.build(BRIEFING, language)
    stem = lru_cache(None)(snowballstemmer.stemmer(_STEMS[language]).stemWord)
    private = _private_words(language)
    assert len(private) > 100
    for word in private:
        hits = index.query(word)
        assert {found for hit in hits for found in split_words(hit.snippet)} <= _open_words(language)
        assert not hits or _has_kin(word, language, stem), f"{word} stands in notes alone, and is found"
    index.close()


@pytest.mark.parametrize("language", BRIEFING.languages)
def test_invariant_2_notes_never_reach_a_snippet_of_any_word(language) -> None:
    index = SearchIndex.build(BRIEFING, language)
    for word in sorted(_open_words(language)):
        snippets = [hit.snippet for hit in index.query(word)]
        assert not any(found in _private_words(language) for text in snippets for found in split_words(text))
    index.close()


def test_a_leak_would_be_found() -> None:
    notes = notes_text(BRIEFING.page("home", "nl").preamble)
    for sentence in sentences(notes[0]):
        assert _leaks(notes, [f"Iets anders. {sentence.upper()}"], "nl") != []
    assert _leaks(["Laat dan de stilte even vallen."], ["en laat dan de stilte even"], "nl") != []


def test_a_page_whose_notes_are_shown_would_be_found() -> None:
    shown = [text for page_id in BRIEFING.tree for text in notes_text(blocks_of(BRIEFING.page(page_id, "en")))]
    assert all(_leaks([text], [text], "en") for text in shown)


def _leaks(notes: Iterable[str], shown: Iterable[str], language: str) -> list[str]:
    """Sentences of notes, and runs of their words that stand in no text for the audience, among what is shown."""
    private = {run for text in notes for run in _runs(text)} - _open_runs(language)
    wholes = {_folded(sentence) for text in notes for sentence in sentences(text)} - _open_sentences(language)
    found = []
    for text in shown:
        found += sorted(private & set(_runs(text)))
        found += sorted(whole for whole in wholes if f" {whole} " in f" {_folded(text)} ")
    return found


@cache
def _notes(language: str) -> tuple[str, ...]:
    pages = (BRIEFING.page(page_id, language) for page_id in BRIEFING.tree)
    return tuple(text for page in pages for text in notes_text(blocks_of(page)))


@cache
def _open_texts(language: str) -> tuple[str, ...]:
    """All that an audience may read: every text of the pages but the notes, the tables, and the sources."""
    return tuple(_open(language))


def _open(language: str) -> Iterator[str]:
    for page_id in BRIEFING.tree:
        page = BRIEFING.page(page_id, language)
        yield from (page.title, page.heading, page.lead, *(section.heading for section in page.sections))
        yield from (quote.who for quote in within(blocks_of(page), b.Quote) if isinstance(quote, b.Quote))
        for block in without(blocks_of(page), b.Notes):
            if isinstance(block, b.FigureBlock):
                yield from _strings(msgspec.to_builtins(block.figure))
            for runs in lines_of(block):
                yield "".join(getattr(run, "text", "") for run in runs)
    for source in BRIEFING.sources.values():
        yield from source.note.values()
        yield from (source.title, source.publisher, source.address, f"{source.publisher} {source.title} {source.year}")


@cache
def _open_runs(language: str) -> frozenset[str]:
    return frozenset(run for text in _open_texts(language) for run in _runs(text))


@cache
def _open_sentences(language: str) -> frozenset[str]:
    return frozenset(_folded(sentence) for text in _open_texts(language) for sentence in sentences(text))


@cache
def _open_words(language: str) -> frozenset[str]:
    return frozenset(word for text in _open_texts(language) for word in split_words(text))


@cache
def _private_words(language: str) -> tuple[str, ...]:
    return tuple(sorted({word for text in _notes(language) for word in split_words(text)} - _open_words(language)))


def _has_kin(word: str, language: str, stem: Callable[[str], str]) -> bool:
    """True where an open word begins with this one, or has its stem: that one is found, not the note."""
    return any(other.startswith(word) or stem(other) == stem(word) for other in _open_words(language))


def _runs(text: str) -> list[str]:
    words = _folded(text).split()
    return [" ".join(words[first : first + RUN]) for first in range(len(words) - RUN + 1)]


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _drawn(text: str) -> str:
    return unescape(_TAG.sub("", text)).replace(SOFT_HYPHEN, "")


def _strings(values: Any) -> Iterator[str]:
    if isinstance(values, str):
        yield values
    elif isinstance(values, dict):
        for value in values.values():
            yield from _strings(value)
    elif isinstance(values, list | tuple):
        for value in values:
            yield from _strings(value)
