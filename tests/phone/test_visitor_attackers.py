"""Who makes trouble in a hall that phones may speak to: strangers without the code, and visitors who have it."""

from __future__ import annotations

import json
import os
import time

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer

from kiosk.phone.phone_server import MOST_CALLERS
from kiosk.show.phone.seal import derive_keys, prove_ticket, seal
from kiosk.show.talk.events import Command
from kiosk.show.talk.phone_voices import MOST_PHONES
from kiosk.show.talk.voices import AskedForm
from tests.phone.flood import flood, kilobytes, open_files
from tests.phone.given_talk import PhoneTalk, nothing_moves
from tests.phone.given_visitors import VisitorTalk
from tests.phone.wire import WirePhone


@pytest.fixture
def phone(hall: VisitorTalk) -> WirePhone:
    return hall.phone()


@pytest.fixture
def page(hall: VisitorTalk) -> str:
    """That which is on the stage."""
    return hall.talk.here.slides[0].page


# ---- who listened, and who guesses


def test_what_was_recorded_cannot_be_played_again(hall: VisitorTalk, phone: WirePhone, page: str) -> None:
    boxes = []
    for form in AskedForm:
        boxes.append(phone.box({"page": page, "form": form}))
        hall.now += 10
        assert hall.network.ask("POST", "/say", boxes[-1]).status == 204
    hall.do(Command.FIRST)
    with nothing_moves(hall):
        for box in boxes * 3:
            hall.now += 10
            assert hall.network.ask("POST", "/say", box).status == 409
        assert hall.network.ask("GET", f"/hear?{boxes[0].decode()}").status == 403


def test_a_recorded_answer_does_not_change_a_later_one(hall: VisitorTalk, phone: WirePhone) -> None:
    hall.open_poll()
    first = phone.box({"poll": "hardest", "choice": 0})
    assert hall.network.ask("POST", "/say", first).status == 204
    assert hall.say(phone, poll="hardest", choice=1) == 204
    hall.now += 10
    assert hall.network.ask("POST", "/say", first).status == 409
    assert hall.counts == (0, 1)


def test_without_the_code_nobody_calls(hall: VisitorTalk, phone: WirePhone, page: str) -> None:
    with nothing_moves(hall):
        for ticket in (b"", bytes(16), os.urandom(16), os.urandom(16)):
            stranger = WirePhone(hall.network, ticket)
            assert stranger.ask() == 403
            keys = derive_keys(ticket, stranger.asked, os.urandom(16))
            box = seal(keys.up, time.time_ns() // 1_000_000, json.dumps({"page": page, "form": "more"}).encode())
            assert hall.network.ask("POST", "/say", f"{phone.name}.{box.hex()}".encode()).status == 403
            assert hall.network.ask("GET", f"/hear?{phone.name}.{box.hex()}").status == 403


def test_what_is_altered_on_its_way_is_refused(hall: VisitorTalk, phone: WirePhone, page: str) -> None:
    name, sealed = phone.box({"page": page, "form": "more"}).decode().split(".")
    with nothing_moves(hall):
        for place in range(0, len(sealed), 9):
            other = "0" if sealed[place] != "0" else "1"
            altered = f"{name}.{sealed[:place]}{other}{sealed[place + 1 :]}".encode()
            assert hall.network.ask("POST", "/say", altered).status == 403


def test_one_phone_cannot_speak_for_another(hall: VisitorTalk, phone: WirePhone, page: str) -> None:
    other = hall.phone()
    _, sealed = other.box({"page": page, "form": "more"}).decode().split(".")
    with nothing_moves(hall):
        assert hall.network.ask("POST", "/say", f"{phone.name}.{sealed}".encode()).status == 403


def test_strangers_see_a_page_without_a_word_of_the_talk(hall: VisitorTalk, phone: WirePhone) -> None:
    hall.open_poll()
    said = b""
    for method, path in (
        *(("GET", path) for path in ("/", "/hear", "/ask", "/say", "/notes", "/poll", "/link.js", "/?x=1")),
        *(("POST", path) for path in ("/", "/hear", "/ask", "/say", "/nowhere")),
    ):
        reply = hall.network.ask(method, path, b"{}" if method == "POST" else b"")
        said += json.dumps(reply.headers).encode() + reply.body
    titles = {hall.briefing.page(page, "nl").title for page in hall.briefing.tree}
    titles |= {text for poll in hall.briefing.info.polls.values() for text in poll.question.values()}
    assert [title for title in titles if len(title) > 5 and title.encode() in said] == []
    assert phone.name.encode() not in said


def test_no_ticket_nor_answer_crosses_the_network_in_clear(hall: VisitorTalk, phone: WirePhone) -> None:
    hall.open_poll()
    hall.wait(lambda: phone.told[-1]["poll"])
    box = phone.box({"poll": "hardest", "choice": 1})
    crossed = bytes(phone.raw) + box
    for word in (phone.ticket, phone.ticket.hex().encode(), b"hardest", b"choice", b"hardest".hex().encode()):
        assert word not in crossed
    assert len(phone.box({"poll": "hardest", "choice": 0})) == len(box)


# ---- who has the code, and wants more


STEERING = [
    *({"do": do} for do in ("next", "previous", "black", "pause", "leave")),
    {"point": [0.5, 0.5]},
    {"command": "next"},
    {"page": "home", "form": "more", "do": "next"},
    {"notes": True},
    {"page": "../../etc/passwd", "form": "more"},
    {"page": "home", "form": "more", "words": "Hello, everybody!"},
    {"page": "home", "form": "Hello, everybody!"},
    {"poll": "hardest", "choice": "Hello"},
    {"poll": "Hello", "choice": 0.5},
    "Hello, everybody!",
    [],
    None,
]


@pytest.mark.parametrize("said", STEERING, ids=str)
def test_a_visitor_can_neither_steer_nor_write(hall: VisitorTalk, phone: WirePhone, said: object) -> None:
    hall.now += 10
    with nothing_moves(hall):
        assert hall.network.ask("POST", "/say", phone.box(said)).status == 400


def test_a_visitors_ticket_is_none_for_the_speakers_phone_and_no_call_of_one_is_known_to_the_other(
    hall: VisitorTalk, given: PhoneTalk
) -> None:
    visitor = hall.phone()
    assert hall.network.place != given.network.place
    before = given.talk
    thief = WirePhone(given.network, visitor.ticket)
    assert thief.ask() == 403
    assert given.network.ask("POST", "/say", visitor.box({"do": "next"})).status == 403
    assert given.network.ask("GET", f"/hear?{visitor.box('', listen=True).decode()}").status == 403
    assert given.talk == before
    steers = given.seated_phone(notes=True)
    assert hall.network.ask("POST", "/say", steers.box({"do": "next"})).status == 403


def test_invariant_2_a_visitor_is_told_no_note_and_no_count_before_a_poll_is_closed_nor_after(
    hall: VisitorTalk,
) -> None:
    phones = [hall.phone() for _ in range(3)]
    for _ in range(6):
        hall.do(Command.NEXT)
    hall.open_poll()
    for number, phone in enumerate(phones):
        assert hall.say(phone, poll="hardest", choice=int(number > 0)) == 204
    hall.do(Command.NEXT)
    hall.wait(lambda: all(phone.told[-1]["closed"] for phone in phones))
    for told in (told for phone in phones for told in phone.told):
        assert told.keys() == {"state", "now", "earlier", "poll", "closed"}
        assert told["poll"] is None or told["poll"].keys() == {"name", "question", "answers", "answer"}
    own = [{told["poll"]["answer"] for told in phone.told if told["poll"]} for phone in phones]
    assert all(answers <= {-1, int(number > 0)} for number, answers in enumerate(own))


# ---- who floods


def test_one_phone_is_heard_so_often(hall: VisitorTalk, phone: WirePhone, page: str) -> None:
    pages = [page]
    for _ in range(4):
        hall.do(Command.NEXT_PAGE)
        assert hall.talk.here.current is not None
        pages.append(hall.talk.here.current.page)
    statuses = [phone.say(page=one, form=form) for one in pages for form in AskedForm]
    assert statuses.count(204) == 1
    assert set(statuses[1:]) == {429}
    assert len(hall.talk.voices.questions) == 1


def test_all_phones_of_one_person_are_still_so_many(hall: VisitorTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has the code can pretend to be many; all of them together are bounded, in number and by the second."""
    statuses = []

    def act() -> None:
        for _ in range(120):
            pretended = WirePhone(hall.network, ticket)
            proof = prove_ticket(ticket, pretended.asked).hex()
            body = json.dumps({"asked": pretended.asked.hex(), "proof": proof}).encode()
            with hall.network.connect() as line:
                head = f"POST /ask HTTP/1.1\r\nHost: {hall.network.place}\r\nContent-Length: {len(body)}\r\n\r\n"
                line.sendall(head.encode() + body)
                statuses.append(int(line.recv(4096).split(b" ")[1]))

    ticket = hall.new_phone().ticket
    began = time.monotonic()
    hall.network.meanwhile(act)
    allowed = hall.visitors.site.gallery.joining
    taken = statuses.count(200)
    assert taken <= allowed.most + (time.monotonic() - began) * allowed.each_second + 1
    assert set(statuses) == {200, 429}
    assert hall.talk.visitors.phones == taken
    assert hall.talk.voices.questions == ()
    monkeypatch.setattr("kiosk.show.phone.gallery.MOST_PHONES", taken)
    hall.wait(lambda: hall.new_phone().ask() == 503)
    assert MOST_PHONES <= 1_000


@pytest.mark.parametrize("kind", ["connections", "bytes", "slow", "asks"])
def test_a_flood_of_strangers_takes_a_bounded_share_and_a_visitor_is_still_told(
    hall: VisitorTalk, phone: WirePhone, kind: str
) -> None:
    most = 0

    def count() -> None:
        nonlocal most
        most = max(most, sum(not caller.trusted for caller in hall.visitors.server._callers))

    counting = QTimer(interval=5)
    counting.timeout.connect(count)
    counting.start()
    files, memory, spent, wall = open_files(), kilobytes(), time.process_time(), QElapsedTimer()
    wall.start()
    with flood(hall, kind, 3.0) as attacker:
        hall.do(Command.NEXT_PAGE)
        hall.wait(lambda: phone.told[-1]["earlier"])
        hall.wait(lambda: attacker.poll() is not None)
    share = (time.process_time() - spent) / (wall.elapsed() / 1000)
    grown = kilobytes() - memory
    print(f"{kind}: {share:.1%} of one core, {grown} KB more, {most} strangers at most")
    assert most <= MOST_CALLERS + 1
    assert share < 0.35
    assert grown < 20_000
    hall.wait(lambda: open_files() <= files + MOST_CALLERS + 1)
    assert not phone.ended.is_set()
