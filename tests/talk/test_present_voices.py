"""Visitors heard by the program itself, on two monitors and through a broker; a poll tells when it is closed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.voice_words import voice_topic, write_voice
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot
from tests.equipment.broker import Broker, started_broker
from tests.equipment.x11 import XServer, wait_until
from tests.talk.test_present_x11 import given_talk, kept, server

pytestmark = pytest.mark.x11

__all__ = ["server"]


class Witness:
    """Somebody at the broker who hears every speaker, and says what a screen would."""

    def __init__(self, broker: Broker) -> None:
        self.heard: list[tuple[str, dict[str, Any]]] = []
        self.linked: list[bool] = []
        call = HallCall(parse_broker(broker.address), "witness")
        self.link = HallLink(call, ("kiosk/hall/speaker/+",), self._hear, self.linked.append)
        self.link.begin()

    def _hear(self, topic: str, payload: bytes) -> None:
        self.heard.append((topic.rsplit("/", 1)[1], json.loads(payload)))

    @property
    def poll(self) -> dict[str, Any] | None:
        """What was last said of a poll."""
        view = self.heard[-1][1]["view"] if self.heard else None
        return view["poll"] if view else None

    def say(self, said: AskedAbout | Ballot, screen: str) -> None:
        self.link.say(voice_topic("hall", screen), write_voice(self.heard[-1][0], said), keep=False, sure=True)


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with started_broker(tmp_path) as made:
        yield made


def voices(state: Path) -> dict[str, Any]:
    return kept(state)["talk"]["voices"] if (state / "talk.json").exists() else {"questions": [], "polls": []}


def test_a_talk_hears_visitors_keeps_what_they_ask_and_tells_answers_when_the_poll_is_closed(
    server: XServer,
    broker: Broker,
    tmp_path: Path,
) -> None:
    state, witness = tmp_path / "state", Witness(broker)
    with given_talk(server, state, "--run", "5", "--language", "en", "--broker", broker.address):
        server.key("Right")
        wait_until(lambda: bool(witness.heard), "the talk is linked")
        witness.say(AskedAbout("0" * 16, "home", AskedForm.DOUBT), "one")
        wait_until(lambda: len(voices(state)["questions"]) == 1, "the question is kept")
        assert voices(state)["questions"][0] | {"at": 0} == {"screen": "one", "page": "home", "form": "doubt", "at": 0}
        server.key("v", "Down", "Return", "Escape")
        wait_until(lambda: witness.poll is not None, "a poll is on the stage")
        for number in range(3):
            witness.say(Ballot(f"{number:08x}", "hardest", int(number > 0)), f"screen-{number}")
        wait_until(lambda: [poll["counts"] for poll in voices(state)["polls"]] == [[1, 2]], "the answers are kept")
        told = [said["view"]["poll"] for _, said in witness.heard if said["view"] and said["view"]["poll"]]
        assert {(poll["is_open"], *poll["counts"]) for poll in told} == {(True,)}
        server.key("Right")
        wait_until(lambda: witness.poll == {"name": "hardest", "is_open": False, "counts": [1, 2]}, "it is closed")
        server.key("Right")
        wait_until(lambda: witness.poll is None, "it is taken away")
    witness.link.close()
