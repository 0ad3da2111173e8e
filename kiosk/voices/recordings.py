"""Owns the recorded speech of a briefing: one file a sentence in ``speech/LANGUAGE``, called by what it says. No Qt."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.tree_scan import SPEECH
from kiosk.text_files.regular_file import read_regular

SUFFIX = ".wav"
LICENCE = "licence.txt"
"""Beside the languages: whose voice it is, and under which licence it may be shown."""

_LETTERS = 20
_LONGEST_LICENCE = 1_000


def recording_path(briefing: Path, language: str, words: str) -> Path:
    """Where the recording of a sentence lies, there or not: another sentence has another name."""
    import hashlib  # with OpenSSL, 4 ms that a hub without recordings starts without

    name = hashlib.sha256(words.encode()).hexdigest()[:_LETTERS]
    return briefing / SPEECH / language / f"{name}{SUFFIX}"


def read_licence(briefing: Path) -> str:
    """Whose voice the recordings have, and under which licence; empty where nobody wrote it down."""
    try:
        text = read_regular(briefing / SPEECH / LICENCE, _LONGEST_LICENCE).decode("utf-8", errors="replace")
    except OSError:
        return ""
    return " ".join(text.split())
