"""The recipes of ``kiosk host`` under real compositors: the script of a recipe is run, and what it shows must stay.

    python -m tests.package.compositors [cage labwc sway weston mutter gnome-kiosk]

Each compositor that is installed is started without a screen, and the script in it. After longer than the supervisor
waits for a picture its log is read. A line each; it ends with 1 where one fails. Cage needs Xwayland (Debian 12); labwc
and GNOME Kiosk are in Debian 13 and later, and the latter needs a system bus.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk import paths
from kiosk.commands.host import host_files, parts_of
from kiosk.machine.display import find_display
from tests.equipment.x11 import started_x_server, wait_until

WATCHED_SECONDS = 20.0
"""More than twice what the supervisor grants between two pictures."""
ROOT = Path(__file__).parents[2]

Environment = dict[str, str]


@contextmanager
def started(command: list[str], environment: Environment, log: Path, *, rootless: bool) -> Iterator[None]:
    """Run a compositor until its socket answers; those that refuse root run as nobody."""
    user: dict[str, object] = {}
    if rootless and os.getuid() == 0:
        user = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        shutil.chown(environment["XDG_RUNTIME_DIR"], "nobody", "nogroup")
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=out, start_new_session=True, **user)
    try:
        wait_until(lambda: find_display(environment).there or process.poll() is not None, command[0], 20)
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended: {log.read_text('utf-8', 'replace').strip()}")
        yield
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)


@contextmanager
def wlroots(command: list[str], folder: Path) -> Iterator[Environment]:
    environment = _environment(folder) | {"WAYLAND_DISPLAY": "wayland-1" if command[0] == "sway" else "wayland-0"}
    own = environment | {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    with started(command, own, folder / "log", rootless=True):
        yield environment


@contextmanager
def cage(folder: Path) -> Iterator[Environment]:
    with wlroots(["cage", "--", "sleep", "86400"], folder) as environment:
        yield environment


@contextmanager
def labwc(folder: Path) -> Iterator[Environment]:
    """With the recipe's own files; its script is run beside it, as those of others are."""
    settings = folder / "labwc"
    settings.mkdir()
    for title, body in parts_of(host_files(paths.RESOURCES / "host", "labwc", paths.own_command())).items():
        if title.endswith(("rc.xml", "environment")):
            (settings / Path(title).name).write_text(body, "utf-8")
    with wlroots(["labwc", "-C", str(settings)], folder) as environment:
        yield environment


@contextmanager
def sway(folder: Path) -> Iterator[Environment]:
    (folder / "config").write_text("default_border none\n", "utf-8")
    with wlroots(["sway", "--config", str(folder / "config")], folder) as environment:
        yield environment


@contextmanager
def weston(folder: Path) -> Iterator[Environment]:
    """On an X server, which gives it a mouse: without any input its kiosk shell shows no window (10.0)."""
    (folder / "x").mkdir()
    with started_x_server(folder / "x") as server:
        environment = _environment(folder) | {"WAYLAND_DISPLAY": "kiosk"}
        command = ["weston", "--backend=x11-backend.so", "--shell=kiosk-shell.so", "--socket=kiosk", "--idle-time=0"]
        own = environment | {"DISPLAY": server.display}
        with started([*command, "--use-pixman"], own, folder / "log", rootless=False):
            yield environment


@contextmanager
def mutter(folder: Path, program: str = "mutter") -> Iterator[Environment]:
    environment = _environment(folder) | {"WAYLAND_DISPLAY": "kiosk"}
    command = ["dbus-run-session", "--", program, "--headless", "--wayland", "--no-x11", "--wayland-display", "kiosk"]
    with started([*command, "--virtual-monitor", "1280x720"], environment, folder / "log", rootless=False):
        yield environment


COMPOSITORS: dict[str, tuple[Callable, str, str]] = {
    "cage": (cage, "labwc", "autostart"),
    "labwc": (labwc, "labwc", "autostart"),
    "sway": (sway, "labwc", "autostart"),
    "weston": (weston, "labwc", "autostart"),
    "mutter": (mutter, "gnome-kiosk", "gnome-kiosk-script"),
    "gnome-kiosk": (partial(mutter, program="gnome-kiosk"), "gnome-kiosk", "gnome-kiosk-script"),
}
"""How each is started; the host whose script is run in it, and that script."""


def complaint(name: str) -> str:
    """What is wrong with the locked hub under a compositor; nothing where it stays."""
    start, host, title = COMPOSITORS[name]
    text = host_files(paths.RESOURCES / "host", host, paths.own_command("show", "--locked"))
    script = next(body for part, body in parts_of(text).items() if title in part)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, tempfile.TemporaryDirectory() as runtime:
        Path(runtime).chmod(0o700)
        with start(Path(runtime)) as environment:
            own = environment | {"HOME": home, "PYTHONPATH": str(ROOT)}
            options = {"cwd": home, "stderr": subprocess.DEVNULL, "start_new_session": True}
            shell = subprocess.Popen(["sh", "-c", f"{script}\nwait"], env=own, **options)
            time.sleep(WATCHED_SECONDS)
            log = next(Path(home).rglob("supervisor.log"), None)
            lines = log.read_text("utf-8").splitlines() if log else ["it was not started"]
            os.killpg(shell.pid, signal.SIGTERM)
            shell.wait(20)
    drew = any(line.endswith(": frame") for line in lines)
    broke = [line for line in lines if ("kill the" in line or "has ended" in line)]
    return "" if drew and not broke else "\n".join(broke or lines)


def _environment(runtime: Path) -> Environment:
    return {"PATH": os.environ["PATH"], "HOME": str(runtime), "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8"}


def main() -> int:
    failed = False
    for name in sys.argv[1:] or COMPOSITORS:
        if shutil.which(name) is None:
            print(f"-     {name}: not installed")
            continue
        wrong = complaint(name)
        failed |= bool(wrong)
        print(f"FAILS {name}: {wrong}" if wrong else f"ok    {name}: the locked hub draws, and stays", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
