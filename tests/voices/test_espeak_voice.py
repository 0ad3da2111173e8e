"""The voice of eSpeak NG: the program gets the words as they are, speaks them to a file here, and is silent at once."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.voices.espeak import WORDS_A_MINUTE, espeak_arguments, find_espeak
from kiosk.voices.espeak_voice import EspeakVoice
from tests.voices.outcomes import outcome

WORDS = "Van 421 bedrijven hadden 10 een afspraak; dat is “weinig” -v en --help."


@pytest.fixture
def recording(tmp_path: Path) -> Callable[[], EspeakVoice]:
    """A voice whose program keeps what it was given, and lets the real one speak into a file."""
    program = tmp_path / "espeak-ng"
    real = find_espeak()
    assert real, "espeak-ng is on the list of what tests start"
    program.write_text(
        f'#!/bin/sh\ntee "{tmp_path}/given" | {real} "$@" -w "{tmp_path}/said.wav"\necho "$@" > "{tmp_path}/told"\n',
        "utf-8",
    )
    program.chmod(0o755)
    return lambda: EspeakVoice(str(program))


def test_the_program_says_word_for_word_what_it_is_given(recording: Callable[[], EspeakVoice], tmp_path: Path) -> None:
    voice = recording()
    voice.say(WORDS, "nl", 130, 50)
    assert outcome(voice) == "finished"
    assert (tmp_path / "given").read_text("utf-8") == WORDS
    assert (tmp_path / "told").read_text("utf-8").split()[:6] == espeak_arguments("nl", 130, 50)[:6]
    with wave.open(str(tmp_path / "said.wav")) as said:
        assert said.getnframes() / said.getframerate() > 2


@pytest.mark.parametrize("language", ["nl", "en", "fr", "ar"])
def test_faster_is_shorter_in_every_language(
    recording: Callable[[], EspeakVoice], tmp_path: Path, language: str
) -> None:
    lengths = []
    for rate in (60, 200):
        voice = recording()
        voice.say("Een twee drie vier vijf zes zeven acht.", language, rate, 100)
        assert outcome(voice) == "finished"
        with wave.open(str(tmp_path / "said.wav")) as said:
            lengths.append(said.getnframes())
    assert lengths[1] < lengths[0]


def test_it_is_silent_when_it_is_stopped_and_says_so_to_nobody(tmp_path: Path) -> None:
    endless = tmp_path / "endless"
    endless.write_text("#!/bin/sh\nexec sleep 60\n", "utf-8")
    endless.chmod(0o755)
    voice = EspeakVoice(str(endless))
    voice.say("a", "nl", 100, 100)
    assert outcome(voice, 0.2) == "nothing"
    voice.stop()
    assert outcome(voice, 0.2) == "nothing"


@pytest.mark.parametrize(
    "program", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\ncat >/dev/null\necho 'error: no card' >&2\n", None]
)
def test_what_nobody_can_hear_has_failed(tmp_path: Path, program: str | None) -> None:
    path = tmp_path / "voice"
    if program is not None:
        path.write_text(program, "utf-8")
        path.chmod(0o755)
    voice = EspeakVoice(str(path))
    voice.say("a", "nl", 100, 100)
    assert outcome(voice) == "failed"


def test_the_speed_of_100_per_cent_is_ours() -> None:
    assert espeak_arguments("en")[:4] == ["-v", "en-gb", "-s", str(WORDS_A_MINUTE)]
