"""A state folder that belongs to somebody else: each command says so in a sentence, and what can be shown is shown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.paths import StateFile
from tests.equipment.ordinary import MAY_NOT_READ, MAY_NOT_WRITE, as_ordinary_user, can_be_ordinary, give_away
from tests.equipment.x11 import started_x_server, wait_until

pytestmark = pytest.mark.skipif(not can_be_ordinary(), reason="root cannot give up its rights here")

ROOT = Path(__file__).parents[1]
RAW = re.compile(r"Traceback|\[Errno")


@pytest.fixture(params=[MAY_NOT_WRITE, MAY_NOT_READ], ids=["not written", "not read"])
def state(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Somebody's, who chose something on the spot and has rehearsed."""
    folder = tmp_path / "state"
    (folder / StateFile.REHEARSALS).mkdir(parents=True)
    (folder / StateFile.SPOT).write_text("{}")
    (folder / StateFile.LOG).touch()
    give_away(folder, request.param)
    yield folder
    folder.chmod(0o700)


def started(state: Path, *words: str, **variables: str) -> subprocess.Popen[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"HOME": str(state.parent), "PYTHONPATH": str(ROOT), **variables}
    command = [*as_ordinary_user(), sys.executable, "-m", "kiosk", *words, "--state-dir", str(state)]
    out = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    return subprocess.Popen(command, env=environment, cwd=state.parent, text=True, **out)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("settings",), 0),
        (("check",), 0),
        (("keys",), 0),
        (("render", "--out", "drawn", "--page", "home", "--language", "en"), 0),
        (("doctor",), 1),
        (("present", "--report", "--run", "10"), 0),
    ],
    ids=lambda given: given[0] if isinstance(given, tuple) else "",
)
def test_a_command_does_what_it_is_for(state: Path, words: tuple[str, ...], code: int) -> None:
    with started(state, *words) as process:
        out, error = process.communicate(timeout=120)
    assert process.returncode == code
    assert not RAW.search(out + error)
    if words[0] == "doctor":
        assert f"LACK  state folder: {state} cannot be written: Permission denied" in out


def test_what_was_counted_there_is_left_to_whoever_may_read_it(state: Path) -> None:
    with started(state, "usage") as process:
        out, error = process.communicate(timeout=120)
    assert not RAW.search(out + error)
    if state.stat().st_mode & 0o400:
        assert "Nothing has been counted" in out
    else:
        assert error == f"kiosk: {state / StateFile.USAGE} cannot be read: Permission denied\n"


def test_a_packed_briefing_that_cannot_be_unpacked_there_says_where(state: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.kbrief"
    packed.write_bytes(b"no matter what")
    with started(state, "show", "--briefing", str(packed)) as process:
        _, error = process.communicate(timeout=120)
    folder = state / StateFile.CACHE / "briefings"
    assert (process.returncode, error) == (2, f"kiosk: {packed}: cannot be unpacked into {folder}: Permission denied\n")


@pytest.mark.x11
@pytest.mark.parametrize("words", [("show", "--fullscreen", "--usage"), ("--locked", "--usage"), ("present",)])
def test_the_screen_shows_what_it_should(state: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    screen = tmp_path / "screen"
    screen.mkdir()
    with started_x_server(screen) as server, started(state, *words, DISPLAY=server.display) as process:
        wait_until(lambda: process.poll() is not None or _is_drawn(server), f"{words} to be drawn")
        ended = process.poll()
        process.terminate()
        _, error = process.communicate(timeout=60)
    assert ended is None, error
    assert f"no log is kept: {state}" in error
    assert not RAW.search(error)


def _is_drawn(server) -> bool:  # type: ignore[no-untyped-def]
    picture = server.picture()
    return len({picture.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 800, 40)}) > 3
