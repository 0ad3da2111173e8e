"""The program's own words: all of them in every language of the briefing, and the compiled files up to date."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk import paths

FOLDER = paths.RESOURCES / "i18n"
LANGUAGES = ("nl", "en")


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found
    return found


def _messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).getroot().iter("message"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    for message in _messages(FOLDER / f"kiosk.{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"unfinished or gone: {message.findtext('source')}"
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(texts), message.findtext("source")
        for mark in re.findall(r"%[1-9n]", message.findtext("source") or ""):
            assert all(mark in (text or "") for text in texts), f"{mark} lost in {texts}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_words_is_that_of_the_qml_files(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    files = [str(file) for file in sorted(paths.QML.rglob("*.qml"))]
    command = [_tool("pyside6-lupdate"), *files, "-ts", str(fresh), "-source-language", "en"]
    subprocess.run(command, check=True, capture_output=True)
    wanted = {message.findtext("source") for message in _messages(fresh)}
    assert {message.findtext("source") for message in _messages(FOLDER / f"kiosk.{language}.ts")} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_up_to_date(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    command = [_tool("pyside6-lrelease"), str(FOLDER / f"kiosk.{language}.ts"), "-qm", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    assert fresh.read_bytes() == (FOLDER / f"kiosk.{language}.qm").read_bytes(), "run make translations"


def test_words_that_are_said_in_every_language_are_asked_for_where_they_stand() -> None:
    """``QT_TR_NOOP`` keeps words under the name of their file, and whoever asks for them has to say that name."""
    written = [file for file in paths.QML.rglob("*.qml") if "QT_TR_NOOP" in file.read_text("utf-8")]
    asked = {
        (file, name)
        for file in paths.QML.rglob("*.qml")
        for name in re.findall(r'\bidle\.say\(\w+, "(\w+)"', file.read_text("utf-8"))
    }
    assert asked == {(file, file.stem) for file in written}
    assert len(asked) == 1
