"""``kiosk --locked`` from source on a real X server: killed, stopped, told to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.paths import StateFile
from kiosk.supervisor.protocol import CALM_FLAG
from tests.equipment.service_inbox import ServiceInbox
from tests.equipment.x11 import XServer, started_x_server, wait_until

pytestmark = pytest.mark.x11

ROOT = Path(__file__).parents[2]
DEMANDS = ("#bf420a", "#0b6e69")
HDMI = ("HDMI-1", "1024/270x600/158+800+0", "none")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XServer]:
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder, 1280, 800) as server:
        yield server


@contextmanager
def locked(screen: XServer, folder: Path, *words: str, flag: str = "--locked") -> Iterator[subprocess.Popen[bytes]]:
    """Run it while the block lasts."""
    hidden = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "XDG_CACHE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"PYTHONPATH": str(ROOT), "DISPLAY": screen.display, "HOME": str(folder)}
    command = [sys.executable, "-m", "kiosk", *filter(None, [flag]), "--state-dir", str(folder / "state"), *words]
    with subprocess.Popen(command, env=environment, start_new_session=True) as process:
        try:
            yield process
        finally:
            process.kill()


def shows_home(screen: XServer, least: int = 20) -> bool:
    """Whether both demands are on the screen, at more than so many places."""
    picture: QImage = screen.picture()
    points = [picture.pixelColor(x, y).name() for x in range(0, picture.width(), 40) for y in range(0, 800, 40)]
    return all(points.count(colour) > least for colour in DEMANDS)


def comes_home(screen: XServer) -> bool:
    """Whether home is there; a locked hub begins with its attract loop, which a finger ends."""
    if not shows_home(screen):
        screen.tap(12, 12)
    return shows_home(screen)


def children(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that it has started, once they run a program of their own: a fork has its parent's words."""
    file = Path("/proc", str(process.pid), "task", str(process.pid), "children")
    numbers = [int(number) for number in file.read_text().split()] if file.exists() else []
    return [number for number in numbers if words_of(number) not in {b"", words_of(process.pid)}]


def words_of(number: int) -> bytes:
    """The command line of a process; none of one that has ended."""
    try:
        return Path("/proc", str(number), "cmdline").read_bytes()
    except OSError:
        return b""


def hub_of(process: subprocess.Popen[bytes], other_than: int = 0) -> int:
    """The hub, once there is one."""
    wait_until(lambda: any(child != other_than for child in children(process)), "a hub")
    return next(child for child in children(process) if child != other_than)


def test_killed_or_stopped_it_comes_back(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as process:
        wait_until(lambda: comes_home(screen), "home")
        first = hub_of(process)
        os.kill(first, signal.SIGKILL)
        second = hub_of(process, first)
        wait_until(lambda: comes_home(screen), "home again")
        os.kill(second, signal.SIGSTOP)
        log = tmp_path / "state" / StateFile.SUPERVISOR_LOG
        wait_until(lambda: "no picture for" in log.read_text("utf-8"), "its end for want of a picture")
        hub_of(process, second)
        wait_until(lambda: comes_home(screen), "home again")
        assert "has ended with -9" in log.read_text("utf-8")


def test_the_service_manager_is_told_that_it_watches(
    screen: XServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = ServiceInbox(str(tmp_path / "notify"))
    monkeypatch.setenv("NOTIFY_SOCKET", inbox.address)
    monkeypatch.setenv("WATCHDOG_USEC", "1000000")
    with locked(screen, tmp_path) as process:
        assert [inbox.next_word() for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        environment = Path("/proc", str(hub_of(process)), "environ").read_bytes()
        assert b"DISPLAY=" in environment
        assert b"NOTIFY_SOCKET" not in environment
        assert b"WATCHDOG" not in environment
    inbox.close()


def test_the_supervisor_has_no_qt_and_takes_its_child_along(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as process:
        wait_until(lambda: comes_home(screen), "home")
        assert "Qt6" not in Path("/proc", str(process.pid), "maps").read_text()
        child = hub_of(process)
        os.kill(child, signal.SIGSTOP)
        process.kill()
        wait_until(lambda: not Path("/proc", str(child)).exists(), "the hub to be gone")


def test_a_signal_to_the_supervisor_ends_it_and_one_to_the_hub_does_not(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as process:
        wait_until(lambda: comes_home(screen), "home")
        first = hub_of(process)
        os.kill(first, signal.SIGTERM)
        second = hub_of(process, first)
        wait_until(lambda: comes_home(screen), "home again")
        process.terminate()
        assert process.wait(60) == 0
        assert not Path("/proc", str(second)).exists()


def test_a_mistake_on_the_command_line_ends_it(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path, "--briefing", str(tmp_path / "nowhere")) as process:
        assert process.wait(60) == 2


def test_a_briefing_of_the_settings_that_is_not_there_brings_the_calm_page(screen: XServer, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"locked = true\nbriefing = '{tmp_path / 'share'}'\n")
    log = tmp_path / "state" / StateFile.SUPERVISOR_LOG
    with locked(screen, tmp_path, "--config", str(file), flag="") as process:
        wait_until(lambda: log.exists() and ": frame" in log.read_text("utf-8"), "the calm page", 60)
        assert process.poll() is None
        wait_until(lambda: shows_home(screen, least=4), "its diamond, smaller and in the same two colours")
    assert "share is no briefing folder" in (tmp_path / "state" / StateFile.LOG).read_text("utf-8")


def test_a_broken_settings_file_and_no_state_folder_keep_no_screen_dark(screen: XServer, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("locked = [\n")
    (tmp_path / "state").write_text("a file where the folder should be")
    with locked(screen, tmp_path, "--config", str(tmp_path / "kiosk.toml")) as process:
        wait_until(lambda: comes_home(screen), "home")
        first = hub_of(process)
        os.kill(first, signal.SIGKILL)
        hub_of(process, first)
        wait_until(lambda: comes_home(screen), "home again")


def test_invariant_4_a_locked_hub_comes_back_locked_though_the_file_says_otherwise_now(
    screen: XServer, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("locked = true\n")
    with locked(screen, tmp_path, "--config", str(file), flag="") as process:
        wait_until(lambda: comes_home(screen), "home")
        first = hub_of(process)
        file.write_text("locked = false\n")
        os.kill(first, signal.SIGKILL)
        second = hub_of(process, first)
        assert b"--locked" in Path("/proc", str(second), "cmdline").read_bytes().split(b"\0")


def test_a_second_start_brings_up_the_first_and_ends(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as process:
        wait_until(lambda: comes_home(screen), "home")
        child = hub_of(process)
        environment = os.environ | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        cover = [sys.executable, "-m", "kiosk", CALM_FLAG]
        for words in (["--locked"], ["show"]):
            with subprocess.Popen(cover, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as page:
                wait_until(lambda: not shows_home(screen), "home to be covered")
                command = [sys.executable, "-m", "kiosk", *words, "--state-dir", str(tmp_path / "state")]
                done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
                assert (done.returncode, "running already" in done.stdout) == (0, True)
                wait_until(lambda: shows_home(screen), "home to come up")
                page.kill()
        assert children(process) == [child]
        with locked(screen, tmp_path, "--state-dir", str(tmp_path / "other")) as other:
            hub_of(other)  # another state folder is another hub


def test_a_full_disk_keeps_no_screen_dark(screen: XServer, tmp_path: Path) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))  # no file may grow beyond this, as on a full disk
    try:
        running = locked(screen, tmp_path, "--usage")
        process = running.__enter__()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    try:
        wait_until(lambda: comes_home(screen), "home")
        first = hub_of(process)
        os.kill(first, signal.SIGKILL)
        hub_of(process, first)
        wait_until(lambda: comes_home(screen), "home again")
    finally:
        running.__exit__(None, None, None)


def test_another_resolution_is_filled(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as process:
        wait_until(lambda: comes_home(screen), "home")
        hub_of(process)
        for words in (
            ["--newmode", "small", "31.5", "800", "832", "896", "1024", "600", "601", "604", "631"],
            ["--addmode", "screen", "small"],
            ["--output", "screen", "--mode", "small"],
        ):
            subprocess.run(["xrandr", *words], env=os.environ | {"DISPLAY": screen.display}, check=True)
        log = tmp_path / "state" / StateFile.LOG
        wait_until(lambda: "screen changed: screen, 800 x 600 now" in log.read_text("utf-8"), "a line in the log")
        environment = os.environ | {"DISPLAY": screen.display}
        search = ["xdotool", "search", "--onlyvisible", "--name", "De kracht", "getwindowgeometry"]

        def fits() -> bool:
            told = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
            return "Geometry: 800x600" in told.stdout

        wait_until(fits, "the window to fill the screen", 20)


@contextmanager
def _two_monitors(folder: Path) -> Iterator[XServer]:
    """A screen parted in two: eDP-1 on the left, HDMI-1 on the right."""
    picture = folder / "screen"
    picture.mkdir()
    with started_x_server(picture, 1824, 600) as wide:
        monitor(wide, "--setmonitor", "*eDP-1", "800/211x600/158+0+0", "screen")
        monitor(wide, "--setmonitor", *HDMI)
        yield wide


def test_the_chosen_screen_is_filled_whenever_it_is_there(tmp_path: Path) -> None:
    with _two_monitors(tmp_path) as wide, locked(wide, tmp_path, "--screen", "HDMI-1") as process:
        wait_until(lambda: window_place(wide) == "800,0 1024x600", "the chosen screen to be filled")
        wait_until(lambda: paper(wide.picture(), 800) == (False, True), "the attract loop on it alone")
        monitor(wide, "--delmonitor", "HDMI-1")
        wait_until(lambda: window_place(wide).startswith("0,0"), "the other screen to be filled")
        monitor(wide, "--setmonitor", *HDMI)
        wait_until(lambda: window_place(wide) == "800,0 1024x600", "the chosen screen to be filled again")
        assert len(children(process)) == 1
        assert "has ended" not in (tmp_path / "state" / StateFile.SUPERVISOR_LOG).read_text("utf-8")


def test_the_calm_page_fills_the_chosen_screen_too_and_follows_it(tmp_path: Path) -> None:
    with _two_monitors(tmp_path) as wide:
        environment = os.environ | {"DISPLAY": wide.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "kiosk", CALM_FLAG, "HDMI-1"]
        with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as page:
            wait_until(lambda: paper(wide.picture(), 800) == (False, True), "the calm page on the chosen screen")
            monitor(wide, "--delmonitor", "HDMI-1")
            wait_until(lambda: paper(wide.picture(), 800)[0], "the calm page on the screen that is left")
            page.kill()


def monitor(screen: XServer, *words: str) -> None:
    subprocess.run(["xrandr", *words], env=os.environ | {"DISPLAY": screen.display}, check=True)


def window_place(screen: XServer) -> str:
    """Where the window is: ``x,y wide x high``; empty where there is none."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "De kracht", "getwindowgeometry"]
    environment = os.environ | {"DISPLAY": screen.display}
    told = subprocess.run(search, env=environment, capture_output=True, text=True, check=False).stdout.split()
    return f"{told[told.index('Position:') + 1]} {told[told.index('Geometry:') + 1]}" if "Position:" in told else ""


def paper(picture: QImage, x: int) -> tuple[bool, bool]:
    """Whether something is drawn at the left of ``x``, and at its right."""
    left, right = picture.pixelColor(x - 40, 20), picture.pixelColor(x + 40, 20)
    return left.lightness() > 0, right.lightness() > 0
