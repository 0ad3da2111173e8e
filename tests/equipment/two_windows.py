"""A program for tests: two windows that follow the screens as stage and console do; it writes down each moment of it.

It takes commands from its input, a line each: ``swap``, ``here`` (the console on the one screen), ``gone`` (the console
onto a screen that does not exist), ``again`` (place both once more), ``plug FILE`` and ``quit``. A line of its output
is JSON: what happened, the screens, and where each window can be seen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.show.talk.placement import Screen, overlap, place_faces
from kiosk.window.screens import ScreenWatch, hide_from_screens, put_on, read_screens, show_faces
from tests.equipment.plugging import plug

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 60


class Moment(Struct, frozen=True):
    """A line of the output: a window that can be seen has the name of its screen and its x, y, width and height."""

    what: str
    screens: dict[str, tuple[int, int, int, int]]
    known: list[Screen]
    stage: tuple[str, tuple[int, int, int, int]] | None
    console: tuple[str, tuple[int, int, int, int]] | None

    @property
    def names(self) -> tuple[str | None, str | None]:
        """The screens of stage and console, by name."""
        return self.stage and self.stage[0], self.console and self.console[0]

    def fills(self) -> bool:
        """Whether each window that can be seen fills its screen."""
        return all(self.screens[seen[0]] == seen[1] for seen in (self.stage, self.console) if seen)

    def gives_notes_away(self) -> bool:
        """Whether the console can be seen where the stage is, or where two screens show the same."""
        if self.console is None:
            return False
        shown = [place for name, place in self.screens.items() if name != self.console[0]]
        return any(_meet(self.console[1], place) for place in (*shown, *([self.stage[1]] if self.stage else [])))


class Program(Struct):
    """The program as it runs, and all that it wrote."""

    process: subprocess.Popen[str]
    moments: list[Moment]

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()

    def wait_for(self, what: str) -> Moment:
        """Read on until something happens."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.moments.append(msgspec.json.decode(line, type=Moment))
            if self.moments[-1].what == what:
                return self.moments[-1]
        raise AssertionError(f"ended before {what}")

    def after(self, command: str, what: str | None = None) -> Moment:
        """What is to be seen once a command is done, or has led to something."""
        self.tell(command)
        return self.wait_for(what or command)


@contextmanager
def started_program(**environment: str) -> Iterator[Program]:
    """Run it; afterwards it must have ended well, without a word of complaint, and without giving notes away."""
    command = [sys.executable, "-m", "tests.equipment.two_windows"]
    surroundings = {**os.environ, "QT_QUICK_BACKEND": "software", **environment}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, text=True, **pipes) as process:
        watchdog = threading.Timer(LONGEST_SECONDS, process.kill)
        watchdog.start()
        try:
            program = Program(process, [])
            yield program
            rest, complaints = process.communicate("quit\n")
        finally:
            watchdog.cancel()
            process.kill()
    program.moments += [msgspec.json.decode(line, type=Moment) for line in rest.splitlines()]
    assert (process.returncode, complaints) == (0, "")


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return overlap(Screen("", *one), Screen("", *other))


class TwoWindows:
    """The stage is red, the console blue."""

    def __init__(self, application: QGuiApplication) -> None:
        self.swapped = self.here = False
        self.windows = {"stage": QQuickWindow(color=QColor("red")), "console": QQuickWindow(color=QColor("blue"))}
        for name, window in self.windows.items():
            window.setTitle(name)
            changes = (window.visibleChanged, window.screenChanged, window.xChanged, window.yChanged)
            for change in (*changes, window.widthChanged, window.heightChanged):
                change.connect(lambda *_: self.write("moment"))
        self.watch = ScreenWatch(application)
        self.watch.unsettled.connect(self.unsettle)
        self.watch.changed.connect(self.follow)

    def unsettle(self) -> None:
        self.here = False
        hide_from_screens(self.windows["console"])
        self.write("unsettled")

    def follow(self, screens: tuple[Screen, ...], what: str = "changed") -> None:
        show_faces(place_faces(screens, swapped=self.swapped, console_here=self.here), **self.windows)
        self.write(what)

    def obey(self, command: str) -> None:
        word, _, rest = command.partition(" ")
        if word == "plug":
            plug(Path(rest))
            return
        if word == "quit":
            QGuiApplication.quit()
            return
        if word == "gone":
            put_on(self.windows["console"], Screen("gone", 0, 0, 800, 600))
            self.write(word)
            return
        self.swapped ^= word == "swap"
        self.here ^= word == "here"
        self.follow(read_screens(), word)

    def write(self, what: str) -> None:
        seen = {name: self.seen(window) for name, window in self.windows.items()}
        known = read_screens()
        screens = {screen.name: (screen.x, screen.y, screen.width, screen.height) for screen in known}
        print(msgspec.json.encode({"what": what, "screens": screens, "known": known, **seen}).decode(), flush=True)

    def seen(self, window: QQuickWindow) -> tuple[str, list[int]] | None:
        if not window.isVisible():
            return None
        return window.screen().name() if window.screen() else "", window.geometry().getRect()


def main() -> None:
    application = QGuiApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    two = TwoWindows(application)
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def read() -> None:
        for command in os.read(0, 4096).decode().splitlines() or ["quit"]:
            two.obey(command)

    notifier.activated.connect(read)
    two.follow(read_screens(), "started")
    application.exec()


if __name__ == "__main__":
    main()
