"""The link to a broker, with a real Mosquitto: kept words, last wills, a broker that goes and comes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink, Will
from kiosk.hall.words import every_speaker, read_word, speaker_topic, write_said
from kiosk.show.hall.following import Word
from kiosk.show.hall.stage_view import StageView
from tests.equipment.broker import Broker, started_broker

ROOT = Path(__file__).parents[2]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with started_broker(tmp_path) as running:
        yield running


class Caller:
    """A link, and what it was told."""

    def __init__(self, broker: Broker, name: str, will: Will | None = None) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self.linked: list[bool] = []
        line = HallCall(parse_broker(broker.address), name)
        topics = (every_speaker("hall"),)
        self.link = HallLink(line, topics, lambda *told: self.heard.append(told), self.linked.append, will)
        self.link.begin()

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, (self.heard, self.linked)
            time.sleep(0.01)


@pytest.fixture
def call(broker: Broker) -> Iterator[Callable[..., Caller]]:
    callers: list[Caller] = []

    def make(name: str, will: Will | None = None) -> Caller:
        caller = Caller(broker, name, will)
        callers.append(caller)
        caller.wait(lambda: caller.linked == [True])
        return caller

    yield make
    for caller in callers:
        caller.link.close()


A = speaker_topic("hall", "a")


def test_who_comes_late_hears_the_last_word(call: Callable[..., Caller]) -> None:
    speaker = call("a")
    for number in range(3):
        speaker.link.say(A, b"%d" % number)
    speaker.wait(lambda: len(speaker.heard) == 3)
    late = call("late")
    late.wait(lambda: late.heard == [(A, b"2")])


def test_another_hall_is_not_heard(call: Callable[..., Caller]) -> None:
    speaker = call("a")
    speaker.link.say(speaker_topic("other", "a"), b"other")
    speaker.link.say(A, b"ours")
    speaker.wait(lambda: speaker.heard == [(A, b"ours")])


CRASHING = """
import sys, time
from kiosk.hall.address import parse_broker
from kiosk.hall.link import HallCall, HallLink, Will
link = HallLink(HallCall(parse_broker(sys.argv[1]), "crashes"), (), lambda *_: None,
                lambda _: print("linked", flush=True), Will("kiosk/hall/speaker/a", b"lost"))
link.begin()
time.sleep(60)
"""


def test_who_is_cut_off_is_told_of_and_who_hangs_up_is_not(broker: Broker, call: Callable[..., Caller]) -> None:
    screen = call("screen")
    call("leaves", Will(A, b"left")).link.close()
    with subprocess.Popen(
        [sys.executable, "-c", CRASHING, broker.address], stdout=subprocess.PIPE, cwd=ROOT
    ) as crashing:
        assert crashing.stdout is not None
        assert crashing.stdout.readline() == b"linked\n"
        crashing.kill()
    screen.wait(lambda: screen.heard[-1:] == [(A, b"lost")])
    assert (A, b"left") not in screen.heard


def test_a_broker_that_went_is_called_again(broker: Broker, call: Callable[..., Caller]) -> None:
    screen = call("screen")
    broker.kill()
    screen.wait(lambda: screen.linked == [True, False])
    screen.link.say(A, b"nobody hears it")
    broker.start()
    screen.wait(lambda: screen.linked == [True, False, True])
    screen.link.say(A, b"again")
    screen.wait(lambda: screen.heard == [(A, b"again")])


def test_a_broker_that_is_not_there_keeps_nobody_waiting(tmp_path: Path) -> None:
    begin = time.monotonic()
    caller = Caller(Broker(tmp_path), "alone")
    assert time.monotonic() - begin < 5
    caller.link.say(A, b"x")
    caller.link.close()
    assert caller.linked == []


def test_a_word_comes_over_as_it_was_said() -> None:
    said = Word(term=7, speaker="a", number=3, name="Zaal", content="c", view=StageView("nl", page="home"))
    assert read_word(write_said(said)) == said


@given(payload=st.binary(max_size=200) | st.just(b"[" * 100_000) | st.just(b'{"term": "x", "speaker": 1}'))
def test_anything_else_is_no_word(payload: bytes) -> None:
    assert read_word(payload) is None
