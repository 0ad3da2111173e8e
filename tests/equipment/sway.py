"""A Wayland session of a test's own: sway without a screen, its outputs, what they show, and a keyboard.

It runs in another sway, whose windows are its outputs, since that is how one is unplugged: the window is closed. An
output that sway makes of nothing can be neither taken away nor switched off (wlroots 0.15).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtGui import QImage

from tests.equipment.x11 import LONGEST_SECONDS, wait_until

_OUTER = """
output HEADLESS-1 resolution 3840x2160
for_window [app_id="wlroots"] floating enable
"""
_SECONDS_TO_END = 15
_AS_NOBODY = (
    *("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"),
    *("--securebits=+no_setuid_fixup", "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"),
)
"""sway 1.7 refuses root. It may look into all folders, since the first one of a bare system may be closed to others;
and ``access(2)``, by which keymaps are found, heeds that only under this bit (Linux, capabilities(7))."""
_HIDDEN = ("DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "DBUS_SESSION_BUS_ADDRESS")


class Compositor(Struct, frozen=True):
    """A sway that runs: the variables by which programs find it."""

    variables: dict[str, str]

    @property
    def environment(self) -> dict[str, str]:
        """The variables of this process, but leading to this compositor and to no other display."""
        return {**{name: value for name, value in os.environ.items() if name not in _HIDDEN}, **self.variables}

    def run(self, *words: str) -> bytes:
        """What a program says in this session; it must end well."""
        done = subprocess.run(words, env=self.environment, check=True, stdout=subprocess.PIPE, timeout=LONGEST_SECONDS)
        return done.stdout

    def nodes(self) -> list[dict]:
        """The tree of sway-ipc(7), flat: outputs, workspaces, windows."""
        flat = [msgspec.json.decode(self.run("swaymsg", "-t", "get_tree"))]
        for node in flat:
            flat += node["nodes"] + node["floating_nodes"]
        return flat


class Sway(Struct, frozen=True):
    """A session, and the one that it runs in. Its outputs are WL-1, WL-2 and so on, each new one by a new name."""

    session: Compositor
    around: Compositor

    @property
    def environment(self) -> dict[str, str]:
        """What a program is to be started with."""
        return self.session.environment

    def change(self, output: str, *words: str) -> None:
        """Change an output as sway-output(5) has it, such as ``scale 2``."""
        self.session.run("swaymsg", "output", output, *words)

    def outputs(self) -> list[str]:
        """The names of those there are."""
        names = [node["name"] for node in self.session.nodes() if node["type"] == "output"]
        return [name for name in names if not name.startswith("__")]

    def plug(self) -> str:
        """Plug one more output in; its name."""
        before = self.outputs()
        self.session.run("swaymsg", "create_output")
        wait_until(lambda: len(self.outputs()) > len(before), "another output")
        return next(name for name in self.outputs() if name not in before)

    def unplug(self, output: str) -> None:
        """Pull an output out."""
        self.around.run("swaymsg", f'[title=".*{output}$"] kill')
        wait_until(lambda: output not in self.outputs(), f"{output} to be gone")

    def picture(self, output: str) -> QImage:
        """What an output shows now, in px of the device."""
        return QImage.fromData(self.session.run("grim", "-t", "ppm", "-o", output, "-"))

    def key(self, *names: str) -> None:
        """Press and release keys, by their names in xkb, such as ``Right``."""
        for name in names:
            self.session.run("wtype", "-k", name)


@contextlib.contextmanager
def started_sway(*outputs: str) -> Iterator[Sway]:
    """Run a session.

    Args:
        outputs: each as sway-output(5) has it, such as ``resolution 1280x720 position 0,0``.
    """
    lines = "\n".join(f"output WL-{number} {words}" for number, words in enumerate(outputs, 1))
    with (
        _started({"WLR_BACKENDS": "headless", "WLR_HEADLESS_OUTPUTS": "1"}, _OUTER) as around,
        _started(
            {"WLR_BACKENDS": "wayland", "WLR_WL_OUTPUTS": str(len(outputs)), **around.variables}, lines
        ) as session,
        _keyboard(session),
    ):
        yield Sway(session, around)


@contextlib.contextmanager
def _started(variables: dict[str, str], rules: str) -> Iterator[Compositor]:
    # A folder that its user may enter; pytest's are for their owner alone.
    folder = Path(tempfile.mkdtemp(prefix="sway-"))
    (folder / "config").write_text(f"default_border none\n{rules}\n", "utf-8")
    # A full-screen window may be scanned out past the picture that grim takes (sway 1.7): not here.
    command = ["sway", "-Dnoscanout", "--config", str(folder / "config")]
    if os.getuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")
        command = [*_AS_NOBODY, *command]
    own = {"PATH": os.environ["PATH"], "HOME": str(folder), "WLR_RENDERER": "pixman", **variables}
    own["XDG_RUNTIME_DIR"] = str(folder)
    with (folder / "log").open("wb") as log:
        sway = subprocess.Popen(command, env=own, stdout=log, stderr=log)
    try:
        wait_until(lambda: bool(_sockets(folder)) or sway.poll() is not None, "sway")
        assert sway.poll() is None, (folder / "log").read_text("utf-8")
        (folder / "runtime").mkdir(mode=0o700)
        yield Compositor({**_sockets(folder), "XDG_RUNTIME_DIR": str(folder / "runtime")})
    finally:
        _end(sway)
        shutil.rmtree(folder)


def _end(sway: subprocess.Popen[bytes]) -> None:
    """End it; a nested one that waits for an answer of the outer one may never obey (sway 1.7), and is killed."""
    sway.terminate()
    try:
        sway.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        sway.kill()
        sway.wait(LONGEST_SECONDS)


def _sockets(folder: Path) -> dict[str, str]:
    """The two by which a sway is found; nothing until both are there."""
    display = [path for path in folder.glob("wayland-*") if path.suffix != ".lock"]
    control = list(folder.glob("sway-ipc.*.sock"))
    return {"WAYLAND_DISPLAY": str(display[0]), "SWAYSOCK": str(control[0])} if display and control else {}


@contextlib.contextmanager
def _keyboard(session: Compositor) -> Iterator[None]:
    """A keyboard that is there all the time: programs that see the first one plugged would miss its first key."""
    with subprocess.Popen(["wtype", "-s", "86400000"], env=session.environment) as keyboard:
        try:
            yield
        finally:
            keyboard.kill()
