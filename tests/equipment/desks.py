"""Places where windows meet screens: fake ones, an X server with and without a window manager, a Wayland compositor.

Each has two screens in the beginning, takes on one arrangement of them after the other, and tells what is to be seen.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field
from PySide6.QtGui import QColor, QImage

from tests.equipment.shown_windows import COLOURS, LONGEST_SECONDS, Moment, Place, Program
from tests.equipment.sway import Sway, started_sway
from tests.equipment.window_manager import started_window_manager
from tests.equipment.x11 import XServer, started_x_server


class Arrangement(Struct, frozen=True):
    """The places of two screens, in logical px; None where one is not there. ``scale`` is that of the second."""

    first: Place | None
    second: Place | None
    scale: int = 1


LEFT = (0, 0, 1280, 720)
TWO = Arrangement(LEFT, (1280, 0, 1280, 720))
ARRANGEMENTS = {
    "two": TWO,
    "only the first": Arrangement(LEFT, None),
    "only the second": Arrangement(None, (1280, 0, 1280, 720)),
    "a smaller second": Arrangement(LEFT, (1280, 0, 800, 600)),
    "a portrait": Arrangement(LEFT, (1280, 0, 720, 1280)),
    "one below the other": Arrangement(LEFT, (0, 720, 1280, 720)),
    "exchanged": Arrangement((1280, 0, 1280, 720), LEFT),
    "a fine second": Arrangement(LEFT, (1280, 0, 640, 360), scale=2),
    "mirrored": Arrangement(LEFT, (0, 0, 800, 600)),
}


class Desk(Protocol):
    """What all of them do."""

    environment: dict[str, str]
    missing: frozenset[str]
    """The arrangements that it cannot take on."""

    def arrange(self, program: Program, arrangement: Arrangement) -> None:
        """Let the screens be arranged so."""

    def names(self) -> tuple[str, str]:
        """What the first and the second are called now."""

    def corners(self, moment: Moment, name: str) -> set[str]:
        """The colours in the corners of a screen."""


class FakeDesk(Struct):
    """Qt's offscreen platform; what windows say of themselves is all that there is to see."""

    folder: Path
    environment: dict[str, str] = {}
    missing: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={self._write(TWO)}"}

    def arrange(self, program: Program, arrangement: Arrangement) -> None:
        program.tell(f"plug {self._write(arrangement)}")

    def names(self) -> tuple[str, str]:
        return "eDP-1", "HDMI-1"

    def corners(self, moment: Moment, name: str) -> set[str]:
        filling = {COLOURS[title] for title, seen in moment.windows.items() if seen == (name, moment.screens[name])}
        return filling or {"#000000"}

    def _write(self, arrangement: Arrangement) -> Path:
        rows = [(name, place) for name, place in zip(self.names(), _places(arrangement), strict=True) if place]
        scale = {"HDMI-1": arrangement.scale}
        screens = [
            {
                "name": name,
                **dict(zip(("x", "y"), place, strict=False)),
                "width": place[2] * scale.get(name, 1),
                "height": place[3] * scale.get(name, 1),
                "logicalDpi": 96 * scale.get(name, 1),
                "logicalBaseDpi": 96,
                "dpr": 1,
            }
            for name, place in rows
        ]
        file = self.folder / f"{abs(hash(arrangement))}.json"
        file.write_text(json.dumps({"screens": screens}), "utf-8")
        return file


class XDesk(Struct):
    """An X server whose screen RandR parts into monitors; the first has its output, and so cannot go."""

    server: XServer
    missing: frozenset[str] = frozenset({"a fine second", "only the second"})
    now: dict[str, Place | None] = {}

    @property
    def environment(self) -> dict[str, str]:
        return {"QT_QPA_PLATFORM": "xcb", "DISPLAY": self.server.display}

    def arrange(self, program: Program | None, arrangement: Arrangement) -> None:
        """One change at a time: Qt may take no note of two that come at once (6.11)."""
        for name, place in zip(self.names(), _places(arrangement), strict=True):
            if self.now.get(name) == place:
                continue
            if self.now.get(name):
                self._monitor(program, "--delmonitor", name)
            self.now[name] = place
            if place is not None:
                x, y, width, height = place
                output = "screen" if name == "eDP-1" else "none"
                self._monitor(program, "--setmonitor", name, f"{width}/338x{height}/190+{x}+{y}", output)

    def names(self) -> tuple[str, str]:
        return "eDP-1", "HDMI-1"

    def corners(self, moment: Moment, name: str) -> set[str]:
        x, y, width, height = moment.screens[name]
        return _corners(self.server.picture().copy(x, y, width, height))

    def _monitor(self, program: Program | None, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": self.server.display}
        options = {"timeout": LONGEST_SECONDS, "stdout": subprocess.DEVNULL}
        subprocess.run(["xrandr", *words], env=environment, check=True, **options)
        if program is not None:
            program.wait_for("changed")


class WaylandDesk(Struct):
    """A Wayland compositor; a screen that comes back has another name there."""

    sway: Sway
    missing: frozenset[str] = frozenset({"mirrored"})
    here: list[str] = field(default_factory=lambda: ["WL-1", "WL-2"])

    @property
    def environment(self) -> dict[str, str]:
        return {**self.sway.environment, "QT_QPA_PLATFORM": "wayland"}

    def arrange(self, program: Program, arrangement: Arrangement) -> None:
        for number, place in enumerate(_places(arrangement)):
            there = self.here[number] in self.sway.outputs()
            if place is None and there:
                self.sway.unplug(self.here[number])
            elif place is not None and not there:
                self.here[number] = self.sway.plug()
            if place is not None:
                self._set(self.here[number], place, arrangement.scale if number else 1)

    def names(self) -> tuple[str, str]:
        return self.here[0], self.here[1]

    def corners(self, moment: Moment, name: str) -> set[str]:
        return _corners(self.sway.picture(name))

    def _set(self, output: str, place: Place, scale: int) -> None:
        x, y, width, height = place
        turned = width < height
        size = f"{(height if turned else width) * scale}x{(width if turned else height) * scale}"
        turn = "90" if turned else "normal"
        self.sway.change(output, "resolution", size, "position", str(x), str(y), "scale", str(scale), "transform", turn)


def _places(arrangement: Arrangement) -> tuple[Place | None, Place | None]:
    return arrangement.first, arrangement.second


def _corners(picture: QImage) -> set[str]:
    points = [(x, y) for x in (0, picture.width() - 1) for y in (0, picture.height() - 1)]
    return {QColor(picture.pixel(x, y)).name() for x, y in points}


@contextmanager
def fake_desk(folder: Path) -> Iterator[Desk]:
    yield FakeDesk(folder)


@contextmanager
def x_desk(folder: Path, manage: Callable[[str, Path], AbstractContextManager[None]]) -> Iterator[Desk]:
    with started_x_server(folder, width=2560, height=1440) as server:
        desk = XDesk(server)
        desk.arrange(None, TWO)
        with manage(server.display, folder):
            yield desk


@contextmanager
def bare_x_desk(folder: Path) -> Iterator[Desk]:
    with x_desk(folder, lambda *_: nullcontext()) as desk:
        yield desk


@contextmanager
def managed_x_desk(folder: Path) -> Iterator[Desk]:
    with x_desk(folder, started_window_manager) as desk:
        yield desk


@contextmanager
def wayland_desk(_folder: Path) -> Iterator[Desk]:
    with started_sway("resolution 1280x720 position 0,0", "resolution 1280x720 position 1280,0") as sway:
        yield WaylandDesk(sway)
