"""The QML files: what qmllint and qmlformat say of them, and the habits that they do not check."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from tests.quality.qml.habits import find_faults
from tests.quality.qml_types import write_module
from tests.quality.view_models import find_view_models

FILES = sorted(paths.QML.rglob("*.qml"))


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


@pytest.fixture(scope="module")
def formatted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the QML files, all formatted by one call."""
    copy = tmp_path_factory.mktemp("formatted") / "qml"
    shutil.copytree(paths.QML, copy)
    copies = (str(copy / file.relative_to(paths.QML)) for file in FILES)
    subprocess.run([_tool("pyside6-qmlformat"), "-i", *copies], check=True)
    return copy


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_qmlformat_would_change_nothing(file: Path, formatted: Path) -> None:
    expected = (formatted / file.relative_to(paths.QML)).read_text("utf-8")
    assert file.read_text("utf-8") == expected, f"format it: pyside6-qmlformat -i {file.name}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_habits(file: Path) -> None:
    assert list(find_faults(file)) == []


GOOD = """import QtQuick
import Kiosk.Theme

Item {
    id: root

    property real share: 0.5

    function wide(level: int, size: real): real {
        return level * size;
    }

    height: Math.max(1, Theme.gap * 2, root.share > 3 ? 0 : Theme.line)
    width: (root.share > 0 ? 24 : 30) * Theme.unit + [10, 20][0] * Theme.type
}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("Theme.gap * 2", "24", "24 pixels"),
        ("Theme.gap * 2", "Theme.gap + 2", "2 pixels"),
        ("Theme.gap * 2", "(8 * 3)", "pixels"),
        ("    height: Math", "    font.pixelSize: 24\n    height: Math", "font.pixelSize is 24 pixels"),
        ("    height: Math", "    anchors.leftMargin: 8\n    height: Math", "anchors.leftMargin is 8 pixels"),
        ("    height: Math", "    leftPadding: root.share > 3 ? 9 : 0\n    height: Math", "leftPadding is 9 pixels"),
        ("property real share: 0.5", "property real boxWidth: 300", "boxWidth is 300 pixels"),
        ("level: int, size: real", "level, size: real", "types"),
        ("level: int, size: real", "level: int, size", "types"),
        ("size: real): real {", "size: real) {", "types"),
        ("id: root", "id: item", "root"),
        ("property real share: 0.5", 'property color ink: "#102030"', "Theme"),
        ("}\n", "}\n" + "// more\n" * 200, "longer"),
    ],
)
def test_habits_would_be_missed(tmp_path: Path, right: str, wrong: str, says: str) -> None:
    file = tmp_path / "Some.qml"
    file.write_text(GOOD, "utf-8")
    assert list(find_faults(file)) == []
    assert right in GOOD
    file.write_text(GOOD.replace(right, wrong), "utf-8")
    faults = list(find_faults(file))
    assert faults
    assert all(says in fault for fault in faults), faults


def test_every_file_is_named_in_its_qmldir() -> None:
    for folder in {file.parent for file in FILES}:
        listed = re.findall(r"(\w+\.qml)$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE)
        assert sorted(listed) == sorted(file.name for file in folder.glob("*.qml")), folder.name
