"""A bundle over a real broker: in pieces, in any order, with a broker that goes, and one that lies."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hall.address import parse_broker
from kiosk.hall.bundle_fetch import BundleFetch, pieces_of, tidy
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.words import piece_topic
from kiosk.show.hall.orders import PIECE, BundleOffered
from tests.equipment.broker import Broker, started_broker

LONG = 60


class Sender:
    """A bundle, and somebody who has the broker keep it."""

    def __init__(self, broker: Broker, folder: Path, size: int) -> None:
        self.data = random.Random(size).randbytes(size)
        self.file = folder / "x.kbundle"
        self.file.write_bytes(self.data)
        self.offered = BundleOffered("x", 7, hashlib.sha256(self.data).hexdigest(), size)
        self.broker = broker
        self.inbox = folder / "incoming"
        self.ended = threading.Event()
        self.why: list[str] = []
        self.linked = threading.Event()
        self.link = HallLink(self.call("sender"), (), lambda *_: None, lambda on: self.linked.set() if on else None)
        self.link.begin()
        assert self.linked.wait(LONG)

    def call(self, name: str) -> HallCall:
        return HallCall(parse_broker(self.broker.address), name)

    def topic(self, number: int) -> str:
        return piece_topic("hall", self.offered.digest, number)

    def send(self, *numbers: int) -> None:
        pieces = list(pieces_of(self.file))
        for number in numbers or range(len(pieces)):
            assert self.link.say_for_sure(self.topic(number), pieces[number], LONG)

    def fetch(self) -> BundleFetch:
        def end(why: str) -> None:
            self.why.append(why)
            self.ended.set()

        fetch = BundleFetch(self.call("screen"), "hall", self.offered, self.inbox, end)
        fetch.begin()
        return fetch

    @property
    def taken(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.inbox.glob("*.kbundle"))]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with started_broker(tmp_path) as running:
        yield running


@pytest.mark.parametrize("size", [1, PIECE, PIECE + 1, 40 * PIECE - 1])
def test_all_of_it_comes_together_whenever_the_screen_comes(broker: Broker, tmp_path: Path, size: int) -> None:
    sender = Sender(broker, tmp_path, size)
    last, *others = reversed(range(sender.offered.pieces))
    if others:
        sender.send(*others)
    fetch = sender.fetch()
    sender.send(last)
    assert sender.ended.wait(LONG)
    assert (sender.why, sender.taken) == ([""], [sender.data])
    fetch.close()
    sender.link.close()


def test_pieces_that_are_none_do_no_harm_and_a_lie_is_found_out(broker: Broker, tmp_path: Path) -> None:
    sender = Sender(broker, tmp_path, 3 * PIECE)
    for odd in (3, 99):
        sender.link.say(sender.topic(odd), b"x" * PIECE)
    sender.link.say(f"kiosk/hall/bundle/{sender.offered.digest}/-1", b"x" * PIECE)
    sender.link.say(sender.topic(1), b"short")
    fetch = sender.fetch()
    sender.send(0, 2)
    assert sender.link.say_for_sure(sender.topic(1), b"x" * PIECE, LONG)
    assert sender.ended.wait(LONG)
    assert sender.why == ["what the broker has of it is not what was signed"]
    assert list(sender.inbox.iterdir()) == []
    fetch.close()
    sender.link.close()


def test_a_broker_that_goes_in_the_middle_is_waited_for(broker: Broker, tmp_path: Path) -> None:
    sender = Sender(broker, tmp_path, 3 * PIECE)
    sender.send(0)
    fetch = sender.fetch()
    broker.kill()
    sender.linked.clear()
    broker.start()
    assert sender.linked.wait(LONG)
    sender.send(0, 1, 2)
    assert sender.ended.wait(LONG)
    assert sender.taken == [sender.data]
    fetch.close()
    sender.link.close()


def test_a_folder_that_cannot_be_written_ends_it_with_a_sentence(broker: Broker, tmp_path: Path) -> None:
    sender = Sender(broker, tmp_path, 10)
    sender.inbox.write_text("a file")
    fetch = sender.fetch()
    assert sender.ended.wait(LONG)
    assert str(sender.inbox) in sender.why[0]
    fetch.close()
    sender.link.close()


def test_what_was_fetched_before_goes(tmp_path: Path) -> None:
    kept = BundleOffered("x", 7, "a" * 64, 1)
    for name in (f"7-{'a' * 16}.kbundle", f"{'a' * 64}.part", f"6-{'b' * 16}.kbundle", "old.part"):
        (tmp_path / name).write_bytes(b"")
    tidy(tmp_path, kept)
    assert sorted(file.name for file in tmp_path.iterdir()) == [f"7-{'a' * 16}.kbundle", f"{'a' * 64}.part"]
    tidy(tmp_path / "none", None)
