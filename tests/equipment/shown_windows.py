"""A program for tests: windows that follow the screens as the faces do; it writes down each moment of it.

Its first argument is the face: ``talk`` (two windows, a stage and a console), ``hub`` or ``calm`` (one window on its
own screen; the second argument is the wish for one). It takes commands from its input, a line each: ``plug FILE``,
``look`` and ``quit``; of a talk ``swap``, ``here`` (the console on the one screen), ``gone`` (the console onto a screen
that does not exist) and ``again`` (place both once more); of a hub ``toggle`` (whole screen or not). A line of its
output is JSON: what happened, the screens, and where each window can be seen.
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
from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.show.talk.placement import Screen, overlap, place_faces
from kiosk.unattended.calm import PAPER, CalmWindow
from kiosk.window.full_screen import FullScreen, show_faces
from kiosk.window.own_screen import OwnScreen
from kiosk.window.qt_messages import log_messages
from kiosk.window.screens import ScreenWatch, read_screens, screen_of
from tests.equipment.plugging import plug

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 120
COLOURS = {"stage": "#ff0000", "console": "#0000ff", "hub": "#008000", "calm": PAPER.lower()}
"""What a window shows in its corners."""

Place = tuple[int, int, int, int]


class Moment(Struct, frozen=True):
    """A line of the output: a window that can be seen has the name of its screen and its x, y, width and height."""

    what: str
    known: tuple[Screen, ...]
    windows: dict[str, tuple[str, Place]]

    @property
    def screens(self) -> dict[str, Place]:
        """The places of the screens, by name."""
        return {screen.name: (screen.x, screen.y, screen.width, screen.height) for screen in self.known}

    @property
    def names(self) -> tuple[str | None, str | None]:
        """The screens of stage and console, by name."""
        stage, console = (self.windows.get(name) for name in ("stage", "console"))
        return stage and stage[0], console and console[0]

    def fills(self) -> bool:
        """Whether each window that can be seen fills its screen."""
        return all(self.screens[name] == place for name, place in self.windows.values())

    def gives_notes_away(self) -> bool:
        """Whether the console can be seen where the stage is, or where two screens show the same."""
        if (console := self.windows.get("console")) is None:
            return False
        shown = [place for name, place in self.screens.items() if name != console[0]]
        shown += [self.windows["stage"][1]] if "stage" in self.windows else []
        return any(overlap(Screen("", *console[1]), Screen("", *place)) for place in shown)


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
def started_program(face: str = "talk", *words: str, environment: dict[str, str]) -> Iterator[Program]:
    """Run it; afterwards it must have ended well, without a word of complaint, and without giving notes away."""
    command = [sys.executable, "-m", "tests.equipment.shown_windows", face, *words]
    surroundings = {**os.environ, "QT_QUICK_BACKEND": "software", **environment}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, text=True, **pipes) as process:
        watchdog = threading.Timer(LONGEST_SECONDS, process.kill)
        watchdog.start()
        try:
            program = Program(process, [])
            program.wait_for("started")
            yield program
            program.tell("quit")
            program.moments += [msgspec.json.decode(line, type=Moment) for line in process.stdout]
            complaints = process.stderr.read()
            process.wait()
        finally:
            watchdog.cancel()
            process.kill()
    assert (process.returncode, complaints) == (0, ""), (process.returncode, complaints)
    assert [moment for moment in program.moments if moment.gives_notes_away()] == []


class Shown(QObject):
    """The windows of a face."""

    def __init__(self, *windows: QWindow) -> None:
        super().__init__(QGuiApplication.instance())
        self.windows = windows
        self.watch = ScreenWatch(QGuiApplication.instance())
        for window in windows:
            changes = (window.visibleChanged, window.screenChanged, window.xChanged, window.yChanged)
            for change in (*changes, window.widthChanged, window.heightChanged):
                change.connect(lambda *_: self.write("moment"))

    def look(self) -> None:
        """Tell what is to be seen, once the screens have settled."""
        if self.watch.settled:
            self.write("look")
        else:
            self.watch.changed.connect(lambda _: self.write("look"), Qt.ConnectionType.SingleShotConnection)

    def write(self, what: str) -> None:
        seen = {
            window.title(): (screen.name if (screen := screen_of(window)) else "", window.geometry().getRect())
            for window in self.windows
            if window.isVisible()
        }
        print(msgspec.json.encode(Moment(what, read_screens(), seen)).decode(), flush=True)


class Talk(Shown):
    """Stage and console."""

    def __init__(self) -> None:
        stage, console = _coloured("stage"), _coloured("console")
        super().__init__(stage, console)
        self.swapped = self.here = False
        self.places = FullScreen(stage), FullScreen(console)
        self.watch.unsettled.connect(self.unsettle)
        self.watch.changed.connect(self.follow)

    def start(self) -> None:
        self.follow(read_screens(), "started")

    def unsettle(self) -> None:
        self.here = False
        self.places[1].hide()
        self.write("unsettled")

    def follow(self, screens: tuple[Screen, ...], what: str = "changed") -> None:
        show_faces(place_faces(screens, swapped=self.swapped, console_here=self.here), *self.places)
        self.write(what)

    def obey(self, word: str) -> None:
        if word == "gone":
            self.places[1].put_on(Screen("gone", 0, 0, 800, 600))
            self.write(word)
            return
        self.swapped ^= word == "swap"
        self.here ^= word == "here"
        self.follow(read_screens(), word)


class Own(Shown):
    """One window on its own screen."""

    def __init__(self, window: QWindow, wish: str) -> None:
        super().__init__(window)
        self.place = OwnScreen(window, self.watch, wish)
        self.watch.changed.connect(lambda _: self.write("changed"))

    def start(self) -> None:
        self.place.fill()
        self.write("started")

    def obey(self, word: str) -> None:
        self.place.toggle()
        self.write(word)


def _coloured(name: str) -> QQuickWindow:
    return QQuickWindow(color=QColor(COLOURS[name]), title=name, width=500, height=400)


def _face(name: str, wish: str) -> Talk | Own:
    if name == "talk":
        return Talk()
    window = CalmWindow() if name == "calm" else _coloured("hub")
    window.setTitle(name)
    return Own(window, wish)


def main() -> None:
    log_messages()
    application = QGuiApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    face = _face(sys.argv[1], "".join(sys.argv[2:]))
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def read() -> None:
        for line in os.read(0, 4096).decode().splitlines() or ["quit"]:
            word, _, rest = line.partition(" ")
            if word == "plug":
                plug(Path(rest))
            elif word == "quit":
                QGuiApplication.exit()
            elif word == "look":
                face.look()
            else:
                face.obey(word)

    notifier.activated.connect(read)
    face.start()
    application.exec()
    os._exit(0)  # the windows would tell of their own end


if __name__ == "__main__":
    main()
