"""Whether there is a display, and where libraries write."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.machine import environment


@pytest.fixture
def sockets(tmp_path: Path) -> Path:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "X7"))
    server.listen()
    yield tmp_path
    server.close()


@pytest.mark.parametrize(
    ("variables", "there"),
    [
        ({}, False),
        ({"DISPLAY": ":7"}, True),
        ({"DISPLAY": ":7.0"}, True),
        ({"DISPLAY": ":8"}, False),
        ({"DISPLAY": "far:0"}, True),
        ({"DISPLAY": "nonsense"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_has_display(sockets: Path, variables: dict[str, str], there: bool) -> None:
    assert environment.has_display(variables, "linux", sockets) is there


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert environment.has_display({}, platform)


def test_libraries_write_inside_the_state_folder(tmp_path: Path) -> None:
    variables: dict[str, str] = {}
    environment.prepare(variables, tmp_path)
    assert all(str(tmp_path) in variables[name] for name in ("XDG_CACHE_HOME", "QML_DISK_CACHE_PATH"))
