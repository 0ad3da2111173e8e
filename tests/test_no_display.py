"""Displays that the environment names and that are not there: each command says so, and none dies of it."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor.protocol import CALM_FLAG
from tests.equipment.x11 import started_x_server

ROOT = Path(__file__).parents[1]
DEAD = {
    "no socket": {"WAYLAND_DISPLAY": "wayland-9"},
    "stale socket": {"WAYLAND_DISPLAY": "stale"},
    "no compositor": {"QT_QPA_PLATFORM": "wayland"},
    "no X server": {"DISPLAY": ":9999"},
    "neither": {"WAYLAND_DISPLAY": "stale", "DISPLAY": ":9999"},
}


def run(folder: Path, variables: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "XDG_SESSION_TYPE")
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden}
    surroundings |= {"XDG_RUNTIME_DIR": str(folder), "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-m", "kiosk", *words]
    options = {"capture_output": True, "text": True, "timeout": 120}
    return subprocess.run(command, cwd=folder, env=surroundings, check=False, **options)


@pytest.fixture(params=DEAD.values(), ids=DEAD)
def dead(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    tmp_path.chmod(0o700)
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(tmp_path / "stale"))
    return request.param


@pytest.mark.parametrize(
    "words", [("present",), ("--locked",), ("present", "--learn"), ("keys", "--learn")], ids=" ".join
)
def test_what_needs_a_display_says_so_and_ends(tmp_path: Path, dead: dict[str, str], words: tuple[str, ...]) -> None:
    done = run(tmp_path, dead, *words, "--state-dir", str(tmp_path / "state"))
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: no display was found (")
    assert "nothing answers" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_doctor_names_it(tmp_path: Path, dead: dict[str, str]) -> None:
    done = run(tmp_path, dead, "doctor", "--state-dir", str(tmp_path / "state"))
    assert done.returncode == 1
    finding = next(line for line in done.stdout.splitlines() if "display" in line)
    assert "nothing answers" in finding
    assert all(value in finding for name, value in dead.items() if name != "QT_QPA_PLATFORM")


def test_the_calm_page_ends_too(tmp_path: Path, dead: dict[str, str]) -> None:
    done = run(tmp_path, dead, CALM_FLAG)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no display" in done.stderr


@pytest.mark.x11
def test_the_other_display_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder) as server:
        for variables in ({"WAYLAND_DISPLAY": "wayland-9"}, {"QT_QPA_PLATFORM": "wayland"}):
            done = run(tmp_path, {"DISPLAY": server.display, **variables}, "doctor", "--state-dir", str(tmp_path / "s"))
            finding = next(line for line in done.stdout.splitlines() if "display" in line)
            assert "xcb, screen 1280x800" in finding
            assert "nothing answers" in finding


@pytest.mark.x11
@pytest.mark.parametrize("words", [("present",), ("--locked",)], ids=" ".join)
def test_a_server_that_refuses_the_cookie_is_named(tmp_path: Path, words: tuple[str, ...]) -> None:
    folder, cookies = tmp_path / "screen", tmp_path / "cookies"
    folder.mkdir()
    write_cookie(cookies, b"0123456789abcdef")
    with started_x_server(folder, options=("-auth", str(cookies))) as server:
        write_cookie(tmp_path / "wrong", b"fedcba9876543210")
        refused = {"DISPLAY": server.display, "XAUTHORITY": str(tmp_path / "wrong")}
        done = run(tmp_path, refused, *words, "--state-dir", str(tmp_path / "state"))
        assert done.returncode == 2
        assert f"DISPLAY={server.display}: the X server refuses this user" in done.stderr
        allowed = {"DISPLAY": server.display, "XAUTHORITY": str(cookies)}
        done = run(tmp_path, allowed, "doctor", "--state-dir", str(tmp_path / "state"))
        assert "xcb, screen 1280x800" in done.stdout


def write_cookie(file: Path, cookie: bytes) -> None:
    """A file of cookies with one for any display (libXau's format)."""
    parts = (b"", b"", b"MIT-MAGIC-COOKIE-1", cookie)
    file.write_bytes(struct.pack(">H", 65535) + b"".join(struct.pack(">H", len(part)) + part for part in parts))
