"""A voice is given words that leave it nothing to guess."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.show.speech.pronunciation import Pronunciation

LEXICON = {"CNV": "C N V", "SDG": "S D G", "SDG 8": "S D G eight"}


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("nl", "€ 49 miljoen", "49 miljoen euro"),
        ("en", "€49 million, or $232", "49 million euros, or 232 dollars"),
        ("nl", "959.000 van 2,8 miljoen ton", "959000 van 2,8 miljoen ton"),
        ("en", "959,000 of 2.8 million", "959000 of 2.8 million"),
        ("nl", "87% in 2009–2012", "87 procent in 2009 tot 2012"),
        ("en", "87 % in 2009-2012, rated 5+", "87 percent in 2009 to 2012, rated 5 plus"),
        ("en", "2026-11-12", "2026-11-12"),
        ("nl", "wer\u00adkers\u00a0– allen", "werkers, allen"),
        ("nl", "Wie zit aan tafel?. Wie het werk doet.", "Wie zit aan tafel? Wie het werk doet."),
        ("en", "Earthworm, 2021 · second-hand", "Earthworm, 2021, second-hand"),
        ("fr", "1,5 CNV", "1,5 C N V"),
        ("en", "SDG 8 of the SDG, CNVX", "S D G eight of the S D G, CNVX"),
        ("en", "A B . C", "A B . C"),
    ],
)
def test_words_as_they_are_said(language: str, words: str, said: str) -> None:
    assert Pronunciation(language, LEXICON).say(words) == said


def test_an_empty_lexicon_changes_nothing() -> None:
    assert Pronunciation("nl", {}).say("CNV Internationaal") == "CNV Internationaal"


def test_the_shipped_briefing_has_a_lexicon_whose_words_it_uses() -> None:
    briefing = load_briefing(paths.CONTENT)
    for language in briefing.languages:
        pages = [path.read_text("utf-8") for id_ in briefing.tree if (path := briefing.file(id_, language))]
        lexicon = briefing.lexicon(language)
        assert len(lexicon) > 15
        assert [word for word in lexicon if not any(word in page for page in pages)] == []
