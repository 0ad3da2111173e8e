"""Owns one sound file of many sentences, each said by a program that was given it as it stands."""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Sequence
from pathlib import Path


def speak_file(program: str, arguments: Sequence[str], sentences: Sequence[str], path: Path) -> tuple[list[str], float]:
    """Speak sentences into a file, one behind the other.

    Returns:
        What the program was given, and how many seconds it is.
    """
    given, part = [], path.with_suffix(".part.wav")
    with wave.open(str(path), "wb") as whole:
        for number, words in enumerate(sentences):
            source = path.with_suffix(".txt")
            source.write_text(words, "utf-8")
            with source.open("rb") as text:
                subprocess.run([program, *arguments, "-w", str(part)], stdin=text, check=True, capture_output=True)
            given.append(source.read_text("utf-8"))
            with wave.open(str(part)) as sound:
                if not number:
                    whole.setparams(sound.getparams())
                whole.writeframes(sound.readframes(sound.getnframes()))
    part.unlink(missing_ok=True)
    with wave.open(str(path)) as sound:
        return given, sound.getnframes() / sound.getframerate()
