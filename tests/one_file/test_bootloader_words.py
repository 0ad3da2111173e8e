"""The bootloader of the one file says what to do in our words, and another PyInstaller is noticed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PyInstaller import HOMEPATH, PLATFORM

from one_file.bootloader_words import WORDS, UnknownBootloaderError, use_our_words, with_our_words

BOOTLOADER = Path(HOMEPATH, "PyInstaller", "bootloader", PLATFORM, "run")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="our words are for the bootloader of Linux")


@pytest.mark.parametrize(("theirs", "ours"), WORDS)
def test_our_words_have_room_and_are_filled_in_alike(theirs: str, ours: str) -> None:
    assert len(ours) <= len(theirs)
    assert ours.isascii()
    filled = re.findall("%.", ours)
    assert re.findall("%.", theirs)[: len(filled)] == filled


@on_linux
def test_the_bootloader_that_is_built_with_has_each_message_once() -> None:
    theirs = BOOTLOADER.read_bytes()
    ours = with_our_words(theirs)
    assert len(ours) == len(theirs)
    assert all(words.encode() in ours for _, words in WORDS)
    assert not any(words.encode() in ours for words, _ in WORDS)


@pytest.mark.parametrize("bootloader", [b"", b"\0Could not create temporary directory!\n\0" * 2])
def test_another_bootloader_is_noticed(bootloader: bytes) -> None:
    with pytest.raises(UnknownBootloaderError, match="times"):
        with_our_words(bootloader)


@on_linux
def test_pyinstaller_is_given_the_bootloader_and_it_still_runs(tmp_path: Path) -> None:
    class Program:
        def _bootloader_file(self, name: str, extension: str = "") -> str:
            return str(BOOTLOADER.with_name(name + extension))

    use_our_words(Program, tmp_path)
    made = Path(Program()._bootloader_file("run", ""))
    assert made.parent == tmp_path
    said = subprocess.run([made], capture_output=True, text=True, check=False).stderr
    assert "archive" in said  # it has nothing to unpack, and says so
