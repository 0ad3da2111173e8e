"""Owns the hall of a round table while it runs: a broker, virtual displays, a speaker and screens that follow."""

from __future__ import annotations

import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from kiosk.bundles.bundle import pack_bundle
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.manifest import Manifest
from kiosk.bundles.minisign import new_key, write_public, write_secret
from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.screens_heard import ScreensHeard
from kiosk.paths import CONTENT
from tests.bench.contestants import ROOT, clean_environment
from tests.equipment.broker import Broker, started_broker
from tests.equipment.x11 import XServer, share_of_other_points, started_x_server, wait_until
from tests.hall.round_of_voices import read_kept
from tests.hall.sheet import Moment

WIDTH, HEIGHT = 1280, 720
SCREENS = 3
ALIKE = 0.03
"""Share of the points: clocks and dots of progress may differ, words may not."""
WAIT_SECONDS = 40


class RoundTable:
    """The hall while it runs.

    Args:
        folder: an empty folder.
        stack: ends what is started.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self.broker: Broker = stack.enter_context(started_broker(folder))
        self.displays = [stack.enter_context(_display(folder / f"display-{number}")) for number in range(SCREENS + 1)]
        self.moments: list[Moment] = []
        self.hubs: list[subprocess.Popen[bytes]] = []
        self.speaker: subprocess.Popen[bytes] | None = None
        self.inbox = folder / "inbox"
        self.inbox.mkdir()
        self._key = new_key()
        (folder / "bundle-keys.pub").write_text(write_public(self._key.public), "ascii")
        (folder / "bundle-keys.key").write_text(write_secret(self._key, ""), "ascii")
        self.heard = ScreensHeard("hall")
        call = HallCall(parse_broker(self.broker.address), "witness")
        self._witness = HallLink(call, self.heard.topics, self.heard.hear, self._turn)
        self._witness.begin()
        stack.callback(self._witness.close)

    @property
    def stage(self) -> XServer:
        """The speaker's display."""
        return self.displays[0]

    @property
    def screens(self) -> list[XServer]:
        """Those that follow."""
        return self.displays[1:]

    @property
    def names(self) -> list[str]:
        """What the screens are called."""
        return [f"{platform.node()}-screen-{number}" for number in range(SCREENS)]

    @property
    def serials(self) -> list[int]:
        """Of the bundles that the screens show; 0 for what their settings name."""
        records = [self.store(number).read() for number in range(SCREENS)]
        return [record.current.serial if record.current is not None else 0 for record in records]

    def start_screens(self) -> None:
        """Three locked hubs that follow, obey, and take bundles."""
        for number, display in enumerate(self.screens):
            keys = ("--bundle-keys", str(self._folder / "bundle-keys.pub"), "--bundle-folder", str(self.inbox))
            words = ("show", "--locked", "--follow", *keys)
            self.hubs.append(self._stack.enter_context(self._run(display, f"screen-{number}", *words)))

    def start_speaker(self, name: str = "speaker") -> None:
        """A talk."""
        self.speaker = self._stack.enter_context(self._run(self.stage, name, "present", "--run", "5"))

    def end_speaker(self) -> None:
        """As a crash or a pulled plug does."""
        assert self.speaker is not None
        os.killpg(self.speaker.pid, signal.SIGKILL)
        self.speaker.wait()

    def order(self, *words: str) -> str:
        """What ``kiosk fleet`` says, called by whoever looks after the screens."""
        key = ("--key", str(self._folder / "bundle-keys.key"), "--broker", self.broker.address)
        command = [sys.executable, "-m", "kiosk", "fleet", *words, *key]
        environment = clean_environment(self._folder)
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    def log(self, number: int) -> str:
        """Of a screen."""
        file = self._folder / f"screen-{number}" / "kiosk.log"
        return file.read_text("utf-8", "replace") if file.exists() else ""

    def store(self, number: int) -> BundleStore:
        """The bundles of a screen."""
        return BundleStore(self._folder / f"screen-{number}", self._folder / "bundle-keys.pub")

    def kept_talk(self) -> dict[str, Any]:
        """What is kept of the talk."""
        return read_kept((self._folder / "speaker" / "talk.json").read_text("utf-8"))

    def follow(self, before: QImage | None = None) -> bool:
        """Whether every screen shows what the speaker shows, and that is another picture than before."""
        stage = self.stage.picture()
        if before is not None and share_of_other_points(stage, before) < ALIKE:
            return False
        return all(share_of_other_points(screen.picture(), stage) < ALIKE for screen in self.screens)

    def take_moment(self, name: str) -> None:
        """Photograph all of them."""
        self.moments.append(Moment(name, [display.picture() for display in self.displays]))
        print(f"  {name}", flush=True)

    def bring(self, serial: int, *, broken: bool = False) -> None:
        """Put a bundle where the screens look."""
        fresh = self.make_bundle(serial, broken=broken)
        fresh.rename(self.inbox / fresh.name)

    def make_bundle(self, serial: int, *, broken: bool = False) -> Path:
        """The shipped briefing as a bundle, or one whose first demand nobody can read."""
        with tempfile.TemporaryDirectory() as place:
            folder = Path(shutil.copytree(CONTENT, Path(place) / "briefing"))
            if broken:
                for page in folder.glob("1-*/index.*.md"):
                    page.write_text("---\ntitle: gone\n---\n" + "::: background\n" * 9, "utf-8")
            made = "2026-11-27T10:00:00+00:00"
            manifest = Manifest(name="Round table", serial=serial, made=made, needs="0", files={}, problems=999)
            file = self._folder / f"{serial}.kbundle"
            file.write_bytes(pack_bundle(folder, manifest, self._key))
        return file

    def silent_seconds(self) -> float:
        """How long until it shows that a screen is dead, machine and all."""
        begin = time.monotonic()
        os.killpg(self.hubs[-1].pid, signal.SIGSTOP)  # a machine that hangs says nothing, not even that it ends
        name = self.names[-1]
        wait_until(lambda: name in self.heard.silent() or self.heard.states[name].lost, "a dead screen shows", 60)
        shown = time.monotonic() - begin
        os.killpg(self.hubs[-1].pid, signal.SIGCONT)
        return shown

    def timed(self, act: Callable[[], None]) -> float:
        """Seconds from a deed of the speaker to its picture on the slowest of the screens."""
        before = self.stage.picture()
        begin = time.monotonic()
        act()
        wait_until(lambda: self.follow(before), "the screens follow", WAIT_SECONDS)
        return time.monotonic() - begin

    def look_seconds(self) -> float:
        """How long it takes to see whether all show the same."""
        begin = time.monotonic()
        for _ in range(5):
            self.follow()
        return (time.monotonic() - begin) / 5

    def _turn(self, linked: bool) -> None:
        self.heard.turn(linked=linked)

    def _run(self, display: XServer, name: str, *words: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
        state = ("--state-dir", str(self._folder / name), "--broker", self.broker.address)
        return _program(display, self._folder, *words, *state)


@contextmanager
def _display(folder: Path) -> Iterator[XServer]:
    folder.mkdir()
    with started_x_server(folder, WIDTH, HEIGHT) as server:
        yield server


@contextmanager
def _program(display: XServer, scratch: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = clean_environment(scratch, DISPLAY=display.display, QT_QUICK_BACKEND="software")
    command = [sys.executable, "-m", "kiosk", *words]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, cwd=ROOT, start_new_session=True, stderr=quiet) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(20)
