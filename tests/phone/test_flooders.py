"""Strangers who flood a talk's phone line: they cost the stage a bounded share of its time and of memory."""

from __future__ import annotations

import os
import socket
import time

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer

from kiosk.phone import caller as callers
from kiosk.phone.http import LARGEST_BODY, LARGEST_HEAD
from kiosk.phone.phone_server import MOST_CALLERS
from kiosk.phone.turns import TURN_MS
from kiosk.show.talk.events import Command
from tests.phone.flood import flood, kilobytes, open_files
from tests.phone.given_talk import PhoneTalk, nothing_moves
from tests.phone.wire import WirePhone, read_all


@pytest.mark.parametrize(
    ("came", "status"),
    [
        (b"GET / HTTP/1.1\r\n" + b"X: " + b"y" * 2 * LARGEST_HEAD, b"431"),
        (b"G" * 3 * LARGEST_HEAD, b"431"),
        (
            b"POST /say HTTP/1.1\r\nHost: {place}\r\nContent-Length: " + str(LARGEST_BODY + 1).encode() + b"\r\n\r\n",
            b"413",
        ),
        (b"POST /say HTTP/1.1\r\nHost: {place}\r\nContent-Length: 99999999999999999999\r\n\r\n", b"400"),
        (b"POST /say HTTP/1.1\r\nHost: {place}\r\nContent-Length: -1\r\n\r\n", b"400"),
        (b"POST /say HTTP/1.1\r\nHost: {place}\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n", b"501"),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"400"),
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", b"400"),
    ],
)
def test_what_is_too_much_or_no_request_is_refused(given: PhoneTalk, came: bytes, status: bytes) -> None:
    with nothing_moves(given):
        answer = given.network.raw(came.replace(b"{place}", given.network.place.encode()))
    assert answer[:12] in (b"HTTP/1.1 " + status, b"")  # what was still on its way may cut the answer off
    assert given.network.ask("GET", "/").status == 200


def test_who_sends_by_single_bytes_is_sent_away(given: PhoneTalk) -> None:
    def act() -> tuple[int, bytes]:
        sent = 0
        with given.network.connect() as line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                for letter in b"GET / HTTP/1.1\r\nHost: " + b"x" * 5000:
                    line.sendall(bytes([letter]))
                    sent += 1
                    time.sleep(TURN_MS / 1000)
            except OSError:
                pass
            return sent, read_all(line)

    sent, answer = given.network.meanwhile(act)
    assert callers.MOST_READS - 1 <= sent < 1000
    assert answer[:12] in (b"HTTP/1.1 408", b"")


def test_who_never_ends_a_request_is_sent_away(given: PhoneTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callers, "ASK_SECONDS", 0.2)
    assert given.network.raw(b"GET / HTTP/1.1\r\nHost:") == b""


@pytest.mark.parametrize("kind", ["connections", "bytes", "slow", "asks"])
def test_a_flood_takes_a_bounded_share_of_the_stages_time_and_of_memory(
    given: PhoneTalk, phone: WirePhone, kind: str
) -> None:
    """What the server does is counted in processor time, so a busy machine does not make it more."""
    most = 0

    def count() -> None:
        nonlocal most
        most = max(most, len(given.speaker.server._callers))

    counting = QTimer(interval=5)
    counting.timeout.connect(count)
    counting.start()
    before = given.talk.place
    files, memory = open_files(), kilobytes()
    spent, wall = time.process_time(), QElapsedTimer()
    wall.start()
    with flood(given, kind, 4.0) as attacker:
        given.wait(lambda: attacker.poll() is not None)
        assert attacker.stdout is not None
        made = int(attacker.stdout.read())
    share = (time.process_time() - spent) / (wall.elapsed() / 1000)
    grown = kilobytes() - memory
    print(f"{kind}: {made} connections; {share:.1%} of one core, {grown} KB more, {most} callers at most")
    assert made > 1_000
    assert most <= MOST_CALLERS + 1
    assert share < 0.35
    assert grown < 20_000
    assert given.talk.place == before
    given.wait(lambda: open_files() <= files + MOST_CALLERS + 1)
    assert phone.say(do="next") == 204
    assert given.talk.place != before


def test_the_phone_that_steers_keeps_its_line_through_a_flood(given: PhoneTalk, phone: WirePhone) -> None:
    line = given.network.meanwhile(given.network.connect)
    head = f"POST /say HTTP/1.1\r\nHost: {given.network.place}\r\nContent-Length: "

    def say() -> bytes:
        box = phone.box({"do": "next"})
        line.sendall(f"{head}{len(box)}\r\n\r\n".encode() + box)
        return line.recv(4096)

    assert given.network.meanwhile(say).startswith(b"HTTP/1.1 204 ")
    with flood(given, "slow", 3.0) as attacker:
        for _ in range(10):
            before = given.talk.place
            assert given.network.meanwhile(say).startswith(b"HTTP/1.1 204 ")
            assert given.talk.place != before
            given.wait(lambda: phone.told[-1]["number"] == given.talk.here.slide + 1)
        given.wait(lambda: attacker.poll() is not None)
    assert not phone.ended.is_set()
    line.close()


def test_who_takes_nothing_of_what_it_is_told_is_let_go(
    given: PhoneTalk, phone: WirePhone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A phone that fell asleep with its line open: nothing is piled up for it."""
    monkeypatch.setattr(callers, "STUCK_SECONDS", 0.3)
    phone.sleep()
    given.wait(lambda: not given.seat.linked)
    request = f"GET /hear?{phone.box('', listen=True).decode()} HTTP/1.1\r\nHost: {given.network.place}\r\n\r\n"
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    address, _, port = given.network.place.partition(":")
    given.network.meanwhile(lambda: line.connect((address, int(port))))
    line.sendall(request.encode())
    given.wait(lambda: given.seat.linked)
    (stream,) = (caller for caller in given.speaker.server._callers if caller.streams)
    largest = 0
    for _ in range(3_000):
        given.speaker.site.tell()
        largest = max(largest, len(stream._out))
    assert stream.busy
    assert largest < 100_000
    given.wait(lambda: not given.seat.linked)
    line.close()


def test_noise_is_answered_or_hung_up_on(given: PhoneTalk) -> None:
    with nothing_moves(given):
        for length in range(0, 400, 10):
            came = os.urandom(length) + b"\r\n\r\n"
            assert given.network.raw(came)[:12] in (b"HTTP/1.1 400", b"")
    given.do(Command.NEXT)
    assert given.network.ask("GET", "/").status == 200
