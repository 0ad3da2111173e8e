"""Strangers in the network of a talk: who replays, guesses, floods or pretends moves nothing, learns nothing, and costs
the stage a bounded share of its time."""

from __future__ import annotations

import json
import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer

from kiosk.phone import caller as callers
from kiosk.phone.http import LARGEST_BODY, LARGEST_HEAD
from kiosk.phone.phone_server import MOST_CALLERS
from kiosk.phone.turns import TURN_MS
from kiosk.show.phone.seal import derive_keys, prove_ticket, seal
from kiosk.show.talk.events import Command
from kiosk.show.talk.phone_seat import PhoneAnswer
from tests.phone.given_talk import PhoneTalk
from tests.phone.given_visitors import VisitorTalk
from tests.phone.wire import Network, WirePhone, read_all

FLOOD = """
import os, socket, sys, time
place, kind, until = (sys.argv[1], int(sys.argv[2])), sys.argv[3], time.monotonic() + float(sys.argv[4])
made, lines = 0, []
head = b"POST /say HTTP/1.1\\r\\nHost: %s:%d\\r\\n" % (place[0].encode(), place[1])
asked = head + b"Content-Length: 80\\r\\n\\r\\n" + b"0" * 80
sent = {"bytes": os.urandom(3000), "slow": b"G", "asks": asked}
while time.monotonic() < until:
    line = socket.socket()
    line.setblocking(False)
    line.connect_ex(place)
    lines.append(line)
    made += 1
    for each in lines[-40:]:
        try:
            if kind in sent:
                each.send(sent[kind])
        except OSError:
            pass
    while len(lines) > 400:
        lines.pop(0).close()
    time.sleep(0.0005)
print(made)
"""


@pytest.fixture
def phone(given: PhoneTalk) -> WirePhone:
    """The speaker's own, which steers."""
    return given.seated_phone(notes=True)


@contextmanager
def nothing_moves(given: PhoneTalk) -> Iterator[None]:
    """What happens meanwhile changes nothing of the talk."""
    before = given.talk
    yield
    assert given.talk == before


# ---- who listened


def test_what_was_recorded_cannot_be_played_again(given: PhoneTalk, phone: WirePhone) -> None:
    boxes = [phone.box({"do": "next"}) for _ in range(5)]
    assert [given.network.ask("POST", "/say", box).status for box in boxes] == [204] * 5
    with nothing_moves(given):
        assert {given.network.ask("POST", "/say", box).status for box in boxes * 3} == {409}
    late, later = phone.box({"do": "next"}), phone.box({"do": "next"})
    assert given.network.ask("POST", "/say", later).status == 204
    with nothing_moves(given):
        assert given.network.ask("POST", "/say", late).status == 409


def test_a_recorded_wish_to_be_told_opens_nothing_and_cuts_nobody_off(given: PhoneTalk, phone: WirePhone) -> None:
    phone.sleep()
    given.wait(lambda: not given.seat.linked)
    request = phone.listen()
    given.wait(lambda: given.seat.linked)
    with nothing_moves(given):
        assert b" 409 " in given.network.raw(request)
        said = phone.box({"do": "next"}).decode()
        assert given.network.ask("GET", f"/hear?{said}").status == 403  # what is said serves for nothing else
        assert given.network.ask("POST", "/say", phone.box("", listen=True)).status == 403
    assert not phone.ended.is_set()


def test_who_repeats_how_a_phone_asked_gets_what_was_overheard_and_no_more(given: PhoneTalk) -> None:
    phone = given.new_phone()
    body = json.dumps({"asked": phone.asked.hex(), "proof": prove_ticket(phone.ticket, phone.asked).hex()}).encode()
    assert phone.ask() == 200
    with nothing_moves(given):
        again = given.network.ask("POST", "/ask", body)
    assert json.loads(again.body)["name"] == phone.name
    phone.listen()
    given.wait(lambda: phone.told)
    given.answer(PhoneAnswer.ACCEPT)
    given.answer(PhoneAnswer.END, "")
    with nothing_moves(given):
        assert given.network.ask("POST", "/ask", body).status == 403


def test_a_ticket_works_once(given: PhoneTalk) -> None:
    first, second = given.new_phone(), given.new_phone()
    assert first.ask() == 200
    with nothing_moves(given):
        assert second.ask() == 403


def test_no_key_nor_ticket_crosses_the_network_or_comes_to_a_disk(given: PhoneTalk, phone: WirePhone) -> None:
    assert phone.keys is not None
    secrets = [phone.ticket, phone.keys.up.cover, phone.keys.up.mark, phone.keys.down.cover, phone.keys.down.mark]
    crossed = bytes(phone.raw) + phone.listen()
    for secret in secrets:
        assert secret not in crossed
        assert secret.hex().encode() not in crossed


# ---- who guesses


def test_who_guesses_gets_nowhere(given: PhoneTalk, phone: WirePhone) -> None:
    with nothing_moves(given):
        for _ in range(40):
            guessed = derive_keys(os.urandom(16), os.urandom(16), os.urandom(16))
            box = seal(guessed.up, time.time_ns(), b'{"do": "next"}').hex()
            assert given.network.ask("POST", "/say", f"{phone.name}.{box}".encode()).status == 403
            assert given.network.ask("GET", f"/hear?{phone.name}.{box}").status == 403
            asked = json.dumps({"asked": os.urandom(16).hex(), "proof": os.urandom(32).hex()}).encode()
            assert given.network.ask("POST", "/ask", asked).status == 403
    assert phone.say(do="next") == 204


def test_an_empty_or_known_ticket_is_none(given: PhoneTalk) -> None:
    with nothing_moves(given):
        for ticket in (b"", bytes(16), b"\xff" * 16):
            assert WirePhone(given.network, ticket).ask() == 403


def test_what_is_altered_on_its_way_is_refused(given: PhoneTalk, phone: WirePhone) -> None:
    box = phone.box({"do": "next"}).decode()
    name, sealed = box.split(".")
    with nothing_moves(given):
        for place in range(0, len(sealed), 7):
            other = "0" if sealed[place] != "0" else "1"
            altered = f"{name}.{sealed[:place]}{other}{sealed[place + 1 :]}"
            assert given.network.ask("POST", "/say", altered.encode()).status == 403
    assert given.network.ask("POST", "/say", box.encode()).status == 204


# ---- who pretends


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:80", ""]
)
def test_a_page_that_found_us_by_a_name_of_its_own_is_sent_away(given: PhoneTalk, phone: WirePhone, host: str) -> None:
    with nothing_moves(given):
        for first, body in (("GET / ", b""), ("POST /say ", phone.box({"do": "next"})), ("GET /hear?x ", b"")):
            head = f"{first}HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            answer = given.network.raw(head + body)
            assert answer.startswith(b"HTTP/1.1 421 ")
            assert answer.endswith(b"\r\n\r\n")


def test_a_request_that_names_no_place_or_two_is_sent_away(given: PhoneTalk) -> None:
    place = given.network.place.encode()
    assert given.network.raw(b"GET / HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 421 ")
    two = b"GET / HTTP/1.1\r\nHost: " + place + b"\r\nHost: " + place + b"\r\n\r\n"
    assert given.network.raw(two).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://{place}", "http://{place}.evil.example"])
def test_another_page_cannot_send_anything(given: PhoneTalk, phone: WirePhone, origin: str) -> None:
    with nothing_moves(given):
        reply = given.network.ask(
            "POST", "/say", phone.box({"do": "next"}), Origin=origin.replace("{place}", given.network.place)
        )
    assert reply.status == 403
    assert "access-control-allow-origin" not in reply.headers


def test_strangers_see_a_page_without_a_word_of_the_talk(given: PhoneTalk, phone: WirePhone) -> None:
    briefing, said = given.book.briefing, b""
    for method, path in (
        *(
            ("GET", path)
            for path in ("/", "/hear", "/ask", "/say", "/talk", "/..%2f..%2fetc/passwd", "/page.js", "/?x=1")
        ),
        *(("POST", path) for path in ("/", "/hear", "/ask", "/say", "/nowhere")),
    ):
        reply = given.network.ask(method, path, b"{}" if method == "POST" else b"")
        said += json.dumps(reply.headers).encode() + reply.body
    titles = {briefing.page(page, "nl").title for page in briefing.tree} | set(briefing.info.title.values())
    assert [title for title in titles if len(title) > 5 and title.encode() in said] == []
    assert phone.name.encode() not in said
    assert b"server:" not in said.lower()


def test_answers_cannot_be_framed_kept_or_taken_for_something_else(given: PhoneTalk) -> None:
    for path in ("/", "/nowhere"):
        headers = given.network.ask("GET", path).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


def test_it_stands_at_one_address_only(given: PhoneTalk) -> None:
    port = int(given.network.place.partition(":")[2])

    def reached(address: str) -> bool:
        with socket.socket() as line:
            line.settimeout(2)
            return line.connect_ex((address, port)) == 0

    assert given.network.meanwhile(lambda: reached("127.0.0.1"))
    assert not given.network.meanwhile(lambda: reached("127.0.0.2"))


# ---- who floods


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


def flood(given: PhoneTalk | VisitorTalk, kind: str, seconds: float) -> subprocess.Popen[str]:
    address, _, port = given.network.place.partition(":")
    command = [sys.executable, "-c", FLOOD, address, port, kind, str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def kilobytes() -> int:
    """What this process has in memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() // 1024


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


def test_a_network_is_what_is_tested(given: PhoneTalk) -> None:
    """The test's own phone is refused where it should be, so what is refused above is refused by the server."""
    other = Network(given.wait, given.network.place)
    stranger = WirePhone(other, given.new_phone().ticket)
    assert stranger.ask() == 200
    assert stranger.say(do="next") == 204
    assert given.talk.here.slide == 0
    other.close()
