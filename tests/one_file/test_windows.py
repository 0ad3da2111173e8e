"""What Windows is told of the program, with a stand-in for what PyInstaller has there only."""

from __future__ import annotations

import sys
import types
from pathlib import Path

import pytest

from one_file.windows import version_numbers, windows_look


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("12.3.45", (12, 3, 45, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("1.2.3.4", (1, 2, 3, 0)),
        ("1.2.0rc1", (1, 2, 0, 0)),
        ("", (0, 0, 0, 0)),
    ],
)
def test_versions_become_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_numbers(version) == numbers


def test_title_and_version_stand_among_the_properties(monkeypatch: pytest.MonkeyPatch) -> None:
    def _recording(name: str) -> object:
        return lambda *words, **named: (name, *words, *named.values())

    info = types.ModuleType("versioninfo")
    for name in ("FixedFileInfo", "StringFileInfo", "StringStruct", "StringTable", "VarFileInfo", "VarStruct"):
        setattr(info, name, _recording(name))
    info.VSVersionInfo = _recording("VSVersionInfo")  # type: ignore[attr-defined]
    package = types.ModuleType("win32")
    package.versioninfo = info  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.win32", package)
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.win32.versioninfo", info)
    look = windows_look(Path("kiosk.ico"), "A title", "1.2.3")
    assert look["icon"] == "kiosk.ico"
    assert "('FixedFileInfo', (1, 2, 3, 0), (1, 2, 3, 0))" in str(look["version"])
    assert "('StringStruct', 'ProductName', 'A title')" in str(look["version"])
    assert "'040904B0'" in str(look["version"])
