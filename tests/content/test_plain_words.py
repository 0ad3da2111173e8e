"""Each page has its point in easy words, in both languages: short, and of no more than the whole text holds."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.pages.page_props import derive_page
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.speech.pronunciation import Pronunciation
from kiosk.show.speech.reading import Reader

LEAST, MOST = 45, 100
"""Words: a point that is made in fewer is not drawn out, and 100 is where `check --style` speaks up."""


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


def words_of(briefing: Briefing, page: str, language: str) -> int:
    props = derive_page(briefing, page, language, easy=True)
    reader = Reader(read_phrases(paths.RESOURCES, language), Pronunciation(language, {}))
    drawn = [one.words[one.first : one.end] for one in reader.read(props, 0) if one.words]
    return sum(len(sentence.split()) for sentence in drawn[1:])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_has_easy_words(briefing: Briefing, language: str) -> None:
    assert [page for page in briefing.tree if not briefing.page(page, language).plain] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_easy_words_are_few(briefing: Briefing, language: str) -> None:
    counts = {page: words_of(briefing, page, language) for page in briefing.tree}
    assert {page: count for page, count in counts.items() if not LEAST <= count <= MOST} == {}
    assert 60 <= sum(counts.values()) / len(counts) <= 90
