"""The program with visitors' phones and no broker: the code is read from the projector, a phone asks and answers."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from tests.equipment.x11 import LONGEST_SECONDS, XServer, wait_until
from tests.phone.wire import Network, WirePhone, read_offer
from tests.talk.test_present_phone import codes, listening
from tests.talk.test_present_x11 import given_talk, kept, left_and_right, server

pytestmark = pytest.mark.x11

__all__ = ["server"]


def voices(state: Path) -> dict[str, Any]:
    return kept(state)["talk"]["voices"] if (state / "talk.json").exists() else {"questions": [], "polls": []}


def test_a_visitors_phone_asks_and_answers_until_the_talk_is_left(server: XServer, tmp_path: Path) -> None:
    state = tmp_path / "state"
    asked = ("--run", "5", "--language", "en", "--remote", "127.0.0.1", "--voices", "127.0.0.1")
    with given_talk(server, state, *asked) as talk:
        assert len(listening(talk)) == 2
        server.key("c")
        panel, projector = left_and_right(server)
        assert codes(panel) == []
        (offer,) = codes(projector)
        place, ticket = read_offer(offer)
        network = Network(lambda done: wait_until(done, "an answer"), place)
        phone = WirePhone(network, ticket)
        assert phone.ask() == 200
        phone.listen()
        wait_until(lambda: bool(phone.told), "the phone is told")
        first = phone.told[-1]["now"]["page"]
        server.key("c", "Right")
        assert phone.say(page=first, form="doubt") == 204
        wait_until(lambda: len(voices(state)["questions"]) == 1, "the question is kept")
        assert voices(state)["questions"][0] | {"at": 0} == {"screen": "", "page": first, "form": "doubt", "at": 0}
        server.key("v", "Down", "Return", "Escape")
        wait_until(lambda: phone.told[-1]["poll"] is not None, "a poll is on the stage")
        assert codes(left_and_right(server)[1]) == [offer]
        wait_until(lambda: phone.say(poll="hardest", choice=1) == 204, "the answer is taken")
        wait_until(lambda: [poll["counts"] for poll in voices(state)["polls"]] == [[0, 1]], "the answer is kept")
        wait_until(lambda: phone.say(do="next") == 400, "what is none of a visitor's is refused")
        said = (state / "talk.json").read_text("utf-8")
        assert [word for word in (phone.name, offer.partition("#")[2], "127.0.0.1") if word in said] == []
        server.key("Right")
        wait_until(lambda: phone.told[-1]["closed"], "the poll is closed")
        server.key("Right", "Escape", "Next", "Return")
        assert talk.wait(LONGEST_SECONDS) == 0
        wait_until(lambda: phone.told[-1] == {"state": "over"}, "the phone is told that it is over")
        network.close()
    with socket.socket() as line:
        address, _, port = place.partition(":")
        assert line.connect_ex((address, int(port))) != 0
    assert not (state / "talk.json").exists()
    assert not (state / "voices").exists()
