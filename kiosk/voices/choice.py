"""Owns the choice of a voice: what was recorded for the briefing, else the system's, else none."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.tree_scan import SPEECH
from kiosk.voices import espeak
from kiosk.voices.espeak import find_espeak
from kiosk.voices.espeak_voice import EspeakVoice
from kiosk.voices.player import find_player, make_player
from kiosk.voices.recorded_voice import RecordedVoice
from kiosk.voices.recordings import read_licence
from kiosk.voices.system_voice import SystemVoice, has_system_voice, load_text_to_speech
from kiosk.voices.voice import Voice


def choose_voice(briefing: Path) -> Voice | None:
    """The voice of a hub; None where nothing here can speak.

    Args:
        briefing: its folder, which may have recordings.
    """
    player = find_player() if (briefing / SPEECH).is_dir() else None
    spoken = _spoken()
    return RecordedVoice(briefing, make_player(player), spoken) if player is not None else spoken


def name_voices(briefing: Path) -> list[str]:
    """What ``choose_voice`` would choose, in words: the first speaks where it can."""
    player = find_player() if (briefing / SPEECH).is_dir() else None
    recorded = [f"recordings, played by {player}"] if player is not None else []
    return recorded + (["the system's voice"] if has_system_voice() else ["eSpeak NG"] if find_espeak() else [])


def voice_licences(briefing: Path) -> list[tuple[str, str]]:
    """The name of each of them, and its licence: of recordings as it was written down with them."""
    licences = {"eSpeak NG": espeak.LICENCE, "the system's voice": "Qt TextToSpeech: LGPL-3.0"}
    recorded = read_licence(briefing) or "licence not named"
    return [(name, licences.get(name, recorded)) for name in name_voices(briefing)]


def _spoken() -> Voice | None:
    if has_system_voice():
        return SystemVoice(load_text_to_speech())
    program = find_espeak()
    return EspeakVoice(program) if program is not None else None
