"""Recordings: what was recorded is played, the rest spoken; and which voice a machine has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.voices import choice
from kiosk.voices.choice import choose_voice, name_voices
from kiosk.voices.espeak_voice import EspeakVoice
from kiosk.voices.media_player import MediaPlayer
from kiosk.voices.player import MEDIA, find_player, make_player
from kiosk.voices.recorded_voice import RecordedVoice
from kiosk.voices.recordings import recording_path
from kiosk.voices.system_voice import SystemVoice
from tests.equipment.fake_sound import fake_media, fake_text_to_speech
from tests.equipment.fake_voice import FakeVoice
from tests.voices.outcomes import outcome


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which ``paplay`` is the one program for sound; it keeps what it was told."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "paplay").write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path}/played"\n', "utf-8")
    (folder / "paplay").chmod(0o755)
    (folder / "sh").symlink_to(shutil.which("sh") or "/bin/sh")
    monkeypatch.setenv("PATH", str(folder))
    return tmp_path / "played"


def test_a_recording_is_played_and_what_has_none_is_spoken(tmp_path: Path, players: Path) -> None:
    path = recording_path(tmp_path, "nl", "Een zin.")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"RIFF")
    spoken = FakeVoice()
    voice = RecordedVoice(tmp_path, make_player("paplay"), spoken)
    voice.say("Een zin.", "nl", 100, 50)
    assert outcome(voice) == "finished"
    assert players.read_text("utf-8").split() == ["--volume=32768", str(path)]
    for words, rate in (("Een andere zin.", 100), ("Een zin.", 160)):
        voice.say(words, "nl", rate, 50)
        assert spoken.now == words
    voice.stop()
    assert spoken.now == ""


def test_the_best_voice_there_is(tmp_path: Path, players: Path) -> None:
    assert choose_voice(tmp_path) is None
    (tmp_path / "speech").mkdir()
    assert isinstance(choose_voice(tmp_path), RecordedVoice)


@pytest.fixture
def addons(monkeypatch: pytest.MonkeyPatch) -> None:
    """A build for another system, with Qt Multimedia and Qt TextToSpeech."""
    monkeypatch.setattr("kiosk.voices.player.has_media", lambda: True)
    monkeypatch.setattr("kiosk.voices.player.load_media", fake_media)
    monkeypatch.setattr(choice, "has_system_voice", lambda: True)
    monkeypatch.setattr(choice, "load_text_to_speech", fake_text_to_speech)


@pytest.mark.usefixtures("addons")
def test_a_build_that_has_them_speaks_by_the_parts_of_qt(tmp_path: Path, players: Path) -> None:
    assert isinstance(choose_voice(tmp_path), SystemVoice)
    assert name_voices(tmp_path) == ["the system's voice"]
    (tmp_path / "speech").mkdir()
    assert isinstance(choose_voice(tmp_path), RecordedVoice)
    assert find_player() == MEDIA, "before any program"
    assert isinstance(make_player(MEDIA), MediaPlayer)
    assert name_voices(tmp_path) == ["recordings, played by Qt Multimedia", "the system's voice"]
    assert not players.exists()


def test_a_linux_machine_speaks_by_espeak(tmp_path: Path, players: Path) -> None:
    assert name_voices(tmp_path) == []
    program = players.parent / "programs" / "espeak-ng"
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o755)
    assert isinstance(choose_voice(tmp_path), EspeakVoice)
    assert name_voices(tmp_path) == ["eSpeak NG"]
