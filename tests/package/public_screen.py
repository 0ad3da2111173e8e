"""The built file as a public screen of a real X server, and somebody's hands on it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct
from PySide6.QtGui import QImage

from tests.equipment.touchscreen import Fingers
from tests.equipment.x11 import XServer, share_of_other_points, wait_until
from tests.equipment.x11_windows import window_rectangles
from tests.package.program import Machine, hubs, own_processes

WIDTH, HEIGHT = 1280, 800
ALIKE = 0.01
"""How much of two pictures of one page may differ: what lies under the mouse is drawn as pressed or pointed at."""

OPENERS = ("xdg-open", "sensible-browser", "x-www-browser", "firefox", "chromium", "gio", "kde-open", "xterm")


class Public(Struct):
    """A locked screen, somebody's hands on it, and what it looked like at home."""

    screen: XServer
    fingers: Fingers
    machine: Machine
    process: subprocess.Popen[bytes]
    home: QImage
    hub: list[int]
    processes: list[int]

    def shows_home(self) -> bool:
        return share_of_other_points(self.screen.picture(), self.home) <= ALIKE

    def go_home(self) -> None:
        """By the keys that a locked screen still has, as often as there is something above home to close."""

        def arrives() -> bool:
            self.screen.key("Escape", "Home")
            self.screen.still_picture()
            return self.shows_home()

        wait_until(arrives, "home")

    def check(self) -> None:
        """Nobody got out: the same hub, no other program, and its window is all that there is."""
        assert self.process.poll() is None
        assert hubs(self.process) == self.hub
        assert own_processes(self.process.pid) == self.processes
        assert self.opened() == ""
        assert window_rectangles(self.screen.display) == [(0, 0, WIDTH, HEIGHT)]

    def opened(self) -> str:
        """The programs that were started to open something."""
        file = self.machine.folder / "opened"
        return file.read_text("utf-8") if file.exists() else ""

    def hold_corners(self) -> None:
        """The gesture of staff."""
        self.fingers.press(0, 10, 10)
        self.fingers.press(1, WIDTH - 10, HEIGHT - 10)
        wait_until(lambda: not self.shows_home(), "the sheet for staff")
        self.screen.still_picture()
        self.fingers.lift(0)
        self.fingers.lift(1)


@contextmanager
def shown_public(touchscreen: tuple[XServer, Fingers], machine: Machine) -> Iterator[Public]:
    """Show the locked hub while the block lasts; somebody has come to it.

    Args:
        touchscreen: where, from ``started_touchscreen``.
        machine: a machine that nothing runs on.
    """
    screen, fingers = touchscreen
    _lay_traps(machine)
    dark = screen.still_picture()
    with machine.showing(screen.display, "--locked", "--reduced-motion", "--idle-seconds", "3600") as process:
        wait_until(lambda: share_of_other_points(screen.picture(), dark) > 0.5, "the attract loop")
        attracting = screen.still_picture()
        fingers.tap(WIDTH // 2, HEIGHT // 2)
        wait_until(lambda: share_of_other_points(screen.still_picture(), attracting) > 0.1, "home")
        screen.key("Home")
        home = screen.still_picture()
        yield Public(screen, fingers, machine, process, home, hubs(process), own_processes(process.pid))


def _lay_traps(machine: Machine) -> None:
    """Programs that open addresses elsewhere; here they only write down that they were started."""
    for name in OPENERS:
        trap = machine.folder / "empty" / name
        trap.write_text(f'#!/bin/sh\necho {name} "$@" >> {machine.folder}/opened\n', "utf-8")
        trap.chmod(0o755)
