"""Recordings by Qt Multimedia: one that stands in for it, and the real module where this machine has it."""

from __future__ import annotations

import importlib.util
import wave
from pathlib import Path

import pytest

from kiosk.voices.media_player import MediaPlayer, load_media
from tests.equipment.fake_sound import FakeSoundEffect, fake_media
from tests.voices.outcomes import Ends, outcome


@pytest.fixture
def player() -> MediaPlayer:
    FakeSoundEffect.made.clear()
    return MediaPlayer(fake_media())


def test_a_file_is_played_and_its_end_told(player: MediaPlayer, tmp_path: Path) -> None:
    ends = Ends(player)
    player.play(tmp_path / "a b.wav", 50)
    (sound,) = FakeSoundEffect.made
    assert (sound.at, sound.volume, sound.asked) == (str(tmp_path / "a b.wav"), 0.5, True)
    sound.sound(on=True)
    assert ends.told == []
    sound.sound(on=False)
    assert ends.told == ["finished"]


def test_it_is_silent_at_once_and_says_so_to_nobody(player: MediaPlayer, tmp_path: Path) -> None:
    ends = Ends(player)
    player.play(tmp_path / "a.wav", 100)
    (sound,) = FakeSoundEffect.made
    sound.sound(on=True)
    player.stop()
    assert not sound.isPlaying()
    assert ends.told == []


def test_what_follows_takes_the_place_of_what_was_played(player: MediaPlayer, tmp_path: Path) -> None:
    ends = Ends(player)
    player.play(tmp_path / "a.wav", 100)
    first = FakeSoundEffect.made[0]
    first.sound(on=True)
    player.play(tmp_path / "b.wav", 100)
    second = FakeSoundEffect.made[1]
    second.sound(on=True)
    assert (first.isPlaying(), ends.told) == (False, [])
    second.sound(on=False)
    assert ends.told == ["finished"]


def test_a_file_that_is_no_sound_has_failed(player: MediaPlayer, tmp_path: Path) -> None:
    ends = Ends(player)
    player.play(tmp_path / "a.wav", 100)
    FakeSoundEffect.made[0].fail()
    assert ends.told == ["failed"]


def test_where_there_is_nothing_to_hear_it_by_it_has_failed(tmp_path: Path) -> None:
    player = MediaPlayer(fake_media(heard=False))
    ends = Ends(player)
    player.play(tmp_path / "a.wav", 100)
    assert ends.told == ["failed"]


@pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtMultimedia") is None, reason="PySide6-Addons is not installed here"
)
@pytest.mark.qt_log_ignore("[Pp]ipe[Ww]ire", "PulseAudio", "No QtMultimedia backends")  # a machine without sound
def test_the_real_module_tells_how_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 22050, 0, "NONE", ""))
        sound.writeframes(b"\0\0" * 4410)
    media = load_media()
    player = MediaPlayer(media)
    ends = Ends(player)
    player.play(path, 100)
    if media.QMediaDevices.defaultAudioOutput().isNull():
        assert ends.told == ["failed"]
    else:
        assert outcome(player) == "finished"
