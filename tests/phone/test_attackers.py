"""Strangers in the network of a talk: who listened, guesses or pretends moves nothing and learns nothing."""

from __future__ import annotations

import json
import os
import socket
import time

import pytest

from kiosk.show.phone.seal import derive_keys, prove_ticket, seal
from kiosk.show.talk.phone_seat import PhoneAnswer
from tests.phone.given_talk import PhoneTalk, nothing_moves
from tests.phone.wire import Network, WirePhone


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


def test_a_network_is_what_is_tested(given: PhoneTalk) -> None:
    """The test's own phone is refused where it should be, so what is refused above is refused by the server."""
    other = Network(given.wait, given.network.place)
    stranger = WirePhone(other, given.new_phone().ticket)
    assert stranger.ask() == 200
    assert stranger.say(do="next") == 204
    assert given.talk.here.slide == 0
    other.close()
