"""The voice of Windows and macOS: Qt TextToSpeech is asked as it wants to be, by one that stands in for it; and by its
own mock engine where this machine has the module."""

from __future__ import annotations

import importlib.util

import pytest

from kiosk.voices.system_voice import SystemVoice, has_system_voice, load_text_to_speech
from tests.equipment.fake_sound import FakeTextToSpeech, State, fake_text_to_speech
from tests.voices.outcomes import Ends, outcome


@pytest.fixture
def voice() -> SystemVoice:
    return SystemVoice(fake_text_to_speech())


@pytest.fixture
def engine(voice: SystemVoice) -> FakeTextToSpeech:
    return FakeTextToSpeech.made[-1]


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (("en", 100, 100), ("Two words.", "en_GB", 0.0, 1.0)),
        (("nl", 100, 50), ("Two words.", "nl_BE", 0.0, 0.5)),
        (("en", 200, 25), ("Two words.", "en_GB", 0.63, 0.25)),
        (("en", 60, 100), ("Two words.", "en_GB", -0.46, 1.0)),
    ],
)
def test_it_says_what_it_is_given(
    voice: SystemVoice, engine: FakeTextToSpeech, asked: tuple[str, int, int], given: tuple[object, ...]
) -> None:
    ends = Ends(voice)
    voice.say("Two words.", *asked)
    engine.tell(State.Speaking)
    assert ends.told == []
    engine.tell(State.Ready)
    assert engine.said == [given]
    assert ends.told == ["finished"]


def test_a_language_that_the_system_does_not_speak_has_failed(
    voice: SystemVoice, engine: FakeTextToSpeech, caplog: pytest.LogCaptureFixture
) -> None:
    ends = Ends(voice)
    voice.say("Deux mots.", "fr", 100, 100)
    assert (engine.said, ends.told) == ([], ["failed"])
    assert "no voice for 'fr'" in caplog.text


def test_what_fails_while_it_speaks_has_failed_once(voice: SystemVoice, engine: FakeTextToSpeech) -> None:
    ends = Ends(voice)
    voice.say("a", "en", 100, 100)
    engine.tell(State.Error)
    engine.tell(State.Error)
    engine.tell(State.Ready)
    assert ends.told == ["failed"]


def test_it_is_silent_at_once_and_says_so_to_nobody(voice: SystemVoice, engine: FakeTextToSpeech) -> None:
    ends = Ends(voice)
    voice.say("a", "en", 100, 100)
    engine.tell(State.Speaking)
    voice.stop()
    assert engine.stops == ["immediate"]
    engine.tell(State.Ready)
    assert ends.told == []


def test_the_late_end_of_what_was_stopped_ends_nothing_else(voice: SystemVoice, engine: FakeTextToSpeech) -> None:
    ends = Ends(voice)
    voice.say("a", "en", 100, 100)
    engine.tell(State.Speaking)
    voice.say("b", "en", 100, 100)
    engine.tell(State.Ready)  # of "a"
    assert ends.told == []
    engine.tell(State.Speaking)
    engine.tell(State.Ready)
    assert ends.told == ["finished"]


@pytest.mark.parametrize(("platform", "there"), [("win32", True), ("darwin", True), ("linux", False)])
def test_only_other_systems_are_spoken_for(monkeypatch: pytest.MonkeyPatch, platform: str, there: bool) -> None:
    monkeypatch.setattr("kiosk.voices.system_voice.find_spec", lambda _name: object())
    assert has_system_voice(platform) is there
    monkeypatch.setattr("kiosk.voices.system_voice.find_spec", lambda _name: None)
    assert not has_system_voice(platform)


@pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtTextToSpeech") is None, reason="PySide6-Addons is not installed here"
)
@pytest.mark.qt_log_ignore("[Pp]ipe[Ww]ire", "PulseAudio", "No QtMultimedia backends")  # a machine without sound
def test_the_real_module_speaks_by_its_mock_engine() -> None:
    """A word each 100 ms (Qt 6.11, ``qtexttospeech_mock``)."""
    voice = SystemVoice(load_text_to_speech(), "mock")
    voice.say("One two three.", "en", 100, 100)
    assert outcome(voice) == "finished"
    voice.say("One two three four five six seven eight nine ten eleven twelve.", "en", 60, 100)
    assert outcome(voice, 0.3) == "nothing"
    voice.stop()
    assert outcome(voice, 0.5) == "nothing"
    ends = Ends(voice)
    voice.say("Sept.", "xx", 100, 100)
    assert ends.told == ["failed"]
