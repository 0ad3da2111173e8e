"""Owns how eSpeak NG, a program of the system, is asked to speak (GPL-3). No Qt."""

from __future__ import annotations

import shutil

PROGRAM = "espeak-ng"
PACKAGE = "espeak-ng"
"""What brings it on Debian."""
LICENCE = "GPL-3.0-or-later"

WORDS_A_MINUTE = 165
"""What we take for 100 %; its own 175 is fast for who does not hear it every day."""
_ACCENTS = {"en": "en-gb"}


def find_espeak() -> str | None:
    """Where the program is; None where it is not."""
    return shutil.which(PROGRAM)


def espeak_arguments(language: str, rate: int = 100, volume: int = 100) -> list[str]:
    """What the program is told; the words themselves it reads, so that none of them is taken for an option."""
    return [
        *("-v", _ACCENTS.get(language, language)),
        *("-s", str(WORDS_A_MINUTE * rate // 100)),
        *("-a", str(volume)),
        *("-b", "1"),
        "--stdin",
    ]
