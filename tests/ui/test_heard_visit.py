"""A whole visit by ear, spoken into one sound file: its transcript is what was derived, word for word."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.show.speech.phrases import read_phrases
from tests.equipment.fake_voice import FakeVoice
from tests.heard import speak_visit, walk_by_ear
from tests.ui.test_five_keys import LEFT, RIGHT, Listener, visit, voice

__all__ = ["visit", "voice"]

SAID = {
    "nl": ("Vrouwen in de palmolie", "Stap 4 van 4", "Rij 2: vast in dienst", "inspraak", "Vijf groepen doen mee"),
    "en": ("Women in palm oil", "Step 4 of 4", "Row 2: permanent", "a say", "Five groups take part"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_whole_visit_is_spoken(
    visit: Callable[[str], Listener], voice: FakeVoice, language: str, tmp_path: Path
) -> None:
    listener = visit(language)
    walk_by_ear(listener.seek, lambda: listener.press(RIGHT), lambda: listener.press(LEFT), language)
    heard = speak_visit(voice.heard, language, tmp_path)
    assert heard.path.with_suffix(".txt").read_text("utf-8").splitlines() == voice.heard
    assert heard.sentences[0].startswith(read_phrases(paths.RESOURCES, language).welcome[:20])
    whole = " ".join(heard.sentences)
    assert [words for words in SAID[language] if words.lower() not in whole.lower()] == []
    assert heard.recorded > len(heard.sentences) / 4, "what pages say is what is recorded of them"
    with wave.open(str(heard.path)) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(heard.seconds)
    assert heard.seconds > 180
    assert not [words for words in heard.sentences if "?." in words or " ," in words], "no mark is said twice"
