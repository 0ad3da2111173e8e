"""The program's own words: those of the screen, and those in another language beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.bridge import words as module
from kiosk.bridge.words import Words

SEARCH = ("ActionWords", "Search")


@pytest.fixture
def words(qapp) -> Words:
    return Words()


def test_the_screen_speaks_one_language_at_a_time(words: Words) -> None:
    assert [said(words, language) for language in ("nl", "en", "fr", "nl")] == ["Zoeken", "Search", "Search", "Zoeken"]
    words.speak("en")


def said(words: Words, language: str) -> str:
    words.speak(language)
    return QCoreApplication.translate(*SEARCH)


def test_words_can_be_said_in_a_language_that_is_not_on_the_screen(words: Words) -> None:
    words.speak("en")
    assert words.say("nl", *SEARCH) == "Zoeken"
    assert words.say("fr", *SEARCH) == "Search"
    assert QCoreApplication.translate(*SEARCH) == "Search"


def test_a_translation_is_loaded_once(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    class Counted(QTranslator):
        def load(self, file: str) -> bool:
            loaded.append(file)
            return super().load(file)

    monkeypatch.setattr(module, "QTranslator", Counted)
    for language in ("nl", "en", "nl"):
        words.speak(language)
        words.say("nl", *SEARCH)
    assert len(loaded) == len(set(loaded)) == 2
    words.speak("en")
