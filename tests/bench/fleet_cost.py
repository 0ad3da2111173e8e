"""Measures what a screen costs its broker: bytes, messages and processor time, with so many simulated screens.

python -m tests.bench.fleet_cost [100 500 1000]: each says its pulse and its state as a locked hub does, by paho, and
one watches all of them as ``kiosk fleet`` does. One line a number of screens; for docs/fleet.md.
"""

from __future__ import annotations

import os
import selectors
import socket
import sys
import tempfile
import time
from pathlib import Path

from paho.mqtt.client import Client, MQTTMessage, MQTTv5
from paho.mqtt.enums import CallbackAPIVersion

from kiosk.hall.link import KEEP_ALIVE_SECONDS
from kiosk.hall.words import every_pulse, every_screen, pulse_topic, screen_topic, write_said
from kiosk.show.hall.fleet import PULSE_SECONDS, TOLD_SECONDS, ScreenState
from tests.equipment.broker import HOST, Broker, started_broker

SECONDS = 30.0
SETTLE_SECONDS = 4.0
TICKS = os.sysconf("SC_CLK_TCK")


class Crowd:
    """Screens that share one thread."""

    def __init__(self, broker: Broker, count: int) -> None:
        self._ways = selectors.DefaultSelector()
        self.said = 0
        self.heard = 0
        self._clients: list[tuple[str, Client, float]] = []
        watcher = self._call(broker, "watcher")
        watcher.on_message = self._hear
        self._clients.append(("", watcher, float("inf")))
        for number in range(count):
            name = f"screen-{number:05}"
            begins = time.monotonic() + (number / count) * PULSE_SECONDS
            self._clients.append((name, self._call(broker, name), begins))
        self.run(SETTLE_SECONDS, quiet=True)
        watcher.subscribe([(every_screen("hall"), 0), (every_pulse("hall"), 0)])

    def run(self, seconds: float, *, quiet: bool = False) -> None:
        """Let them all live for so long."""
        beats = [begins for _, _, begins in self._clients]
        tells = [begins for _, _, begins in self._clients]
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            for key, _ in self._ways.select(0.002):
                key.data.loop_read()
            for place, (name, client, _) in enumerate(self._clients):
                if not quiet and now >= beats[place]:
                    beats[place] = max(now, beats[place] + PULSE_SECONDS)
                    client.publish(pulse_topic("hall", name), b"")
                    self.said += 1
                if not quiet and now >= tells[place]:
                    tells[place] = now + TOLD_SECONDS
                    client.publish(screen_topic("hall", name), _state(name), retain=True)
                    self.said += 1
                client.loop_misc()
                if client.want_write():
                    client.loop_write()

    def close(self) -> None:
        """They leave."""
        for _, client, _ in self._clients:
            client.disconnect()
        self._ways.close()

    def _call(self, broker: Broker, name: str) -> Client:
        client = Client(CallbackAPIVersion.VERSION2, client_id=name, protocol=MQTTv5)
        client.connect(HOST, broker.port, keepalive=KEEP_ALIVE_SECONDS * 15)  # one thread may be late for a thousand
        way = client.socket()
        assert isinstance(way, socket.socket)
        self._ways.register(way, selectors.EVENT_READ, client)
        return client

    def _hear(self, _client: Client, _data: object, _message: MQTTMessage) -> None:
        self.heard += 1


def _state(name: str) -> bytes:
    """As large as that of a screen at work."""
    now = time.time()
    return write_said(
        ScreenState(
            screen=name,
            version="0.1.0",
            serial=20261127101500,
            content="a" * 64,
            started=now,
            drew=now,
            told=now,
            degrees=51.5,
            groups=("east",),
        )
    )


def measure(count: int) -> str:
    """One line: what so many screens cost."""
    with tempfile.TemporaryDirectory() as folder, started_broker(Path(folder)) as broker:
        crowd = Crowd(broker, count)
        before, io_before = _busy(broker.process), _bytes(broker.process)
        said, heard = crowd.said, crowd.heard
        begin = time.monotonic()
        crowd.run(SECONDS)
        seconds = time.monotonic() - begin
        busy = (_busy(broker.process) - before) / seconds
        (read, written) = ((now - then) / seconds for now, then in zip(_bytes(broker.process), io_before, strict=True))
        memory = _memory(broker.process)
        line = (
            f"{count:>6} screens: {(crowd.said - said) / seconds:8.1f} messages in and "
            f"{(crowd.heard - heard) / seconds:8.1f} out a second, {read / count:6.1f} bytes in and "
            f"{written / count:6.1f} out a screen and second, {busy * 100:5.2f} % of a core, {memory:.1f} MB"
        )
        crowd.close()
    return line


def _busy(process: int) -> float:
    """Seconds of processor time."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _bytes(process: int) -> tuple[int, int]:
    """What it read and wrote, sockets and all."""
    rows = dict(line.split(": ") for line in Path(f"/proc/{process}/io").read_text("ascii").splitlines())
    return int(rows["rchar"]), int(rows["wchar"])


def _memory(process: int) -> float:
    """MB."""
    rows = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    return next(int(row.split()[1]) / 1000 for row in rows if row.startswith("VmRSS"))


if __name__ == "__main__":
    for screens in [int(word) for word in sys.argv[1:]] or [100, 500, 1000]:
        print(measure(screens), flush=True)
