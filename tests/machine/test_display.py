"""Which display is used: one that answers, whatever the environment names."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import display
from kiosk.machine.display import find_display, use_display
from kiosk.machine.libraries import read_packages

Serve = Callable[[Path, bytes | None], None]


class Answerer(socketserver.BaseRequestHandler):
    """Answers whoever says anything."""

    def handle(self) -> None:
        self.request.recv(64)
        self.request.sendall(self.server.answer)


@contextmanager
def answering(path: Path, answer: bytes) -> Iterator[None]:
    with socketserver.UnixStreamServer(str(path), Answerer) as server:
        server.answer = answer
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield
        server.shutdown()
        thread.join()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve at a socket: give an answer to whoever says anything, or listen and say nothing."""
    with ExitStack() as ending:

        def start(path: Path, answer: bytes | None) -> None:
            path.parent.mkdir(exist_ok=True)
            if answer is not None:
                ending.enter_context(answering(path, answer))
                return
            server = ending.enter_context(socket.socket(socket.AF_UNIX))
            server.bind(str(path))
            server.listen()

        yield start


@pytest.fixture
def machine(tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Path:
    """X server 7 and the compositor ``alive`` answer; 8 and ``hung`` only listen; of 9 and ``stale`` a file is left."""
    monkeypatch.setattr(display, "ANSWER_SECONDS", 0.2)
    serve(tmp_path / "x" / "X7", b"\1")
    serve(tmp_path / "x" / "X5", b"\0\x0bxxxxxxno entrance ")
    serve(tmp_path / "x" / "X8", None)
    serve(tmp_path / "wayland-0", b"\1")
    serve(tmp_path / "alive", b"\1")
    serve(tmp_path / "hung", None)
    for name in ("x/X9", "stale"):
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(str(tmp_path / name))
    return tmp_path


@pytest.mark.parametrize(
    ("variables", "there", "platform", "silent"),
    [
        ({}, False, "", []),
        ({"DISPLAY": ":7"}, True, "", []),
        ({"DISPLAY": "unix:7.0"}, True, "", []),
        ({"DISPLAY": ":5"}, False, "", ["DISPLAY=:5: the X server refuses this user (no entrance); XAUTHORITY"]),
        ({"WAYLAND_DISPLAY": "alive", "DISPLAY": ":5", "XDG_SESSION_TYPE": "x11"}, True, "wayland", ["no entrance"]),
        ({"DISPLAY": ":6"}, False, "", ["DISPLAY=:6"]),
        ({"DISPLAY": ":8"}, False, "", ["DISPLAY=:8"]),
        ({"DISPLAY": ":9"}, False, "", ["DISPLAY=:9"]),
        ({"DISPLAY": "nonsense"}, False, "", ["DISPLAY=nonsense"]),
        ({"DISPLAY": "localhost:99999"}, False, "", ["DISPLAY=localhost:99999"]),
        ({"DISPLAY": "[::1]:59000"}, False, "", ["DISPLAY=[::1]:59000"]),
        ({"WAYLAND_DISPLAY": "alive"}, True, "", []),
        ({"WAYLAND_DISPLAY": "alive", "DISPLAY": ":9"}, True, "", []),
        ({"WAYLAND_DISPLAY": "stale"}, False, "", ["WAYLAND_DISPLAY=stale"]),
        ({"WAYLAND_DISPLAY": "hung"}, False, "", ["WAYLAND_DISPLAY=hung"]),
        ({"WAYLAND_DISPLAY": "wayland-9"}, False, "", ["WAYLAND_DISPLAY=wayland-9"]),
        ({"WAYLAND_DISPLAY": "stale", "DISPLAY": ":7"}, True, "xcb", ["WAYLAND_DISPLAY=stale"]),
        ({"WAYLAND_DISPLAY": "stale", "DISPLAY": ":9"}, False, "", ["WAYLAND_DISPLAY=stale", "DISPLAY=:9"]),
        ({"WAYLAND_DISPLAY": "alive", "DISPLAY": ":9", "XDG_SESSION_TYPE": "x11"}, True, "wayland", ["DISPLAY=:9"]),
        ({"WAYLAND_SOCKET": "5", "WAYLAND_DISPLAY": "stale"}, True, "", []),
        ({"QT_QPA_PLATFORM": "wayland"}, True, "", []),
        ({"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "stale"}, False, "", ["WAYLAND_DISPLAY=stale"]),
        ({"QT_QPA_PLATFORM": "wayland-egl", "WAYLAND_DISPLAY": "hung", "DISPLAY": ":7"}, True, "xcb", ["hung"]),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "stale", "DISPLAY": ":7"}, True, "", []),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "alive", "DISPLAY": ":9"}, True, "wayland", ["DISPLAY=:9"]),
        ({"QT_QPA_PLATFORM": "xcb"}, False, "", []),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=a.json"}, True, "", []),
        ({"QT_QPA_PLATFORM": "eglfs"}, True, "", []),
    ],
)
def test_find_display(machine: Path, variables: dict[str, str], there: bool, platform: str, silent: list[str]) -> None:
    named = {"XDG_RUNTIME_DIR": str(machine), **variables}
    found = find_display(named, "linux", machine / "x")
    assert (found.there, found.platform) == (there, platform)
    assert len(found.silent) == len(silent)
    assert all(name in sentence for name, sentence in zip(silent, found.silent, strict=True))


def test_a_compositor_by_its_whole_path(machine: Path) -> None:
    assert find_display({"WAYLAND_DISPLAY": str(machine / "alive"), "XDG_RUNTIME_DIR": "/nowhere"}, "linux").there


def test_where_there_is_no_compositor_qt_is_told_of_none() -> None:
    assert not find_display({"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": "/nowhere"}, "linux").there


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert find_display({}, platform).there


def test_qt_is_told_of_the_display_that_answers(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = {"DISPLAY": ":nonsense", "XDG_SESSION_TYPE": "x11", "WAYLAND_DISPLAY": str(machine / "alive")}
    use_display(variables)
    assert variables["QT_QPA_PLATFORM"] == "wayland"


def test_a_platform_that_qt_cannot_load_is_none(machine: Path) -> None:
    named = {"XDG_RUNTIME_DIR": str(machine), "WAYLAND_DISPLAY": "alive", "DISPLAY": ":7"}

    def find(*lacking: str) -> display.Display:
        return find_display(named, "linux", machine / "x", lambda name: f"no {name}" if name in lacking else "")

    assert find() == display.Display(there=True)
    assert find("wayland") == display.Display(there=True, platform="xcb", silent=("no wayland",))
    assert find("wayland", "xcb") == display.Display(there=False, silent=("no wayland", "no xcb"))


def test_what_qt_needs_for_each_platform_is_in_the_list() -> None:
    known = read_packages(paths.LIBRARIES)
    for beginnings in display.PLUGIN_LIBRARIES.values():
        for beginning in beginnings:
            assert any(name.startswith(beginning) for name in known), beginning


@pytest.mark.parametrize("platform", display.PLUGIN_LIBRARIES)
def test_this_machine_lacks_nothing(platform: str) -> None:
    assert display.lacking_libraries(platform) == ""
