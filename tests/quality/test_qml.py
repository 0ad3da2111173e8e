"""The QML files: what qmllint and qmlformat say of them, and the habits that they do not check."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from tests.quality.qml_types import write_module
from tests.quality.view_models import find_view_models

FILES = sorted(paths.QML.rglob("*.qml"))
LONGEST = 200


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} comes with PySide6"
    return found


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qml-types")
    write_module(folder, "Kiosk.Bridge", find_view_models())
    return folder


def test_qmllint_finds_nothing(types: Path) -> None:
    command = [_tool("pyside6-qmllint"), "-W", "0", "-I", str(paths.QML), "-I", str(types), *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_qmlformat_would_change_nothing(file: Path) -> None:
    done = subprocess.run([_tool("pyside6-qmlformat"), str(file)], capture_output=True, text=True, check=True)
    assert file.read_text("utf-8") == done.stdout, f"format it: pyside6-qmlformat -i {file.name}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_habits(file: Path) -> None:
    text = file.read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST, "one thing a file"
    assert re.search(r"^\s+id: root$", text, re.MULTILINE) or "pragma Singleton" in text, "the root is called root"
    assert not re.search(r"function \w+\([^)]*\)\s*\{", text), "functions say their types"
    assert "font.pixelSize: 1" not in text
    assert not re.search(r"#[0-9A-Fa-f]{6}", text), "colours come from the theme"


def test_every_file_is_named_in_its_qmldir() -> None:
    for folder in {file.parent for file in FILES}:
        listed = re.findall(r"(\w+\.qml)$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE)
        assert sorted(listed) == sorted(file.name for file in folder.glob("*.qml")), folder.name
