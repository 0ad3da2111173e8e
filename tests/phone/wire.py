"""A phone in plain Python, and strangers, as the network has them: sockets on threads, while Qt's loop goes on here."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import threading
import time
from base64 import b32decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from kiosk.show.phone.seal import CallKeys, derive_keys, prove_ticket, seal, unseal

Given = TypeVar("Given")
PATIENCE = 20.0


@dataclass
class Reply:
    status: int
    body: bytes
    headers: dict[str, str]


class Network:
    """Where others are; what they do, they do on threads.

    Args:
        wait: waits until something is so, and lets the server go on meanwhile where that is this very program.
        place: the server's, as ``address:port``.
    """

    def __init__(self, wait: Callable[[Callable[[], bool]], None], place: str) -> None:
        self.wait, self.place = wait, place
        self._threads = ThreadPoolExecutor(max_workers=32)
        self.streams: list[tuple[socket.socket, threading.Thread]] = []

    def meanwhile(self, act: Callable[[], Given]) -> Given:
        """Do something on a thread, and give back what came of it."""
        done = self._threads.submit(act)
        self.wait(done.done)
        return done.result()

    def close(self) -> None:
        for line, thread in self.streams:
            hang_up(line)
            thread.join(PATIENCE)
        self._threads.shutdown()

    def connect(self) -> socket.socket:
        address, _, port = self.place.partition(":")
        line = socket.create_connection((address, int(port or 80)), timeout=PATIENCE)
        line.settimeout(PATIENCE)
        return line

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Reply:
        """One request, as a browser of this very place says it."""

        def act() -> Reply:
            link = http.client.HTTPConnection(self.place, timeout=PATIENCE)
            link.request(method, path, body or None, {name.replace("_", "-"): text for name, text in headers.items()})
            answer = link.getresponse()
            reply = Reply(answer.status, answer.read(), {name.lower(): text for name, text in answer.getheaders()})
            link.close()
            return reply

        return self.meanwhile(act)

    def raw(self, came: bytes) -> bytes:
        """Bytes as they are; all that comes back until the server hangs up."""

        def act() -> bytes:
            with self.connect() as line:
                line.sendall(came)
                return read_all(line)

        return self.meanwhile(act)


def read_all(line: socket.socket) -> bytes:
    """What comes until the other side hangs up; one that cuts the line has nothing more to say."""
    came = b""
    with contextlib.suppress(ConnectionError):
        while piece := line.recv(65_536):
            came += piece
    return came


@dataclass
class WirePhone:
    """A phone that does what the page does.

    Args:
        network: where it is.
        ticket: of the code.
    """

    network: Network
    ticket: bytes
    asked: bytes = field(default_factory=lambda: os.urandom(16))
    name: str = ""
    number: int = 0
    told: list[dict[str, Any]] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)
    ended: threading.Event = field(default_factory=threading.Event)
    keys: CallKeys | None = None
    line: socket.socket | None = None

    def ask(self) -> int:
        """Ask for a seat; the status of the answer."""
        proof = prove_ticket(self.ticket, self.asked).hex()
        reply = self.network.ask("POST", "/ask", json.dumps({"asked": self.asked.hex(), "proof": proof}).encode())
        if reply.status == 200:
            given = json.loads(reply.body)
            self.name = given["name"]
            self.keys = derive_keys(self.ticket, self.asked, bytes.fromhex(given["given"]))
        return reply.status

    @property
    def word(self) -> str:
        assert self.keys is not None
        return self.keys.word

    def box(self, said: object, *, listen: bool = False) -> bytes:
        """What it seals; each has the next number."""
        assert self.keys is not None
        self.number = max(self.number + 1, time.time_ns() // 1_000_000)
        sealed = seal(self.keys.hear if listen else self.keys.up, self.number, json.dumps(said).encode())
        return f"{self.name}.{sealed.hex()}".encode()

    def say(self, **said: object) -> int:
        return self.network.ask("POST", "/say", self.box(said)).status

    def listen(self) -> bytes:
        """Let itself be told from now on; the request that it made."""
        query = self.box("", listen=True).decode()
        request = f"GET /hear?{query} HTTP/1.1\r\nHost: {self.network.place}\r\n\r\n".encode()
        self.line = self.network.connect()
        self.ended = threading.Event()
        thread = threading.Thread(target=self._take, args=(self.line, request, self.ended), daemon=True)
        self.network.streams.append((self.line, thread))
        thread.start()
        return request

    def _take(self, line: socket.socket, request: bytes, ended: threading.Event) -> None:
        kept = b""
        with line, contextlib.suppress(OSError):
            line.sendall(request)
            while piece := line.recv(65_536):
                self.raw += piece
                *lines, kept = (kept + piece).split(b"\n")
                self.told += [self._opened(one[6:]) for one in lines if one.startswith(b"data: ")]
        ended.set()

    def _opened(self, box: bytes) -> dict[str, Any]:
        assert self.keys is not None
        opened = unseal(self.keys.down, bytes.fromhex(box.decode()))
        assert opened is not None
        told: dict[str, Any] = json.loads(opened[1])
        return told

    def sleep(self) -> None:
        """The line is cut, as when a phone sleeps."""
        assert self.line is not None
        hang_up(self.line)


def hang_up(line: socket.socket) -> None:
    """End a line that another thread waits at."""
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def read_offer(offer: str) -> tuple[str, bytes]:
    """The place and the ticket that stand in a code."""
    place, _, ticket = offer.removeprefix("http://").partition("/#")
    return place, b32decode(ticket + "=" * (-len(ticket) % 8))
