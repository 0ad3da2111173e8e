"""Owns what Windows shows of the program's file: its icon, and its version among the properties."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_ENGLISH, _UNICODE = 0x0409, 1200


def windows_look(icon: Path, title: str, version: str) -> dict[str, Any]:
    """What PyInstaller is told of it; only on Windows, where it can write that."""
    return {
        "icon": str(icon),
        "version": _version_resource(title, version),
        "hide_console": "hide-early",  # a window of its own shows no console, and `check` in a terminal can still print
    }


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares, of a version such as ``1.2.0``; what is no number counts as 0."""
    numbers = [int(part) if part.isdecimal() else 0 for part in version.split(".")[:3]]
    first, second, third = (*numbers, 0, 0, 0)[:3]
    return first, second, third, 0


def _version_resource(title: str, version: str) -> object:
    from PyInstaller.utils.win32 import versioninfo as info  # needs a package that is there on Windows only

    numbers = version_numbers(version)
    words = {"ProductName": title, "FileDescription": title, "ProductVersion": version, "FileVersion": version}
    table = info.StringTable(f"{_ENGLISH:04X}{_UNICODE:04X}", [info.StringStruct(*pair) for pair in words.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[info.StringFileInfo([table]), info.VarFileInfo([info.VarStruct("Translation", [_ENGLISH, _UNICODE])])],
    )
