"""A broker of a test's own: Mosquitto on a free port of this machine alone.

Where ``TEST_BROKER`` names another, such as ``mqtt://emqx-1:1883``, tests use that in its place, and nobody else
should: they remove all that it keeps below ``kiosk/``. It is stopped and started by the commands in
``TEST_BROKER_STOP`` and ``TEST_BROKER_START``; without these, tests that stop it are skipped.
"""

from __future__ import annotations

import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink

PROGRAM = "/usr/sbin/mosquitto"
HOST = "127.0.0.1"


class Broker:
    """A Mosquitto that can be stopped and started again, and forgets everything meanwhile.

    Args:
        folder: for its settings and its log.
    """

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port: int = free.getsockname()[1]
        self._settings = folder / "mosquitto.conf"
        self._settings.write_text(f"listener {self.port} {HOST}\nallow_anonymous true\npersistence false\n", "utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """As a setting has it."""
        return f"mqtt://{HOST}:{self.port}"

    @property
    def process(self) -> int:
        """The process that it is; 0 while it is stopped."""
        return self._process.pid if self._process is not None else 0

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen([PROGRAM, "-c", str(self._settings)], stderr=subprocess.DEVNULL)
        for _ in range(500):
            with socket.socket() as asking:
                if asking.connect_ex((HOST, self.port)) == 0:
                    return
            time.sleep(0.02)
        raise TimeoutError("the broker does not answer")

    def kill(self) -> None:
        """End it at once, as a pulled plug does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def end(self) -> None:
        """The test is over."""
        self.kill()


class OtherBroker(Broker):
    """The broker that ``TEST_BROKER`` names."""

    @property
    def address(self) -> str:
        return os.environ["TEST_BROKER"]

    def start(self) -> None:
        """Start it, where that can be done, and have it forget what others said."""
        if command := os.environ.get("TEST_BROKER_START"):
            subprocess.run(["sh", "-c", command], check=True)
        self._forget()

    def kill(self) -> None:
        command = os.environ.get("TEST_BROKER_STOP")
        if not command:
            pytest.skip("TEST_BROKER_STOP does not say how to stop the broker")
        subprocess.run(["sh", "-c", command], check=True)

    def end(self) -> None:
        """It stays."""

    def _forget(self) -> None:
        kept: set[str] = set()
        linked = threading.Event()
        call = HallCall(parse_broker(self.address), f"forget-{time.time_ns():x}")
        link = HallLink(call, ("kiosk/#",), lambda topic, _: kept.add(topic), lambda on: linked.set() if on else None)
        link.begin()
        if not linked.wait(60):
            raise TimeoutError(f"{self.address} does not answer")
        time.sleep(0.5)  # what it keeps is on the way
        for topic in sorted(kept):
            link.say_for_sure(topic, b"", 20)
        link.close()


@contextmanager
def started_broker(folder: Path) -> Iterator[Broker]:
    """A broker that runs while the block lasts."""
    broker = OtherBroker(folder) if os.environ.get("TEST_BROKER") else Broker(folder)
    broker.start()
    try:
        yield broker
    finally:
        broker.end()
