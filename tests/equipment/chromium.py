"""Chromium as a phone has it: a small screen that is touched, driven over a pipe while this program goes on."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 20.0


class Chromium:
    """One tab, by the DevTools protocol (``--remote-debugging-pipe``: its orders at 3, its answers at 4).

    Args:
        folder: for its profile.
        meanwhile: is called while an answer is waited for.
    """

    def __init__(self, folder: Path, meanwhile: Callable[[], None]) -> None:
        self._meanwhile = meanwhile
        orders, self._orders = os.pipe()
        self._answers, answers = os.pipe()
        words = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        more = ["--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"]
        spare = {fd: fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 10) for fd in (orders, answers)}
        actions = [(os.POSIX_SPAWN_DUP2, spare[orders], 3), (os.POSIX_SPAWN_DUP2, spare[answers], 4)]
        actions += [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
        self._process = os.posix_spawnp(words[0], [*words, *more], os.environ, file_actions=actions)
        for fd in (orders, answers, *spare.values()):
            os.close(fd)
        self._kept = b""
        self._number = 0
        self.told: list[dict[str, Any]] = []
        """What it told without being asked."""
        self._session = ""
        target = self.order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.order(f"{domain}.enable")

    def order(self, method: str, **how: Any) -> dict[str, Any]:
        """Ask for something, and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": how}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._orders, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for answer in self._read():
                if answer.get("id") == self._number:
                    assert "error" not in answer, answer["error"]
                    result: dict[str, Any] = answer["result"]
                    return result
                self.told.append(answer)
        raise TimeoutError(method)

    def _read(self) -> list[dict[str, Any]]:
        self._meanwhile()
        if not select.select([self._answers], [], [], 0.01)[0]:
            return []
        *whole, self._kept = (self._kept + os.read(self._answers, 1 << 20)).split(b"\0")
        return [json.loads(one) for one in whole]

    def hold(self, width: int, height: int, *, dark: bool = False) -> None:
        """Be a phone of that size, in px of its page."""
        self.order("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2, mobile=True)
        self.order("Emulation.setTouchEmulationEnabled", enabled=True)
        self.order("Emulation.setPageScaleFactor", pageScaleFactor=1)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.order("Emulation.setEmulatedMedia", features=[scheme])

    def open(self, address: str) -> None:
        self.order("Page.navigate", url=address)

    def ask(self, code: str) -> Any:
        """What a line of script gives back on the page."""
        done = self.order("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def wait(self, code: str) -> None:
        """Until a line of script gives back what is true."""
        until = time.monotonic() + PATIENCE
        while not self.ask(code):
            assert time.monotonic() < until, code

    def touch(self, item: str, *path: tuple[float, float]) -> None:
        """Touch an item, by its selector, in its middle; or go along points in shares of it, and stay there."""
        room = self.ask(f"document.querySelector('{item}').getBoundingClientRect().toJSON()")
        x, y, wide, high = (room[name] for name in ("x", "y", "width", "height"))
        kind = "touchStart"
        for right, down in path or ((0.5, 0.5),):
            point = {"x": x + wide * right, "y": y + high * down}
            self.order("Input.dispatchTouchEvent", type=kind, touchPoints=[point])
            kind = "touchMove"
        if not path:
            self.lift()

    def lift(self) -> None:
        self.order("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self, file: Path) -> None:
        file.write_bytes(base64.b64decode(self.order("Page.captureScreenshot", format="png")["data"]))

    def close(self) -> None:
        self.order("Browser.close")
        os.waitpid(self._process, 0)
        os.close(self._orders)
        os.close(self._answers)


@contextmanager
def opened_chromium(meanwhile: Callable[[], None]) -> Iterator[Chromium]:
    """A Chromium with a profile of its own, both gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kiosk-chromium-", ignore_cleanup_errors=True) as folder:
        made = Chromium(Path(folder), meanwhile)
        try:
            yield made
        finally:
            made.close()
