"""A screen reader of a test's own: a session bus, Debian's AT-SPI on it, and what a program says there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from msgspec import Struct, convert

from tests.equipment.x11 import LONGEST_SECONDS, XServer, wait_until

ROOT = Path(__file__).parents[2]
CLIENT = Path(__file__).with_name("screen_reader_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's ``gi`` is made for this one alone."""
_HIDDEN = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
ACTING = frozenset({"push button", "toggle button", "radio button", "check box", "switch", "link", "entry", "text"})
"""Roles of AT-SPI that something is done with."""


class Thing(Struct, frozen=True):
    """One accessible, as AT-SPI has it, and what is in it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple[Thing, ...]

    def everything(self) -> Iterator[Thing]:
        """Itself and all below it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.everything()

    def names(self, *roles: str) -> list[str]:
        """The names of all that has one of these roles; of everything, where none is given."""
        return [one.name for one in self.everything() if not roles or one.role in roles]

    def faults(self) -> list[str]:
        """What no screen reader should meet: something to press without a name, an empty heading, what is not shown."""
        found = []
        for one in self.everything():
            if not one.name.strip() and one.role in ACTING | {"heading", "dialog", "alert", "frame", "image"}:
                found.append(f"a {one.role} without a name")
            if "visible" not in one.states and one.role != "application":
                found.append(f"a {one.role} that is not shown: {one.name!r}")
        return found


class Told(Struct, frozen=True):
    """An event: its kind, the name of what it comes from, its words, and whether it is on (``1``) or off."""

    kind: str
    name: str
    words: str
    detail: str


class ScreenReader(Struct):
    """A real client of AT-SPI that runs."""

    commands: IO[str]
    answers: IO[str]
    environment: dict[str, str]

    def windows(self) -> dict[str, Thing]:
        """The windows of our program, by their titles; whatever goes away while it is read is read again."""
        programs = self._ask("tree")
        while isinstance(programs, dict):
            programs = self._ask("tree")
        return {w.name: w for program in programs for w in convert(program, Thing).children if program["name"]}

    def window(self, title: str = "") -> Thing:
        """The window of that title, or the only one, once it is there."""
        wait_until(lambda: any(title in ("", name) for name in self.windows()), f"the window {title}")
        return next(window for name, window in self.windows().items() if title in ("", name))

    def wait_for(self, name: str, title: str = "") -> Thing:
        """The window, once something in it is called ``name`` or so and more."""
        wait_until(lambda: any(one.startswith(name) for one in self.window(title).names()), name)
        return self.window(title)

    def wait_for_heading(self, text: str, title: str = "") -> Thing:
        """The window, once it has a heading of these words."""
        wait_until(lambda: text in self.window(title).names("heading"), f"the heading {text}")
        return self.window(title)

    def press(self, name: str) -> None:
        """Press what is called ``name``, as a screen reader does: without a pointer."""
        wait_until(lambda: self._ask(f"press {name}") is True, f"something to press that is called {name!r}")

    def heard(self) -> list[Told]:
        """What was told since it was asked last."""
        answer = self._ask("heard")
        return convert(answer, list[Told])

    def wait_to_hear(self, kind: str, words: str) -> None:
        """Wait for an event of a kind whose words, or the name of whose source, have ``words`` in them."""
        seen: list[Told] = []

        def is_told() -> bool:
            seen.extend(self.heard())
            return any(one.kind.startswith(kind) and words in f"{one.words} {one.name}" for one in seen)

        try:
            wait_until(is_told, f"{kind} of {words!r}")
        except TimeoutError as error:
            raise TimeoutError(f"{error}; heard were {seen}") from error

    @contextmanager
    def reading(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run the program, which it reads, while the block lasts."""
        command = [sys.executable, "-m", "kiosk", *words]
        with subprocess.Popen(command, env=self.environment, cwd=ROOT, start_new_session=True) as process:
            try:
                yield process
            finally:
                process.terminate()
                process.wait(LONGEST_SECONDS)

    def _ask(self, command: str) -> object:
        self.commands.write(f"{command}\n")
        self.commands.flush()
        line = self.answers.readline()
        assert line, "the screen reader has ended"
        return json.loads(line)


@contextmanager
def started_screen_reader(screen: XServer, folder: Path) -> Iterator[ScreenReader]:
    """A session with a bus and AT-SPI on a screen; the reader says that it is there, as screen readers do.

    Args:
        screen: where the program will be.
        folder: an empty folder, which is home there.
    """
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if name not in _HIDDEN}
    environment |= {"DISPLAY": screen.display, "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime)}
    environment["GSETTINGS_BACKEND"] = "memory"  # else a service of dconf writes there after the end
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(bus, env=environment, text=True, **pipes) as daemon:
        try:
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            with subprocess.Popen([SYSTEM_PYTHON, str(CLIENT)], env=environment, text=True, **pipes) as client:
                watchdog = threading.Timer(LONGEST_SECONDS * 4, client.kill)
                watchdog.start()
                try:
                    reader = ScreenReader(client.stdin, client.stdout, environment)
                    assert '"ready"' in client.stdout.readline(), "the screen reader did not start"
                    yield reader
                finally:
                    watchdog.cancel()
                    client.kill()
        finally:
            daemon.terminate()
